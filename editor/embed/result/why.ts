// Every number opens its reason: the number as a button, and the reason below it when it is open.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import type { Reasons } from '../session/telling.js';

/** A number that opens its reason. `key` is that of whyText; `note` is read to those who do not see the colour. */
export function whyButton(desk: Desk, key: string, name: string, number: string, note: string): TemplateResult {
  const isOpen = desk.isOpen(`why:${key}`);
  return html`<button
    class="bare why ${isOpen ? 'open' : ''}"
    aria-expanded=${isOpen}
    aria-label="${number} ${note} · ${desk.words.shell.whyOf(name)}"
    title=${note === '' ? desk.words.shell.why : note}
    @click=${() => desk.toggle(`why:${key}`)}
  >
    ${number}
  </button>`;
}

/** The reason itself, one paragraph a sentence; nothing while it is closed or the reasons are on their way. */
export function whyText(
  desk: Desk,
  key: string,
  sentences: (reasons: Reasons) => readonly (string | undefined)[],
): TemplateResult | typeof nothing {
  if (!desk.isOpen(`why:${key}`)) return nothing;
  const { telling, report, model, words } = desk;
  if (telling === undefined) return html`<div class="why-text soft" part="why">${words.shell.loading}</div>`;
  const told = sentences(telling.reasons(report, model)).filter((one) => one !== undefined && one !== '');
  return html`<div class="why-text" part="why">${told.map((one) => html`<p>${one}</p>`)}</div>`;
}
