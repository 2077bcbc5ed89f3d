// <steelyard-grid>: a table that is worked in as in a spreadsheet (ARIA grid, or treegrid where a column is a tree). It draws rows by
// their identity, keeps what is selected, and reports what the reader does; it changes nothing itself. See grid-types.ts and README.md.
import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../engine/text/language.js';
import { GRID_WORDS, type GridWords } from '../../text/studio/grid.js';
import { looks, tokens } from '../../theme/tokens.js';
import { GridClipboard } from './clipboard.js';
import { ColumnGrips } from './column-grips.js';
import { ColumnWidths } from './column-widths.js';
import { fieldStyles } from './field-styles.js';
import { FillHandle } from './fill-handle.js';
import type { GridHost } from './grid-host.js';
import type { CellEdit, CellRefusal, EditKind, GridActions, GridColumn, GridMark, GridRow } from './grid-types.js';
import { headTemplate } from './head-template.js';
import { KeyField } from './key-field.js';
import { GridKeyboard } from './keyboard.js';
import { GridMenu } from './menu.js';
import { GridPointer } from './pointer.js';
import { RowDrag } from './row-drag.js';
import { guardedRow, type RowSetting } from './row-template.js';
import { bringIntoSight } from './scrolling.js';
import { kept, reported, type Selection, type Sheet, type Spot, selectCell, selectedColumns, selectedRows, sheetOf } from './selection.js';
import { SelectionMarks } from './selection-marks.js';
import { gridStyles } from './styles.js';

const NO_ROWS = sheetOf([], []);

type Columns = readonly GridColumn[] | undefined;

export class SteelyardGrid extends LitElement implements GridHost {
  static override properties: PropertyDeclarations = {
    columns: { attribute: false, hasChanged: (now: unknown, before: unknown) => !sameColumns(now as Columns, before as Columns) },
    rows: { attribute: false },
    actions: { attribute: false },
    label: { attribute: false },
    language: { attribute: false },
    readonly: { type: Boolean },
    empty: { attribute: false },
  };
  static override styles: CSSResultGroup = [tokens, looks, gridStyles, fieldStyles];

  declare columns: readonly GridColumn[];
  declare rows: readonly GridRow[];
  declare actions: GridActions;
  /** The name of the table. */
  declare label: string;
  declare language: Language;
  declare readonly: boolean;
  /** Shown where there are no rows. */
  declare empty: TemplateResult | string | undefined;

  readonly field: KeyField;
  sheet: Sheet = NO_ROWS;
  selection: Selection | undefined;
  readonly #keys: GridKeyboard;
  readonly #pointer: GridPointer;
  readonly #clipboard: GridClipboard;
  readonly #marks: SelectionMarks;
  readonly #widths: ColumnWidths;
  readonly #grips: ColumnGrips;
  readonly #drag: RowDrag;
  readonly #fill: FillHandle;
  readonly #menu: GridMenu;
  #rowById: ReadonlyMap<string, GridRow> = new Map();
  #columnById: ReadonlyMap<string, GridColumn> = new Map();
  #setting: RowSetting | undefined;
  #hadFocus = false;
  #refused = new Map<string, ReadonlyMap<string, string>>();
  /** A cell to go to as soon as its row is there. */
  #wanted: { readonly row: string; readonly column: string | undefined; readonly isEdited: boolean } | undefined;

