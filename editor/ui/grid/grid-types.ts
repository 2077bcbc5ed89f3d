// What the spreadsheet-like grid (<steelyard-grid>) is given and what it reports. The grid knows nothing of rulesets: views make rows of
// their things and edits of what the grid reports. Values are text, as they are typed, copied and pasted.
import type { CellEdit, CellRefusal, EditKind, GridMenuItem, GridSelection, RowTarget } from './grid-data.js';

export type * from './grid-data.js';

/** A DataTransfer; where there is no browser (checks of types in Node), as much of it as is needed. */
export type Pasted = typeof globalThis extends { readonly DataTransfer: { readonly prototype: infer Data } }
  ? Data
  : { readonly types: readonly string[]; getData(type: string): string };

/** All optional: what is not given cannot be done in this grid, and its keys and buttons are not there. */
export interface GridActions {
  /** All edits of one act, to be one undo step. [] or undefined: taken. */
  onEdit?(edits: readonly CellEdit[], kind: EditKind): readonly CellRefusal[] | undefined;
  /** A new row after one (undefined: at the end); gives its id, which is then edited. Insert, Ctrl+Enter. */
  onInsert?(after: string | undefined): string | undefined;
  /** Ctrl+- and Delete on whole rows. */
  onRemove?(rows: readonly string[]): void;
  /** Drag of rows, Alt+arrows up and down, paste of cut rows. */
  onMove?(rows: readonly string[], target: RowTarget): void;
  /** Alt+Shift+arrows (and Tab in the row header): deeper (1) or less deep (-1). */
  onIndent?(rows: readonly string[], by: 1 | -1): void;
  onToggle?(row: string, isExpanded: boolean): void;
  onSelect?(selection: GridSelection): void;
  /** Enter or a double click on a cell of a `shown` column. */
  onOpen?(row: string, column: string): void;
  /** Whole rows were copied or cut: the clipboard's content by type, beside the grid's own table (text/plain, text/html). */
  onCopyRows?(rows: readonly string[], isCut: boolean): Readonly<Record<string, string>> | undefined;
  /** Something was pasted; true where the view took it (rows, a table with a preview), otherwise the grid puts text into cells. */
  onPaste?(data: Pasted, selection: GridSelection): boolean;
  /** The menu of a row: right click, Shift+F10, the Menu key. */
  menu?(selection: GridSelection): readonly GridMenuItem[];
}

// <steelyard-grid> has the properties `columns`, `rows`, `actions`, `label` (its name), `language`, `readonly`, `empty` (a template shown
// where there are no rows), and the methods `focusCell(row, column?)` (scrolls to it and selects it) and `editCell(row, column)`.
