// The record's style sheet shares a shadow root with those of the element: each rule must reach the record alone.
import { describe, expect, it } from 'vitest';
import { recordStyles } from '../../../../editor/embed/record/styles.js';
import { markupOf, recordOf } from './record-text.js';
import { AUDIT, SCHEME } from './small-scheme.js';

describe('the style sheet of the record', () => {
  const selectors = [...recordStyles.cssText.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g)].flatMap(
    ([, list = '']) => list.split(/,\s*\n/).map((one) => one.trim()),
  );

  it('is read', () => {
    expect(selectors.length).toBeGreaterThan(50);
  });

  it('reaches the record alone', () => {
    expect(selectors.filter((selector) => !/^\.record(-[a-z]+)?\b/.test(selector))).toEqual([]);
  });

  it('has rules for no class that the record does not have, and the record none of another sheet', async () => {
    const yes = { ...AUDIT.clauses.yes, note: '很长'.repeat(400) };
    const record = await recordOf(SCHEME, { ...AUDIT, clauses: { ...AUDIT.clauses, yes } });
    const used = new Set([...markupOf(record).matchAll(/class="?([^">]*)/g)].flatMap(([, names = '']) => names.trim().split(/\s+/)));
    used.delete('');
    expect([...used].filter((name) => !/^record(-|$)/.test(name))).toEqual([]);
    const styled = new Set(recordStyles.cssText.match(/\.record-[a-z]+/g)?.map((name) => name.slice(1)));
    expect([...styled].filter((name) => !used.has(name))).toEqual([]);
  });
});
