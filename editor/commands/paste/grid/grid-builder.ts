// Puts cells into the rectangle one after another, as a table's markup gives them: spans are spread, limits kept, empty edges dropped.
import { EMPTY_CELL, MAX_CELL, MAX_COLUMNS, MAX_ROWS, type PastedCell, type PastedGrid } from './pasted-grid.js';
import { tidyText } from './tidy-text.js';

/** Deeper than anybody stands text in. */
const MOST_INDENT = 12;

interface Hanging {
  readonly cell: PastedCell;
  rows: number;
}

export class GridBuilder {
  readonly #rows: PastedCell[][] = [];
  /** By column: what a cell above reaches down into the next rows. */
  #hanging: (Hanging | undefined)[] = [];
  #row: PastedCell[] | undefined;
  #leftRows = 0;
  #leftColumns = 0;
  #leftCells = 0;

  get isFull(): boolean {
    return this.#rows.length >= MAX_ROWS;
  }

  startRow(): void {
    this.endRow();
    this.#row = [];
  }

  /** The next cell of the row, after those that reach into it from above. */
  addCell(raw: string, { columns = 1, rows = 1, indent = 0 } = {}): void {
    const row = this.#row;
    if (row === undefined) return;
    this.#takeHanging(row);
    if (row.length >= MAX_COLUMNS) {
      if (raw.trim() !== '') this.#leftColumns += 1;
      return;
    }
    const { text, spaces } = tidyText(raw);
    if (text.length > MAX_CELL) this.#leftCells += 1;
    const cell: PastedCell = { text: text.slice(0, MAX_CELL), indent: Math.min(indent + Math.floor(spaces / 2), MOST_INDENT) };
    const width = Math.max(1, Math.min(columns, MAX_COLUMNS - row.length));
    for (let at = 0; at < width; at += 1) {
      if (rows > 1) this.#hanging[row.length] = { cell: { ...cell, merged: 'down' }, rows: rows - 1 };
      row.push(at === 0 ? cell : { ...cell, merged: 'across' });
    }
  }

  endRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    this.#takeHanging(row, true);
    if (!row.some(({ text, merged }) => text !== '' && merged !== 'down')) return;
    if (this.isFull) this.#leftRows += 1;
    else this.#rows.push(row);
  }

  /** A table has ended: nothing reaches out of it. */
  endTable(): void {
    this.endRow();
    this.#hanging = [];
  }

  /** A row of which only the number is kept. */
  countRow(): void {
    this.#leftRows += 1;
  }

  build(): PastedGrid {
    this.endTable();
    const isUsed = (column: number): boolean => this.#rows.some((row) => (row[column]?.text ?? '') !== '');
    const width = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    const used = Array.from({ length: width }, (_, column) => column).filter(isUsed);
    const rows = this.#rows.map((row) => used.map((column) => row[column] ?? EMPTY_CELL));
    return { rows, columns: used.length, left: { rows: this.#leftRows, columns: this.#leftColumns, cells: this.#leftCells } };
  }

  #takeHanging(row: PastedCell[], toEnd = false): void {
    for (;;) {
      const column = row.length;
      const hanging = this.#hanging[column];
      const hasLater = toEnd && this.#hanging.slice(column).some((one) => one !== undefined);
      if (hanging === undefined && !hasLater) return;
      row.push(hanging?.cell ?? EMPTY_CELL);
      if (hanging === undefined) continue;
      hanging.rows -= 1;
      if (hanging.rows === 0) this.#hanging[column] = undefined;
    }
  }
}
