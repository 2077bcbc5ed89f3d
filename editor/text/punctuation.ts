// Punctuation between pieces of text that come from elsewhere, as each language has it.
import type { Language } from '../../engine/text/language.js';

/** 「甲、乙」, "a, b". */
export function listed(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? ', ' : '、');
}

/** 「甲；乙」, "a; b": of whole statements. */
export function stated(items: readonly string[], language: Language): string {
  return items.join(language === 'en' ? '; ' : '；');
}

/** 「名：值」, "name: value". */
export function named(name: string, value: string, language: Language): string {
  return `${name}${language === 'en' ? ': ' : '：'}${value}`;
}
