// The options under a choice that is being edited: a list that follows what is typed. The focus stays in the field, which names the
// active option. Shown above everything as a popover.
import { matchingOptions } from './cell-text.js';
import type { GridOption } from './grid-data.js';

export class ChoiceList {
  readonly #field: HTMLTextAreaElement;
  readonly #choose: (value: string) => void;
  readonly #list = document.createElement('div');
  #options: readonly GridOption[] = [];
  #shown: readonly GridOption[] = [];
  #active = -1;

  constructor(field: HTMLTextAreaElement, choose: (value: string) => void) {
    this.#field = field;
    this.#choose = choose;
    Object.assign(this.#list, { className: 'choices', id: 'key-choices', role: 'listbox', popover: 'manual' });
    // The press would take the focus out of the field, and that commits.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option?.dataset.value !== undefined) this.#choose(option.dataset.value);
    });
  }

  get isShown(): boolean {
    return this.#list.isConnected;
  }

  /** The option that Enter takes; undefined where none stands out. */
  get chosen(): string | undefined {
    return this.isShown ? this.#shown[this.#active]?.value : undefined;
  }

  show(beside: HTMLElement, options: readonly GridOption[], value: string, label: string): void {
    this.#options = options;
    this.#list.setAttribute('aria-label', label);
    beside.append(this.#list);
    this.#list.showPopover();
    this.#place(beside);
    this.#draw(
      options,
      Math.max(
        0,
        options.findIndex((one) => one.value === value),
      ),
    );
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#field.setAttribute('aria-haspopup', 'listbox');
    this.#field.setAttribute('aria-autocomplete', 'list');
  }

  filter(typed: string): void {
    if (!this.isShown) return;
    if (typed === '') {
      const before = this.#shown[this.#active];
      this.#draw(this.#options, before === undefined ? 0 : Math.max(0, this.#options.indexOf(before)));
    } else this.#draw(matchingOptions(this.#options, typed), 0);
  }

  move(by: 1 | -1): void {
    const { length } = this.#shown;
    if (length > 0) this.#point((this.#active + by + length) % length);
  }

  hide(): void {
    this.#list.remove();
    for (const name of ['aria-controls', 'aria-haspopup', 'aria-autocomplete', 'aria-activedescendant']) this.#field.removeAttribute(name);
  }

  #draw(options: readonly GridOption[], active: number): void {
    this.#shown = options;
    this.#list.replaceChildren(
      ...options.map(({ value, text }, at) => {
        const option = document.createElement('div');
        Object.assign(option, { role: 'option', id: `key-choice-${at}`, textContent: text || '—' });
        option.dataset.value = value;
        return option;
      }),
    );
    this.#list.hidden = options.length === 0;
    this.#point(options.length === 0 ? -1 : active);
  }

  #point(at: number): void {
    this.#active = at;
    [...this.#list.children].forEach((one, index) => {
      one.setAttribute('aria-selected', String(index === at));
      if (index === at) one.scrollIntoView({ block: 'nearest' });
    });
    if (at === -1) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `key-choice-${at}`);
  }

  #place(beside: HTMLElement): void {
    const { left, top, bottom, width } = beside.getBoundingClientRect();
    const below = window.innerHeight - bottom;
    const { style } = this.#list;
    style.setProperty('inset-inline-start', `${left}px`);
    style.setProperty('min-inline-size', `${width}px`);
    const isBelow = below > 180 || below > top;
    style.setProperty('inset-block', isBelow ? `${bottom}px auto` : `auto ${window.innerHeight - top}px`);
    style.setProperty('max-block-size', `${Math.min(320, (isBelow ? below : top) - 8)}px`);
  }
}
