// An expression through json-logic-js, in doubles. Tables and dates, which it does not know, come in as the values that the
// reference walker gives them; rounding is added. Only for expressions whose variables are all known: it takes a missing one for 0.
import Fraction from 'fraction.js';
import jsonLogic from 'json-logic-js';
import { evaluateReference } from '../../condition/reference.js';
import type { Table } from '../../index.js';
import { type KnownValues, plainOf } from './known-values.js';

jsonLogic.add_operation('ceil', Math.ceil);
jsonLogic.add_operation('floor', Math.floor);
jsonLogic.add_operation('round', (value: number) => Math.sign(value) * Math.round(Math.abs(value)));

const RESOLVED = new Set(['table', 'dateAdd', 'monthsBetween', 'daysBetween']);
const NEAR = new Fraction(1, 1_000_000_000);

type Tables = ReadonlyMap<string, Table>;

/** Undefined where a variable or a part is not known. */
export function evaluateInDoubles(
  expression: unknown,
  known: KnownValues,
  data: Readonly<Record<string, unknown>>,
  tables: Tables,
): unknown {
  const ready = resolved(expression, known, tables);
  return ready === undefined ? undefined : jsonLogic.apply(ready as Parameters<typeof jsonLogic.apply>[0], data);
}

/** Whether some comparison or rounding in the expression has its two sides within 1e-9, so that doubles may fall on the wrong one. */
export function isNearTie(expression: unknown, known: KnownValues, tables: Tables): boolean {
  const { operator, operands } = callOf(expression);
  if (operator === undefined) return false;
  const value = (operand: unknown): Fraction | undefined => {
    const result = evaluateReference(operand, (path) => known.get(path), tables);
    return result instanceof Fraction ? result : undefined;
  };
  const isNear = (a: Fraction | undefined, b: Fraction | undefined): boolean =>
    a !== undefined && b !== undefined && a.sub(b).abs().compare(NEAR) <= 0;
  if (['==', '!=', '===', '!==', '<', '<=', '>', '>='].includes(operator)) {
    if (operands.some((operand, index) => index > 0 && isNear(value(operands[index - 1]), value(operand)))) return true;
  } else if (operator === 'in') {
    const list = Array.isArray(operands[1]) ? operands[1] : [];
    if (list.some((one) => isNear(value(operands[0]), value(one)))) return true;
  } else if (operator === 'ceil' || operator === 'floor' || operator === 'round') {
    const scaled = value(operands[0])?.mul(2);
    if (scaled !== undefined && isNear(scaled, scaled.round())) return true;
  }
  return operands.some((operand) => isNearTie(operand, known, tables));
}

function resolved(expression: unknown, known: KnownValues, tables: Tables): unknown {
  const { operator, operands } = callOf(expression);
  if (operator === undefined) return expression;
  if (operator === 'var') return known.has(String(operands[0])) ? expression : undefined;
  if (RESOLVED.has(operator)) {
    const value = evaluateReference(expression, (path) => known.get(path), tables);
    return value === undefined ? undefined : plainOf(value);
  }
  const parts = operands.map((operand) => (Array.isArray(operand) ? operand : resolved(operand, known, tables)));
  return parts.includes(undefined) ? undefined : { [operator]: parts };
}

function callOf(expression: unknown): { readonly operator: string | undefined; readonly operands: readonly unknown[] } {
  const [entry] = typeof expression === 'object' && expression !== null && !Array.isArray(expression) ? Object.entries(expression) : [];
  if (entry === undefined) return { operator: undefined, operands: [] };
  return { operator: entry[0], operands: Array.isArray(entry[1]) ? entry[1] : [entry[1]] };
}
