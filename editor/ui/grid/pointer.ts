// Mouse and touch: press selects, drag and Shift extend, Ctrl adds rows, a double click edits. A finger selects with the first tap and
// edits with the second, and scrolls with everything else.
import type { GridHost } from './grid-host.js';
import type { GridKeyboard } from './keyboard.js';
import { asRows, extendTo, type Spot, selectAll, selectCell, selectColumns, selectRow, toggleRow } from './selection.js';

export class GridPointer {
  readonly #grid: GridHost;
  readonly #keys: GridKeyboard;
  /** The active cell before a tap. */
  #tapped: Spot | undefined;
  #isDragging = false;

  constructor(grid: GridHost, keys: GridKeyboard) {
    this.#grid = grid;
    this.#keys = keys;
  }

  press(event: PointerEvent): void {
    const place = placeOf(event);
    if (place === undefined || (event.button !== 0 && event.button !== 2)) return;
    this.#tapped = this.#grid.selection?.active;
    this.#grid.field.isTouched = event.pointerType === 'touch';
    if (event.pointerType === 'touch') return;
    if (place.kind !== 'field' && !this.#grid.field.commit()) {
      event.preventDefault();
      return;
    }
    // A right press keeps what is selected, so that the menu is of all of it.
    if (event.button === 2 && this.#isSelected(place)) return;
    this.#select(place, event);
    if (place.kind === 'cell' && event.button === 0) this.#drag(event);
  }

  /** Keeps the browser from moving the focus away from the field. */
  hold(event: MouseEvent): void {
    const place = placeOf(event);
    if (place?.kind === 'cell' || place?.kind === 'toggle' || place?.kind === 'title') event.preventDefault();
  }

  click(event: MouseEvent): void {
    const place = placeOf(event);
    if (place === undefined || place.kind === 'field') return;
    if (place.kind === 'toggle') {
      this.#grid.toggle(place.row);
      return;
    }
    if ((event as PointerEvent).pointerType === 'touch') this.#tap(place, event);
    this.#grid.field.focus();
    const isTick = place.kind === 'cell' && this.#grid.column(place.column)?.kind === 'tick';
    if (isTick && (event.composedPath()[0] as Element).classList.contains('tick-mark')) this.#keys.tick(place);
  }

  doubleClick(event: MouseEvent): void {
    const place = placeOf(event);
    if (place?.kind === 'cell') this.#edit(place);
  }

  #edit(spot: Spot): void {
    const { field, actions } = this.#grid;
    if (!field.open() && this.#grid.column(spot.column)?.kind === 'shown') actions.onOpen?.(spot.row, spot.column);
  }

  #tap(place: Place, event: MouseEvent): void {
    if (!this.#grid.field.commit()) return;
    const isAgain = place.kind === 'cell' && this.#tapped?.row === place.row && this.#tapped.column === place.column;
    if (isAgain) this.#edit(place);
    else this.#select(place, event);
  }

  #select(place: Place, { shiftKey, ctrlKey, metaKey }: MouseEvent): void {
    const { selection, sheet } = this.#grid;
    const isMod = ctrlKey || metaKey;
    const column = selection?.active.column ?? sheet.columns[0] ?? '';
    if (place.kind === 'corner' && selection !== undefined) this.#grid.select(selectAll(sheet, selection.active));
    if (place.kind === 'title') {
      const whole = selectColumns(sheet, shiftKey ? column : place.column, place.column);
      if (whole !== undefined) this.#grid.select(whole);
    }
    if (place.kind === 'number') {
      if (shiftKey && selection) this.#grid.select(asRows(extendTo(selection, { row: place.row, column })));
      else this.#grid.select(isMod && selection ? toggleRow(sheet, asRows(selection), place.row) : selectRow(place.row, column));
    }
    if (place.kind === 'cell') {
      if (shiftKey && selection) this.#grid.select(extendTo(selection, place));
      else this.#grid.select(isMod && selection ? toggleRow(sheet, asRows(selection), place.row) : selectCell(place));
    }
  }

  #isSelected(place: Place): boolean {
    if (place.kind !== 'cell' && place.kind !== 'number') return true;
    const element = this.#grid.rowElement(place.row);
    const cell = place.kind === 'cell' ? this.#grid.cellElement(place) : undefined;
    return element?.ariaSelected === 'true' || cell?.ariaSelected === 'true';
  }

  #drag({ pointerId }: PointerEvent): void {
    const { root } = this.#grid;
    this.#isDragging = true;
    const move = (event: PointerEvent): void => {
      const over = root.elementFromPoint(event.clientX, event.clientY);
      const cell = over?.closest<HTMLElement>('.cell');
      const row = cell?.closest<HTMLElement>('.row')?.dataset.row;
      const column = cell?.dataset.column;
      const { selection } = this.#grid;
      if (event.pointerId !== pointerId || row === undefined || column === undefined || selection === undefined) return;
      if (selection.head.row !== row || selection.head.column !== column) this.#grid.select(extendTo(selection, { row, column }));
    };
    const end = (): void => {
      this.#isDragging = false;
      document.removeEventListener('pointermove', move);
      for (const type of ['pointerup', 'pointercancel']) document.removeEventListener(type, end);
    };
    document.addEventListener('pointermove', move);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, end);
  }

  get isDragging(): boolean {
    return this.#isDragging;
  }
}

type Place =
  | { readonly kind: 'cell' | 'field'; readonly row: string; readonly column: string }
  | { readonly kind: 'number' | 'toggle'; readonly row: string }
  | { readonly kind: 'title'; readonly column: string }
  | { readonly kind: 'corner' };

/** What part of the grid an event is on; undefined for what is not the grid's: buttons and links in cells, grips, the menu. */
function placeOf(event: Event): Place | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  const field = target.closest('.key-field');
  if (field === null && target.closest('button, a, input, select, summary, .grip, .fill-handle')) return undefined;
  const row = target.closest<HTMLElement>('.row')?.dataset.row;
  const cell = target.closest<HTMLElement>('.cell');
  const column = cell?.dataset.column;
  if (row === undefined) {
    if (target.closest('.corner')) return { kind: 'corner' };
    return column === undefined ? undefined : { kind: 'title', column };
  }
  if (target.closest('.number-cell')) return { kind: 'number', row };
  if (target.closest('.toggle')) return { kind: 'toggle', row };
  return column === undefined ? undefined : { kind: field === null ? 'cell' : 'field', row, column };
}
