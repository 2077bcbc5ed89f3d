// and, or, ! and if over three values: false and ? is false, true or ? is true, if ? is what its branches have in common.
// From left to right, and no further than until the result is settled; an unknown operand does not settle it. S-86, S-89.
import type { BooleanClosure, Closure } from './closure.js';

export function negation(operand: BooleanClosure): BooleanClosure {
  return (run) => {
    const value = operand(run);
    return value === undefined ? undefined : !value;
  };
}

export function conjunction(operands: readonly BooleanClosure[]): BooleanClosure {
  const [a, b, c] = operands;
  if (a !== undefined && b === undefined) return a;
  if (a !== undefined && b !== undefined && c === undefined) {
    return (run) => {
      const first = a(run);
      if (first === false) return false;
      const second = b(run);
      return second === false ? false : first === undefined ? undefined : second;
    };
  }
  if (a !== undefined && b !== undefined && c !== undefined && operands.length === 3) {
    return (run) => {
      const first = a(run);
      if (first === false) return false;
      const second = b(run);
      if (second === false) return false;
      const third = c(run);
      return third === false ? false : first === undefined || second === undefined ? undefined : third;
    };
  }
  return (run) => {
    let result: boolean | undefined = true;
    for (const operand of operands) {
      const value = operand(run);
      if (value === false) return false;
      if (value === undefined) result = undefined;
    }
    return result;
  };
}

export function disjunction(operands: readonly BooleanClosure[]): BooleanClosure {
  const [a, b, c] = operands;
  if (a !== undefined && b === undefined) return a;
  if (a !== undefined && b !== undefined && c === undefined) {
    return (run) => {
      const first = a(run);
      if (first === true) return true;
      const second = b(run);
      return second === true ? true : first === undefined ? undefined : second;
    };
  }
  if (a !== undefined && b !== undefined && c !== undefined && operands.length === 3) {
    return (run) => {
      const first = a(run);
      if (first === true) return true;
      const second = b(run);
      if (second === true) return true;
      const third = c(run);
      return third === true ? true : first === undefined || second === undefined ? undefined : third;
    };
  }
  return (run) => {
    let result: boolean | undefined = false;
    for (const operand of operands) {
      const value = operand(run);
      if (value === true) return true;
      if (value === undefined) result = undefined;
    }
    return result;
  };
}

/** if … then … else …; where the condition is unknown both branches are reached, and `common` says what they have in common. */
export function choice<T>(condition: BooleanClosure, value: Closure<T>, otherwise: Closure<T>, common: (a: T, b: T) => T): Closure<T> {
  return (run) => {
    const holds = condition(run);
    if (holds === undefined) return common(value(run), otherwise(run));
    return holds ? value(run) : otherwise(run);
  };
}
