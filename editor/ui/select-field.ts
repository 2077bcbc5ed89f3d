// One of many: a native select. A value that is not among the options is kept and shown as it is.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldOptions, fieldLabel } from './field.js';

export interface SelectOptions extends FieldOptions {
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Text of the option that stands for no value; without it a value must stay chosen. */
  readonly empty?: string | undefined;
  onChange(value: string | undefined): void;
}

/** A field to choose one of many. */
export function selectField(field: SelectOptions): TemplateResult {
  const { id, value, options, disabled, empty, describedBy, onChange } = field;
  const isKnown = value === undefined || options.some((one) => one.value === value);
  const all = [
    ...(empty === undefined && value !== undefined ? [] : [{ value: '', text: empty ?? '' }]),
    ...options,
    ...(isKnown ? [] : [{ value, text: value }]),
  ];
  return html`<div class="field">${fieldLabel(field)}<select
      id=${id} ?disabled=${disabled} aria-describedby=${describedBy ?? nothing}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value || undefined)}
    >${all.map((one) => html`<option value=${one.value} .selected=${live(one.value === (value ?? ''))}>${one.text}</option>`)}</select></div>`;
}
