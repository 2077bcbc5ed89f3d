// What the parts of the grid (keyboard, pointer, clipboard, field, menu) see of it.
import type { GridWords } from '../../text/studio/grid.js';
import type { CellsOf } from './block-edits.js';
import type { CellEdit, CellRefusal, EditKind, GridActions, GridColumn, GridMark, GridRow } from './grid-types.js';
import type { KeyField } from './key-field.js';
import type { Selection, Sheet, Spot } from './selection.js';

export interface GridHost extends CellsOf {
  readonly sheet: Sheet;
  readonly words: GridWords;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly actions: GridActions;
  readonly readonly: boolean;
  readonly isTree: boolean;
  readonly root: ShadowRoot;
  readonly field: KeyField;
  readonly selection: Selection | undefined;
  /** Selects, scrolls there, and puts the field (with the focus, if it has it) into the active cell. */
  select(selection: Selection): void;
  /** Hands edits to the owner. Where it was more than one, cells that were refused are marked and the rest is said. */
  edit(edits: readonly CellEdit[], kind: EditKind): readonly CellRefusal[];
  /** Marks cells with why they were not taken. */
  refuse(refusals: readonly CellRefusal[]): void;
  /** A new row after one, whose first cell is edited as soon as it is there. */
  insertAfter(row: string | undefined): void;
  toggle(row: string): void;
  openMenu(at?: { readonly x: number; readonly y: number }): void;
  /** What is wrong with a cell: a refusal that stands, else the owner's mark. */
  markOf(spot: Spot): GridMark | undefined;
  rowElement(row: string): HTMLElement | undefined;
  cellElement(spot: Spot): HTMLElement | undefined;
  spotOf(event: Event): Spot | undefined;
  /** Rows that were cut stand again as they were. */
  forgetCut(): void;
  /** Says something to screen readers. */
  say(text: string): void;
  /** Rows on one screen. */
  pageRows(): number;
  /** Columns that stand fixed at the left, with the row numbers, in pixels. */
  isFrozen(column: string): boolean;
}
