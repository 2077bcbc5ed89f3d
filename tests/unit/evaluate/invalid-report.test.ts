// A report for documents that cannot be evaluated, or not even read: it is given all the same.
import { describe, expect, it } from 'vitest';
import { check, evaluate, invalidReport, load } from '../../../engine/index.js';
import { leaf, ruleset } from './fixtures.js';

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i += 1) value = { note: value };
  return value;
}

/** Objects with a key that no document may have. */
function forbidden(count: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, { constructor: i }]));
}

const cycle: Record<string, unknown> = { format: 'steelyard/audit@1' };
cycle.note = cycle;

describe('a report of what cannot be evaluated', () => {
  it.each([
    ['nested 20,000 deep', nested(20_000)],
    ['nested 20,000 deep behind 300 forbidden keys', { ...forbidden(300), deep: nested(20_000) }],
    ['a cycle', cycle],
    ['half a surrogate pair', { format: 'steelyard/audit@1', note: '\ud800' }],
    ['a function', { format: 'steelyard/audit@1', note: () => 1 }],
    ['a number', 3],
    ['nothing', undefined],
  ])('is given for %s, without a digest', (_, document) => {
    const report = invalidReport([], { ruleset: document, overlays: [document], audit: document });
    expect(report.status).toBe('invalid');
    expect([report.ruleset.digest, report.overlays[0]?.digest, report.audit.digest]).toEqual([null, null, null]);
    expect(check(JSON.parse(JSON.stringify(report)), 'report').problems).toEqual([]);
    const { program } = load({ ruleset: ruleset({ clauses: [leaf('a', 1)] }) });
    if (program === undefined) throw new Error('the ruleset does not load');
    expect(evaluate(program, document)).toMatchObject({ status: 'invalid', audit: { digest: null } });
    expect(load({ ruleset: document, overlays: [document] }).program).toBeUndefined();
  });
});
