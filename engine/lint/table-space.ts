// A decision table as boxes: one axis per input, one set of pieces per cell (S-100). Two columns on the same input become one
// axis, so that what cannot be true together is no box.
import type { TypedExpression, TypedTable } from '../condition/types.js';
import { parseDate } from '../date/calendar.js';
import type { Cell, Table } from '../model/documents.js';
import type { Model } from '../model/model.js';
import { divide, fromDecimal, fromInteger, ONE, type Rational } from '../number/rational.js';
import { type Axis, type AxisCell, DAYS, type NumberDomain, numberAxis, type Pieces, valueAxis } from './axis.js';
import { readingRange } from './reading-range.js';
import type { TableScope } from './table-scope.js';

export interface TableSpace {
  readonly axes: readonly { readonly label: string; readonly all: Pieces; readonly size: number; describe(pieces: Pieces): string }[];
  /** By row: one set of pieces per axis. */
  readonly rows: readonly (readonly Pieces[])[];
  /** Whether every combination of values can occur: each axis is a fact or the audit's, or there is only one axis. */
  readonly isIndependent: boolean;
}

/** More values in one column than this are not looked into. */
const VALUES_PER_AXIS = 10_000;

/** undefined where a column names too many values. */
export function tableSpace(table: Table, typed: TypedTable, scope: TableScope, model: Model): TableSpace | undefined {
  const columns = new Map<string, number[]>();
  for (const [index, input] of table.inputs.entries()) {
    const key = JSON.stringify(input);
    columns.set(key, [...(columns.get(key) ?? []), index]);
  }
  const axes: TableSpace['axes'][number][] = [];
  const rows: Pieces[][] = table.rows.map(() => []);
  let isIndependent = true;
  for (const places of columns.values()) {
    const first = places[0] ?? 0;
    const input = typed.inputs[first];
    if (input === undefined) return undefined;
    const cells = places.map((place) => table.rows.map((row) => row.when[place] ?? null));
    if (cells.flat().reduce((count, cell) => count + (cell === null ? 0 : (cell.in?.length ?? 2)), 0) > VALUES_PER_AXIS) return undefined;
    const { axis, sets } = axisOf(input, cells, scope, model);
    const path = input.node === 'variable' ? input.variable.path : undefined;
    axes.push({ label: path ?? `#${first + 1}`, all: axis.all, size: axis.size, describe: (pieces) => axis.describe(pieces) });
    if (path === undefined || !(/^(facts|audit)\./.test(path) || columns.size === 1)) isIndependent = false;
    for (const [row, list] of rows.entries()) list.push(sets[row] ?? 0n);
  }
  return { axes, rows, isIndependent };
}

interface Column {
  readonly axis: Axis<never> | Axis<Rational> | Axis<string>;
  /** By row, all columns on this input together. */
  readonly sets: readonly Pieces[];
}

function axisOf(input: TypedExpression, columns: readonly (readonly Cell[])[], scope: TableScope, model: Model): Column {
  const { kind, options } = input.type;
  if (kind === 'number' || kind === 'date') {
    const cells = columns.map((cells) => cells.map((cell) => exact(cell, kind === 'date' ? dayOf : numberOf)));
    const axis = numberAxis(kind === 'date' ? DAYS : numberDomain(input, scope, model), cells.flat());
    return { axis, sets: together(axis, cells) };
  }
  const cells = columns.map((cells) => cells.map((cell) => exact(cell, String)));
  const axis = valueAxis(kind === 'boolean' ? ['false', 'true'] : options, cells.flat());
  return { axis, sets: together(axis, cells) };
}

/** A row's cells on one axis, intersected. Cells that are written alike are worked out once. */
function together<T>(axis: Axis<T>, columns: readonly (readonly AxisCell<T>[])[]): readonly Pieces[] {
  const known = new Map<string, Pieces>();
  const pieces = (cell: AxisCell<T>): Pieces => {
    const key = JSON.stringify(cell);
    const set = known.get(key) ?? axis.pieces(cell);
    known.set(key, set);
    return set;
  };
  return (columns[0] ?? []).map((_, row) => columns.reduce((set, cells) => set & pieces(cells[row] ?? null), axis.all));
}

function exact<T>(cell: Cell, read: (json: unknown) => T | undefined): AxisCell<T> {
  if (cell === null) return null;
  if (cell.in !== undefined) return { in: cell.in.map(read).filter((value) => value !== undefined) };
  const [min, max] = [cell.min === undefined ? undefined : read(cell.min), cell.max === undefined ? undefined : read(cell.max)];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function numberOf(json: unknown): Rational | undefined {
  return typeof json === 'number' ? fromDecimal(json) : undefined;
}

function dayOf(json: unknown): Rational | undefined {
  const day = typeof json === 'string' ? parseDate(json) : undefined;
  return day === undefined ? undefined : fromInteger(day);
}

function numberDomain(input: TypedExpression, scope: TableScope, model: Model): NumberDomain {
  const { min, max, integer } = input.type;
  const declared = { min, max, step: integer === true ? ONE : undefined, isDate: false };
  const reading = input.node === 'variable' ? scope.reading(input.variable.path) : undefined;
  if (reading === undefined) return declared;
  const range = readingRange(reading, model);
  if (reading.from !== 'fact') return { ...declared, ...range };
  const fact = [...model.facts.values()].find((one) => one.index === reading.index)?.fact;
  const decimals = fact?.type === 'decimal' ? fact.decimals : undefined;
  return { ...declared, step: decimals === undefined ? declared.step : divide(ONE, fromInteger(10 ** decimals)) };
}
