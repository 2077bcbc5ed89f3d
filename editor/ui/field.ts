// What every field shares: its label, tied by for and id, and the list of what describes it.
import { html, nothing, type TemplateResult } from 'lit';

export interface FieldOptions {
  /** Unique in the shadow root. */
  readonly id: string;
  readonly label: string;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Ids of what describes the field, apart by spaces. */
  readonly describedBy?: string | undefined;
}

/** The label of a field, on the screen or off it. */
export function fieldLabel({ id, label, hideLabel }: FieldOptions): TemplateResult {
  return html`<label for=${id} class=${hideLabel ? 'off-screen' : 'label'}>${label}</label>`;
}

/** The value of aria-describedby: the ids that are there. */
export function described(...ids: readonly (string | undefined | false)[]): string | typeof nothing {
  return ids.filter(Boolean).join(' ') || nothing;
}
