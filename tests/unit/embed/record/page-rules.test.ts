// The rules of the printed page: no text of an audit ends a string of CSS, and long texts do not fill the margins.
import { describe, expect, it } from 'vitest';
import { pageRules, plain, quoted } from '../../../../editor/embed/record/page-rules.js';
import type { RecordInput } from '../../../../editor/embed/record/record-input.js';
import { words } from '../../../../editor/text/embed/record-zh.js';
import { evaluate, load } from '../../../../engine/index.js';
import { AUDIT, SCHEME } from './small-scheme.js';

function rulesFor(name: string): string {
  const { program, model, effective } = load({ ruleset: SCHEME });
  if (program === undefined || model === undefined || effective === undefined) throw new Error('the small scheme does not load');
  const audit = { ...AUDIT, organisation: { name } };
  const report = evaluate(program, audit);
  return pageRules({ audit, report, model, effective, language: 'zh-CN', printedOn: '2026-03-02' } as unknown as RecordInput, words);
}

describe('texts in the margins', () => {
  it('end no string, whatever they are', () => {
    for (const text of ['"', '\\', '\n', '"; } @page { size: A5', '</style>', '某厂', '😀', "'", '\\22 ']) {
      expect(quoted(text)).toMatch(/^"(?:[A-Za-z0-9 @.,:/_-]|\\[0-9a-f]{1,6} )*"$/);
    }
    expect(quoted('a"某')).toBe('"a\\22 \\67d0 "');
  });

  it('lose controls and marks of direction', () => {
    expect(plain('a\u202eb\u0000c\u2067d')).toBe('a b c d');
  });

  it('are cut where they are long', () => {
    expect(rulesFor('W'.repeat(500))).toContain(`"${'W'.repeat(70)}\\2026 "`);
  });

  it('leave the page A4', () => {
    const rules = rulesFor('"} @page{size:A5}');
    expect(rules.match(/@page/g)).toHaveLength(2);
    expect(rules).toContain('content: "\\22 \\7d  @page\\7b size:A5\\7d "');
    expect(rules.startsWith('@page { size: A4; margin: 18mm 16mm;')).toBe(true);
  });
});
