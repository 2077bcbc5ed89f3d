// "Not applicable" of a leaf or a group: the button beside the control, and the reason that it needs (S-38).

import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../engine/page.js';
import { textField } from '../../ui/text-field.js';
import type { Desk } from '../desk.js';
import { cleared, withoutApplying, withRemarks } from './answer-edits.js';

/** The most that the schema of an audit takes for a remark. */
export const LONGEST_NOTE = 20000;

export function notApplicableButton(desk: Desk, id: string, answer: Answer | undefined, text: string): TemplateResult {
  const isSo = answer?.notApplicable === true;
  return html`<button class="toggle" aria-pressed=${isSo} @click=${() => desk.answer(id, isSo ? cleared(answer) : withoutApplying(answer))}>${text}</button>`;
}

/** The field for the reason; nothing where the answer is another. */
export function reasonField(desk: Desk, id: string, answer: Answer | undefined): TemplateResult | typeof nothing {
  if (answer?.notApplicable !== true) return nothing;
  const words = desk.words.answer;
  return textField({
    id: `reason-${id}`,
    label: words.reason,
    hideLabel: true,
    placeholder: words.reason,
    value: answer.reason,
    multiline: true,
    required: true,
    maxLength: LONGEST_NOTE,
    problem: answer.reason?.trim() ? undefined : words.reasonNeeded,
    onInput: (reason) => desk.answer(id, withRemarks(answer, { reason }), `${id}:reason`),
  });
}
