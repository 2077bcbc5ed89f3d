// Copy, cut and paste by the browser's own events, so that the system's clipboard and its menus work: text with tabs and an HTML table out,
// text with tabs in. Whole rows go out with what their owner adds; rows that were cut move when they are pasted.
import { clearing, placeBlock } from './block-edits.js';
import { type Block, blockAsTable, blockAsText, blockOfText } from './block-text.js';
import { copiedText } from './cell-text.js';
import type { GridHost } from './grid-host.js';
import { extendTo, reported, selectCell, selectedColumns, selectedRows } from './selection.js';

export class GridClipboard {
  readonly #grid: GridHost;
  #cut: { readonly rows: readonly string[]; readonly text: string } | undefined;

  constructor(grid: GridHost) {
    this.#grid = grid;
  }

  /** Rows that wait to be moved. */
  get cutRows(): readonly string[] {
    return this.#cut?.rows ?? [];
  }

  forgetCut(): void {
    this.#showCut(false);
    this.#cut = undefined;
  }

  copy(event: ClipboardEvent): void {
    this.#write(event, false);
  }

  cut(event: ClipboardEvent): void {
    this.#write(event, !this.#grid.readonly);
  }

  paste(event: ClipboardEvent): void {
    const { field } = this.#grid;
    if (field.isOpen || event.clipboardData === null) return;
    event.preventDefault();
    this.take(event.clipboardData);
  }

  /** What the menu does: reads the clipboard, where the reader allows it. */
  async pasteFromClipboard(): Promise<void> {
    const data = new DataTransfer();
    try {
      for (const item of await navigator.clipboard.read())
        for (const type of item.types) if (type.startsWith('text/')) data.setData(type, await (await item.getType(type)).text());
    } catch {
      this.#grid.say(this.#grid.words.cannotPaste);
      return;
    }
    this.take(data);
  }

  /** Takes what was pasted. */
  take(data: DataTransfer): void {
    const { selection, actions, sheet, readonly } = this.#grid;
    if (readonly) return;
    const text = data.getData('text/plain');
    const isOfCut = this.#cut !== undefined && this.#cut.text === text;
    if (!isOfCut) this.forgetCut();
    if (actions.onPaste?.(data, reported(sheet, selection))) {
      this.forgetCut();
      return;
    }
    if (selection === undefined) return;
    if (isOfCut && this.#cut !== undefined && actions.onMove) {
      const { rows } = this.#cut;
      this.forgetCut();
      actions.onMove(rows, { row: selectedRows(sheet, selection).at(-1) ?? selection.active.row, where: 'after' });
      return;
    }
    this.#put(blockOfText(text));
  }

  #put(block: Block): void {
    const { selection, actions, words } = this.#grid;
    if (selection === undefined || actions.onEdit === undefined) return;
    const { edits, unknown, left, rows, columns } = placeBlock(this.#grid, selection, block);
    const [row, column] = [rows[0], columns[0]];
    if (row === undefined || column === undefined) return;
    this.#grid.select(extendTo(selectCell({ row, column }), { row: rows.at(-1) ?? row, column: columns.at(-1) ?? column }));
    if (edits.length > 0) this.#grid.edit(edits, 'paste');
    if (unknown.length > 0) this.#grid.refuse(unknown.map((one) => ({ ...one, text: words.noOption(one.text) })));
    if (left > 0) this.#grid.say(words.leftOut(left));
  }

  #write(event: ClipboardEvent, isCut: boolean): void {
    const { selection, actions, sheet, field, columns } = this.#grid;
    if (field.isOpen || selection === undefined || event.clipboardData === null) return;
    event.preventDefault();
    this.forgetCut();
    const rows = selectedRows(sheet, selection);
    const chosen = new Set(selectedColumns(sheet, selection));
    const shown = columns.filter(({ id }) => chosen.has(id));
    const block = rows.map((row) => shown.map((column) => copiedText(column, this.#grid.row(row)?.cells[column.id])));
    const text = blockAsText(block);
    const titled = selection.isRows ? [shown.map(({ title }) => title), ...block] : block;
    const more = selection.isRows ? actions.onCopyRows?.(rows, isCut) : undefined;
    const content: Readonly<Record<string, string>> = { 'text/plain': text, 'text/html': blockAsTable(titled), ...more };
    for (const [type, value] of Object.entries(content)) event.clipboardData.setData(type, value);
    if (!isCut) return;
    if (selection.isRows && actions.onMove) {
      this.#cut = { rows, text: content['text/plain'] ?? text };
      this.#showCut(true);
    } else if (actions.onEdit) {
      const { edits } = clearing(this.#grid, selection);
      if (edits.length > 0) this.#grid.edit(edits, 'clear');
    }
  }

  #showCut(isCut: boolean): void {
    for (const row of this.cutRows) this.#grid.rowElement(row)?.toggleAttribute('data-cut', isCut);
  }
}
