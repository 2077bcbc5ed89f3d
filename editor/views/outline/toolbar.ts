// The tools above the outline: the few that are used all the time as buttons, the rest in a menu, the filter, the levels.
import { html, nothing, type TemplateResult } from 'lit';
import { valueWord } from '../../../engine/diff/words.js';
import type { Language } from '../../../engine/text/language.js';
import { OUTLINE_WORDS } from '../../text/studio/outline.js';
import type { GridMenuItem } from '../../ui/grid/grid-types.js';
import type { OutlineFilter } from './outline-filter.js';

export interface ToolbarGiven {
  readonly language: Language;
  /** undefined where the structure may not be changed. */
  readonly structure: { insert(): void; indent(): void; outdent(): void; renumber(): void } | undefined;
  /** What the menu offers: made when it is opened, since every item tries its command. */
  readonly menu: readonly GridMenuItem[];
  onMenu(isOpen: boolean): void;
  readonly filter: OutlineFilter;
  readonly hits: number | undefined;
  readonly methods: readonly string[];
  readonly tags: readonly string[];
  readonly isOverlay: boolean;
  readonly deepest: number;
  readonly isDetailShown: boolean;
  onFilter(change: Partial<OutlineFilter>): void;
  /** 0: all. */
  onLevel(level: number): void;
  onDetail(): void;
}

export function toolbar(given: ToolbarGiven): TemplateResult {
  const { language, structure, menu, onMenu, hits, isDetailShown, onDetail } = given;
  const words = OUTLINE_WORDS[language];
  return html`<div class="tools" role="group" aria-label=${words.tools}>${
    structure === undefined
      ? nothing
      : html`<button @click=${structure.insert} title="${words.insertBelow} (Ctrl+Enter)">＋ ${words.insert}</button
          ><button @click=${structure.outdent} title="${words.outdent} (Alt+Shift+←)" aria-label=${words.outdent}>⇤</button
          ><button @click=${structure.indent} title="${words.indent} (Alt+Shift+→)" aria-label=${words.indent}>⇥</button
          ><button @click=${structure.renumber}>${words.renumber}</button>`
  }${moreMenu(words.more, menu, onMenu)}
    ${filterFields(given)}
    <span class="hits soft small" role="status">${hits === undefined ? '' : words.hits(hits)}</span>
    <span class="gap"></span>
    ${levels(given)}
    <button aria-pressed=${isDetailShown ? 'true' : 'false'} @click=${onDetail}>${words.details}</button>
  </div>`;
}

function moreMenu(name: string, items: ToolbarGiven['menu'], onMenu: ToolbarGiven['onMenu']): TemplateResult {
  return html`<button popovertarget="more" aria-haspopup="menu" class="more">${name} ▾</button
    ><div id="more" popover role="menu" aria-label=${name} @beforetoggle=${(event: Event) => placeMenu(event, onMenu)} @toggle=${focusMenu} @keydown=${menuKeys}>${items.map(
      (item) => html`<button
          role="menuitem" class="bare" tabindex="-1" ?disabled=${item.isDisabled === true}
          @click=${(event: Event) => {
            (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
            item.run();
          }}
        ><span>${item.text}</span>${item.keys === undefined ? nothing : html`<kbd class="soft">${item.keys}</kbd>`}</button>`,
    )}</div>`;
}

/** Under its button; the top layer knows nothing of where that is. */
function placeMenu(event: Event, onMenu: ToolbarGiven['onMenu']): void {
  const isOpen = (event as ToggleEvent).newState === 'open';
  onMenu(isOpen);
  if (!isOpen) return;
  const menu = event.currentTarget as HTMLElement;
  const button = menu.previousElementSibling?.getBoundingClientRect();
  if (button === undefined) return;
  menu.style.setProperty('inset-block-start', `${button.bottom + 2}px`);
  menu.style.setProperty('inset-inline-start', `${Math.min(button.left, window.innerWidth - 260)}px`);
}

function focusMenu(event: Event): void {
  if ((event as ToggleEvent).newState === 'open')
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('button:enabled')?.focus();
}

function menuKeys(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('button:enabled')];
  const at = items.findIndex((one) => one.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % Math.max(1, items.length))?.focus();
}

function filterFields({ language, filter, methods, tags, isOverlay, onFilter }: ToolbarGiven): TemplateResult {
  const words = OUTLINE_WORDS[language];
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${value === filter.kind}>${text}</option>`;
  return html`<input
      type="search" class="search" aria-label=${words.search} placeholder=${words.search} .value=${filter.text}
      @input=${(event: Event) => onFilter({ text: (event.target as HTMLInputElement).value })}
    /><select aria-label=${words.show} class=${filter.kind === 'all' ? nothing : 'is-set'}
      @change=${(event: Event) => onFilter({ kind: (event.target as HTMLSelectElement).value })}
    >${option('all', words.showAll)}${option('problems', words.filterProblems)}${option('provisional', words.filterProvisional)}${option(
      'off',
      words.filterOff,
    )}${option('deletable', words.filterDeletable)}${isOverlay ? option('changed', words.filterChanged) : nothing}<optgroup
        label=${words.filterMethods}
      >${methods.map((method) => option(`method:${method}`, valueWord('method', method, language) ?? method))}</optgroup>${
        tags.length === 0 ? nothing : html`<optgroup label=${words.filterTags}>${tags.map((tag) => option(`tag:${tag}`, tag))}</optgroup>`
      }</select>`;
}

function levels({ language, deepest, onLevel }: ToolbarGiven): TemplateResult | typeof nothing {
  if (deepest < 2) return nothing;
  const words = OUTLINE_WORDS[language];
  const choose = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') onLevel(Number(select.value));
    select.value = '';
  };
  return html`<select aria-label=${words.level} @change=${choose}>
    <option value="">${words.level}</option>
    <option value="0">${words.levelAll}</option>
    ${Array.from({ length: deepest - 1 }, (_, at) => html`<option value=${at + 1}>${words.levelTo(at + 1)}</option>`)}
  </select>`;
}
