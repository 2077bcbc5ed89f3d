// The grips at the right of the column titles: dragged, or moved with the arrow keys once the menu has led there; a double click fits the
// column to what stands in it.
import type { ColumnWidths } from './column-widths.js';
import type { GridHost } from './grid-host.js';

const STEP = 8;
/** Rows that are measured for a fit; more would have to be laid out first. */
const MEASURED = 200;

export class ColumnGrips {
  readonly #grid: GridHost;
  readonly #widths: ColumnWidths;

  constructor(grid: GridHost, widths: ColumnWidths) {
    this.#grid = grid;
    this.#widths = widths;
  }

  press(event: PointerEvent): void {
    const grip = gripOf(event);
    const column = grip?.dataset.column;
    if (grip === undefined || column === undefined || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const start = this.#width(column);
    grip.setPointerCapture(event.pointerId);
    grip.dataset.dragging = '';
    const move = ({ clientX }: PointerEvent): void => this.#widths.set(column, start + clientX - event.clientX);
    const end = (): void => {
      delete grip.dataset.dragging;
      grip.removeEventListener('pointermove', move);
      for (const type of ['pointerup', 'pointercancel']) grip.removeEventListener(type, end);
    };
    grip.addEventListener('pointermove', move);
    for (const type of ['pointerup', 'pointercancel']) grip.addEventListener(type, end);
  }

  key(event: KeyboardEvent): void {
    const column = gripOf(event)?.dataset.column;
    if (column === undefined) return;
    const by = (event.shiftKey ? 4 : 1) * STEP;
    if (event.key === 'ArrowRight') this.#widths.set(column, this.#width(column) + by);
    else if (event.key === 'ArrowLeft') this.#widths.set(column, this.#width(column) - by);
    else if (event.key === 'Enter' || event.key === 'Escape') this.#grid.field.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  fit(event: MouseEvent): void {
    const column = gripOf(event)?.dataset.column;
    if (column === undefined) return;
    event.stopPropagation();
    const cells = this.#grid.sheet.rows.slice(0, MEASURED).map((row) => this.#grid.cellElement({ row, column }));
    const widths = [this.#title(column), ...cells].map((cell) => {
      const text = cell?.querySelector<HTMLElement>(':scope > .text');
      return text && cell ? text.scrollWidth + cell.offsetWidth - text.offsetWidth + 1 : 0;
    });
    this.#widths.set(column, Math.min(Math.max(...widths), 600));
  }

  focus(column: string): void {
    this.#title(column)?.querySelector<HTMLElement>('.grip')?.focus();
  }

  /** As it is on the screen: a column that takes the rest is wider than it asks for. */
  #width(column: string): number {
    return this.#title(column)?.offsetWidth ?? 100;
  }

  #title(column: string): HTMLElement | undefined {
    const found = this.#grid.root.querySelector('.head .row')?.children[this.#grid.sheet.columnAt(column) + 1];
    return found instanceof HTMLElement ? found : undefined;
  }
}

function gripOf(event: Event): HTMLElement | undefined {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.classList.contains('grip') ? target : undefined;
}
