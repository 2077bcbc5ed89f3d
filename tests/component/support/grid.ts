// A grid inside a view as somebody at the keyboard meets it: what its cells say, typing into one, the reason where it was not taken.
import type { StudioView } from '../../../editor/views/view.js';
import { viewSettled } from './studio.js';

interface Grid extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  focusCell(row: string, column?: string): void;
}

export function gridOf(view: StudioView, index = 0): Grid {
  const grid = view.renderRoot.querySelectorAll<Grid>('steelyard-grid')[index];
  if (grid === undefined) throw new Error(`no grid ${index}`);
  return grid;
}

export function cellOf(grid: Grid, row: string, column: string): HTMLElement {
  const cell = grid.shadowRoot?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`);
  if (!cell) throw new Error(`no cell ${row} ${column}`);
  return cell;
}

/** What the cell shows, without the field that stands in it. */
export function cellText(grid: Grid, row: string, column: string): string {
  return (cellOf(grid, row, column).querySelector('.text')?.textContent ?? '').trim();
}

/** Ids of the rows, from the top. */
export function rowIds(grid: Grid): readonly string[] {
  return [...(grid.shadowRoot?.querySelectorAll<HTMLElement>('.row[data-row]') ?? [])].map((row) => row.dataset.row ?? '');
}

/** Chooses a cell, types over it and presses Enter; gives why it was not taken, "" where it was. */
export async function typeInto(view: StudioView, row: string, column: string, text: string, index = 0): Promise<string> {
  const grid = gridOf(view, index);
  await viewSettled(grid);
  grid.focusCell(row, column);
  await viewSettled(grid);
  const field = grid.shadowRoot?.querySelector<HTMLTextAreaElement>('.key-field textarea');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  press(field, 'Enter');
  await viewSettled(grid);
  await viewSettled(view);
  const reason = grid.shadowRoot?.querySelector('.refusal')?.textContent ?? '';
  if (reason !== '') press(field, 'Escape');
  return reason;
}

/** A key at the cell that is chosen. */
export async function pressIn(view: StudioView, key: string, more: KeyboardEventInit = {}, index = 0): Promise<void> {
  const grid = gridOf(view, index);
  const field = grid.shadowRoot?.querySelector('.key-field textarea');
  if (!field) throw new Error('no field');
  press(field, key, more);
  await viewSettled(view);
  await viewSettled(grid);
}

function press(at: Element, key: string, more: KeyboardEventInit = {}): void {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
}
