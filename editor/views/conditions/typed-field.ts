// A field for words that reports when it is left: one step in the history for one text.
import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel } from '../../ui/field.js';
import { fieldProblem } from '../../ui/text-field.js';
import { typed } from '../../ui/typed.js';

export interface TypedFieldOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly lang?: string;
  readonly multiline?: boolean;
  readonly disabled?: boolean;
  readonly problem?: string | undefined;
  onChange(value: string): void;
}

export function typedField({ id, label, value, lang, multiline, disabled, problem, onChange }: TypedFieldOptions): TemplateResult {
  const read = (event: Event): void => onChange((event.target as HTMLInputElement | HTMLTextAreaElement).value.trim());
  const invalid = problem === undefined ? nothing : 'true';
  const by = problem === undefined ? nothing : `${id}-problem`;
  return html`<div class="field">${fieldLabel({ id, label })}${
    multiline
      ? html`<textarea id=${id} rows="2" lang=${lang ?? nothing} .value=${typed(value)} ?disabled=${disabled} @change=${read}></textarea>`
      : html`<input id=${id} type="text" autocomplete="off" lang=${lang ?? nothing} .value=${typed(value)} ?disabled=${disabled}
          aria-invalid=${invalid} aria-describedby=${by} @change=${read} />`
  }${fieldProblem(id, problem)}</div>`;
}
