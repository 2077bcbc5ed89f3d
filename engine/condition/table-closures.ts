// Looks a table up. A row matches where each of its cells does, in three values; the result is known where it cannot be
// another. S-100 to S-102.
import { equals, Rational } from '../number/rational.js';
import type { Closure } from './closure.js';
import { both } from './comparison-closures.js';
import { Interval, type NumberValue } from './interval.js';
import { isAmong, isAtMost } from './number-order.js';
import type { KnownValue, Run, TypedCell, TypedRow, TypedTable } from './types.js';

type InputValue = NumberValue | KnownValue | undefined;

/** The table's value for what its inputs give; `pointer` is where no row and too many rows are reported. */
export function tableLookup(table: TypedTable, inputs: readonly Closure<InputValue>[], pointer: string): Closure<KnownValue | undefined> {
  const find = table.hit === 'first' ? findFirst : findOnly;
  return (run) =>
    find(
      table,
      inputs.map((input) => input(run)),
      run,
      pointer,
    );
}

/** The only row that matches. As long as a second one may match, it may come to an overlap, and the result is unknown. */
function findOnly(table: TypedTable, values: readonly InputValue[], run: Run, pointer: string): KnownValue | undefined {
  let found = -1;
  let mayMatch = false;
  for (const [index, row] of table.rows.entries()) {
    const matches = matchRow(row, values);
    if (matches === false) continue;
    if (matches === undefined) {
      mayMatch = true;
    } else if (found === -1) {
      found = index;
    } else {
      run.report('table-overlap', pointer, { table: table.id, rows: [found, index] });
      return undefined;
    }
  }
  if (found === -1 && !mayMatch) run.report('table-no-row', pointer, { table: table.id });
  return mayMatch ? undefined : (table.rows[found]?.result ?? undefined);
}

/** The first row that matches: known where all that may come before it give the same. */
function findFirst(table: TypedTable, values: readonly InputValue[], run: Run, pointer: string): KnownValue | undefined {
  let candidate: KnownValue | null | undefined;
  for (const row of table.rows) {
    const matches = matchRow(row, values);
    if (matches === false) continue;
    if (candidate !== undefined && !isSame(candidate, row.result)) return undefined;
    if (matches === true) return row.result ?? undefined;
    candidate = row.result;
  }
  if (candidate === undefined) run.report('table-no-row', pointer, { table: table.id });
  return undefined;
}

function matchRow({ cells }: TypedRow, values: readonly InputValue[]): boolean | undefined {
  let result: boolean | undefined = true;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    const matches = cell === undefined || matchCell(cell, values[column]);
    if (matches === false) return false;
    if (matches === undefined) result = undefined;
  }
  return result;
}

function matchCell(cell: TypedCell, value: InputValue): boolean | undefined {
  if (cell.cell === 'any') return true;
  if (value instanceof Rational || value instanceof Interval) {
    if (cell.cell === 'number-range') {
      return both(cell.min === undefined || isAtMost(cell.min, value), cell.max === undefined || isAtMost(value, cell.max));
    }
    return cell.cell === 'number-list' ? isAmong(value, cell.list) : undefined;
  }
  if (value === undefined) return undefined;
  if (cell.cell === 'list') return cell.list.includes(value);
  if (cell.cell !== 'date-range' || typeof value !== 'number') return undefined;
  return (cell.min === undefined || cell.min <= value) && (cell.max === undefined || value <= cell.max);
}

function isSame(a: KnownValue | null, b: KnownValue | null): boolean {
  return a instanceof Rational && b instanceof Rational ? equals(a, b) : a === b;
}
