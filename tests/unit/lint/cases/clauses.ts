// Points, methods and scoring.
import type { Assess, Clause } from '../../../../engine/model/documents.js';
import { CLEAN, cleanWith, titled } from '../clean-ruleset.js';
import type { LintCase } from './case.js';

const [HOUSE, CARE] = CLEAN.clauses as readonly [Clause, Clause];

function withClauses(...clauses: readonly Clause[]) {
  return cleanWith({ clauses });
}

/** One more clause of 10 points at the top level, /clauses/2. */
function withMethod(assess: Assess, points = 10) {
  return withClauses(HOUSE, CARE, titled('extra', { number: '3', points, assess }));
}

export const CLAUSE_CASES: readonly LintCase[] = [
  {
    name: 'a group whose children add up to something else',
    ruleset: withClauses({ ...HOUSE, points: 60.1 }, CARE),
    found: ['error points-sum /clauses/0/points'],
  },
  {
    name: 'a scaled group may add up to something else',
    ruleset: withClauses({ ...HOUSE, points: 30, rollUp: 'scaled' }, CARE),
    found: [],
  },
  {
    name: 'a scaled group over nothing',
    ruleset: withClauses(HOUSE, {
      ...CARE,
      clauses: [titled('part', { points: 0, assess: { method: 'conformity' } } as const)],
      assess: undefined,
      rollUp: 'scaled',
    } as unknown as Clause),
    found: ['warning scaled-without-points /clauses/1/points'],
  },
  {
    name: 'no points at all, with a scale',
    ruleset: withClauses(
      titled('house', { points: 0, deletable: true, assess: { method: 'conformity' } } as const),
      titled('safety', { points: 0, tags: ['must'], assess: { method: 'conformity' } } as const),
    ),
    found: ['error nothing-to-score /clauses'],
  },
  {
    name: 'deductions with a floor above the points',
    ruleset: withMethod({ method: 'deductions', floor: 12, findings: [titled('x', { points: -1 })] }),
    found: ['warning deduction-floor-above-points /clauses/2/assess/floor'],
  },
  {
    name: 'deductions with a floor at the points',
    ruleset: withMethod({ method: 'deductions', findings: [titled('x', { points: -1 })] }, 0),
    found: ['warning deduction-without-effect /clauses/2/assess'],
  },
  {
    name: 'deductions that cost nothing',
    ruleset: withMethod({ method: 'deductions', findings: [titled('x', { points: 0 })] }),
    found: ['warning deduction-without-effect /clauses/2/assess/findings'],
  },
  {
    name: 'deductions of a clause of 0 points without a floor',
    ruleset: withMethod({ method: 'deductions', floor: null, findings: [titled('x', { points: -1 })] }, 0),
    found: [],
  },
  {
    name: 'a level above the points',
    ruleset: withMethod({ method: 'levels', levels: [titled('a', { points: 10.5 }), titled('b', { points: 10 })] }),
    found: ['warning level-above-points /clauses/2/assess/levels/0/points'],
  },
  {
    name: 'bands that are reversed, overlap, or hold no step',
    ruleset: withMethod({
      method: 'percentage',
      step: 5,
      bands: [
        titled('low', { min: 0, max: 40 }),
        titled('touching', { min: 40, max: 60 }),
        titled('inside', { min: 50, max: 70 }),
        titled('reversed', { min: 80, max: 75 }),
        titled('empty', { min: 81, max: 84 }),
        titled('high', { min: 90, max: 100 }),
      ],
    }),
    found: [
      'warning band-overlap /clauses/2/assess/bands/2',
      'error band-range /clauses/2/assess/bands/3',
      'error band-without-value /clauses/2/assess/bands/4',
    ],
  },
  {
    name: 'a step that does not lead to all points',
    ruleset: withMethod({ method: 'points', step: 3 }),
    found: ['warning step-does-not-fit /clauses/2/assess/step'],
  },
  { name: 'a step in tenths is exact', ruleset: withMethod({ method: 'points', step: 0.1 }, 0.3), found: [] },
  {
    name: 'a percentage step that does not lead to 100',
    ruleset: withMethod({ method: 'percentage', step: 15 }),
    found: ['warning step-does-not-fit /clauses/2/assess/step'],
  },
  {
    name: 'a cap below the floor',
    ruleset: cleanWith({ scoring: { scale: 100, floor: 95, cap: 92 } }),
    found: [
      'warning ungraded-unreachable /grades/0/min/score',
      'warning ungraded-unreachable /grades/1/min',
      'error cap-below-floor /scoring/cap',
    ],
  },
  {
    name: 'deletion inside groups where nothing is renormalised',
    ruleset: cleanWith({ scoring: { scale: 100, deletion: 'keep', deletionAt: 'group' } }),
    found: ['warning deletion-at-without-effect /scoring/deletionAt'],
  },
  {
    name: 'adjustments of 0 points or 0 times',
    ruleset: cleanWith({ adjustments: [...(CLEAN.adjustments ?? []), titled('a', { points: 0 }), titled('b', { points: 1, limit: 0 })] }),
    found: ['warning adjustment-without-effect /adjustments/2/points', 'warning adjustment-without-effect /adjustments/3/limit'],
  },
  {
    name: 'an adjustment of 0 points that a condition counts',
    ruleset: cleanWith({ adjustments: [titled('bonus', { points: 1, limit: 2 }), titled('breach', { points: 0 })] }),
    found: [],
  },
  {
    name: 'two clauses of one number, and aliases that are numbers elsewhere',
    ruleset: withClauses(
      { ...HOUSE, aliases: ['2', '9'] },
      { ...CARE, aliases: ['9'] },
      titled('extra', { number: '2', points: 1, assess: { method: 'conformity' } } as const),
    ),
    found: [
      'info ambiguous-alias /clauses/0/aliases/0',
      'info ambiguous-alias /clauses/1/aliases/0',
      'warning duplicate-number /clauses/2/number',
    ],
  },
  {
    name: 'provisional points',
    ruleset: withClauses(HOUSE, { ...CARE, pointsBasis: 'provisional' }),
    found: ['warning provisional-points /clauses'],
  },
];
