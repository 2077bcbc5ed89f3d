// One of a few: native radio buttons in a fieldset that look like one segmented control. Arrow keys, labels and the group's
// name are the browser's own. Below 640 px of the element's width the segments are big and share the whole width.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldOptions } from './field.js';

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
  readonly tone?: 'good' | 'bad' | 'plain' | undefined;
  /** Said beside the text: a share, a range. */
  readonly title?: string | undefined;
}

export interface ChoiceOptions extends FieldOptions {
  readonly options: readonly ChoiceOption[];
  readonly value: string | undefined;
  onChange(value: string): void;
}

/** A segmented choice; no segment is chosen where the value is undefined. */
export function choice(field: ChoiceOptions): TemplateResult {
  const { id, label, hideLabel, options, value, disabled, describedBy, onChange } = field;
  return html`<fieldset class="choice" id=${id} ?disabled=${disabled} aria-describedby=${describedBy ?? nothing}>
    <legend class=${hideLabel ? 'off-screen' : 'label'}>${label}</legend>
    <div class="segments">${options.map(
      (option) => html`<label class="segment ${option.tone ?? 'plain'}"><input
          type="radio" name=${id} value=${option.value} .checked=${live(option.value === value)}
          @change=${() => onChange(option.value)}
        /><span>${option.text}${option.title ? html` <small class="number">${option.title}</small>` : nothing}</span></label>`,
    )}</div>
  </fieldset>`;
}
