// The language of the command line: --lang, or what the locale says. Only this folder looks at the environment.
import type { Language } from '../index.js';

/** Says the one or the other, by the reader's language. */
export type Say = (zh: string, en: string) => string;

export function speaker(language: Language): Say {
  return (zh, en) => (language === 'zh-CN' ? zh : en);
}

/** --lang decides; then LC_ALL, LC_MESSAGES and LANG as everywhere; Chinese where they say so, English otherwise. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const given = languageNamed(optionValue(args, '--lang') ?? '');
  if (given !== undefined) return given;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}

/** zh-CN or en, also as "zh" and "zh_CN"; undefined: another language, or none. */
export function languageNamed(text: string): Language | undefined {
  if (/^zh([-_]CN)?$/i.test(text)) return 'zh-CN';
  return /^en$/i.test(text) ? 'en' : undefined;
}

function optionValue(args: readonly string[], name: string): string | undefined {
  const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const arg = args[index];
  if (arg === undefined) return undefined;
  return arg === name ? args[index + 1] : arg.slice(name.length + 1);
}
