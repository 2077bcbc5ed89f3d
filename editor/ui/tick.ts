// A thing that is so or not: a native checkbox inside its label.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldOptions } from './field.js';

export interface TickOptions extends FieldOptions {
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** A checkbox. */
export function tick({ id, label, hideLabel, checked, disabled, describedBy, onChange }: TickOptions): TemplateResult {
  return html`<label class="tick"><input
      id=${id} type="checkbox" .checked=${live(checked)} ?disabled=${disabled} aria-describedby=${describedBy ?? nothing}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    /><span class=${hideLabel ? 'off-screen' : nothing}>${label}</span></label>`;
}
