// Arithmetic on numbers of which all, some bounds or nothing is known. S-81, S-86, S-87, S-91, S-92.
import { daysBetween, monthsBetween } from '../date/calendar.js';
import { compare, fromInteger, isZero, Rational } from '../number/rational.js';
import type { DateClosure, NumberClosure } from './closure.js';
import {
  addNumbers,
  ceilNumber,
  divideNumbers,
  floorNumber,
  greatestNumber,
  Interval,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
  roundNumber,
  subtractNumbers,
  UNKNOWN_NUMBER,
} from './interval.js';
import type { ArithmeticOperator, RoundingOperator } from './types.js';

export function numberInSlot(slot: number): NumberClosure {
  return (run) => {
    const value = run.slots[slot];
    return value instanceof Rational || value instanceof Interval ? value : UNKNOWN_NUMBER;
  };
}

/** `pointer` is where a division by zero is reported. */
export function arithmetic(operator: ArithmeticOperator, operands: readonly NumberClosure[], pointer: string): NumberClosure {
  const [a, b] = operands;
  if (a === undefined) return () => UNKNOWN_NUMBER;
  if (b === undefined) return operator === '-' ? (run) => negateNumber(a(run)) : a;
  switch (operator) {
    case '+':
      return operands.length === 2 ? (run) => addNumbers(a(run), b(run)) : fold(addNumbers, a, operands.slice(1));
    case '-':
      return (run) => subtractNumbers(a(run), b(run));
    case '*':
      return operands.length === 2 ? (run) => multiplyNumbers(a(run), b(run)) : fold(multiplyNumbers, a, operands.slice(1));
    case '/':
      return (run) => {
        const dividend = a(run);
        const divisor = b(run);
        if (divisor instanceof Rational && isZero(divisor)) {
          run.report('division-by-zero', pointer, {});
          return UNKNOWN_NUMBER;
        }
        return divideNumbers(dividend, divisor);
      };
    case 'min':
      return fold(leastNumber, a, operands.slice(1));
    case 'max':
      return fold(greatestNumber, a, operands.slice(1));
  }
}

export function rounding(operator: RoundingOperator, operand: NumberClosure): NumberClosure {
  switch (operator) {
    case 'ceil':
      return (run) => ceilNumber(operand(run));
    case 'floor':
      return (run) => floorNumber(operand(run));
    case 'round':
      return (run) => roundNumber(operand(run));
  }
}

export function dateDifference(unit: 'monthsBetween' | 'daysBetween', from: DateClosure, to: DateClosure): NumberClosure {
  const between = unit === 'monthsBetween' ? monthsBetween : daysBetween;
  return (run) => {
    const a = from(run);
    const b = to(run);
    return a === undefined || b === undefined ? UNKNOWN_NUMBER : fromInteger(between(a, b));
  };
}

/** What two numbers have in common, where it is not known which of them it is. S-86: nothing, unless they are known and equal. */
export function commonNumber(a: NumberValue, b: NumberValue): NumberValue {
  return a instanceof Rational && b instanceof Rational && compare(a, b) === 0 ? a : UNKNOWN_NUMBER;
}

function fold(
  operation: (a: NumberValue, b: NumberValue) => NumberValue,
  first: NumberClosure,
  rest: readonly NumberClosure[],
): NumberClosure {
  return (run) => {
    let result = first(run);
    for (const operand of rest) result = operation(result, operand(run));
    return result;
  };
}
