// A template of lit as text, without a document: what its bindings say, in order, and the markup around them.
import { nothing } from 'lit';
import { layOut } from '../../../../editor/embed/record/lay-out.js';
import { loadFullTelling } from '../../../../editor/embed/session/telling.js';
import { words as answersEn } from '../../../../editor/text/embed/answer-en.js';
import { words as answersZh } from '../../../../editor/text/embed/answer-zh.js';
import { words as recordEn } from '../../../../editor/text/embed/record-en.js';
import { words as recordZh } from '../../../../editor/text/embed/record-zh.js';
import { type Audit, checkAudit, evaluate, type Language, load } from '../../../../engine/index.js';

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

/** Markup and values as they come. */
export function markupOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (!isTemplate(value)) return String(value);
  return value.strings.map((text, index) => text + (index < value.values.length ? markupOf(value.values[index]) : '')).join('');
}

/** The text that a reader sees, parts divided by "|". For texts without markup of their own. */
export function textOf(value: unknown): string {
  return markupOf(value)
    .replace(/<[^>]*>/g, '|')
    .replace(/[ \n]+/g, ' ')
    .replace(/( ?\|)+ ?/g, '|');
}

/** Everything that stands in templates, values apart. */
export function staticsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(staticsOf).join('');
  return isTemplate(value) ? value.strings.join('') + staticsOf(value.values) : '';
}

export async function recordOf(ruleset: unknown, audit: unknown, language: Language = 'zh-CN', overlays: readonly unknown[] = []) {
  const { program, model, effective, problems } = load({ ruleset, overlays });
  if (program === undefined || model === undefined || effective === undefined)
    throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  const usable: Audit = checkAudit(audit).usable;
  const telling = await loadFullTelling(language);
  const input = {
    audit: usable,
    report: evaluate(program, audit),
    model,
    effective,
    telling,
    language,
    answerWords: language === 'en' ? answersEn : answersZh,
    printedOn: '2026-03-02',
  };
  return layOut(input, language === 'en' ? recordEn : recordZh);
}
