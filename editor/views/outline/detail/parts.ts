// The fields of the details. They report when they are left or Enter is pressed, one step each: while somebody types, the text is
// theirs, and the browser's own undo works in it.
import { html, nothing, type TemplateResult } from 'lit';
import type { ClauseDetailWords } from '../../../text/studio/clause-detail.js';
import { typedNumber } from '../../../ui/typed-number.js';

interface PartOptions {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly isFixed: boolean;
  readonly hint?: string;
}

export interface WordsPart extends PartOptions {
  readonly value: string;
  readonly lang?: string;
  readonly isMultiline?: boolean;
  readonly list?: string;
  /** A sentence where it is not taken. */
  onChange(value: string): string | boolean;
}

export function wordsPart(part: WordsPart): TemplateResult {
  const { id, label, isLabelHidden, isFixed, value, lang, isMultiline, hint, list, onChange } = part;
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    report(field, onChange(field.value.trim()), value);
  };
  const by = hint === undefined ? nothing : `${id}-hint`;
  const field = isMultiline
    ? html`<textarea id=${id} rows="2" lang=${lang ?? nothing} .value=${value} ?readonly=${isFixed} aria-describedby=${by} @change=${change}></textarea>`
    : html`<input id=${id} type="text" autocomplete="off" lang=${lang ?? nothing} list=${list ?? nothing} .value=${value} ?readonly=${isFixed} aria-describedby=${by} @change=${change} />`;
  return html`<div class="field"><label for=${id} class=${isLabelHidden ? 'off-screen' : 'label'}>${label}</label>${field}${
    hint === undefined ? nothing : html`<span id="${id}-hint" class="soft small">${hint}</span>`
  }<span class="problem bad small"></span></div>`;
}

export interface NumberPart extends PartOptions {
  readonly value: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly isNeeded?: boolean;
  readonly isAboveZero?: boolean;
  readonly words: ClauseDetailWords;
  onChange(value: number | undefined): boolean;
}

export function numberPart(part: NumberPart): TemplateResult {
  const { id, label, isLabelHidden, isFixed, value, hint, onChange } = part;
  const shown = value === undefined ? '' : String(value);
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const typed = typedNumber(field.value);
    const wrong = wrongIn(typed, part);
    report(field, wrong ?? onChange(typed === 'wrong' ? undefined : typed), shown);
  };
  return html`<div class="field number-part"><label for=${id} class=${isLabelHidden ? 'off-screen' : 'label'}>${label}</label
    ><input id=${id} class="number" type="text" inputmode="decimal" autocomplete="off" .value=${shown} ?readonly=${isFixed}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`} @change=${change} />${
        hint === undefined ? nothing : html`<span id="${id}-hint" class="soft small">${hint}</span>`
      }<span class="problem bad small"></span></div>`;
}

function wrongIn(value: ReturnType<typeof typedNumber>, { min, max, isNeeded, isAboveZero, words }: NumberPart): string | undefined {
  if (value === 'wrong') return words.notANumber;
  if (value === undefined) return isNeeded === true ? words.needed : undefined;
  if (isAboveZero === true && value <= 0) return words.aboveZero;
  return value < (min ?? -Infinity) || value > (max ?? Infinity) ? words.outOfRange(min, max) : undefined;
}

/** What is not taken is marked and said where it can be mended; what was refused goes back to what it was. */
function report(field: HTMLInputElement | HTMLTextAreaElement, outcome: string | boolean, value: string): void {
  const said = typeof outcome === 'string' ? outcome : '';
  const place = field.closest('.field')?.querySelector<HTMLElement>('.problem');
  if (said === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
  if (place != null) {
    place.setAttribute('role', 'alert');
    place.textContent = said;
  }
  if (outcome === false) field.value = value;
}
