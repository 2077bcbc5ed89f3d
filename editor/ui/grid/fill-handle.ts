// The small square at the corner of the selection: dragged down or up, it repeats the selected rows there. Ctrl+D does it by keys.
import { fillInto } from './block-edits.js';
import { copiedText } from './cell-text.js';
import type { GridHost } from './grid-host.js';
import { extendTo, selectedColumns, selectedRows } from './selection.js';

export class FillHandle {
  readonly #grid: GridHost;
  readonly #square = document.createElement('span');
  #into: readonly string[] = [];

  constructor(grid: GridHost) {
    this.#grid = grid;
    this.#square.className = 'fill-handle';
    this.#square.setAttribute('aria-hidden', 'true');
    this.#square.addEventListener('pointerdown', (event) => this.#press(event));
    this.#square.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Stands at the last cell of the selection, where cells can be edited. */
  show(): void {
    const { selection, sheet, actions, readonly } = this.#grid;
    const row = selection && selectedRows(sheet, selection).at(-1);
    const column = selection && selectedColumns(sheet, selection).at(-1);
    const isOf = selection && !selection.isRows && actions.onEdit && !readonly && row !== undefined && column !== undefined;
    const cell = isOf ? this.#grid.cellElement({ row, column }) : undefined;
    if (cell === undefined) this.#square.remove();
    else if (this.#square.parentElement !== cell) cell.append(this.#square);
  }

  #press(event: PointerEvent): void {
    const { selection, sheet, root } = this.#grid;
    if (event.button !== 0 || selection === undefined || !this.#grid.field.commit()) return;
    event.preventDefault();
    const rows = selectedRows(sheet, selection);
    const columns = selectedColumns(sheet, selection);
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const over = root.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.body > .row')?.dataset.row;
      if (over !== undefined) this.#point(rows, sheet.rowAt(over), columns);
    };
    const end = (ended: PointerEvent): void => {
      document.removeEventListener('pointermove', move);
      for (const type of ['pointerup', 'pointercancel'] as const) document.removeEventListener(type, end);
      const into = this.#into;
      this.#mark([], columns);
      if (ended.type === 'pointerup' && into.length > 0) this.#fill(rows, into, columns);
      this.#grid.field.focus();
    };
    document.addEventListener('pointermove', move);
    for (const type of ['pointerup', 'pointercancel'] as const) document.addEventListener(type, end);
  }

  #point(rows: readonly string[], over: number, columns: readonly string[]): void {
    const { sheet } = this.#grid;
    const first = sheet.rowAt(rows[0] ?? '');
    const last = sheet.rowAt(rows.at(-1) ?? '');
    this.#mark(over > last ? sheet.rows.slice(last + 1, over + 1) : sheet.rows.slice(over, Math.max(first, over)), columns);
  }

  #mark(into: readonly string[], columns: readonly string[]): void {
    const set = (rows: readonly string[], isOn: boolean): void => {
      for (const row of rows) for (const column of columns) this.#grid.cellElement({ row, column })?.toggleAttribute('data-filling', isOn);
    };
    set(this.#into, false);
    set(into, true);
    this.#into = into;
  }

  #fill(rows: readonly string[], into: readonly string[], columns: readonly string[]): void {
    const { edits } = fillInto(this.#grid, rows, into, columns, (row, id) => {
      const column = this.#grid.column(id);
      return column === undefined ? '' : copiedText(column, this.#grid.row(row)?.cells[id]);
    });
    const { selection, sheet } = this.#grid;
    const far = sheet.rowAt(into[0] ?? '') < sheet.rowAt(rows[0] ?? '') ? into[0] : into.at(-1);
    if (edits.length > 0) this.#grid.edit(edits, 'fill');
    if (selection !== undefined && far !== undefined) {
      const near = far === into[0] ? rows.at(-1) : rows[0];
      const active = { row: near ?? selection.active.row, column: columns[0] ?? selection.active.column };
      this.#grid.select(extendTo({ ...selection, active }, { row: far, column: columns.at(-1) ?? active.column }));
    }
  }
}
