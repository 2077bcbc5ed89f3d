// The menu of the selected rows: what the owner offers, then what the grid itself can do with the actions that it was given. A popover
// with the keys of a menu (ARIA APG); everything in it can also be done by keys, and so needs no drag.
import type { GridHost } from './grid-host.js';
import type { GridMenuItem } from './grid-types.js';
import type { GridKeyboard } from './keyboard.js';
import { reported, selectedRows } from './selection.js';

export interface MenuDeeds {
  focusGrip(column: string): void;
  paste(): void;
}

export class GridMenu {
  readonly #grid: GridHost;
  readonly #keys: GridKeyboard;
  readonly #deeds: MenuDeeds;
  readonly #box = document.createElement('div');

  constructor(grid: GridHost, keys: GridKeyboard, deeds: MenuDeeds) {
    this.#grid = grid;
    this.#keys = keys;
    this.#deeds = deeds;
    Object.assign(this.#box, { className: 'menu', role: 'menu', popover: 'auto' });
    this.#box.addEventListener('keydown', (event) => this.#press(event));
    this.#box.addEventListener('contextmenu', (event) => event.preventDefault());
    this.#box.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      const isLeft = this.#grid.root.activeElement === null || this.#box.contains(this.#grid.root.activeElement);
      this.#box.remove();
      if (isLeft) this.#grid.field.focus();
    });
  }

  /** At a point of the window, or beside the active cell. */
  open(at?: { readonly x: number; readonly y: number }): void {
    const { selection, root, words } = this.#grid;
    const box = selection && this.#grid.cellElement(selection.active)?.getBoundingClientRect();
    if (box === undefined) return;
    this.#box.setAttribute('aria-label', words.menu.label);
    this.#box.replaceChildren(...this.#parts());
    root.append(this.#box);
    this.#box.showPopover();
    const { x, y } = at ?? { x: box.left + 8, y: box.bottom };
    const { offsetWidth, offsetHeight, style } = this.#box;
    style.setProperty('left', `${Math.max(4, Math.min(x, window.innerWidth - offsetWidth - 4))}px`);
    style.setProperty('top', `${Math.max(4, Math.min(y, window.innerHeight - offsetHeight - 4))}px`);
    this.#items()[0]?.focus();
  }

  #parts(): readonly HTMLElement[] {
    const { actions, sheet, selection } = this.#grid;
    const owners = actions.menu?.(reported(sheet, selection)) ?? [];
    const named = new Set(owners.flatMap(({ text, keys }) => [text, ...(keys === undefined ? [] : [plainKeys(keys)])]));
    const own = this.#own().filter(({ text, keys }) => !named.has(text) && (keys === undefined || !named.has(plainKeys(keys))));
    const line = document.createElement('hr');
    return [
      ...owners.map((item) => this.#element(item)),
      ...(owners.length > 0 && own.length > 0 ? [line] : []),
      ...own.map((item) => this.#element(item)),
    ];
  }

  #own(): readonly GridMenuItem[] {
    const { actions, selection, sheet, readonly, words, field } = this.#grid;
    if (selection === undefined) return [];
    const { menu } = words;
    const rows = selectedRows(sheet, selection);
    const isEditable = !this.#grid.isReadOnly(selection.active.row, selection.active.column);
    const copy = (command: 'cut' | 'copy'): void => {
      field.focus();
      document.execCommand(command);
    };
    const items: (GridMenuItem | false | undefined)[] = [
      isEditable && { text: menu.edit, keys: 'F2', run: () => void field.open() },
      !readonly && { text: menu.cut, keys: 'Ctrl+X', run: () => copy('cut') },
      { text: menu.copy, keys: 'Ctrl+C', run: () => copy('copy') },
      !readonly && (actions.onEdit || actions.onPaste) && { text: menu.paste, keys: 'Ctrl+V', run: () => this.#deeds.paste() },
      !readonly && actions.onInsert && { text: menu.insert, keys: 'Insert', run: () => this.#grid.insertAfter(rows.at(-1)) },
      !readonly && actions.onRemove && { text: menu.remove, keys: 'Ctrl+-', run: () => actions.onRemove?.(rows) },
      !readonly && actions.onEdit && { text: menu.fillDown, keys: 'Ctrl+D', run: () => this.#keys.fillDown() },
      !readonly && actions.onMove && { text: menu.moveUp, keys: 'Alt+↑', run: () => void this.#keys.moveRows(-1) },
      !readonly && actions.onMove && { text: menu.moveDown, keys: 'Alt+↓', run: () => void this.#keys.moveRows(1) },
      !readonly && actions.onIndent && { text: menu.indent, keys: 'Alt+Shift+→', run: () => void this.#keys.indent(1) },
      !readonly && actions.onIndent && { text: menu.outdent, keys: 'Alt+Shift+←', run: () => void this.#keys.indent(-1) },
      { text: menu.width, run: () => this.#deeds.focusGrip(selection.active.column) },
    ];
    return items.filter((item) => item !== false && item !== undefined);
  }

  #element({ text, keys, isDisabled, run }: GridMenuItem): HTMLElement {
    const button = document.createElement('button');
    Object.assign(button, { className: 'bare', role: 'menuitem', tabIndex: -1 });
    const name = document.createElement('span');
    name.textContent = text;
    button.append(name);
    if (keys !== undefined) {
      const hint = document.createElement('kbd');
      hint.textContent = keys;
      button.append(hint);
    }
    if (isDisabled) button.setAttribute('aria-disabled', 'true');
    button.addEventListener('click', () => {
      if (isDisabled) return;
      this.#box.hidePopover();
      this.#grid.field.focus();
      run();
    });
    return button;
  }

  #items(): readonly HTMLElement[] {
    return [...this.#box.querySelectorAll('button')];
  }

  #press(event: KeyboardEvent): void {
    const items = this.#items();
    const at = items.indexOf(this.#grid.root.activeElement as HTMLElement);
    const last = items.length - 1;
    const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Tab') this.#box.hidePopover();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function plainKeys(keys: string): string {
  const names: Readonly<Record<string, string>> = { Mod: 'Ctrl', '↑': 'ArrowUp', '↓': 'ArrowDown', '→': 'ArrowRight', '←': 'ArrowLeft' };
  return keys
    .split(/\+(?=.)/)
    .map((key) => names[key] ?? key)
    .sort()
    .join('+');
}
