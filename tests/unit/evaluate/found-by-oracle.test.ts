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
      grade: { lowest: 'not-certified', highest: 'high' },
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

describe('a rule on a clause that may be deleted', () => {
  const rules = (fields: object = {}) =>
    ruleset({
      clauses: [
        leaf('a', 5),
        leaf('b', 5, { deletable: true, assess: { method: 'rule', share: { '==': [{ var: 'evidence.papers.short' }, 0] } }, ...fields }),
      ],
      evidence: [{ id: 'papers', title: 'Papers', clauses: ['b'] }],
    });

  it('is settled by the evidence of its own clause', () => {
    const found = report(rules(), audit({ clauses: { a: conforming }, evidence: { papers: { provided: 1 } } }));
    expect(found).toMatchObject({ status: 'final', score: '100.00', grade: 'high' });
  });

  it('settles the next rule, which reads evidence that is asked for because of it', () => {
    const chained = ruleset({
      ...rules(),
      clauses: [
        ...rules().clauses,
        leaf('c', 10, { assess: { method: 'rule', share: { '==': [{ var: 'evidence.papers.required' }, 1] } } }),
      ],
    });
    const found = report(chained, audit({ clauses: { a: conforming }, evidence: { papers: { provided: 1 } } }));
    expect(found).toMatchObject({ status: 'final', score: '100.00' });
  });
});

describe('a remark on a clause that may still be deleted', () => {
  it('does not settle that its evidence is asked for', () => {
    const rules = ruleset({
      clauses: [leaf('a', 5), leaf('b', 5, { deletable: true })],
      evidence: [{ id: 'papers', title: 'Papers', clauses: ['b'] }],
      conditions: [
        { id: 'none', title: 'None', holds: { '==': [{ var: 'evidence.papers.required' }, 0] }, otherwise: { effect: 'ineligible' } },
      ],
    });
    const found = report(rules, audit({ clauses: { a: conforming, b: { note: 'see the lawyer' } } }));
    expect(found).toMatchObject({ status: 'incomplete', bounds: { grade: { lowest: null, highest: 'high' } } });
  });
});

describe('a scaled group of 0 points', () => {
  const rules = ruleset({
    clauses: [
      leaf('a', 5),
      {
        id: 'aside',
        title: 'Aside',
        points: 0,
        rollUp: 'scaled',
        clauses: [leaf('b', 5, { assess: { method: 'deductions', floor: null, findings: [{ id: 'late', title: 'Late', points: -1 }] } })],
      },
    ],
    grades: [{ id: 'high', title: 'High', min: { 'clause.aside.share': 1 } }],
  });

  it('has the share 1, whatever is below it', () => {
    const found = report(rules, audit({ clauses: { a: conforming, b: { findings: { late: 2 } } } }));
    expect(found).toMatchObject({ status: 'final', grade: 'high' });
    expect(found.groups[0]).toMatchObject({ available: '0', earned: '0', share: '1' });
  });

  it('takes nothing from the score, however low a clause below it can sink', () => {
    expect(report(rules, audit({ clauses: { a: conforming } })).bounds.score).toEqual({ lowest: '100', highest: '100' });
  });
});

describe('a group that may not apply', () => {
  it('may have the share 1 that goes with nothing involved', () => {
    const rules = ruleset({
      facts: [UNKNOWN_FACT],
      clauses: [leaf('a', 5), { id: 'shop', title: 'Shop', points: 5, applies: IF_IT_SELLS, clauses: [leaf('b', 5)] }],
      grades: [{ id: 'high', title: 'High', min: { 'clause.shop.share': 1 } }],
    });
    const found = report(rules, audit({ clauses: { a: conforming, b: nonconforming } }));
    expect(found.bounds).toEqual({
      score: { lowest: '50', highest: '100' },
      grade: { lowest: 'not-certified', highest: 'high' },
      decided: false,
    });
  });
});

describe('an open points clause, part of which may be deleted by its answer', () => {
  const points = (step: number) => leaf('p', 10, { assess: { method: 'points', step } });

  it('can come to all of what is then involved', () => {
    const rules = ruleset({ clauses: [points(4)] });
    expect(report(rules, audit({})).bounds.score).toEqual({ lowest: '0', highest: '100' });
    expect(report(rules, audit({ clauses: { p: { points: 8, involved: 8 } } })).exactScore).toBe('100');
  });

  it('can make a loss elsewhere weigh more', () => {
    const loss = leaf('a', 5, {
      assess: {
        method: 'levels',
        levels: [
          { id: 'good', title: 'Good', share: 1 },
          { id: 'bad', title: 'Bad', points: -1 },
        ],
      },
    });
    const rules = ruleset({ clauses: [loss, points(1)], scoring: { floor: null } });
    const open = report(rules, audit({ clauses: { a: { level: 'bad' } } }));
    const finished = report(rules, audit({ clauses: { a: { level: 'bad' }, p: { points: 0, involved: 1e-15 } } }));
    expect(open.bounds.score.lowest).toBe(finished.exactScore);
  });

  it('leaves open how many points are involved', () => {
    const rules = ruleset({
      clauses: [points(1)],
      conditions: [{ id: 'all', title: 'All', holds: { '==': [{ var: 'clause.p.points' }, 10] }, otherwise: { effect: 'fail' } }],
    });
    expect(report(rules, audit({})).conditions[0]?.state).toBe('undetermined');
  });

  it('may keep nearly everything where a step is greater than the clause', () => {
    const rules = ruleset({ clauses: [points(20), leaf('b', 10)], scoring: { deletion: 'keep' } });
    expect(report(rules, audit({ clauses: { b: conforming } })).bounds.score).toEqual({
      lowest: '50',
      highest: '19999999999999999/200000000000000',
    });
  });
});

describe('the order of keys in an audit', () => {
  const rules = ruleset({
    clauses: [
      leaf('z', 1),
      {
        id: 'outer',
        title: 'Outer',
        points: 2,
        deletable: true,
        clauses: [{ id: 'inner', title: 'Inner', points: 2, clauses: [leaf('a', 1), leaf('b', 1)] }],
      },
      leaf('late', 1, { assess: { method: 'deductions', findings: [{ id: 'known', title: 'Known', points: -1 }] } }),
    ],
  });
  const deletion = { notApplicable: true, reason: 'none' } as const;

  it('does not change by whom a clause was deleted: by itself, or else by the nearest group', () => {
    const one = report(rules, audit({ clauses: { outer: deletion, inner: deletion, a: deletion } }));
    const other = report(rules, audit({ clauses: { a: deletion, inner: deletion, outer: deletion } }));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one.clauses.slice(1, 3).map(({ why }) => why.params)).toMatchObject([{ by: 'a' }, { by: 'inner' }]);
  });

  it('does not change the order of problems at one place', () => {
    const one = report(rules, audit({ clauses: { late: { findings: { x: 1, y: 1 } } } }));
    const other = report(rules, audit({ clauses: { late: { findings: { y: 1, x: 1 } } } }));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one.problems).toHaveLength(2);
  });
});

describe('evidence recorded both in all and by product', () => {
  it('is too old by what is listed by product, where it is asked of each', () => {
    const rules = ruleset({
      clauses: [leaf('a', 1)],
      evidence: [{ id: 'papers', title: 'Papers', per: 'product', maxAgeMonths: 12 }],
    });
    const papers = { provided: 0, by: { bike: 1 }, oldest: '2020-01-01' };
    const found = report(rules, audit({ scope: { products: [{ id: 'bike' }] }, evidence: { papers } }));
    expect(found.evidence[0]).toMatchObject({ state: 'short', provided: 0, short: 1 });
  });
});
