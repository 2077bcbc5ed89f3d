// The one text field of the grid. It always stands in the active cell and holds the focus, unseen, with the cell's text selected: so the
// first key of an input method's composition is its own, copy and paste are the browser's events, and a screen reader reads the cell.
// Typing or F2 shows it. Enter-mode (typing began it) gives the arrow keys to the grid, edit-mode (F2) keeps them.

import { copiedText, optionsOf, takenText } from './cell-text.js';
import { ChoiceList } from './choice-list.js';
import type { GridHost } from './grid-host.js';
import type { GridColumn } from './grid-types.js';
import type { Spot } from './selection.js';

export type FieldMode = 'quiet' | 'typing' | 'editing';

export class KeyField {
  readonly box = document.createElement('div');
  readonly area = document.createElement('textarea');
  readonly choices: ChoiceList;
  mode: FieldMode = 'quiet';
  spot: Spot | undefined;
  /** A finger chose the cell: the keyboard on the screen comes only when the cell is edited. */
  isTouched = false;
  readonly #grid: GridHost;
  readonly #note = document.createElement('div');
  readonly #problem = document.createElement('div');
  #isMoving = false;

  constructor(grid: GridHost) {
    this.#grid = grid;
    this.box.className = 'key-field';
    Object.assign(this.area, { rows: 1, spellcheck: false, autocomplete: 'off' });
    this.area.dataset.idle = '';
    Object.assign(this.#note, { className: 'note', id: 'key-note' });
    Object.assign(this.#problem, { className: 'refusal', id: 'key-problem', role: 'alert' });
    this.choices = new ChoiceList(this.area, (value) => this.#choose(value));
    this.box.append(this.area, this.#note, this.#problem);
    this.area.addEventListener('compositionstart', () => this.#typed());
    this.area.addEventListener('input', () => {
      this.#typed();
      this.#hideProblem();
      this.#grow();
      this.choices.filter(this.area.value);
    });
    this.area.addEventListener('keydown', (event) => this.#sayWhyFixed(event));
    this.area.addEventListener('focus', () => {
      this.box.parentElement?.setAttribute('data-focused', '');
      if (this.mode === 'quiet') this.area.select();
    });
    this.area.addEventListener('focusout', () => {
      this.box.parentElement?.removeAttribute('data-focused');
      if (!this.#isMoving && this.mode !== 'quiet') this.commit();
    });
  }

  get isOpen(): boolean {
    return this.mode !== 'quiet';
  }

  get hasFocus(): boolean {
    return this.#grid.root.activeElement === this.area;
  }

  /** Puts the field into a cell, quiet. Keeps the focus if it has it. */
  place(spot: Spot | undefined, cell: HTMLElement | undefined): void {
    const had = this.hasFocus;
    this.spot = spot;
    this.#isMoving = true;
    this.#quiet();
    this.box.parentElement?.removeAttribute('data-focused');
    if (cell === undefined) this.box.remove();
    // In front: what a template draws last in a cell takes all with it that stands behind it.
    else if (this.box.parentElement !== cell) cell.prepend(this.box);
    this.box.classList.toggle('to-start', cell !== undefined && this.#isNearEnd(cell));
    this.refresh();
    if (had) this.focus();
    this.#isMoving = false;
  }

  /** Takes over what the cell says now; while it is being edited only the description. */
  refresh(): void {
    const { spot } = this;
    const column = spot && this.#grid.column(spot.column);
    if (spot === undefined || column === undefined) return;
    const cell = this.#grid.row(spot.row)?.cells[spot.column];
    const isFixed = this.#grid.isReadOnly(spot.row, spot.column) || column.kind === 'tick';
    const { words } = this.#grid;
    this.area.setAttribute('aria-label', column.title);
    this.area.readOnly = isFixed;
    this.area.inputMode = this.isTouched && !this.isOpen ? 'none' : column.kind === 'number' ? 'decimal' : 'text';
    const mark = this.#grid.markOf(spot);
    this.#note.textContent = mark === undefined ? (cell?.hint ?? '') : words.marked(words.severity[mark.severity], mark.text);
    this.#note.classList.toggle('shown', mark !== undefined);
    this.#note.dataset.severity = mark?.severity ?? '';
    this.#describe();
    if (this.mode !== 'quiet') return;
    const text = column.kind === 'tick' ? (cell?.text === 'true' ? words.yes : words.no) : copiedText(column, cell);
    if (this.area.value !== text) this.area.value = text;
    if (this.hasFocus) this.area.select();
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
    if (this.mode === 'quiet') this.area.select();
  }

  /** Opens with the cell's text, the caret at its end; false where the cell cannot be edited so. */
  open(): boolean {
    const column = this.#column();
    if (this.spot === undefined || column === undefined || this.isOpen) return this.isOpen;
    if (this.area.readOnly || column.kind === 'tick' || column.kind === 'shown') return false;
    if (this.isTouched) {
      // Browsers show the keyboard when the focus comes, not when the field changes.
      this.area.inputMode = column.kind === 'number' ? 'decimal' : 'text';
      this.area.blur();
    }
    this.focus();
    this.#show('editing');
    this.area.setSelectionRange(this.area.value.length, this.area.value.length);
    if (column.kind === 'choice') {
      this.area.select();
      this.choices.filter('');
    }
    return true;
  }

  /** Hands in what was typed. false where it was refused: then the field stays open with the text and the reason. */
  commit(): boolean {
    const { spot } = this;
    const column = this.#column();
    if (!this.isOpen || spot === undefined || column === undefined) return true;
    const cell = this.#grid.row(spot.row)?.cells[spot.column];
    const typed = this.area.value;
    const text = column.kind === 'choice' ? (this.choices.chosen ?? takenText(column, cell, typed)) : takenText(column, cell, typed);
    if (text === undefined) return this.#refuse(this.#grid.words.noOption(typed));
    if (text !== (cell?.text ?? '')) {
      const [refusal] = this.#grid.edit([{ row: spot.row, column: spot.column, text }], 'type');
      if (refusal !== undefined) return this.#refuse(refusal.text);
    }
    this.#quiet();
    this.refresh();
    return true;
  }

  cancel(): void {
    this.#quiet();
    this.refresh();
  }

  /** A line break at the caret. */
  breakLine(): void {
    this.area.setRangeText('\n', this.area.selectionStart, this.area.selectionEnd, 'end');
    this.#grow();
  }

  #choose(value: string): void {
    this.area.value = optionsOf(this.#column() ?? NO_COLUMN, undefined).find((one) => one.value === value)?.text ?? value;
    this.commit();
  }

  #column(): GridColumn | undefined {
    return this.spot && this.#grid.column(this.spot.column);
  }

  #typed(): void {
    if (this.mode === 'quiet') this.#show('typing');
  }

  #show(mode: FieldMode): void {
    const column = this.#column();
    this.mode = mode;
    this.box.classList.add('open');
    delete this.area.dataset.idle;
    if (column?.kind === 'choice' && this.spot !== undefined) {
      const cell = this.#grid.row(this.spot.row)?.cells[this.spot.column];
      this.choices.show(this.box, optionsOf(column, cell), cell?.text ?? '', this.#grid.words.options);
    }
    this.#grow();
  }

  #quiet(): void {
    this.mode = 'quiet';
    this.box.classList.remove('open');
    this.area.dataset.idle = '';
    this.area.style.removeProperty('block-size');
    this.#hideProblem();
    this.choices.hide();
  }

  #grow(): void {
    if (!this.isOpen) return;
    this.area.style.removeProperty('block-size');
    this.area.style.setProperty('block-size', `${this.area.scrollHeight + 2}px`);
  }

  #refuse(reason: string): false {
    this.area.setAttribute('aria-invalid', 'true');
    if (this.#problem.textContent !== reason) this.#problem.textContent = reason;
    this.#describe();
    return false;
  }

  #hideProblem(): void {
    this.area.removeAttribute('aria-invalid');
    if (this.#problem.textContent !== '') this.#problem.textContent = '';
    this.#describe();
  }

  /** Somebody types into a cell that takes nothing: it says why, where there is something to say. */
  #sayWhyFixed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    const isTyping = key.length === 1 ? key !== ' ' : key === 'F2' || key === 'Backspace' || key === 'Process';
    if (!this.area.readOnly || !isTyping || ctrlKey || metaKey || altKey || this.spot === undefined) return;
    const hint = this.#grid.row(this.spot.row)?.cells[this.spot.column]?.hint ?? '';
    if (this.#problem.textContent !== hint) this.#problem.textContent = hint;
    this.#describe();
  }

  /** Notes of the last columns open towards the first ones, where there is room. */
  #isNearEnd(cell: HTMLElement): boolean {
    const { right } = this.#grid.root.host.getBoundingClientRect();
    return cell.getBoundingClientRect().left + WIDEST_NOTE_PIXELS > right;
  }

  #describe(): void {
    const ids = [this.#note, this.#problem].filter((one) => one.textContent !== '').map((one) => one.id);
    if (ids.length === 0) this.area.removeAttribute('aria-describedby');
    else this.area.setAttribute('aria-describedby', ids.join(' '));
  }
}

/** As in field-styles.ts. */
const WIDEST_NOTE_PIXELS = 320;

const NO_COLUMN: GridColumn = { id: '', title: '', kind: 'choice', width: 0 };
