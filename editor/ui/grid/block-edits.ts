// Which cells a paste, a fill or a clearing changes: edits by row and column from a selection and a block of text. Cells that cannot be
// edited are left out; what finds no room is counted. Pure.
import type { Block } from './block-text.js';
import { takenText } from './cell-text.js';
import type { CellEdit, CellRefusal, GridColumn, GridRow } from './grid-data.js';
import { type Selection, type Sheet, selectedColumns, selectedRows, topLeft } from './selection.js';

export interface CellsOf {
  readonly sheet: Sheet;
  column(id: string): GridColumn | undefined;
  row(id: string): GridRow | undefined;
  isReadOnly(row: string, column: string): boolean;
}

export interface Placed {
  readonly edits: readonly CellEdit[];
  /** Cells whose text no option has, with that text. */
  readonly unknown: readonly CellRefusal[];
  /** Cells of the block that are read-only or beyond the last row or column. */
  readonly left: number;
  /** Rows and columns that the block covers, to be selected. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A block over the selection: from its corner, and again and again where the selection is a multiple of it. */
export function placeBlock(cells: CellsOf, selection: Selection, block: Block): Placed {
  const { sheet } = cells;
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0) return { edits: [], unknown: [], left: 0, rows: [], columns: [] };
  const start = topLeft(sheet, selection);
  const chosenRows = selectedRows(sheet, selection);
  const chosenColumns = selectedColumns(sheet, selection);
  const isSpread = chosenRows.length % height === 0 && chosenColumns.length % width === 0;
  const rows = isSpread ? chosenRows : sheet.rows.slice(start.row, start.row + height);
  const columns = isSpread ? chosenColumns : sheet.columns.slice(start.column, start.column + width);
  const fallen = isSpread ? 0 : height * width - rows.length * columns.length;
  const found = edits(cells, rows, columns, (row, column) => block[row % height]?.[column % width] ?? '');
  return { ...found, left: found.left + fallen, rows, columns };
}

/** The first row of the selection into those below it. */
export function fillDown(cells: CellsOf, selection: Selection, source: (row: string, column: string) => string): Placed {
  const [first, ...rest] = selectedRows(cells.sheet, selection);
  const columns = selectedColumns(cells.sheet, selection);
  if (first === undefined) return { edits: [], unknown: [], left: 0, rows: [], columns };
  return edits(cells, rest, columns, (_, column) => source(first, columns[column] ?? ''));
}

/** A rectangle of rows into further rows, again and again: what dragging the fill handle does. */
export function fillInto(
  cells: CellsOf,
  from: readonly string[],
  into: readonly string[],
  columns: readonly string[],
  source: (row: string, column: string) => string,
): Placed {
  return edits(cells, into, columns, (row, column) => source(from[row % from.length] ?? '', columns[column] ?? ''));
}

/** Every selected cell emptied. */
export function clearing(cells: CellsOf, selection: Selection): Placed {
  const rows = selectedRows(cells.sheet, selection);
  const found = edits(cells, rows, selectedColumns(cells.sheet, selection), () => '');
  return { ...found, unknown: [], edits: found.edits.filter(({ row, column }) => cells.row(row)?.cells[column]?.text !== '') };
}

function edits(cells: CellsOf, rows: readonly string[], columns: readonly string[], text: (row: number, column: number) => string): Placed {
  const found: CellEdit[] = [];
  const unknown: CellRefusal[] = [];
  let left = 0;
  rows.forEach((row, rowAt) => {
    columns.forEach((column, columnAt) => {
      const definition = cells.column(column);
      if (definition === undefined || cells.isReadOnly(row, column)) {
        left += 1;
        return;
      }
      const typed = text(rowAt, columnAt);
      const taken = takenText(definition, cells.row(row)?.cells[column], typed);
      if (taken === undefined) unknown.push({ row, column, text: typed });
      else found.push({ row, column, text: taken });
    });
  });
  return { edits: found, unknown, left, rows, columns };
}
