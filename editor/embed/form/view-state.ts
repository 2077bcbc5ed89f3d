// What a reader has chosen to see: search, filters, what is folded. Not part of the audit, and not saved.
import type { ClauseFilter } from './clause-list.js';

export interface UiState {
  readonly search: string;
  readonly filter: ClauseFilter;
  /** Id of a stage; '' for all. */
  readonly stage: string;
}

export const FIRST_UI: UiState = { search: '', filter: 'all', stage: '' };

export class ViewState {
  #ui: UiState = FIRST_UI;
  readonly #open = new Map<string, boolean>();
  readonly #start = new Map<string, boolean>();
  readonly #redraw: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  get ui(): UiState {
    return this.#ui;
  }

  choose(change: Partial<UiState>): void {
    this.#ui = { ...this.#ui, ...change };
    this.#redraw();
  }

  isOpen(key: string): boolean {
    return this.#open.get(key) ?? this.#start.get(key) ?? key.startsWith('section:');
  }

  toggle(key: string, isOpen = !this.isOpen(key)): void {
    this.#open.set(key, isOpen);
    this.#redraw();
  }

  /** What holds until the reader chooses. */
  start(key: string, isOpen: boolean): void {
    this.#start.set(key, isOpen);
  }
}
