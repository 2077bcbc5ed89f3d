// The keys of the grid, as Excel has them. Two states: a cell is being edited, or none is. What is not the grid's is left to the page:
// undo and redo, save, the palette. While a cell is edited, undo is the field's own.
import { clearing, fillDown } from './block-edits.js';
import { copiedText } from './cell-text.js';
import type { GridHost } from './grid-host.js';
import { type Move, movedSpot, tabbedSpot } from './moves.js';
import { neighbourTarget } from './row-moves.js';
import {
  asRows,
  extendTo,
  isSingle,
  type Selection,
  type Spot,
  selectAll,
  selectCell,
  selectColumns,
  selectedColumns,
  selectedRows,
} from './selection.js';

const ARROWS: Readonly<Record<string, Move>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const OTHERS: Readonly<Record<string, readonly [plain: Move, withControl: Move]>> = {
  Home: ['row-start', 'first'],
  End: ['row-end', 'last'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
};

export class GridKeyboard {
  readonly #grid: GridHost;
  /** Where a run of Tab keys began: Enter goes down from there. */
  #tabbedFrom: string | undefined;
  /** Escape was pressed: Tab leaves the grid. */
  #isTabFree = false;

  constructor(grid: GridHost) {
    this.#grid = grid;
  }

  /** A pressed key; true where it was the grid's. */
  press(event: KeyboardEvent): boolean {
    if (event.isComposing || event.keyCode === 229) return false;
    const { selection, field } = this.#grid;
    if (selection === undefined) return this.#withoutRows(event);
    const wasFree = this.#isTabFree;
    this.#isTabFree = false;
    if (event.key !== 'Tab' && event.key !== 'Enter') this.#tabbedFrom = field.isOpen ? this.#tabbedFrom : undefined;
    if (event.key === 'Tab' && wasFree) return false;
    return field.isOpen ? this.#whileEditing(event, selection) : this.#whileQuiet(event, selection);
  }

  #withoutRows(event: KeyboardEvent): boolean {
    if (!isInsertKey(event) || this.#grid.actions.onInsert === undefined || this.#grid.readonly) return false;
    this.#grid.insertAfter(undefined);
    return true;
  }

  #whileEditing(event: KeyboardEvent, selection: Selection): boolean {
    const { field } = this.#grid;
    const { key } = event;
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && /^[zy]$/i.test(key)) event.stopPropagation();
    if (key === 'Escape') {
      field.cancel();
      return true;
    }
    if (key === 'Enter' && event.altKey) {
      if (this.#grid.column(selection.active.column)?.kind === 'text') field.breakLine();
      return true;
    }
    if (key === 'Enter') {
      if (field.commit()) {
        if (isMod && this.#grid.actions.onInsert) this.#grid.insertAfter(selection.active.row);
        else this.#goOn(selection.active, event.shiftKey ? 'up' : 'down');
      }
      return true;
    }
    if (key === 'Tab') {
      if (field.commit()) this.#tab(selection.active, event.shiftKey ? -1 : 1);
      return true;
    }
    if (field.choices.isShown && (key === 'ArrowDown' || key === 'ArrowUp')) {
      field.choices.move(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    const move = field.mode === 'typing' && !event.shiftKey && !isMod ? ARROWS[key] : undefined;
    if (move === undefined) return false;
    if (field.commit()) this.#go(selection.active, move);
    return true;
  }

  #whileQuiet(event: KeyboardEvent, selection: Selection): boolean {
    const { key, shiftKey, altKey } = event;
    const isMod = event.ctrlKey || event.metaKey;
    if (altKey) return this.#withAlt(event, selection);
    const move = ARROWS[key] ?? OTHERS[key]?.[isMod ? 1 : 0];
    if (move !== undefined) {
      const isEdge = isMod && ARROWS[key] !== undefined;
      return this.#arrow(selection, isEdge ? (`edge-${move}` as Move) : move, shiftKey);
    }
    if (key === 'Tab') return this.#quietTab(selection, shiftKey ? -1 : 1);
    if (isInsertKey(event)) return this.#insert(selection);
    if (isMod) return this.#withControl(event, selection);
    switch (key) {
      case 'Enter':
        if (this.#open(selection.active)) return true;
        this.#goOn(selection.active, shiftKey ? 'up' : 'down');
        return true;
      case 'F2':
        if (!this.#grid.field.open()) this.#open(selection.active);
        return true;
      case 'Delete':
        return this.#delete(selection);
      case 'Escape':
        return this.#escape(selection);
      case ' ':
        return this.#space(selection, shiftKey);
      case 'ContextMenu':
        this.#grid.openMenu();
        return true;
      case 'F10':
        if (shiftKey) this.#grid.openMenu();
        return shiftKey;
      default:
        return false;
    }
  }

  #withControl(event: KeyboardEvent, selection: Selection): boolean {
    const key = event.key.toLowerCase();
    const { sheet, actions } = this.#grid;
    if (key === 'a') {
      this.#grid.select(selectAll(sheet, selection.active));
      return true;
    }
    if (key === ' ') {
      const columns = selectedColumns(sheet, selection);
      const whole = selectColumns(sheet, columns[0] ?? '', columns.at(-1) ?? '');
      if (whole !== undefined) this.#grid.select(whole);
      return true;
    }
    if (key === 'd' && actions.onEdit && !this.#grid.readonly) {
      this.fillDown();
      return true;
    }
    if ((key === '-' || key === '_') && actions.onRemove && !this.#grid.readonly) {
      actions.onRemove(selectedRows(sheet, selection));
      return true;
    }
    return false;
  }

  #withAlt({ key, shiftKey }: KeyboardEvent, selection: Selection): boolean {
    const column = this.#grid.column(selection.active.column);
    if (key === 'ArrowDown' && column?.kind === 'choice' && !selection.isRows && this.#grid.field.open()) return true;
    if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')) return this.indent(key === 'ArrowRight' ? 1 : -1);
    if (!shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) return this.moveRows(key === 'ArrowDown' ? 1 : -1);
    return false;
  }

  /** The first selected row into the others. */
  fillDown(): void {
    const { selection, sheet } = this.#grid;
    if (selection === undefined) return;
    const above = selectedRows(sheet, selection).length === 1 ? sheet.rows[sheet.rowAt(selection.active.row) - 1] : undefined;
    const from = above === undefined ? selection : { ...selection, active: { ...selection.active, row: above } };
    const { edits } = fillDown(this.#grid, from, (row, id) => {
      const column = this.#grid.column(id);
      return column === undefined ? '' : copiedText(column, this.#grid.row(row)?.cells[id]);
    });
    if (edits.length > 0) this.#grid.edit(edits, 'fill');
  }

  indent(by: 1 | -1): boolean {
    const { actions, selection, sheet } = this.#grid;
    if (actions.onIndent === undefined || this.#grid.readonly || selection === undefined) return false;
    actions.onIndent(selectedRows(sheet, selection), by);
    return true;
  }

  /** Rows past their neighbour on the same level. */
  moveRows(by: 1 | -1): boolean {
    const { actions, selection, sheet, rows, words } = this.#grid;
    if (actions.onMove === undefined || this.#grid.readonly || selection === undefined) return false;
    const chosen = selectedRows(sheet, selection);
    const target = neighbourTarget(rows, sheet.rowAt(chosen[0] ?? ''), sheet.rowAt(chosen.at(-1) ?? ''), by);
    if (target !== undefined) {
      actions.onMove(chosen, target);
      this.#grid.say(words.moved(chosen.length));
    }
    return true;
  }

  #insert(selection: Selection): boolean {
    if (this.#grid.actions.onInsert === undefined || this.#grid.readonly) return false;
    this.#grid.insertAfter(selectedRows(this.#grid.sheet, selection).at(-1));
    return true;
  }

  #delete(selection: Selection): boolean {
    const { actions, sheet, readonly } = this.#grid;
    if (readonly) return true;
    if (selection.isRows && actions.onRemove) actions.onRemove(selectedRows(sheet, selection));
    else if (actions.onEdit) {
      const { edits } = clearing(this.#grid, selection);
      if (edits.length > 0) this.#grid.edit(edits, 'clear');
    }
    return true;
  }

  #escape(selection: Selection): boolean {
    this.#isTabFree = true;
    this.#grid.forgetCut();
    if (isSingle(this.#grid.sheet, selection) && !selection.isRows) return false;
    this.#grid.select(selectCell(selection.active));
    return true;
  }

  #space(selection: Selection, shiftKey: boolean): boolean {
    const { active } = selection;
    const column = this.#grid.column(active.column);
    const row = this.#grid.row(active.row);
    if (shiftKey) this.#grid.select(asRows(selection));
    else if (column?.kind === 'tick') this.tick(active);
    else if (column?.isTree && row?.isExpanded !== undefined) this.#grid.toggle(active.row);
    else return this.#grid.field.area.readOnly;
    return true;
  }

  /** Ticks or unticks every selected cell of the column, to the opposite of the active one. */
  tick(active: Spot): void {
    const { sheet, selection } = this.#grid;
    if (this.#grid.isReadOnly(active.row, active.column)) return;
    const text = this.#grid.row(active.row)?.cells[active.column]?.text === 'true' ? '' : 'true';
    const rows = selection === undefined ? [active.row] : selectedRows(sheet, selection);
    const edits = rows.filter((row) => !this.#grid.isReadOnly(row, active.column)).map((row) => ({ row, column: active.column, text }));
    this.#grid.edit(edits, 'tick');
  }

  #open(spot: Spot): boolean {
    const { actions } = this.#grid;
    if (this.#grid.column(spot.column)?.kind !== 'shown' || actions.onOpen === undefined) return false;
    actions.onOpen(spot.row, spot.column);
    return true;
  }

  #arrow(selection: Selection, move: Move, isExtending: boolean): boolean {
    const { active, head } = selection;
    const column = this.#grid.column(active.column);
    const row = this.#grid.row(active.row);
    const isAtTree = column?.isTree && this.#grid.sheet.columnAt(active.column) === 0 && row?.isExpanded !== undefined;
    if (isAtTree && !isExtending && ((move === 'left' && row.isExpanded) || (move === 'right' && !row.isExpanded))) {
      this.#grid.toggle(active.row);
      return true;
    }
    if (isExtending) this.#grid.select(extendTo(selection, this.#moved(head, move)));
    else this.#go(active, move);
    return true;
  }

  #quietTab(selection: Selection, by: 1 | -1): boolean {
    if (selection.isRows && this.#grid.actions.onIndent !== undefined) return this.indent(by);
    return this.#tab(selection.active, by);
  }

  #tab(from: Spot, by: 1 | -1): boolean {
    const next = tabbedSpot(this.#grid.sheet, from, by);
    if (next === undefined) return false;
    if (by === 1) this.#tabbedFrom ??= from.column;
    this.#grid.select(selectCell(next));
    return true;
  }

  /** Enter: down, and back to the column where the Tab keys began. */
  #goOn(from: Spot, move: 'up' | 'down'): void {
    const column = this.#tabbedFrom ?? from.column;
    this.#tabbedFrom = undefined;
    const next = this.#moved(from, move);
    this.#grid.select(selectCell({ row: next.row, column }));
  }

  #go(from: Spot, move: Move): void {
    this.#grid.select(selectCell(this.#moved(from, move)));
  }

  #moved(from: Spot, move: Move): Spot {
    const { sheet, rows } = this.#grid;
    const isFilled = (row: number, column: number): boolean => (rows[row]?.cells[sheet.columns[column] ?? '']?.text ?? '') !== '';
    return movedSpot(sheet, from, move, { page: this.#grid.pageRows(), isFilled });
  }
}

function isInsertKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isMod = ctrlKey || metaKey;
  return (key === 'Insert' && !isMod && !shiftKey) || (isMod && key === 'Enter') || (isMod && shiftKey && (key === '=' || key === '+'));
}
