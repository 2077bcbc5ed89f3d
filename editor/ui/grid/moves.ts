// Where a key takes the active cell (or, with Shift, the head of the selection), as in a spreadsheet. Pure.
import type { Sheet, Spot } from './selection.js';

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edge-up'
  | 'edge-down'
  | 'edge-left'
  | 'edge-right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last';

export interface MoveSetting {
  /** Rows on one screen. */
  readonly page: number;
  /** Whether something stands in a cell: Ctrl+arrows stop where that changes. */
  isFilled(row: number, column: number): boolean;
}

/** The spot that a move leads to; the same one at the edge of the sheet. */
export function movedSpot(sheet: Sheet, from: Spot, move: Move, { page, isFilled }: MoveSetting): Spot {
  const row = sheet.rowAt(from.row);
  const column = sheet.columnAt(from.column);
  const [lastRow, lastColumn] = [sheet.rows.length - 1, sheet.columns.length - 1];
  const at = (toRow: number, toColumn: number): Spot => ({
    row: sheet.rows[Math.min(Math.max(toRow, 0), lastRow)] ?? from.row,
    column: sheet.columns[Math.min(Math.max(toColumn, 0), lastColumn)] ?? from.column,
  });
  switch (move) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'page-up':
      return at(row - page, column);
    case 'page-down':
      return at(row + page, column);
    case 'row-start':
      return at(row, 0);
    case 'row-end':
      return at(row, lastColumn);
    case 'first':
      return at(0, 0);
    case 'last':
      return at(lastRow, lastColumn);
    case 'edge-up':
      return at(
        edge(row, -1, lastRow, (one) => isFilled(one, column)),
        column,
      );
    case 'edge-down':
      return at(
        edge(row, 1, lastRow, (one) => isFilled(one, column)),
        column,
      );
    case 'edge-left':
      return at(
        row,
        edge(column, -1, lastColumn, (one) => isFilled(row, one)),
      );
    case 'edge-right':
      return at(
        row,
        edge(column, 1, lastColumn, (one) => isFilled(row, one)),
      );
  }
}

/** The next cell of Tab (1) and Shift+Tab (-1), row after row; undefined past the ends. */
export function tabbedSpot(sheet: Sheet, from: Spot, by: 1 | -1): Spot | undefined {
  const width = sheet.columns.length;
  const next = sheet.rowAt(from.row) * width + sheet.columnAt(from.column) + by;
  const row = sheet.rows[Math.floor(next / width)];
  const column = sheet.columns[((next % width) + width) % width];
  return next < 0 || row === undefined || column === undefined ? undefined : { row, column };
}

/** The last filled cell before a gap, or the first one after it, or the end. */
function edge(from: number, by: 1 | -1, last: number, isFilled: (at: number) => boolean): number {
  const end = by === 1 ? last : 0;
  if (from === end) return from;
  let at = from + by;
  const runs = isFilled(from) && isFilled(at);
  while (at !== end && (runs ? isFilled(at + by) : !isFilled(at))) at += by;
  return at;
}
