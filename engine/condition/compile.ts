// Makes closures of a typed expression: one for each node, chosen by operator, arity and the shape of its operands, over the
// numbered slots of a run. No eval. A closure never throws, and reports only what it reaches (S-89). S-81 to S-92, S-112.
import { type DayNumber, dateAdd } from '../date/calendar.js';
import { isInteger, Rational, toNearestNumber } from '../number/rational.js';
import type { BooleanClosure, Closure, DateClosure, NumberClosure } from './closure.js';
import {
  compareDays,
  compareNumbers,
  compareNumberToLiteral,
  compareSame,
  compareSlotToLiteral,
  daysInOrder,
  numberAmong,
  numbersInOrder,
  valueAmong,
} from './comparison-closures.js';
import { type NumberValue, UNKNOWN_NUMBER } from './interval.js';
import { choice, conjunction, disjunction, negation } from './logic-closures.js';
import { arithmetic, commonNumber, dateDifference, numberInSlot, rounding } from './number-closures.js';
import { tableLookup } from './table-closures.js';
import type {
  ComparisonNode,
  ComparisonOperator,
  DateAddNode,
  IfNode,
  KnownValue,
  MembershipNode,
  Run,
  SlotValue,
  TableNode,
  TypedExpression,
} from './types.js';

/** The number that an expression of that type gives, an Interval where only bounds are known of it. */
export function compileNumber(e: TypedExpression): (run: Run) => NumberValue {
  switch (e.node) {
    case 'number': {
      const { value } = e;
      return () => value;
    }
    case 'variable':
      return numberInSlot(e.variable.slot);
    case 'if':
      return compileIf(e, compileNumber, commonNumber);
    case 'table':
      return fromLookup(compileTable(e), (value) => (value instanceof Rational ? value : UNKNOWN_NUMBER));
    case 'arithmetic':
      return arithmetic(e.operator, e.operands.map(compileNumber), e.pointer);
    case 'rounding':
      return rounding(e.operator, compileNumber(e.operand));
    case 'monthsBetween':
    case 'daysBetween':
      return dateDifference(e.node, compileDate(e.from), compileDate(e.to));
    default:
      throw new TypeError(`no number: ${e.node}`);
  }
}

/** Whether an expression of that type is true or false; undefined where it is not known. */
export function compileBoolean(e: TypedExpression): (run: Run) => boolean | undefined {
  switch (e.node) {
    case 'boolean': {
      const { value } = e;
      return () => value;
    }
    case 'variable':
      return inSlot(e.variable.slot, (value) => (typeof value === 'boolean' ? value : undefined));
    case 'if':
      return compileIf(e, compileBoolean, commonValue);
    case 'table':
      return fromLookup(compileTable(e), (value) => (typeof value === 'boolean' ? value : undefined));
    case 'and':
      return conjunction(e.operands.map(compileBoolean));
    case 'or':
      return disjunction(e.operands.map(compileBoolean));
    case 'not':
      return negation(compileBoolean(e.operand));
    case 'comparison':
      return compileComparison(e);
    case 'in':
      return compileMembership(e);
    default:
      throw new TypeError(`no truth value: ${e.node}`);
  }
}

/** The day that an expression of that type gives; undefined where it is not known. */
export function compileDate(e: TypedExpression): (run: Run) => DayNumber | undefined {
  switch (e.node) {
    case 'date': {
      const { value } = e;
      return () => value;
    }
    case 'variable':
      return inSlot(e.variable.slot, (value) => (typeof value === 'number' ? value : undefined));
    case 'if':
      return compileIf(e, compileDate, commonValue);
    case 'table':
      return fromLookup(compileTable(e), (value) => (typeof value === 'number' ? value : undefined));
    case 'dateAdd':
      return compileDateAdd(e);
    default:
      throw new TypeError(`no date: ${e.node}`);
  }
}

