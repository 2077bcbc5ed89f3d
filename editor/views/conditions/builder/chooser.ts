// The list in which a field or a calculation is chosen: a search field over grouped options (ARIA combobox), in a popover at the button
// that opened it. Arrows move, Enter takes, Escape leaves.
import { html, nothing, type TemplateResult } from 'lit';
import type { ExpressionWords } from '../../../text/studio/expression.js';
import { type Choice, findChoices } from './choices.js';

const SHOWN = 80;

export interface ChooserState {
  readonly choices: readonly Choice[];
  readonly query: string;
  /** Index of the option that Enter takes. */
  readonly active: number;
}

export interface ChooserActions {
  readonly words: ExpressionWords;
  set(state: Partial<ChooserState>): void;
  take(choice: Choice): void;
}

export function chooser(state: ChooserState | undefined, actions: ChooserActions): TemplateResult | typeof nothing {
  if (state === undefined) return nothing;
  const { words } = actions;
  const found = findChoices(state.choices, state.query);
  const shown = found.slice(0, SHOWN);
  const active = Math.min(state.active, shown.length - 1);
  const groups = grouped(shown);
  return html`<input class="search" type="text" role="combobox" autocomplete="off" aria-expanded="true" aria-controls="options" aria-autocomplete="list"
      aria-label=${words.search} placeholder=${words.search} .value=${state.query}
      aria-activedescendant=${active >= 0 ? `option-${active}` : nothing}
      @input=${(event: Event) => actions.set({ query: (event.target as HTMLInputElement).value, active: 0 })}
      @keydown=${(event: KeyboardEvent) => onKey(event, shown, active, actions)} />
    <div id="options" class="options" role="listbox" aria-label=${words.chooseFor}>${groups.map(
      ([group, choices]) =>
        html`<div role="group" aria-label=${group}><div class="group soft small" role="presentation">${group}</div>${choices.map((one) => {
          const index = shown.indexOf(one);
          return html`<div id="option-${index}" class="option" role="option" aria-selected=${index === active ? 'true' : 'false'}
          @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => actions.take(one)}><span>${one.text}</span>${
            one.note === undefined ? nothing : html`<span class="soft small">${one.note}</span>`
          }</div>`;
        })}</div>`,
    )}</div>
    <div class="soft small rest" role="status">${
      shown.length === 0 ? words.nothingFound : found.length > shown.length ? words.more(found.length - shown.length) : nothing
    }</div>`;
}

function grouped(choices: readonly Choice[]): readonly (readonly [string, readonly Choice[]])[] {
  const groups = new Map<string, Choice[]>();
  for (const one of choices) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups];
}

function onKey(event: KeyboardEvent, shown: readonly Choice[], active: number, { set, take }: ChooserActions): void {
  if (event.isComposing) return;
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  if (step !== undefined) {
    event.preventDefault();
    const next = Math.abs(step) === 1 ? (active + step + shown.length) % Math.max(1, shown.length) : active + step;
    set({ active: Math.min(Math.max(next, 0), shown.length - 1) });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const one = shown[active];
    if (one !== undefined) take(one);
  }
}
