// The rows of a table, typed against its inputs: as many cells as inputs, each cell of its input's kind, and all results of
// one kind. S-100, S-103. Gives the typed rows and the faults; places are pointers relative to the table.

import { parseDate } from '../date/calendar.js';
import type { Cell, Table } from '../model/documents.js';
import type { Params } from '../model/problem.js';
import { Rational } from '../number/rational.js';
import { dayOf, isRefusal, literalOf, numberOf, shapeOf } from './literal.js';
import type { KnownValue, TypedCell, TypedExpression, TypedRow, ValueKind, ValueType } from './types.js';

export interface TableFault {
  readonly code: string;
  /** JSON Pointer from the table. */
  readonly place: string;
  readonly params: Params;
}

export interface TypedRows {
  readonly rows: readonly TypedRow[];
  /** Undefined where the results are of no one kind. */
  readonly type: ValueType | undefined;
  readonly faults: readonly TableFault[];
}

const ANY: TypedCell = { cell: 'any' };

export function typeRows(table: Table, inputs: readonly TypedExpression[]): TypedRows {
  const faults: TableFault[] = [];
  const refuse = (code: string, place: string, params: Params): undefined => {
    faults.push({ code, place, params });
    return undefined;
  };
  const kind = table.type ?? kindOfResults(table);
  if (kind === undefined) refuse('table-type', '', { expected: 'one-type', found: 'null' });
  const rows: TypedRow[] = [];
  for (const [index, { when, then }] of table.rows.entries()) {
    const place = `/rows/${index}`;
    if (when.length !== inputs.length) refuse('table-shape', `${place}/when`, { expected: inputs.length, found: when.length });
    const cells = inputs.map((input, column) => typeCell(when[column] ?? null, input.type, `${place}/when/${column}`, refuse));
    const typed = cells.filter((cell) => cell !== undefined);
    const result = kind === undefined ? undefined : typeResult(then, kind, `${place}/then`, refuse);
    if (result !== undefined) rows.push({ cells: typed, result });
  }
  return { rows, type: kind === undefined ? undefined : { kind }, faults };
}

type Refuse = (code: string, place: string, params: Params) => undefined;

function typeCell(cell: Cell, type: ValueType, place: string, refuse: Refuse): TypedCell | undefined {
  if (cell === null) return ANY;
  const { min, max, in: list } = cell;
  const isRange = min !== undefined || max !== undefined;
  if (list !== undefined)
    return isRange ? refuse('table-shape', place, { expected: 'range-or-list' }) : typeList(list, type, place, refuse);
  if (!isRange) return refuse('table-shape', place, { expected: 'range-or-list' });
  if (type.kind === 'number') {
    const range = { cell: 'number-range', min: numberOf(min), max: numberOf(max) } as const;
    return refuseBound(min, range.min, 'number', `${place}/min`, refuse) || refuseBound(max, range.max, 'number', `${place}/max`, refuse)
      ? undefined
      : range;
  }
  if (type.kind === 'date') {
    const range = { cell: 'date-range', min: dayOf(min), max: dayOf(max) } as const;
    return refuseBound(min, range.min, 'date', `${place}/min`, refuse) || refuseBound(max, range.max, 'date', `${place}/max`, refuse)
      ? undefined
      : range;
  }
  return refuse('table-type', place, { expected: type.kind, found: 'range' });
}

function typeList(list: readonly unknown[], type: ValueType, place: string, refuse: Refuse): TypedCell | undefined {
  const values: KnownValue[] = [];
  for (const [index, item] of list.entries()) {
    const value = literalOf(item, type);
    if (!isRefusal(value)) values.push(value);
    else refuse(value.refused === 'expression-type' ? 'table-type' : value.refused, `${place}/in/${index}`, value.params);
  }
  if (values.length < list.length) return undefined;
  if (type.kind === 'number') return { cell: 'number-list', list: values.filter((value) => value instanceof Rational) };
  return { cell: 'list', list: values.filter((value): value is boolean | string | number => !(value instanceof Rational)) };
}

/** Reports a bound that is there and of another kind, or no date; true where it did. */
function refuseBound(json: unknown, bound: unknown, kind: ValueKind, place: string, refuse: Refuse): boolean {
  if (json === undefined || bound !== undefined) return false;
  if (kind === 'date' && typeof json === 'string') refuse('invalid-date', place, { value: json });
  else refuse('table-type', place, { expected: kind, found: shapeOf(json) });
  return true;
}

function typeResult(then: unknown, kind: ValueKind, place: string, refuse: Refuse): KnownValue | null | undefined {
  if (then === null) return null;
  if (kind === 'date' && typeof then === 'string') return parseDate(then) ?? refuse('invalid-date', place, { value: then });
  const value = literalOf(then, { kind });
  return isRefusal(value) ? refuse('table-type', place, { expected: kind, found: shapeOf(then) }) : value;
}

/** The kind of the first result that is not null. */
function kindOfResults({ rows }: Table): ValueKind | undefined {
  const first = rows.find(({ then }) => then !== null)?.then;
  return typeof first === 'number' ? 'number' : typeof first === 'boolean' ? 'boolean' : typeof first === 'string' ? 'text' : undefined;
}
