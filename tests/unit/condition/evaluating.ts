// Evaluates an expression over a few declared facts, in words that a test can compare.
import { checkExpression, type Expectation } from '../../../engine/condition/check.js';
import { compileBoolean, compileDate, compileNumber, compileText } from '../../../engine/condition/compile.js';
import { Interval, type Scope, type SlotValue, type TypedExpression, type ValueType } from '../../../engine/condition/types.js';
import { formatDate, parseDate } from '../../../engine/date/calendar.js';
import type { Table } from '../../../engine/model/documents.js';
import { fromDecimal, Rational } from '../../../engine/number/rational.js';

const TYPES: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['facts.staff', { kind: 'number', integer: true, min: fromDecimal(0) }],
  ['facts.certified', { kind: 'number', integer: true, min: fromDecimal(0), max: fromDecimal(100) }],
  ['facts.rate', { kind: 'number', min: fromDecimal(0), max: fromDecimal(1) }],
  ['facts.online', { kind: 'boolean' }],
  ['facts.chain', { kind: 'boolean' }],
  ['facts.kind', { kind: 'text', options: ['goods', 'services'] }],
  ['facts.city', { kind: 'text' }],
  ['facts.founded', { kind: 'date' }],
  ['facts.audited', { kind: 'date' }],
]);
const PATHS = [...TYPES.keys()];

/** A fact as data has it; a pair of numbers is the bounds of one. */
export type Fact = number | boolean | string | readonly [number | null, number | null];
export type Facts = Readonly<Record<string, Fact>>;

export function scopeWith(tables: readonly Table[] = [], late: readonly string[] = []): Scope {
  return {
    variable: (path) => {
      if (late.includes(path)) return { refused: 'variable-too-late' };
      const type = TYPES.get(path);
      return type === undefined ? { refused: 'unknown-variable' } : { path, slot: PATHS.indexOf(path), type };
    },
    table: (id) => tables.find((one) => one.id === id),
    tablePointer: (id) => `/tables/${tables.findIndex((one) => one.id === id)}`,
  };
}

export function typed(expression: unknown, scope: Scope = scopeWith()): TypedExpression {
  const { value, problems } = checkExpression(expression, scope, { expect: 'any', allowLiteral: true }, 'ruleset', '');
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

/** Problems as "code pointer". */
export function problemsOf(expression: unknown, scope: Scope = scopeWith(), more: Partial<Expectation> = {}): readonly string[] {
  const expectation: Expectation = { expect: 'any', allowLiteral: true, ...more };
  return checkExpression(expression, scope, expectation, 'ruleset', '').problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** The value: a number in lowest terms, "[low, high]" between bounds, a date as written; "unknown". */
export function evaluate(expression: unknown, facts: Facts = {}, scope: Scope = scopeWith()): string {
  return evaluateWithReports(expression, facts, scope).value;
}

/** The value, and what was reported on the way as "code pointer". */
export function evaluateWithReports(
  expression: unknown,
  facts: Facts = {},
  scope: Scope = scopeWith(),
): { readonly value: string; readonly reports: readonly string[] } {
  const reports: string[] = [];
  const slots = PATHS.map((path): SlotValue => slotValue(path, facts[path.slice('facts.'.length)]));
  const run = { slots, report: (code: string, pointer: string) => void reports.push(`${code} ${pointer}`) };
  const e = typed(expression, scope);
  switch (e.type.kind) {
    case 'number': {
      const value = compileNumber(e)(run);
      if (value instanceof Rational) return { value: value.toString(), reports };
      const isUnknown = value.low === null && value.high === null;
      return { value: isUnknown ? 'unknown' : `[${value.low ?? '-'}, ${value.high ?? '-'}]`, reports };
    }
    case 'boolean':
      return { value: String(compileBoolean(e)(run) ?? 'unknown'), reports };
    case 'date': {
      const day = compileDate(e)(run);
      return { value: day === undefined ? 'unknown' : formatDate(day), reports };
    }
    case 'text':
      return { value: compileText(e)(run) ?? 'unknown', reports };
  }
}

function slotValue(path: string, fact: Fact | undefined): SlotValue {
  if (typeof fact === 'number') return fromDecimal(fact);
  if (typeof fact === 'string') return TYPES.get(path)?.kind === 'date' ? parseDate(fact) : fact;
  if (typeof fact !== 'object') return fact;
  const [low, high] = fact;
  return new Interval(low === null ? null : fromDecimal(low), high === null ? null : fromDecimal(high));
}
