// The history of a clause in the details: asked for with a button, kept while the same clause is shown.
import { html, type TemplateResult } from 'lit';
import type { ClauseDetailWords } from '../../../text/studio/clause-detail.js';
import type { HistoryStep } from './clause-history.js';

export type HistoryState = 'closed' | 'loading' | 'none' | readonly HistoryStep[];

export function historyPart(state: HistoryState, words: ClauseDetailWords, open: () => void): TemplateResult {
  if (state === 'closed') return html`<button @click=${open}>${words.showHistory}</button>`;
  if (state === 'loading') return html`<p class="soft">…</p>`;
  if (state === 'none') return html`<p class="soft">${words.noHistory}</p>`;
  if (state.length === 0) return html`<p class="soft">${words.sameSince}</p>`;
  return html`<ol class="history">${state.map(
    ({ from, to, sentences }) =>
      html`<li><strong class="number">${words.change(from, to ?? words.draft)}</strong><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></li>`,
  )}</ol>`;
}
