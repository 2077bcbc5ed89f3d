// Grades and conditions.
import type { Condition, Grade } from '../../../../engine/model/documents.js';
import { CLEAN, cleanWith, titled } from '../clean-ruleset.js';
import type { LintCase } from './case.js';

const [GOLD, SILVER] = CLEAN.grades as readonly [Grade, Grade];
const CONDITIONS = CLEAN.conditions ?? [];

function withGrades(...grades: readonly Grade[]) {
  return cleanWith({ grades });
}

function withCondition(condition: Condition) {
  return cleanWith({ conditions: [...CONDITIONS, condition] });
}

export const GRADE_CASES: readonly LintCase[] = [
  {
    name: 'thresholds for 1,000 points over 100',
    ruleset: withGrades({ ...GOLD, min: 950 }, { ...SILVER, min: 700 }),
    found: ['error grade-above-highest /grades/0/min', 'error grade-above-highest /grades/1/min'],
  },
  {
    name: 'thresholds for 100 points over 1,000',
    ruleset: cleanWith({ scoring: { scale: 1000, source: 'handbook' } }),
    found: ['warning grades-below-half /grades/0/min/score'],
  },
  {
    name: 'a percentage where a share is meant',
    ruleset: withGrades({ ...GOLD, min: { score: 90, 'clause.house.share': 90 } }, SILVER),
    found: ['error grade-above-highest /grades/0/min/clause.house.share'],
  },
  {
    name: 'a minimum below the floor',
    ruleset: withGrades(GOLD, { ...SILVER, min: -1 }),
    found: ['warning ungraded-unreachable /grades/1/min'],
  },
  { name: 'a minimum at the floor, for everybody else', ruleset: withGrades(GOLD, { ...SILVER, min: 0 }), found: [] },
  {
    name: 'grades worst first',
    ruleset: withGrades({ ...SILVER, stars: 0 }, { ...GOLD, requires: ['enough'] }),
    found: [
      'warning cap-without-effect /conditions/1/otherwise/grade',
      'error grade-order /grades/1',
      'warning stars-order /grades/1/stars',
    ],
  },
  {
    name: 'two grades that ask for the same',
    ruleset: withGrades(GOLD, SILVER, titled('bronze', { min: 70 })),
    found: ['error grade-unreachable /grades/2'],
  },
  {
    name: 'a grade that asks for the same and is left by a cap',
    ruleset: withGrades(GOLD, titled('silver-plus', { min: 70 }), SILVER),
    found: [],
  },
  {
    name: 'a later grade with a higher minimum and fewer requirements',
    ruleset: withGrades(GOLD, { ...SILVER, min: 95 }),
    found: ['warning grade-overlap /grades/1'],
  },
  {
    name: 'a requirement that no condition is',
    ruleset: withGrades({ ...GOLD, requires: ['enough', 'more'] }, SILVER),
    found: ['error unknown-condition /grades/0/requires/1'],
  },
  {
    name: 'a condition that does nothing',
    ruleset: withCondition(titled('idle', { holds: { var: 'facts.rush' } })),
    found: ['warning condition-unused /conditions/3'],
  },
  {
    name: 'a cap at a grade that does not exist',
    ruleset: withCondition(titled('x', { holds: { var: 'facts.rush' }, otherwise: { effect: 'cap', grade: 'bronze' } } as const)),
    found: ['error unknown-grade /conditions/3/otherwise/grade'],
  },
  {
    name: 'a cap at no grade',
    ruleset: withCondition(titled('x', { holds: { var: 'facts.rush' }, otherwise: { effect: 'cap' } } as const)),
    found: ['error cap-without-grade /conditions/3/otherwise'],
  },
  {
    name: 'a cap at the best grade',
    ruleset: withCondition(titled('x', { holds: { var: 'facts.rush' }, otherwise: { effect: 'cap', grade: 'gold' } } as const)),
    found: ['warning cap-without-effect /conditions/3/otherwise/grade'],
  },
  {
    name: 'a grade where nothing is capped',
    ruleset: withCondition(titled('x', { holds: { var: 'facts.rush' }, otherwise: { effect: 'fail', grade: 'silver' } } as const)),
    found: ['warning grade-without-cap /conditions/3/otherwise/grade'],
  },
  {
    name: 'conditions that are always the same',
    ruleset: cleanWith({
      conditions: [
        titled('enough', { holds: { '>=': [{ var: 'facts.rate' }, 0] } }),
        ...CONDITIONS.slice(1),
        titled('never', { holds: { '>': [{ var: 'facts.staff' }, 100] }, otherwise: { effect: 'fail' } } as const),
      ],
    }),
    found: ['warning always-true /conditions/0/holds', 'warning always-false /conditions/3/holds'],
  },
  {
    name: 'applies, when and a rule that are always the same',
    ruleset: cleanWith({
      clauses: CLEAN.clauses.map((clause) =>
        clause.id === 'care'
          ? titled('care', {
              points: 40,
              applies: { '<=': [{ var: 'facts.staff' }, 100] },
              assess: { method: 'rule', share: { '<': [{ var: 'facts.rate' }, 0] } },
            } as const)
          : clause,
      ),
      evidence: (CLEAN.evidence ?? []).map((item) =>
        item.when === undefined ? item : { ...item, when: { or: [{ var: 'facts.rush' }, true] } },
      ),
    }),
    found: [
      'warning always-true /clauses/1/applies',
      'warning always-false /clauses/1/assess/share',
      'warning always-true /evidence/0/when',
    ],
  },
];
