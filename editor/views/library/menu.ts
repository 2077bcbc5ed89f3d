// A menu that pops up beside what it belongs to: a popover with buttons, arrow keys, Escape and typing as in any menu.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

export type MenuLine =
  | { readonly text: string; readonly hint?: string; run(): void | Promise<void> }
  /** A line between groups. */
  | undefined;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Menu implements ReactiveController {
  readonly #host: Host;
  #label = '';
  #lines: readonly MenuLine[] = [];
  #anchor: HTMLElement | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#lines = [];
  }

  /** Shows lines beside an element, which gets the focus back. */
  async show(label: string, lines: readonly MenuLine[], anchor: HTMLElement): Promise<void> {
    this.#label = label;
    this.#lines = lines;
    this.#anchor = anchor;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#menu;
    if (menu === undefined || lines.length === 0) return;
    if (!menu.matches(':popover-open')) menu.showPopover();
    this.#place(menu, anchor);
    this.#buttons[0]?.focus();
  }

  template(): TemplateResult {
    return html`<div class="menu" popover="auto" role="menu" aria-label=${this.#label || nothing} @keydown=${this.#onKey} @toggle=${this.#onToggle}>${this.#lines.map(
      (line) =>
        line === undefined
          ? html`<hr />`
          : html`<button type="button" role="menuitem" tabindex="-1" @click=${() => {
              this.#menu?.hidePopover();
              void line.run();
            }}>${line.text}${line.hint === undefined ? nothing : html`<small>${line.hint}</small>`}</button>`,
    )}</div>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = this.#buttons;
    const at = buttons.findIndex((one) => one.matches(':focus'));
    const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const next = Object.hasOwn(to, event.key) ? to[event.key] : undefined;
    event.stopPropagation();
    if (event.key === 'Tab') this.#menu?.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    buttons[(next + buttons.length) % buttons.length]?.focus();
  };

  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const anchor = this.#anchor;
    const isLost = this.#menu?.contains((this.#host.renderRoot as ShadowRoot).activeElement) === true;
    if (isLost) anchor?.focus();
  };

  get #menu(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu') ?? undefined;
  }

  get #buttons(): readonly HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('button') ?? [])];
  }

  /** Below what it belongs to, or above where there is no room. */
  #place(menu: HTMLElement, anchor: HTMLElement): void {
    const at = anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = menu;
    const left = Math.max(4, Math.min(anchor.localName === 'tr' ? at.left + 60 : at.left, innerWidth - width - 8));
    const top = at.bottom + height > innerHeight ? Math.max(4, at.top - height) : at.bottom;
    menu.style.setProperty('left', `${left}px`);
    menu.style.setProperty('top', `${top}px`);
  }
}
