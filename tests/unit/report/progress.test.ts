// How many clauses still ask for an answer, for all and for each group.
import { expect, it } from 'vitest';
import { load, progressOf } from '../../../engine/index.js';
import { audit, conforming, leaf, report, ruleset } from '../evaluate/fixtures.js';

const rules = ruleset({
  facts: [{ id: 'sells', title: 'Sells', type: 'boolean' }],
  scoring: { reasonForLoss: true },
  clauses: [
    {
      id: 'outer',
      title: 'Outer',
      points: 5,
      clauses: [
        leaf('a', 1),
        {
          id: 'inner',
          title: 'Inner',
          points: 4,
          deletable: true,
          clauses: [leaf('b', 1), leaf('c', 1), leaf('d', 2, { applies: { var: 'facts.sells' } })],
        },
      ],
    },
    leaf('by-rule', 1, { assess: { method: 'rule', share: { var: 'facts.sells' } } }),
    leaf('e', 1),
  ],
});

function progressAfter(fields: Parameters<typeof audit>[0]): unknown {
  const { model } = load({ ruleset: rules });
  if (model === undefined) throw new Error('the ruleset does not load');
  const { all, groups } = progressOf(model, report(rules, audit(fields)));
  return { all: [all.answered, all.asked], ...Object.fromEntries([...groups].map(([id, one]) => [id, [one.answered, one.asked]])) };
}

it('counts clauses that are surely asked, not those that a rule assesses or that may not apply', () => {
  expect(progressAfter({})).toEqual({ all: [0, 4], outer: [0, 3], inner: [0, 2] });
  expect(progressAfter({ facts: { sells: true } })).toEqual({ all: [0, 5], outer: [0, 4], inner: [0, 3] });
});

it('counts an answer once it is complete: a loss without its reason and a deletion without its reason are not', () => {
  const clauses = {
    a: conforming,
    b: { result: 'nonconforming' as const },
    c: { note: 'later' },
    e: { result: 'nonconforming' as const, note: 'r' },
  };
  expect(progressAfter({ facts: { sells: false }, clauses })).toEqual({ all: [2, 4], outer: [1, 3], inner: [0, 2] });
});

it('asks nothing of what is deleted', () => {
  const clauses = { a: conforming, inner: { notApplicable: true as const, reason: 'none' } };
  expect(progressAfter({ clauses })).toEqual({ all: [1, 2], outer: [1, 1], inner: [0, 0] });
});
