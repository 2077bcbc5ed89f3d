// The changes that were set aside when the overlay was carried over: nothing is lost until somebody gives it up.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import { isReasonMissing } from '../../state/overlay/missing-reason.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import type { AsideChange } from '../../state/work.js';
import type { OverlayWords } from '../../text/studio/overlay.js';
import { changeWords, namesIn } from './change-rows.js';

export interface AsideActions {
  readonly takeIn: ((index: number) => void) | undefined;
  readonly giveUp: ((index: number) => void) | undefined;
}

export function asideList(
  aside: readonly AsideChange[],
  { before, ruleset }: OverlayView,
  words: OverlayWords,
  language: Language,
  { takeIn, giveUp }: AsideActions,
): TemplateResult {
  const names = namesIn(before, ruleset, language);
  return html`<h2 id="aside">${words.aside}</h2>
    <p class="intro">${words.asideHint}</p>
    <table class="changes" aria-labelledby="aside">
      <thead><tr><th scope="col">${words.place}</th><th scope="col">${words.what}</th><th scope="col">${words.from}</th>
        <th scope="col">${words.to}</th><th scope="col">${words.verdict}</th><th scope="col">${words.reason}</th><th scope="col">${words.actions}</th></tr></thead>
      <tbody>${aside.map(({ change, why }, index) => {
        const { subject, what, from, to } = changeWords(change, before, ruleset, language, names);
        const name = `${subject} ${what}`;
        return html`<tr><th scope="row">${subject}</th>
          ${from === undefined && to === undefined ? html`<td colspan="3">${what}</td>` : html`<td>${what}</td><td class="value soft">${from ?? words.none}</td><td class="value">${to ?? words.none}</td>`}
          <td class=${why === 'undecided' || why === 'blocked' ? 'warn' : 'soft'}>${words.why[why]}</td>
          <td>${isReasonMissing(change) ? words.missingReason : change.reason}</td>
          <td class="actions">${action(words.takeIn, name, takeIn, index)}${why === 'dropped' ? nothing : action(words.giveUp, name, giveUp, index)}</td></tr>`;
      })}</tbody>
    </table>`;
}

function action(text: string, name: string, run: ((index: number) => void) | undefined, index: number): unknown {
  return run === undefined
    ? nothing
    : html`<button type="button" class="bare" aria-label="${text}：${name}" @click=${() => run(index)}>${text}</button>`;
}
