// Comparisons of numbers of which perhaps only bounds are known: known where they come out the same for all numbers within
// the bounds, otherwise undefined. S-112.
import { compare, Rational } from '../number/rational.js';
import { highOf, isUnknownNumber, lowOf, type NumberValue } from './interval.js';

/** a < b */
export function isBelow(a: NumberValue, b: NumberValue): boolean | undefined {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b) < 0;
  if (areOrdered(highOf(a), lowOf(b), false)) return true;
  return areOrdered(highOf(b), lowOf(a), true) ? false : undefined;
}

/** a ≤ b */
export function isAtMost(a: NumberValue, b: NumberValue): boolean | undefined {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b) <= 0;
  if (areOrdered(highOf(a), lowOf(b), true)) return true;
  return areOrdered(highOf(b), lowOf(a), false) ? false : undefined;
}

/** a = b; two intervals are never known to be equal. */
export function isEqual(a: NumberValue, b: NumberValue): boolean | undefined {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b) === 0;
  return areOrdered(highOf(a), lowOf(b), false) || areOrdered(highOf(b), lowOf(a), false) ? false : undefined;
}

/** Whether a number is one of a list; unknown of an unknown number even where the list is empty. S-86. */
export function isAmong(a: NumberValue, list: readonly Rational[]): boolean | undefined {
  let result: boolean | undefined = isUnknownNumber(a) ? undefined : false;
  for (const one of list) {
    const same = isEqual(a, one);
    if (same === true) return true;
    if (same === undefined) result = undefined;
  }
  return result;
}

/** Whether an upper bound stands below (or at) a lower bound; never where one of them is missing. */
function areOrdered(high: Rational | null, low: Rational | null, orEqual: boolean): boolean {
  if (high === null || low === null) return false;
  const order = compare(high, low);
  return order < 0 || (orEqual && order === 0);
}
