// What the oracle (tests/oracle) found in the evaluator, each made small: the seeds that showed it are in the property tests.
import { describe, expect, it } from 'vitest';
import { audit, conforming, leaf, nonconforming, report, ruleset } from './fixtures.js';

const UNKNOWN_FACT = { id: 'sells', title: 'Sells', type: 'boolean' } as const;
const IF_IT_SELLS = { var: 'facts.sells' };

describe('what is open inside a scaled group', () => {
  const rules = (fields: object) =>
    ruleset({
      facts: [UNKNOWN_FACT],
      clauses: [{ id: 'all', title: 'All', points: 10, rollUp: 'scaled', clauses: [leaf('a', 1), leaf('b', 1, fields)] }],
    });
  const answers = audit({ clauses: { a: conforming, b: nonconforming } });

  it('opens the score where a leaf may not apply', () => {
    expect(report(rules({ applies: IF_IT_SELLS }), answers).bounds.score).toEqual({ lowest: '50', highest: '100' });
  });

  it('opens the score where a group may not apply', () => {
    const group = { assess: undefined, clauses: [leaf('c', 1)], applies: IF_IT_SELLS };
    const { status, score, bounds } = report(
      JSON.parse(JSON.stringify(rules(group))),
      audit({ clauses: { a: conforming, c: nonconforming } }),
    );
    expect({ status, score, bounds: bounds.score }).toEqual({
      status: 'incomplete',
      score: null,
      bounds: { lowest: '50', highest: '100' },
    });
  });
});

describe('nothing to score', () => {
  it('leaves the score unknown, whatever the floor', () => {
    const rules = ruleset({
      clauses: [leaf('a', 1, { deletable: true })],
      conditions: [{ id: 'above', title: 'Above', holds: { '>=': [{ var: 'score' }, 0] }, otherwise: { effect: 'fail' } }],
    });
    const { conditions, bounds } = report(rules, audit({ clauses: { a: { notApplicable: true, reason: 'none' } } }));
    expect(conditions[0]?.state).toBe('undetermined');
    expect(bounds).toEqual({
      score: { lowest: null, highest: null },
      grade: { lowest: 'ungraded', highest: 'high' },
      decided: false,
    });
  });
});

describe('evidence that takes the points', () => {
  it('brings the share to 0 where less than nothing was earned', () => {
    const rules = ruleset({
      clauses: [
        leaf('a', 5, {
          assess: {
            method: 'levels',
            levels: [
              { id: 'bad', title: 'Bad', points: -4 },
              { id: 'good', title: 'Good', share: 1 },
            ],
          },
        }),
        leaf('b', 5),
      ],
      evidence: [{ id: 'papers', title: 'Papers', clauses: ['a'], shortfall: 'nonconforming' }],
    });
    const found = report(rules, audit({ clauses: { a: { level: 'bad' }, b: conforming }, evidence: { papers: { provided: 0 } } }));
    expect(found.clauses[0]).toMatchObject({ earned: '-4', share: '0', state: 'nonconforming' });
  });
});

describe('an adjustment for a clause that does not exist', () => {
  it('has no effect', () => {
    const rules = ruleset({ clauses: [leaf('a', 1)], adjustments: [{ id: 'minus', title: 'Minus', points: -10 }] });
    const found = report(rules, audit({ clauses: { a: conforming }, adjustments: [{ id: 'minus', clause: 'nowhere' }] }));
    expect(found.problems.map(({ code }) => code)).toEqual(['unknown-clause']);
    expect(found.bounds.score).toEqual({ lowest: '100', highest: '100' });
  });
});
