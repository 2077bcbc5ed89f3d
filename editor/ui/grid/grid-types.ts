// What the spreadsheet-like grid (<steelyard-grid>) is given and what it reports. The grid knows nothing of rulesets: views make rows of
// their things and edits of what the grid reports. Values are text, as they are typed, copied and pasted.
import type { TemplateResult } from 'lit';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** More about it, for a tooltip. */
  readonly hint?: string;
  /**
   * text, number (right-aligned, tabular figures; full-width digits are taken), choice (one of `options`), tick (text "true" or ""),
   * shown (never edited in place: Enter and double click report onOpen).
   */
  readonly kind: 'text' | 'number' | 'choice' | 'tick' | 'shown';
  readonly options?: readonly GridOption[];
  /** Width in pixels; the reader can drag it. */
  readonly width: number;
  /** Takes what is left over. */
  readonly isFlexible?: boolean;
  /** The column with the indentation and the triangles of a tree. */
  readonly isTree?: boolean;
  /** Stays while the rest scrolls sideways. */
  readonly isFrozen?: boolean;
}

export interface GridOption {
  readonly value: string;
  readonly text: string;
}

export interface GridCell {
  /** What is edited and copied; "" where there is nothing. */
  readonly text: string;
  /** What is drawn where it is something else. */
  readonly shown?: string | TemplateResult;
  readonly isReadOnly?: boolean;
  /** Why it is, or what stands behind the value; a tooltip. */
  readonly hint?: string;
  /** soft: quiet (inherited, computed). changed: differs from the base or the version before. */
  readonly look?: 'soft' | 'strong' | 'changed';
  readonly mark?: GridMark;
  readonly options?: readonly GridOption[];
}

export interface GridMark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** Hand over the same object while nothing in it has changed: rows are drawn anew by identity. */
export interface GridRow {
  readonly id: string;
  /** By column id. */
  readonly cells: Readonly<Record<string, GridCell>>;
  /** Name of the row for screen readers. */
  readonly label: string;
  /** Of a tree: 1 at the top. */
  readonly level?: number;
  readonly isGroup?: boolean;
  readonly isExpanded?: boolean;
  readonly look?: 'group' | 'soft' | 'removed' | 'added';
}

export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** Why a typed value was not taken; the grid keeps the field open with the text in it, or marks the cell where there were many. */
export interface CellRefusal {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

export type EditKind = 'type' | 'fill' | 'paste' | 'clear' | 'tick';

export interface GridSelection {
  /** In the order of the rows. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly active: { readonly row: string; readonly column: string } | undefined;
}

/** Where rows are dropped, moved or pasted. */
export interface RowTarget {
  readonly row: string;
  readonly where: 'before' | 'after' | 'into';
}

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
  onPaste?(data: DataTransfer, selection: GridSelection): boolean;
  /** The menu of a row: right click, Shift+F10, the Menu key. */
  menu?(selection: GridSelection): readonly GridMenuItem[];
}

export interface GridMenuItem {
  readonly text: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  run(): void;
}
// <steelyard-grid> has the properties `columns`, `rows`, `actions`, `label` (its name), `language`, `readonly`, `empty` (a template shown
// where there are no rows), and the methods `focusCell(row, column?)` (scrolls to it and selects it) and `editCell(row, column)`.
