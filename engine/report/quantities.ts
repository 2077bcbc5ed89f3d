// Numbers of a report as texts: exact in lowest terms (S-140), and the score as people read it (S-68).

import type { ValueType } from '../condition/types.js';
import { Interval, type SlotValue } from '../condition/types.js';
import { formatDate } from '../date/calendar.js';
import type { ScoringModel } from '../model/model.js';
import { compare, fromBig, Rational, round, toFixed } from '../number/rational.js';

/** More decimals than any decision can need; a bound on the loop below. */
const MOST_DECIMALS = 400;

/** "95", "1720/19", or null. */
export function quantity(value: Rational | null | undefined): string | null {
  return value === null || value === undefined ? null : value.toString();
}

/** The value where both ends are the same, else null. */
export function settled(low: Rational | null, high: Rational | null): Rational | null {
  return low !== null && high !== null && compare(low, high) === 0 ? high : null;
}

/** The displayed score: as many decimals as the ruleset says, and more while it would lie on the wrong side of a minimum. */
export function displayScore(exact: Rational, scoring: ScoringModel, minima: readonly Rational[]): string {
  let decimals = scoring.displayDecimals;
  while (decimals < MOST_DECIMALS) {
    const shown = round(exact, decimals, scoring.displayMode);
    if (minima.every((min) => compare(shown, min) >= 0 === compare(exact, min) >= 0)) break;
    decimals += 1;
  }
  return toFixed(exact, decimals, scoring.displayMode);
}

/** A slot's value as it stands in a report; null where it is not known. */
export function slotText(value: SlotValue, type: ValueType): string | boolean | null {
  if (value === undefined || value instanceof Interval) return null;
  if (value instanceof Rational) return value.toString();
  if (typeof value === 'number') return type.kind === 'date' ? formatDate(value) : fromBig(BigInt(value), 1n).toString();
  return value;
}
