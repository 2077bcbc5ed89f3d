// What was pasted, as a rectangle of cells, whatever it came from (grid/read-html.ts, grid/read-text.ts). Merged cells are spread over
// their places and remembered. Bounded: what is beyond the limits is counted, so that it can be said.

export interface PastedCell {
  /** Trimmed; lines apart by \n. Of a merged cell: the same in all its places. */
  readonly text: string;
  /** How far it stands in: steps of the office program's indent, or leading spaces (two to a step). */
  readonly indent: number;
  /** A further place of a merged cell: below or to the right of its first one. */
  readonly merged?: 'down' | 'across';
}

/** What was not read. */
export interface LeftOver {
  readonly rows: number;
  readonly columns: number;
  /** Cells whose text was too long and is cut. */
  readonly cells: number;
}

export interface PastedGrid {
  readonly rows: readonly (readonly PastedCell[])[];
  /** Cells in each row. */
  readonly columns: number;
  readonly left: LeftOver;
}

/** A list of clauses has at most as many (the schema's limit). */
export const MAX_ROWS = 5000;
export const MAX_COLUMNS = 40;
/** The schema's limit for text. */
export const MAX_CELL = 20_000;

export const EMPTY_CELL: PastedCell = { text: '', indent: 0 };
