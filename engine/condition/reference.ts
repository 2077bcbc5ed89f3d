// The reference walker: the meaning of an expression said once more, as plainly as possible, straight over the JSON that was
// checked before. It is the oracle of the compiled form and decides when a stored report is verified, so it shares no code with
// check, compile or the engine's numbers: fractions come from fraction.js. No intervals here: known or unknown. S-80 to S-104.
import Fraction from 'fraction.js';
import { type DayNumber, dateAdd, parseDate } from '../date/calendar.js';
import type { Table } from '../model/documents.js';

/** A known value. Text that stands where a date is meant is still text; whoever uses it as a date reads it so. */
export type ReferenceValue = Fraction | boolean | { readonly date: DayNumber } | string;

type Value = ReferenceValue | undefined;
type Lookup = (path: string) => Value;
type Tables = ReadonlyMap<string, Table>;

/**
 * The value of an expression that checkExpression has found right; undefined where it is unknown (and for what is no expression).
 * `lookup` gives what a path names. Takes as long as it takes: it is for tests and for verifying, not for batches.
 */
export function evaluateReference(expression: unknown, lookup: Lookup, tables: Tables): Value {
  if (typeof expression !== 'object' || expression === null) return literal(expression);
  const [entry] = Object.entries(expression);
  if (entry === undefined) return undefined;
  const [operator, written] = entry;
  const operands: readonly unknown[] = Array.isArray(written) ? written : [written];
  const value = (index: number): Value => evaluateReference(operands[index], lookup, tables);
  const values = (): readonly Value[] => operands.map((_, index) => value(index));
  switch (operator) {
    case 'var':
      return typeof operands[0] === 'string' ? lookup(operands[0]) : undefined;
    case 'table': {
      const table = tables.get(String(operands[0]));
      return table === undefined ? undefined : lookUp(table, lookup, tables);
    }
    case 'if':
      return branch(operands, lookup, tables);
    case 'and':
      return allOf(values());
    case 'or':
      return not(allOf(values().map(not)));
    case '!':
      return not(value(0));
    case '==':
    case '===':
      return equal(value(0), value(1));
    case '!=':
    case '!==':
      return not(equal(value(0), value(1)));
    case '<':
    case '<=': {
      const [a, b, ...others] = values();
      const pairs = [inOrder(a, b, operator === '<='), ...others.map((c) => inOrder(b, c, operator === '<='))];
      return allOf(pairs);
    }
    case '>':
      return inOrder(value(1), value(0), false);
    case '>=':
      return inOrder(value(1), value(0), true);
    case 'in': {
      const [, list] = operands;
      return Array.isArray(list) ? among(value(0), list) : undefined;
    }
    case 'dateAdd':
      return addToDate(value(0), value(1), operands[2]);
    case 'monthsBetween':
      return onDates(value(0), value(1), countMonths);
    case 'daysBetween':
      return onDates(value(0), value(1), (from, to) => to - from);
    default:
      return arithmetic(operator, values());
  }
}

function literal(json: unknown): Value {
  if (typeof json === 'number') return decimal(json);
  return typeof json === 'boolean' || typeof json === 'string' ? json : undefined;
}

/** A decimal as it is written, exactly: fraction.js would look for the nearest simple fraction of the double. */
function decimal(value: number): Value {
  if (!Number.isFinite(value)) return undefined;
  const [digits = '0', power = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(power)));
}

function arithmetic(operator: string, values: readonly Value[]): Value {
  const numbers = values.filter((one) => one instanceof Fraction);
  const [a, b] = numbers;
  if (a === undefined || numbers.length < values.length) return undefined;
  switch (operator) {
    case '+':
      return numbers.reduce((sum, one) => sum.add(one));
    case '*':
      return numbers.reduce((product, one) => product.mul(one));
    case '-':
      return b === undefined ? a.neg() : a.sub(b);
    case '/':
      return b === undefined || b.n === 0n ? undefined : a.div(b);
    case 'min':
      return numbers.reduce((least, one) => (one.compare(least) < 0 ? one : least));
    case 'max':
      return numbers.reduce((greatest, one) => (one.compare(greatest) > 0 ? one : greatest));
    case 'floor':
      return a.floor();
    case 'ceil':
      return a.ceil();
    case 'round':
      return a.s < 0n ? a.abs().add(1, 2).floor().neg() : a.add(1, 2).floor();
    default:
      return undefined;
  }
}

