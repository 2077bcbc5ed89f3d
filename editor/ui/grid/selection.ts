// What is selected in a grid, as plain data by ids, and how keys and pointer change it. A selection is a rectangle between the active
// cell, where typing goes, and the head, which Shift moves; or whole rows, with further rows apart from them. Pure.
import type { GridSelection } from './grid-data.js';

export interface Spot {
  readonly row: string;
  readonly column: string;
}

export interface Selection {
  readonly active: Spot;
  readonly head: Spot;
  /** Whole rows are meant, not only the cells. */
  readonly isRows: boolean;
  /** Further whole rows, apart from those between active and head. */
  readonly also: readonly string[];
}

/** The rows and columns that are there, in order. */
export interface Sheet {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** -1 where there is none. */
  rowAt(id: string): number;
  columnAt(id: string): number;
}

export function sheetOf(rows: readonly string[], columns: readonly string[]): Sheet {
  const rowIndex = new Map(rows.map((id, at) => [id, at] as const));
  const columnIndex = new Map(columns.map((id, at) => [id, at] as const));
  return { rows, columns, rowAt: (id) => rowIndex.get(id) ?? -1, columnAt: (id) => columnIndex.get(id) ?? -1 };
}

export function selectCell({ row, column }: Spot): Selection {
  const spot = { row, column };
  return { active: spot, head: spot, isRows: false, also: [] };
}

/** The rectangle from the active cell to a spot. */
export function extendTo(selection: Selection, { row, column }: Spot): Selection {
  return { ...selection, head: { row, column } };
}

/** One whole row; the active cell stays in its column. */
export function selectRow(row: string, column: string): Selection {
  return { active: { row, column }, head: { row, column }, isRows: true, also: [] };
}

/** The rows that the selection touches, whole. */
export function asRows(selection: Selection): Selection {
  return { ...selection, isRows: true };
}

/** Adds a row to the selected ones or takes it out; the last one stays. */
export function toggleRow(sheet: Sheet, selection: Selection, row: string): Selection {
  const rows = selectedRows(sheet, selection);
  const { column } = selection.active;
  if (!rows.includes(row)) return { ...selectRow(row, column), also: rows };
  const rest = rows.filter((one) => one !== row);
  const next = rest.at(-1);
  return next === undefined ? selectRow(row, column) : { ...selectRow(next, column), also: rest.slice(0, -1) };
}

/** Every row and column; the active cell stays. */
export function selectAll(sheet: Sheet, active: Spot): Selection {
  const first = { row: sheet.rows[0] ?? active.row, column: sheet.columns[0] ?? active.column };
  const head = { row: sheet.rows.at(-1) ?? active.row, column: sheet.columns.at(-1) ?? active.column };
  return { active: first, head, isRows: true, also: [] };
}

/** A whole column, every cell of it. */
export function selectColumns(sheet: Sheet, from: string, to: string): Selection | undefined {
  const [first, last] = [sheet.rows[0], sheet.rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { active: { row: first, column: from }, head: { row: last, column: to }, isRows: false, also: [] };
}

/** Selected rows in the order of the sheet. */
export function selectedRows(sheet: Sheet, { active, head, also }: Selection): readonly string[] {
  const between = span(sheet.rows, sheet.rowAt(active.row), sheet.rowAt(head.row));
  if (also.length === 0) return between;
  const all = new Set([...between, ...also]);
  return sheet.rows.filter((id) => all.has(id));
}

export function selectedColumns(sheet: Sheet, { active, head, isRows }: Selection): readonly string[] {
  return isRows ? sheet.columns : span(sheet.columns, sheet.columnAt(active.column), sheet.columnAt(head.column));
}

/** The row and column where the selection begins: where a block is pasted. */
export function topLeft(sheet: Sheet, selection: Selection): { readonly row: number; readonly column: number } {
  const rows = selectedRows(sheet, selection);
  const columns = selectedColumns(sheet, selection);
  return { row: sheet.rowAt(rows[0] ?? selection.active.row), column: sheet.columnAt(columns[0] ?? selection.active.column) };
}

export function isSingle(sheet: Sheet, selection: Selection): boolean {
  return selectedRows(sheet, selection).length === 1 && selectedColumns(sheet, selection).length === 1;
}

export function reported(sheet: Sheet, selection: Selection | undefined): GridSelection {
  if (selection === undefined) return { rows: [], columns: [], active: undefined };
  return { rows: selectedRows(sheet, selection), columns: selectedColumns(sheet, selection), active: selection.active };
}

/** The selection after rows or columns came and went: what is gone gives way to what stands in its place now. */
export function kept(before: Sheet, now: Sheet, selection: Selection): Selection | undefined {
  const active = keptSpot(before, now, selection.active);
  if (active === undefined) return undefined;
  const isSame = active.row === selection.active.row && active.column === selection.active.column;
  const head = isSame ? keptSpot(before, now, selection.head) : active;
  const also = selection.also.filter((id) => now.rowAt(id) !== -1);
  if (head === undefined) return selectCell(active);
  return isSame ? { ...selection, active, head, also } : selectCell(active);
}

function keptSpot(before: Sheet, now: Sheet, { row, column }: Spot): Spot | undefined {
  const rowNow = now.rowAt(row) === -1 ? now.rows[Math.min(Math.max(before.rowAt(row), 0), now.rows.length - 1)] : row;
  const columnNow =
    now.columnAt(column) === -1 ? now.columns[Math.min(Math.max(before.columnAt(column), 0), now.columns.length - 1)] : column;
  return rowNow === undefined || columnNow === undefined ? undefined : { row: rowNow, column: columnNow };
}

function span(ids: readonly string[], a: number, b: number): readonly string[] {
  return a === -1 || b === -1 ? [] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
