// Words: one line, or several in a field that grows with them. Every change is reported as it is typed; what is reported must
// come back unchanged as the value, else an input method in the middle of a character would be disturbed.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { described, type FieldOptions, fieldLabel } from './field.js';

export interface TextOptions extends FieldOptions {
  readonly value: string | undefined;
  /** Lines may be broken; the field grows with what is in it. */
  readonly multiline?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  /** Suggestions. */
  readonly list?: readonly string[] | undefined;
  readonly required?: boolean | undefined;
  readonly problem?: string | undefined;
  onInput(value: string): void;
}

/** A field for text. */
export function textField(field: TextOptions): TemplateResult {
  const { id, value = '', multiline, maxLength, disabled, placeholder, list, required, problem, describedBy, onInput } = field;
  const type = (event: Event): void => onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const by = described(describedBy, problem && `${id}-problem`);
  const invalid = problem ? 'true' : nothing;
  const must = required ? 'true' : nothing;
  const control = multiline
    ? html`<textarea id=${id} rows="1" .value=${live(value)} maxlength=${maxLength ?? nothing} ?disabled=${disabled} placeholder=${placeholder ?? nothing}
        aria-describedby=${by} aria-invalid=${invalid} aria-required=${must} @input=${type}></textarea>`
    : html`<input id=${id} type="text" autocomplete="off" .value=${live(value)} maxlength=${maxLength ?? nothing} ?disabled=${disabled}
        placeholder=${placeholder ?? nothing} list=${list ? `${id}-list` : nothing}
        aria-describedby=${by} aria-invalid=${invalid} aria-required=${must} @input=${type} />`;
  return html`<div class="field">${fieldLabel(field)}${control}${
    list ? html`<datalist id="${id}-list">${list.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing
  }${fieldProblem(id, problem)}</div>`;
}

/** What is wrong with a field, in words under it. */
export function fieldProblem(id: string, problem: string | undefined): TemplateResult | typeof nothing {
  return problem ? html`<span id="${id}-problem" class="problem bad small">${problem}</span>` : nothing;
}
