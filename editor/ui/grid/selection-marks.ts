// Shows the selection on the elements that are there: only those that were or become selected are touched, however long the table is.
import type { GridHost } from './grid-host.js';
import { selectedColumns, selectedRows } from './selection.js';

export class SelectionMarks {
  readonly #grid: GridHost;
  #marked: ReadonlySet<HTMLElement> = new Set();
  #active: HTMLElement | undefined;
  #near: readonly HTMLElement[] = [];

  constructor(grid: GridHost) {
    this.#grid = grid;
  }

  /** Brings the marks in line with the selection. */
  show(): void {
    const { selection, sheet } = this.#grid;
    const wanted = new Set<HTMLElement>();
    const near: HTMLElement[] = [];
    let active: HTMLElement | undefined;
    if (selection !== undefined) {
      const rows = selectedRows(sheet, selection);
      const columns = selectedColumns(sheet, selection);
      for (const row of rows) {
        const element = this.#grid.rowElement(row);
        if (element === undefined) continue;
        if (selection.isRows) wanted.add(element);
        else for (const column of columns) add(wanted, element.children[sheet.columnAt(column) + 1]);
      }
      active = this.#grid.cellElement(selection.active);
      const header = active?.parentElement?.firstElementChild;
      const title = this.#grid.root.querySelector('.head .row')?.children[sheet.columnAt(selection.active.column) + 1];
      for (const one of [header, title]) if (one instanceof HTMLElement) near.push(one);
    }
    for (const one of this.#marked) if (!wanted.has(one)) one.removeAttribute('aria-selected');
    for (const one of wanted) if (!this.#marked.has(one)) one.setAttribute('aria-selected', 'true');
    this.#marked = wanted;
    if (active !== this.#active) {
      this.#active?.removeAttribute('data-active');
      this.#active?.parentElement?.removeAttribute('data-active');
      active?.setAttribute('data-active', '');
      active?.parentElement?.setAttribute('data-active', '');
      this.#active = active;
    }
    for (const one of this.#near) if (!near.includes(one)) one.removeAttribute('data-near');
    for (const one of near) one.setAttribute('data-near', '');
    this.#near = near;
  }
}

function add(wanted: Set<HTMLElement>, element: Element | undefined): void {
  if (element instanceof HTMLElement) wanted.add(element);
}
