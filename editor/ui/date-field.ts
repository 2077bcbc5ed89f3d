// A day, by the browser's own date field: YYYY-MM-DD, or undefined while it is incomplete.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { described, type FieldOptions, fieldLabel } from './field.js';
import { fieldProblem } from './text-field.js';

export interface DateOptions extends FieldOptions {
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly problem?: string | undefined;
  onChange(value: string | undefined): void;
}

/** A field for a date. */
export function dateField(field: DateOptions): TemplateResult {
  const { id, value, min, max, disabled, problem, describedBy, onChange } = field;
  // A year is typed digit by digit and passes through 0002 and 0020: those are not reported, and so must not be written over.
  const read = ({ target }: Event): void => {
    const day = (target as HTMLInputElement).value;
    if (day === '' || day >= '1000') onChange(day || undefined);
  };
  return html`<div class="field">${fieldLabel(field)}<input
      id=${id} type="date" .value=${live(value ?? '')} min=${min ?? nothing} max=${max ?? '9999-12-31'} ?disabled=${disabled}
      aria-describedby=${described(describedBy, problem && `${id}-problem`)} aria-invalid=${problem ? 'true' : nothing} @change=${read}
    />${fieldProblem(id, problem)}</div>`;
}
