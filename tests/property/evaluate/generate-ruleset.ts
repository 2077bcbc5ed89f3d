// Small rulesets at random, over everything that SEMANTICS.md sections 3 to 11 speak of. They are meant to load without errors.
import type { Ruleset } from '../../../engine/index.js';
import { expect as expected } from '../../oracle/evaluate.js';
import { type Leaf, layOut } from '../../oracle/scheme.js';
import type { Dice } from './dice.js';
import { bestAnswers, tidy } from './generate-answers.js';
import { ClauseMaker, TAGS } from './generate-clauses.js';
import type { Readable } from './generate-expression.js';
import {
  generateAdjustments,
  generateConditions,
  generateEvidence,
  generateOutputs,
  generateScoring,
  generateTables,
} from './generate-rules.js';

type Fields<K extends keyof Ruleset> = NonNullable<Ruleset[K]>;

/** What to leave out or to keep small. */
export interface Wishes {
  readonly leaves: number;
  /** Conditions, minima and rules read only facts, audit and previous, and minima the score: then no two of them hang together. */
  readonly isPlain?: boolean;
  readonly items?: number;
}

export const FACTS = [
  { id: 'f-whole', title: 'f', type: 'integer', min: 0, max: 60 },
  { id: 'f-part', title: 'f', type: 'decimal', decimals: 2 },
  { id: 'f-yes', title: 'f', type: 'boolean' },
  { id: 'f-kind', title: 'f', type: 'choice', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  { id: 'f-day', title: 'f', type: 'date' },
] as const satisfies Fields<'facts'>;

export function generateRuleset(dice: Dice, wishes: Wishes): Ruleset {
  const isFromBase = dice.chance(0.15);
  const tables = generateTables(dice);
  const basics = basicNames(tables);
  const evidenceIds = dice.times(dice.integer(0, wishes.items ?? 3), (index) => `item-${index}`);
  const withEvidence = { ...basics, numbers: [...basics.numbers, ...(wishes.isPlain ? [] : evidenceNumbers(evidenceIds))] };
  const clauses = new ClauseMaker(dice, basics, withEvidence, isFromBase).make(wishes.leaves);
  const bare: Ruleset = {
    format: 'steelyard/ruleset@1',
    id: 'made',
    version: '1.0.0',
    status: 'published',
    title: 'Made',
    facts: FACTS,
    clauses,
    scoring: generateScoring(dice, isFromBase),
    grades: [],
    tables,
  };
  const adjustments = generateAdjustments(dice);
  const clauseNumbers = wishes.isPlain ? [] : numbersOfClauses(bare);
  const all: Readable = {
    ...withEvidence,
    numbers: [
      ...withEvidence.numbers,
      ...clauseNumbers,
      ...clauseNumbers,
      ...(wishes.isPlain ? [] : adjustments.map(({ id }) => `adjustment.${id}.count`)),
      ...(wishes.isPlain ? [] : ['score', 'score', 'score']),
    ],
  };
  const scored = { ...bare, adjustments };
  const gradeIds = dice.times(dice.chance(0.08) ? 0 : dice.integer(1, 3), (index) => `grade-${index}`);
  const ungraded = dice.chance(0.5) ? { id: 'none', title: 'None' } : undefined;
  const conditions = generateConditions(dice, gradeIds, ungraded?.id ?? 'not-certified', withEvidence, all);
  const requirable = conditions.filter(({ otherwise }) => otherwise === undefined).map(({ id }) => id);
  return {
    ...scored,
    evidence: generateEvidence(dice, evidenceIds, clauses, basics),
    conditions: conditions.map((one) =>
      gradeIds.length === 0 && one.otherwise?.effect !== 'ineligible' ? { ...one, otherwise: { effect: 'fail' } } : one,
    ),
    grades: generateGrades(dice, scored, gradeIds, requirable, wishes.isPlain ? [] : shareNames(bare)),
    outputs: generateOutputs(dice, all, gradeIds),
    ...(ungraded === undefined ? {} : { ungraded }),
  };
}

function basicNames(tables: Fields<'tables'>): Readable {
  return {
    numbers: ['facts.f-whole', 'facts.f-whole', 'facts.f-part'],
    booleans: ['facts.f-yes', 'previous.exists'],
    dates: ['facts.f-day', 'audit.date', 'previous.date'],
    choices: [
      { path: 'facts.f-kind', options: ['a', 'b', 'c'] },
      { path: 'previous.grade', options: ['grade-0', 'grade-1', 'of old'] },
      { path: 'audit.type', options: ['initial', 'surveillance', 'recertification', 'self-assessment'] },
    ],
    tables: tables.map(({ id }) => ({ id, type: id === 'by-size' ? 'number' : 'boolean' })),
  };
}

function evidenceNumbers(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => ['provided', 'required', 'short'].map((what) => `evidence.${id}.${what}`));
}

const COUNTS = ['points', 'earned', 'share', 'conforming', 'nonconforming', 'notApplicable'] as const;

function numbersOfClauses(ruleset: Ruleset): readonly string[] {
  const { leaves, groups } = layOut(ruleset);
  const levelsOf = (some: readonly Leaf[]) => [
    ...new Set(some.flatMap(({ assess }) => (assess.method === 'levels' ? assess.levels.map(({ id }) => `levels.${id}`) : []))),
  ];
  const named = [
    ...[...leaves, ...groups].map(({ id }) => ({
      name: `clause.${id}`,
      below: leaves.filter(({ line }) => line.some((one) => one.id === id)),
    })),
    ...TAGS.map((tag) => ({ name: `tag.${tag}`, below: leaves.filter(({ tags }) => tags.has(tag)) })),
  ];
  return named
    .filter(({ below }) => below.length > 0)
    .flatMap(({ name, below }) => [...COUNTS, ...levelsOf(below)].map((what) => `${name}.${what}`));
}

function shareNames(ruleset: Ruleset): readonly string[] {
  return numbersOfClauses(ruleset).filter((name) => /\.(share|conforming)$/.test(name));
}

/** Minima from near the best score down, now and then with a share or a count beside it. */
function generateGrades(
  dice: Dice,
  ruleset: Ruleset,
  ids: readonly string[],
  requirable: readonly string[],
  others: readonly string[],
): Fields<'grades'> {
  const { leaves } = layOut(ruleset);
  const best = expected(ruleset, { format: 'steelyard/audit@1', date: '2026-03-01', type: 'initial', clauses: bestAnswers(leaves) }, 64);
  const most = Number(best?.score.highest?.valueOf() ?? 50);
  let min = Math.floor(most * dice.pick([1, 0.9, 0.8]) * 10) / 10;
  return ids.map((id) => {
    const own = min;
    min = tidy(min - dice.pick([1, 5, Math.abs(Math.round(most / 4)) + 1]));
    const extra = others.length > 0 && dice.chance(0.25) ? { [dice.pick(others)]: dice.pick([0.5, 0.9, 1]) } : undefined;
    const requires = dice.some(requirable, 0.5);
    return {
      id,
      title: id,
      min: extra === undefined ? (dice.chance(0.5) ? own : { score: own }) : { score: own, ...extra },
      ...(requires.length > 0 ? { requires } : {}),
    };
  });
}
