// Answers at random, such as each method takes, and the best one to every leaf.
import type { Answer, Audit, Clause } from '../../../engine/index.js';
import type { Leaf } from '../../oracle/scheme.js';
import type { Dice } from './dice.js';

export type Assess = NonNullable<Clause['assess']>;

/** The best answer to every leaf: what the minima are chosen against. */
export function bestAnswers(leaves: readonly Leaf[]): NonNullable<Audit['clauses']> {
  return Object.fromEntries(leaves.filter(({ assess }) => assess.method !== 'rule').map((leaf) => [leaf.id, bestAnswer(leaf)]));
}

function bestAnswer({ assess, points }: Leaf): Answer {
  switch (assess.method) {
    case 'conformity':
      return { result: 'conforming' };
    case 'sampling':
      return { sampled: 1, nonconforming: 0 };
    case 'levels':
      return { level: assess.levels[0]?.id ?? '' };
    case 'percentage':
      return { percentage: Math.max(...bandMultiples(assess)) };
    case 'deductions':
      return { findings: {} };
    case 'points':
      return { points: greatestMultiple(Number(points.valueOf()), assess.step) };
    case 'rule':
      return {};
  }
}

/** All percentages that may be answered, or with steps below 1 some of them. */
export function bandMultiples({ bands, step }: Extract<Assess, { method: 'percentage' }>): readonly number[] {
  const unit = step ?? 1;
  const all = Array.from({ length: Math.floor(100 / unit) + 1 }, (_, index) => tidy(index * unit));
  return all.filter((one) => (bands ?? [{ min: 0, max: 100 }]).some(({ min, max }) => one >= min && one <= max));
}

export function greatestMultiple(most: number, step: number | undefined): number {
  return step === undefined ? most : tidy(Math.floor(tidy(most / step)) * step);
}

/** A decimal of at most four places out of what doubles make of it. */
export function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** An answer that the method takes; `good` is how often it is the best one. */
export function generateAnswer(dice: Dice, leaf: Leaf, good: number): Answer {
  const answer = methodAnswer(dice, leaf, dice.chance(good));
  return { ...answer, ...(dice.chance(0.6) ? { note: 'seen' } : {}), ...(dice.chance(0.05) ? { corrected: { at: '2026-03-02' } } : {}) };
}

function methodAnswer(dice: Dice, leaf: Leaf, isGood: boolean): Answer {
  const { assess } = leaf;
  const points = Number(leaf.points.valueOf());
  if (isGood && assess.method !== 'sampling' && assess.method !== 'points') return bestAnswer(leaf);
  switch (assess.method) {
    case 'conformity':
      return { result: 'nonconforming' };
    case 'sampling': {
      const sampled = dice.integer(1, 9);
      return { sampled, nonconforming: isGood ? 0 : dice.integer(0, sampled) };
    }
    case 'levels':
      return { level: dice.pick(assess.levels).id };
    case 'percentage':
      return { percentage: dice.pick(bandMultiples(assess)) };
    case 'deductions':
      return { findings: Object.fromEntries(assess.findings.map(({ id }) => [id, dice.integer(0, 4)])) };
    case 'points': {
      const involved = points > 0 && dice.chance(0.3) ? tidy(points * dice.pick([0.5, 0.2, 1, 0.35])) : undefined;
      const most = greatestMultiple(involved ?? points, assess.step);
      const earned = isGood ? most : greatestMultiple(tidy(most * dice.pick([0, 0.5, 0.3])), assess.step);
      return { points: earned, ...(involved === undefined ? {} : { involved }) };
    }
    case 'rule':
      return {};
  }
}