/** The text that an expression of that type gives; undefined where it is not known. */
export function compileText(e: TypedExpression): (run: Run) => string | undefined {
  switch (e.node) {
    case 'text': {
      const { value } = e;
      return () => value;
    }
    case 'variable':
      return inSlot(e.variable.slot, (value) => (typeof value === 'string' ? value : undefined));
    case 'if':
      return compileIf(e, compileText, commonValue);
    case 'table':
      return fromLookup(compileTable(e), (value) => (typeof value === 'string' ? value : undefined));
    default:
      throw new TypeError(`no text: ${e.node}`);
  }
}

function compileAny(e: TypedExpression): Closure<NumberValue | boolean | DayNumber | string | undefined> {
  switch (e.type.kind) {
    case 'number':
      return compileNumber(e);
    case 'boolean':
      return compileBoolean(e);
    case 'date':
      return compileDate(e);
    case 'text':
      return compileText(e);
  }
}

function compileComparison({ operator, operands: [a, b, c] }: ComparisonNode): BooleanClosure {
  const { kind } = a.type;
  if (kind === 'number') return compileNumberComparison(operator, a, b, c);
  if (kind === 'date') {
    const first = compileDate(a);
    const second = compileDate(b);
    return c === undefined ? compareDays(operator, first, second) : daysInOrder(between(operator), first, second, compileDate(c));
  }
  const isWanted = operator === '==';
  if (kind === 'boolean') return compareSame(isWanted, compileBoolean(a), compileBoolean(b));
  return compareSame(isWanted, compileText(a), compileText(b));
}

function compileNumberComparison(
  operator: ComparisonOperator,
  a: TypedExpression,
  b: TypedExpression,
  c: TypedExpression | undefined,
): BooleanClosure {
  if (c !== undefined) return numbersInOrder(between(operator), compileNumber(a), compileNumber(b), compileNumber(c));
  if (b.node === 'number') return compileAgainstLiteral(operator, a, b.value);
  if (a.node === 'number') return compileAgainstLiteral(MIRRORED[operator], b, a.value);
  return compareNumbers(operator, compileNumber(a), compileNumber(b));
}

function compileAgainstLiteral(operator: ComparisonOperator, a: TypedExpression, literal: Rational): BooleanClosure {
  if (a.node === 'variable') return compareSlotToLiteral(operator, a.variable.slot, literal);
  return compareNumberToLiteral(operator, compileNumber(a), literal);
}

const MIRRORED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Only < and <= take three operands. */
function between(operator: ComparisonOperator): '<' | '<=' {
  return operator === '<' ? '<' : '<=';
}

function compileMembership({ operand, list }: MembershipNode): BooleanClosure {
  if (operand.type.kind !== 'number') return valueAmong(compileAny(operand), list);
  return numberAmong(
    compileNumber(operand),
    list.filter((one) => one instanceof Rational),
  );
}

function compileIf<T>({ branches, otherwise }: IfNode, compile: (e: TypedExpression) => Closure<T>, common: (a: T, b: T) => T): Closure<T> {
  return branches.reduceRight(
    (rest, { condition, value }) => choice(compileBoolean(condition), compile(value), rest, common),
    compile(otherwise),
  );
}

function compileTable({ table, pointer }: TableNode): Closure<KnownValue | undefined> {
  return tableLookup(table, table.inputs.map(compileAny), pointer);
}

function compileDateAdd({ date, count, unit, pointer }: DateAddNode): DateClosure {
  const from: DateClosure = compileDate(date);
  const amount: NumberClosure = compileNumber(count);
  return (run) => {
    const day = from(run);
    const n = amount(run);
    if (!(n instanceof Rational)) return undefined;
    // A whole number with a big part is beyond all dates, and so is its nearest double.
    const result = !isInteger(n) ? undefined : day === undefined ? null : dateAdd(day, toNearestNumber(n), unit);
    if (result === undefined) run.report('date-range', pointer, { count: n.toString(), unit });
    return result ?? undefined;
  };
}

function inSlot<T>(slot: number, read: (value: SlotValue) => T): Closure<T> {
  return (run) => read(run.slots[slot]);
}

function fromLookup<T>(lookup: Closure<KnownValue | undefined>, read: (value: KnownValue | undefined) => T): Closure<T> {
  return (run) => read(lookup(run));
}

function commonValue<T>(a: T | undefined, b: T | undefined): T | undefined {
  return a === b ? a : undefined;
}
