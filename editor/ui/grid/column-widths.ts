// The widths of the columns: as the view gives them until the reader drags a grip or moves it with the arrow keys.
import type { GridHost } from './grid-host.js';
import type { GridColumn } from './grid-types.js';

const LEAST = 32;
const MOST = 1200;

export class ColumnWidths {
  readonly #grid: GridHost & HTMLElement;
  readonly #changed: () => void;
  readonly #own = new Map<string, number>();

  constructor(grid: GridHost & HTMLElement, changed: () => void) {
    this.#grid = grid;
    this.#changed = changed;
  }

  of({ id, width }: GridColumn): number {
    return this.#own.get(id) ?? width;
  }

  set(column: string, width: number): void {
    this.#own.set(column, Math.round(Math.min(Math.max(width, LEAST), MOST)));
    this.apply();
    this.#changed();
  }

  /** Gives the widths to the style sheet. */
  apply(): void {
    const { columns } = this.#grid;
    const tracks = columns.map((column) => {
      const width = this.of(column);
      return column.isFlexible && !this.#own.has(column.id) ? `minmax(${width}px, 1fr)` : `${width}px`;
    });
    // Nothing takes the rest where no column does: then the table is as wide as its columns.
    const style = this.#grid.root.querySelector<HTMLElement>('.sheet')?.style;
    if (style === undefined) return;
    style.setProperty('--_columns', `var(--_number) ${tracks.join(' ')}`);
    const sum = columns.reduce((all, column) => all + this.of(column), 0);
    style.setProperty('--_width', `calc(var(--_number) + ${sum}px)`);
    let left = 0;
    let at = 0;
    for (const column of columns) {
      if (!column.isFrozen) continue;
      at += 1;
      style.setProperty(`--_left-${at}`, `calc(var(--_number) + ${left}px)`);
      left += this.of(column);
    }
  }
}
