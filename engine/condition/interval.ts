// Numbers of which only the bounds are known, and arithmetic on them. The result of an operation contains what the operation
// gives on every number of the operands' intervals. What is bounded on neither side is unknown, and any operation on it gives
// that again (S-86); so does a division by what may be zero (S-87).
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  isZero,
  multiply,
  negate,
  ONE,
  Rational,
  round,
  sign,
  subtract,
  ZERO,
} from '../number/rational.js';

/** All numbers from low to high, both included; null = unbounded. A known number is a Rational, never an Interval with equal ends. */
export class Interval {
  readonly low: Rational | null;
  readonly high: Rational | null;

  constructor(low: Rational | null, high: Rational | null) {
    this.low = low;
    this.high = high;
  }
}

export type NumberValue = Rational | Interval;

export const UNKNOWN_NUMBER: Interval = new Interval(null, null);

/** The numbers from low to high: a Rational where they are equal, UNKNOWN_NUMBER where both are null. */
export function numberBetween(low: Rational | null, high: Rational | null): NumberValue {
  if (low === null || high === null) return low === high ? UNKNOWN_NUMBER : new Interval(low, high);
  return compare(low, high) === 0 ? low : new Interval(low, high);
}

/** Whether nothing at all is known of it. */
export function isUnknownNumber(value: NumberValue): boolean {
  return value instanceof Interval && value.low === null && value.high === null;
}

export function lowOf(value: NumberValue): Rational | null {
  return value instanceof Rational ? value : value.low;
}

export function highOf(value: NumberValue): Rational | null {
  return value instanceof Rational ? value : value.high;
}

export function addNumbers(a: NumberValue, b: NumberValue): NumberValue {
  if (a instanceof Rational && b instanceof Rational) return add(a, b);
  return numberBetween(onBoth(add, lowOf(a), lowOf(b)), onBoth(add, highOf(a), highOf(b)));
}

export function negateNumber(a: NumberValue): NumberValue {
  if (a instanceof Rational) return negate(a);
  return numberBetween(a.high === null ? null : negate(a.high), a.low === null ? null : negate(a.low));
}

export function subtractNumbers(a: NumberValue, b: NumberValue): NumberValue {
  if (a instanceof Rational && b instanceof Rational) return subtract(a, b);
  return numberBetween(onBoth(subtract, lowOf(a), highOf(b)), onBoth(subtract, highOf(a), lowOf(b)));
}

/** 0 × an unknown number is unknown; 0 × a number with a bound is 0. */
export function multiplyNumbers(a: NumberValue, b: NumberValue): NumberValue {
  if (a instanceof Rational && b instanceof Rational) return multiply(a, b);
  if (isUnknownNumber(a) || isUnknownNumber(b)) return UNKNOWN_NUMBER;
  const [aLow, aHigh, bLow, bHigh] = [lowEnd(a), highEnd(a), lowEnd(b), highEnd(b)];
  const corners = [multiplyEnds(aLow, bLow), multiplyEnds(aLow, bHigh), multiplyEnds(aHigh, bLow), multiplyEnds(aHigh, bHigh)];
  const low = corners.reduce((least, end) => (compareEnds(end, least) < 0 ? end : least));
  const high = corners.reduce((greatest, end) => (compareEnds(end, greatest) > 0 ? end : greatest));
  return numberBetween(low instanceof Rational ? low : null, high instanceof Rational ? high : null);
}

/** Unknown where the divisor is or may be 0; whoever calls reports it where it surely is. */
export function divideNumbers(a: NumberValue, b: NumberValue): NumberValue {
  if (b instanceof Rational) {
    if (isZero(b)) return UNKNOWN_NUMBER;
    return a instanceof Rational ? divide(a, b) : multiplyNumbers(a, divide(ONE, b));
  }
  const isPositive = b.low !== null && sign(b.low) > 0;
  const isNegative = b.high !== null && sign(b.high) < 0;
  if (!isPositive && !isNegative) return UNKNOWN_NUMBER;
  // On one side of zero 1/x falls, and comes as near to 0 as one likes where x is unbounded.
  const low = b.high === null ? ZERO : divide(ONE, b.high);
  const high = b.low === null ? ZERO : divide(ONE, b.low);
  return multiplyNumbers(a, numberBetween(low, high));
}

export function leastNumber(a: NumberValue, b: NumberValue): NumberValue {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b) <= 0 ? a : b;
  if (isUnknownNumber(a) || isUnknownNumber(b)) return UNKNOWN_NUMBER;
  const high = lesserEnd(highEnd(a), highEnd(b));
  const low = lesserEnd(lowEnd(a), lowEnd(b));
  return numberBetween(low instanceof Rational ? low : null, high instanceof Rational ? high : null);
}

export function greatestNumber(a: NumberValue, b: NumberValue): NumberValue {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b) >= 0 ? a : b;
  return negateNumber(leastNumber(negateNumber(a), negateNumber(b)));
}

export function floorNumber(a: NumberValue): NumberValue {
  return a instanceof Rational ? floor(a) : mapEnds(floor, a);
}

export function ceilNumber(a: NumberValue): NumberValue {
  return a instanceof Rational ? ceil(a) : mapEnds(ceil, a);
}

/** To an integer, ties away from zero. S-87. */
export function roundNumber(a: NumberValue): NumberValue {
  return a instanceof Rational ? roundHalfUp(a) : mapEnds(roundHalfUp, a);
}

function roundHalfUp(a: Rational): Rational {
  return round(a, 0, 'half-up');
}

/** Of a function that never falls. */
function mapEnds(rising: (a: Rational) => Rational, { low, high }: Interval): NumberValue {
  return numberBetween(low === null ? null : rising(low), high === null ? null : rising(high));
}

function onBoth(operation: (a: Rational, b: Rational) => Rational, a: Rational | null, b: Rational | null): Rational | null {
  return a === null || b === null ? null : operation(a, b);
}

type End = Rational | '-infinity' | '+infinity';

function lowEnd(value: NumberValue): End {
  return lowOf(value) ?? '-infinity';
}

function highEnd(value: NumberValue): End {
  return highOf(value) ?? '+infinity';
}

function signOfEnd(end: End): number {
  return end instanceof Rational ? sign(end) : end === '-infinity' ? -1 : 1;
}

/** 0 × infinity is 0 here: every number of an unbounded interval is finite. */
function multiplyEnds(a: End, b: End): End {
  if (a instanceof Rational && b instanceof Rational) return multiply(a, b);
  const result = signOfEnd(a) * signOfEnd(b);
  return result === 0 ? ZERO : result < 0 ? '-infinity' : '+infinity';
}

function compareEnds(a: End, b: End): number {
  if (a instanceof Rational && b instanceof Rational) return compare(a, b);
  if (a === b) return 0;
  return a === '-infinity' || b === '+infinity' ? -1 : 1;
}

function lesserEnd(a: End, b: End): End {
  return compareEnds(a, b) <= 0 ? a : b;
}