function branch(operands: readonly unknown[], lookup: Lookup, tables: Tables): Value {
  const [condition, value, ...rest] = operands;
  if (operands.length <= 1) return evaluateReference(condition, lookup, tables);
  const holds = evaluateReference(condition, lookup, tables);
  if (holds === true) return evaluateReference(value, lookup, tables);
  if (holds === false) return branch(rest, lookup, tables);
  const [one, other] = [evaluateReference(value, lookup, tables), branch(rest, lookup, tables)];
  return equal(one, other) === true ? one : undefined;
}

function not(value: Value): Value {
  return typeof value === 'boolean' ? !value : undefined;
}

function equal(a: Value, b: Value): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a instanceof Fraction && b instanceof Fraction) return a.equals(b);
  if (isDate(a) || isDate(b)) return onOrder(dayOf(a), dayOf(b), (order) => order === 0);
  return a === b;
}

function inOrder(a: Value, b: Value, orEqual: boolean): boolean | undefined {
  const isOrdered = (order: number) => order < 0 || (orEqual && order === 0);
  if (a instanceof Fraction && b instanceof Fraction) return isOrdered(a.compare(b));
  return onOrder(dayOf(a), dayOf(b), isOrdered);
}

function onOrder(a: DayNumber | undefined, b: DayNumber | undefined, test: (order: number) => boolean): boolean | undefined {
  return a === undefined || b === undefined ? undefined : test(a - b);
}

function among(value: Value, list: readonly unknown[]): boolean | undefined {
  if (value === undefined) return undefined;
  return list.some((one) => equal(value, literal(one)) === true);
}

function isDate(value: Value): value is { readonly date: DayNumber } {
  return typeof value === 'object' && 'date' in value;
}

function dayOf(value: Value): DayNumber | undefined {
  return typeof value === 'string' ? parseDate(value) : isDate(value) ? value.date : undefined;
}

function addToDate(date: Value, count: Value, unit: unknown): Value {
  const day = dayOf(date);
  if (day === undefined || !(count instanceof Fraction) || count.d !== 1n) return undefined;
  if (unit !== 'days' && unit !== 'months' && unit !== 'years') return undefined;
  const result = dateAdd(day, Number(count.s * count.n), unit);
  return result === undefined ? undefined : { date: result };
}

function onDates(from: Value, to: Value, count: (from: DayNumber, to: DayNumber) => number): Value {
  const [a, b] = [dayOf(from), dayOf(to)];
  return a === undefined || b === undefined ? undefined : new Fraction(count(a, b));
}

/** S-91 word for word: the greatest n with dateAdd(from, n, months) ≤ to; begins surely below it and counts up. */
function countMonths(from: DayNumber, to: DayNumber): number {
  let months = Math.floor((to - from) / (to < from ? 28 : 31)) - 1;
  for (;;) {
    const next = dateAdd(from, months + 1, 'months');
    if (next === undefined ? months + 1 > 0 : next > to) return months;
    months += 1;
  }
}

function lookUp({ inputs, rows, hit, type }: Table, lookup: Lookup, tables: Tables): Value {
  const values = inputs.map((input) => evaluateReference(input, lookup, tables));
  const known = rows.map(({ when, then }) => ({ then, match: allOf(when.map((cell, column) => matches(cell, values[column]))) }));
  const may = known.filter(({ match }) => match !== false);
  const sure = known.findIndex(({ match }) => match === true);
  if (sure === -1) return undefined;
  // unique: a second row that matches, or may yet match, leaves the result open. first: rows behind a sure one do not count.
  const candidates = hit === 'first' ? known.slice(0, sure + 1).filter(({ match }) => match !== false) : may;
  if (hit !== 'first' && candidates.length > 1) return undefined;
  const results = new Set(candidates.map(({ then }) => then));
  const [result] = results;
  if (results.size > 1 || result === undefined || result === null) return undefined;
  if (typeof result === 'number') return decimal(result);
  const day = type === 'date' && typeof result === 'string' ? parseDate(result) : undefined;
  return day === undefined ? result : { date: day };
}

function matches(cell: Table['rows'][number]['when'][number], value: Value): boolean | undefined {
  if (cell === null) return true;
  if (cell.in !== undefined) return among(value, cell.in);
  const { min, max } = cell;
  const bound = (one: number | string) => (typeof one === 'number' ? decimal(one) : one);
  return allOf([min === undefined ? true : inOrder(bound(min), value, true), max === undefined ? true : inOrder(value, bound(max), true)]);
}

function allOf(values: readonly Value[]): boolean | undefined {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}
