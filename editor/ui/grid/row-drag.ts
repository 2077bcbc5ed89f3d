// Rows dragged by their number: native drag events inside the grid's own root, with a line where they would be dropped (before, after,
// or into a group). The same is done by Alt+arrows and by the menu.
import type { GridHost } from './grid-host.js';
import type { RowTarget } from './grid-types.js';
import { selectedRows, selectRow } from './selection.js';

export class RowDrag {
  readonly #grid: GridHost;
  #rows: readonly string[] = [];
  #over: { readonly element: HTMLElement; readonly target: RowTarget } | undefined;

  constructor(grid: GridHost) {
    this.#grid = grid;
  }

  start(event: DragEvent): void {
    const row = rowOf(event);
    const { sheet, selection } = this.#grid;
    if (row?.dataset.row === undefined || event.dataTransfer === null) return;
    const id = row.dataset.row;
    const chosen = selection?.isRows ? selectedRows(sheet, selection) : [];
    if (!chosen.includes(id)) this.#grid.select(selectRow(id, selection?.active.column ?? sheet.columns[0] ?? ''));
    this.#rows = chosen.includes(id) ? chosen : [id];
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', this.#rows.map((one) => this.#grid.row(one)?.label ?? one).join('\n'));
  }

  over(event: DragEvent): void {
    if (this.#rows.length === 0) return;
    const element = rowOf(event);
    const target = element && this.#targetAt(element, event.clientY);
    this.#point(element, target);
    if (target === undefined) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'move';
  }

  drop(event: DragEvent): void {
    const rows = this.#rows;
    const target = this.#over?.target;
    if (rows.length === 0 || target === undefined) return;
    event.preventDefault();
    this.end();
    this.#grid.actions.onMove?.(rows, target);
    this.#grid.say(this.#grid.words.moved(rows.length));
  }

  end(): void {
    this.#rows = [];
    this.#point(undefined, undefined);
    this.#grid.field.focus();
  }

  #targetAt(element: HTMLElement, y: number): RowTarget | undefined {
    const id = element.dataset.row;
    if (id === undefined || this.#isInside(id)) return undefined;
    const { top, height } = element.getBoundingClientRect();
    const share = (y - top) / height;
    if (this.#grid.row(id)?.isGroup && share > 0.25 && share < 0.75) return { row: id, where: 'into' };
    return { row: id, where: share < 0.5 ? 'before' : 'after' };
  }

  /** Of the dragged rows, or below one of them. */
  #isInside(id: string): boolean {
    const { rows, sheet } = this.#grid;
    let level = rows[sheet.rowAt(id)]?.level ?? 1;
    if (this.#rows.includes(id)) return true;
    for (let at = sheet.rowAt(id) - 1; at >= 0 && level > 1; at -= 1) {
      const above = rows[at];
      if (above === undefined || (above.level ?? 1) >= level) continue;
      if (this.#rows.includes(above.id)) return true;
      level = above.level ?? 1;
    }
    return false;
  }

  #point(element: HTMLElement | undefined, target: RowTarget | undefined): void {
    if (this.#over && this.#over.element !== element) delete this.#over.element.dataset.drop;
    if (element && target) element.dataset.drop = target.where;
    else if (element) delete element.dataset.drop;
    this.#over = element && target && { element, target };
  }
}

function rowOf(event: Event): HTMLElement | undefined {
  const target = event.composedPath()[0];
  const element = target instanceof Node ? (target instanceof Element ? target : target.parentElement) : null;
  return element?.closest<HTMLElement>('.body > .row') ?? undefined;
}
