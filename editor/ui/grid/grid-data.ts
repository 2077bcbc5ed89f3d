// The plain data of the grid: columns, rows, cells, edits, what is selected. Apart from grid-types.ts, which adds what needs a browser.
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

export interface GridMenuItem {
  readonly text: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  run(): void;
}
