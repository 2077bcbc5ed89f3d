// The arithmetic of sums with open ends. A Flat is what a set of clauses comes to in one direction (at the lowest or at the
// highest): a fixed part, and options of which one alternative each will come true. From it come the exact extremes of a sum,
// and of a ratio by Dinkelbach's method: the best ratio r is the one for which the best of (earned − r × points) is 0 (S-110).
import { add, compare, divide, isZero, multiply, type Rational, sign, subtract, ZERO } from '../number/rational.js';

/** At the lowest or at the highest. */
export type Direction = -1 | 1;

export interface Flat {
  earned: Rational;
  points: Rational;
  /** Whether some leaf is involved in the fixed part. */
  isInvolved: boolean;
  /** At the lowest: there is no lowest. */
  isUnbounded: boolean;
  /** Each an open question; one of its alternatives comes true. */
  readonly options: (readonly Flat[])[];
}

export interface Pair {
  readonly earned: Rational;
  readonly points: Rational;
  readonly isInvolved: boolean;
}

export function emptyFlat(): Flat {
  return { earned: ZERO, points: ZERO, isInvolved: false, isUnbounded: false, options: [] };
}

export function flatOf(earned: Rational, points: Rational, isInvolved: boolean, isUnbounded = false): Flat {
  return { earned, points, isInvolved, isUnbounded, options: [] };
}

/** Adds a settled pair to the fixed part. */
export function addFixed(flat: Flat, earned: Rational, points: Rational, isInvolved: boolean): void {
  flat.earned = flat.earned === ZERO ? earned : add(flat.earned, earned);
  flat.points = flat.points === ZERO ? points : add(flat.points, points);
  if (isInvolved) flat.isInvolved = true;
}

/** Whether somewhere below there is no lowest. */
export function isUnbounded(flat: Flat): boolean {
  return flat.isUnbounded || flat.options.some((option) => option.some(isUnbounded));
}

/** The choice that takes earned − rate × points furthest in the direction. */
export function extremePair(flat: Flat, rate: Rational, direction: Direction): Pair {
  let { earned, points, isInvolved } = flat;
  for (const option of flat.options) {
    let best: Pair | undefined;
    for (const alternative of option) {
      const pair = alternative.options.length === 0 ? alternative : extremePair(alternative, rate, direction);
      if (best === undefined || gain(pair, best, rate) * direction > 0) best = pair;
    }
    if (best === undefined) continue;
    earned = add(earned, best.earned);
    points = add(points, best.points);
    isInvolved ||= best.isInvolved;
  }
  return { earned, points, isInvolved };
}

/** The extreme of the sum of earned. */
export function extremeSum(flat: Flat, direction: Direction): Rational {
  return extremePair(flat, ZERO, direction).earned;
}

/** The extreme of the sum of earned over the choices in which some leaf is involved; undefined where there is none. */
export function extremeInvolvedSum(flat: Flat, direction: Direction): Rational | undefined {
  const free = extremePair(flat, ZERO, direction);
  if (free.isInvolved) return free.earned;
  let best: Rational | undefined;
  for (const [index, option] of flat.options.entries()) {
    const others = extremeSum({ ...flat, options: flat.options.filter((_, other) => other !== index) }, direction);
    for (const alternative of option) {
      const own = extremeInvolvedSum(alternative, direction);
      const sum = own === undefined ? undefined : add(others, own);
      if (sum !== undefined && (best === undefined || compare(sum, best) * direction > 0)) best = sum;
    }
  }
  return best;
}

/** What is left of a flat where only choices without points are made; undefined where there is no such choice. */
export function withoutPoints(flat: Flat): Flat | undefined {
  if (!isZero(flat.points)) return undefined;
  const options = flat.options.map((option) => option.map(withoutPoints).filter((one) => one !== undefined));
  return options.some((option) => option.length === 0) ? undefined : { ...flat, options };
}

/** The extreme of the sum of points. */
export function extremePoints(flat: Flat, direction: Direction): Rational {
  let { points } = flat;
  for (const option of flat.options) {
    const all = option.map((alternative) => extremePoints(alternative, direction));
    points = add(
      points,
      all.reduce((a, b) => (compare(a, b) * direction >= 0 ? a : b)),
    );
  }
  return points;
}

/** The extreme of earned / points over the choices that leave points above 0; undefined where no choice does. */
export function extremeRatio(flat: Flat, direction: Direction): Rational | undefined {
  let pair = withPoints(flat, ZERO, direction);
  if (pair === undefined) return undefined;
  let ratio = divide(pair.earned, pair.points);
  // Each step is strictly better than the one before, and there are finitely many choices.
  while (flat.options.length > 0) {
    pair = withPoints(flat, ratio, direction);
    if (pair === undefined) return ratio;
    const next = divide(pair.earned, pair.points);
    if (compare(next, ratio) * direction <= 0) return ratio;
    ratio = next;
  }
  return ratio;
}

/** Like extremePair, among the choices with points above 0. */
function withPoints(flat: Flat, rate: Rational, direction: Direction): Pair | undefined {
  const free = extremePair(flat, rate, direction);
  if (!isZero(free.points)) return free;
  let best: Pair | undefined;
  for (const [index, option] of flat.options.entries()) {
    const others: Flat = { ...flat, options: flat.options.filter((_, other) => other !== index) };
    const rest = extremePair(others, rate, direction);
    for (const alternative of option) {
      const own = withPoints(alternative, rate, direction);
      if (own === undefined) continue;
      const pair = { earned: add(rest.earned, own.earned), points: add(rest.points, own.points), isInvolved: true };
      if (best === undefined || gain(pair, best, rate) * direction > 0) best = pair;
    }
  }
  return best;
}

/** Positive where a is above b in earned − rate × points. */
function gain(a: Pair, b: Pair, rate: Rational): number {
  const earned = subtract(a.earned, b.earned);
  const points = subtract(a.points, b.points);
  return isZero(points) || isZero(rate) ? sign(earned) : compare(earned, multiply(rate, points));
}