  constructor() {
    super();
    this.columns = [];
    this.rows = [];
    this.actions = {};
    this.label = '';
    this.language = 'zh-CN';
    this.readonly = false;
    this.empty = undefined;
    this.field = new KeyField(this);
    this.#keys = new GridKeyboard(this);
    this.#pointer = new GridPointer(this, this.#keys);
    this.#clipboard = new GridClipboard(this);
    this.#marks = new SelectionMarks(this);
    this.#widths = new ColumnWidths(this, () => this.requestUpdate('columns', []));
    this.#grips = new ColumnGrips(this, this.#widths);
    this.#drag = new RowDrag(this);
    this.#fill = new FillHandle(this);
    this.#menu = new GridMenu(this, this.#keys, {
      focusGrip: (column) => this.#grips.focus(column),
      paste: () => void this.#clipboard.pasteFromClipboard(),
    });
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get words(): GridWords {
    return GRID_WORDS[this.language];
  }

  get isTree(): boolean {
    return this.columns.some(({ isTree }) => isTree);
  }

  /** Selects a cell, scrolls to it and puts the focus there; waits for its row where it is not there yet. */
  focusCell(row: string, column?: string): void {
    this.#want(row, column, false);
  }

  /** The same, and opens the cell's field. */
  editCell(row: string, column: string): void {
    this.#want(row, column, true);
  }

  column(id: string): GridColumn | undefined {
    return this.#columnById.get(id);
  }

  row(id: string): GridRow | undefined {
    return this.#rowById.get(id);
  }

  isReadOnly(row: string, column: string): boolean {
    const cell = this.row(row)?.cells[column];
    return this.readonly || !this.actions.onEdit || !cell || cell.isReadOnly === true || this.column(column)?.kind === 'shown';
  }

  isFrozen(column: string): boolean {
    return this.column(column)?.isFrozen === true;
  }

  markOf({ row, column }: Spot): GridMark | undefined {
    const refusal = this.#refused.get(row)?.get(column);
    return refusal === undefined ? this.row(row)?.cells[column]?.mark : { severity: 'error', text: refusal };
  }

  rowElement(row: string): HTMLElement | undefined {
    const found = this.root.querySelector('.body')?.children[this.sheet.rowAt(row)];
    return found instanceof HTMLElement && found.dataset.row === row ? found : undefined;
  }

  cellElement({ row, column }: Spot): HTMLElement | undefined {
    const found = this.rowElement(row)?.children[this.sheet.columnAt(column) + 1];
    return found instanceof HTMLElement ? found : undefined;
  }

  spotOf(event: Event): Spot | undefined {
    const target = event.composedPath()[0];
    const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    const [row, column] = [cell?.closest<HTMLElement>('.row')?.dataset.row, cell?.dataset.column];
    return row === undefined || column === undefined ? undefined : { row, column };
  }

  pageRows(): number {
    const height = this.root.querySelector('.scroll')?.clientHeight ?? 0;
    return Math.max(1, Math.floor(height / (this.root.querySelector<HTMLElement>('.body > .row')?.offsetHeight || 30)) - 2);
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.#show();
    const { head, active } = selection;
    bringIntoSight(this, head.row === active.row && head.column === active.column ? active : head);
    const [rows, columns] = [selectedRows(this.sheet, selection).length, selectedColumns(this.sheet, selection).length];
    this.say(rows * columns > 1 ? this.words.selected(rows, columns) : '');
    this.actions.onSelect?.(reported(this.sheet, selection));
  }

  edit(edits: readonly CellEdit[], kind: EditKind): readonly CellRefusal[] {
    for (const { row, column } of edits) this.#forgive(row, column);
    const refusals = this.actions.onEdit?.(edits, kind) ?? [];
    if (kind !== 'type') this.refuse(refusals);
    return refusals;
  }

  refuse(refusals: readonly CellRefusal[]): void {
    const [first] = refusals;
    if (first === undefined) return;
    for (const { row, column, text } of refusals) this.#refused.set(row, new Map([...(this.#refused.get(row) ?? []), [column, text]]));
    this.say(this.words.refused(refusals.length, first.text));
    this.requestUpdate();
  }

  insertAfter(row: string | undefined): void {
    const id = this.actions.onInsert?.(row);
    if (id !== undefined) this.#want(id, undefined, true);
  }

  toggle(row: string): void {
    const isExpanded = this.row(row)?.isExpanded;
    if (isExpanded !== undefined) this.actions.onToggle?.(row, !isExpanded);
  }

  openMenu(at?: { readonly x: number; readonly y: number }): void {
    this.#menu.open(at);
  }

  forgetCut(): void {
    this.#clipboard.forgetCut();
  }

  say(text: string): void {
    const status = this.root.querySelector('[role=status]');
    if (status !== null && status.textContent !== text) status.textContent = text;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hadFocus = this.field.hasFocus;
    if (changed.has('columns') || changed.has('rows')) {
      const before = this.sheet;
      this.#rowById = new Map(this.rows.map((row) => [row.id, row]));
      this.#columnById = new Map(this.columns.map((column) => [column.id, column]));
      this.sheet = sheetOf(
        this.rows.map(({ id }) => id),
        this.columns.map(({ id }) => id),
      );
      if (this.selection !== undefined) this.selection = kept(before, this.sheet, this.selection);
    }
    const [row, column] = [this.sheet.rows[0], this.sheet.columns[0]];
    if (this.selection === undefined && row !== undefined && column !== undefined) this.selection = selectCell({ row, column });
    if (!this.#setting || ['columns', 'language', 'readonly', 'actions'].some((name) => changed.has(name)))
      this.#setting = this.#settingNow(this.#setting);
  }

  protected override render(): TemplateResult {
    const { words, columns, rows, isTree, readonly } = this;
    const setting = this.#setting ?? this.#settingNow(undefined);
    return html`<div class="frame"><div class="scroll" @scroll=${this.#onScroll}><div
        class="sheet" role=${isTree ? 'treegrid' : 'grid'} aria-label=${this.label} aria-rowcount=${rows.length + 1}
        aria-colcount=${columns.length + 1} aria-multiselectable="true" aria-readonly=${readonly ? 'true' : nothing} aria-describedby="help"
        @keydown=${this.#onKey} @pointerdown=${(event: PointerEvent) => {
          this.#grips.press(event);
          this.#pointer.press(event);
        }}
        @mousedown=${(event: MouseEvent) => this.#pointer.hold(event)} @click=${(event: MouseEvent) => this.#pointer.click(event)}
        @dblclick=${(event: MouseEvent) => {
          this.#grips.fit(event);
          this.#pointer.doubleClick(event);
        }}
        @copy=${(event: ClipboardEvent) => this.#clipboard.copy(event)} @cut=${(event: ClipboardEvent) => this.#clipboard.cut(event)}
        @paste=${(event: ClipboardEvent) => this.#clipboard.paste(event)} @contextmenu=${this.#onMenu}
        @dragstart=${(event: DragEvent) => this.#drag.start(event)} @dragover=${(event: DragEvent) => this.#drag.over(event)}
        @drop=${(event: DragEvent) => this.#drag.drop(event)} @dragend=${() => this.#drag.end()}
      >${headTemplate({ columns, words, frozen: setting.frozen, widthOf: (column) => this.#widths.of(column) })}<div
        role="rowgroup" class="body">${repeat(
          rows,
          ({ id }) => id,
          (row, index) => guardedRow(row, index, setting, this.#refused.get(row.id)),
        )}</div></div>${rows.length === 0 ? html`<div class="empty">${this.empty ?? words.empty}</div>` : nothing}</div>${
          this.actions.onInsert && !readonly
            ? html`<button class="bare add" @click=${() => this.insertAfter(this.sheet.rows.at(-1))}>＋ ${words.addRow}</button>`
            : nothing
        }</div><div id="help" hidden>${words.help}</div><div class="off-screen" role="status"></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('columns')) this.#widths.apply();
    this.#show();
    // The row that held the field may have gone, and the focus with it.
    if (this.#hadFocus && this.selection !== undefined && !this.field.hasFocus) this.field.focus();
    const wanted = this.#wanted;
    if (wanted !== undefined && this.sheet.rowAt(wanted.row) !== -1) {
      this.#wanted = undefined;
      this.#goTo(wanted.row, wanted.column, wanted.isEdited);
    }
  }

  #want(row: string, column: string | undefined, isEdited: boolean): void {
    if (!this.isUpdatePending && this.hasUpdated && this.sheet.rowAt(row) !== -1) this.#goTo(row, column, isEdited);
    else {
      this.#wanted = { row, column, isEdited };
      this.requestUpdate();
    }
  }

  #goTo(row: string, column: string | undefined, isEdited: boolean): void {
    const first = this.sheet.columns.find((id) => !isEdited || !this.isReadOnly(row, id)) ?? this.sheet.columns[0] ?? '';
    if (!this.field.commit()) return;
    this.select(selectCell({ row, column: column ?? first }));
    this.field.focus();
    // What a new row is called at first is typed over.
    if (isEdited && this.field.open()) this.field.area.select();
  }

  /** The field and the marks stand where the selection is. The focus last: it makes the browser lay out what was changed, once. */
  #show(): void {
    const spot = this.selection?.active;
    const cell = spot && this.cellElement(spot);
    this.#marks.show();
    this.#fill.show();
    const { field } = this;
    const isThere = spot?.row === field.spot?.row && spot?.column === field.spot?.column && field.box.parentElement === (cell ?? null);
    if (isThere) field.refresh();
    else field.place(spot, cell);
  }

  #forgive(row: string, column: string): void {
    const marks = this.#refused.get(row);
    if (!marks?.has(column)) return;
    const rest = new Map([...marks].filter(([id]) => id !== column));
    if (rest.size === 0) this.#refused.delete(row);
    else this.#refused.set(row, rest);
    this.requestUpdate();
  }

  #settingNow(before: RowSetting | undefined): RowSetting {
    const frozenColumns = this.columns.filter(({ isFrozen }) => isFrozen).map(({ id }) => id);
    const frozen = this.columns.map(({ id }) => {
      const at = frozenColumns.indexOf(id) + 1;
      return at === 0 ? '' : `frozen frozen-${at} ${at === frozenColumns.length ? 'frozen-last' : ''}`;
    });
    const isMovable = this.actions.onMove !== undefined && !this.readonly;
    const isReadOnly = this.readonly || this.actions.onEdit === undefined;
    const { columns, words, isTree } = this;
    // Views may hand over new actions at every drawing: rows are drawn anew only where that makes a difference.
    const isSame =
      before !== undefined &&
      sameColumns(before.columns, columns) &&
      before.words === words &&
      before.isMovable === isMovable &&
      before.isReadOnly === isReadOnly;
    return isSame ? before : { columns, words, isTree, isReadOnly, isMovable, frozen };
  }

  /** Columns are held only while they would move: a held cell costs the browser a layer, and a table has many. */
  #onScroll = ({ currentTarget }: Event): void => {
    this.field.choices.hide();
    const scroll = currentTarget as HTMLElement;
    scroll.toggleAttribute('data-sideways', scroll.scrollLeft !== 0);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.composedPath()[0] !== this.field.area) {
      this.#grips.key(event);
      return;
    }
    if (this.#keys.press(event)) event.preventDefault();
  };

  #onMenu = (event: MouseEvent): void => {
    const { field } = this;
    // Over the open field it is the browser's: spelling, paste.
    if (field.isOpen && event.composedPath()[0] === field.area) return;
    event.preventDefault();
    const isByKey = event.composedPath()[0] === field.area;
    this.openMenu(isByKey ? undefined : { x: event.clientX, y: event.clientY });
  };
}

/** Views may make their columns anew at every drawing: that is no reason to draw all rows. */
function sameColumns(a: Columns, b: Columns): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}
