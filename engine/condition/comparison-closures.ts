// Comparisons and membership. Numbers against a literal, the common case, skip the closure of the literal and, for a plain
// variable, that of the variable. S-81, S-86, S-88, S-112.
import { compare, Rational } from '../number/rational.js';
import type { BooleanClosure, Closure, NumberClosure } from './closure.js';
import { Interval, type NumberValue } from './interval.js';
import { isAmong, isAtMost, isBelow, isEqual } from './number-order.js';
import type { ComparisonOperator, SlotValue } from './types.js';

export function compareNumbers(operator: ComparisonOperator, a: NumberClosure, b: NumberClosure): BooleanClosure {
  switch (operator) {
    case '<':
      return (run) => isBelow(a(run), b(run));
    case '<=':
      return (run) => isAtMost(a(run), b(run));
    case '>':
      return (run) => isAbove(a(run), b(run));
    case '>=':
      return (run) => isAtLeast(a(run), b(run));
    case '==':
      return (run) => isEqual(a(run), b(run));
    case '!=':
      return (run) => isUnequal(a(run), b(run));
  }
}

export function compareNumberToLiteral(operator: ComparisonOperator, a: NumberClosure, literal: Rational): BooleanClosure {
  switch (operator) {
    case '<':
      return (run) => isBelow(a(run), literal);
    case '<=':
      return (run) => isAtMost(a(run), literal);
    case '>':
      return (run) => isAbove(a(run), literal);
    case '>=':
      return (run) => isAtLeast(a(run), literal);
    case '==':
      return (run) => isEqual(a(run), literal);
    case '!=':
      return (run) => isUnequal(a(run), literal);
  }
}

export function compareSlotToLiteral(operator: ComparisonOperator, slot: number, literal: Rational): BooleanClosure {
  switch (operator) {
    case '<':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) < 0 : onBounds(value, literal, isBelow);
      };
    case '<=':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) <= 0 : onBounds(value, literal, isAtMost);
      };
    case '>':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) > 0 : onBounds(value, literal, isAbove);
      };
    case '>=':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) >= 0 : onBounds(value, literal, isAtLeast);
      };
    case '==':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) === 0 : onBounds(value, literal, isEqual);
      };
    case '!=':
      return ({ slots }) => {
        const value = slots[slot];
        return value instanceof Rational ? compare(value, literal) !== 0 : onBounds(value, literal, isUnequal);
      };
  }
}

/** a < b < c or a ≤ b ≤ c: all three are reached, and one pair out of order is enough for false. */
export function numbersInOrder(operator: '<' | '<=', a: NumberClosure, b: NumberClosure, c: NumberClosure): BooleanClosure {
  const isOrdered = operator === '<' ? isBelow : isAtMost;
  return (run) => {
    const [first, second, third] = [a(run), b(run), c(run)];
    return both(isOrdered(first, second), isOrdered(second, third));
  };
}

export function compareDays(operator: ComparisonOperator, a: Closure<number | undefined>, b: Closure<number | undefined>): BooleanClosure {
  const test = DAY_TESTS[operator];
  return (run) => {
    const first = a(run);
    const second = b(run);
    return first === undefined || second === undefined ? undefined : test(first, second);
  };
}

export function daysInOrder(
  operator: '<' | '<=',
  a: Closure<number | undefined>,
  b: Closure<number | undefined>,
  c: Closure<number | undefined>,
): BooleanClosure {
  const test = DAY_TESTS[operator];
  return (run) => {
    const [first, second, third] = [a(run), b(run), c(run)];
    const left = first === undefined || second === undefined ? undefined : test(first, second);
    return both(left, second === undefined || third === undefined ? undefined : test(second, third));
  };
}

/** == and != of texts or truth values. */
export function compareSame<T extends string | boolean>(
  isWanted: boolean,
  a: Closure<T | undefined>,
  b: Closure<T | undefined>,
): BooleanClosure {
  return (run) => {
    const first = a(run);
    const second = b(run);
    return first === undefined || second === undefined ? undefined : (first === second) === isWanted;
  };
}

export function numberAmong(operand: NumberClosure, list: readonly Rational[]): BooleanClosure {
  return (run) => isAmong(operand(run), list);
}

/** `in` of texts, days or truth values. */
export function valueAmong<T>(operand: Closure<T | undefined>, list: readonly unknown[]): BooleanClosure {
  const values: ReadonlySet<unknown> = new Set(list);
  return (run) => {
    const value = operand(run);
    return value === undefined ? undefined : values.has(value);
  };
}

/** The conjunction of two values that are both reached. */
export function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === false || b === false ? false : a === undefined ? undefined : b;
}

const DAY_TESTS: Readonly<Record<ComparisonOperator, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function isAbove(a: NumberValue, b: NumberValue): boolean | undefined {
  return isBelow(b, a);
}

function isAtLeast(a: NumberValue, b: NumberValue): boolean | undefined {
  return isAtMost(b, a);
}

function isUnequal(a: NumberValue, b: NumberValue): boolean | undefined {
  const same = isEqual(a, b);
  return same === undefined ? undefined : !same;
}

function onBounds(value: SlotValue, literal: Rational, test: (a: NumberValue, b: NumberValue) => boolean | undefined): boolean | undefined {
  return value instanceof Interval ? test(value, literal) : undefined;
}
