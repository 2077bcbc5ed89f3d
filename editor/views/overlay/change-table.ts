// The table of an overlay's changes: where, what, from and to, how the policy judges it, the reason (written in place), and back.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OverlayWords } from '../../text/studio/overlay.js';
import { typed } from '../../ui/typed.js';
import type { ChangeRow } from './change-rows.js';

export interface ChangeActions {
  /** undefined: read-only. */
  readonly setReason: ((index: number, reason: string) => void) | undefined;
  /** Whether others have no reason yet. */
  readonly spread: ((index: number) => void) | undefined;
  goTo(row: ChangeRow): void;
  revert(row: ChangeRow): void;
  sentence(problem: ChangeRow['problems'][number]): string;
}

export function changeTable(rows: readonly ChangeRow[], words: OverlayWords, actions: ChangeActions): TemplateResult {
  return html`<table class="changes">
    <thead><tr>
      <th scope="col" class="number">${words.number}</th><th scope="col">${words.place}</th><th scope="col">${words.what}</th>
      <th scope="col">${words.from}</th><th scope="col">${words.to}</th><th scope="col">${words.verdict}</th>
      <th scope="col" class="reason">${words.reason}</th>
      ${actions.setReason === undefined ? nothing : html`<th scope="col">${words.actions}</th>`}
    </tr></thead>
    <tbody>${rows.map((row) => keyed(row.index, changeRow(row, words, actions)))}</tbody>
  </table>`;
}

function changeRow(row: ChangeRow, words: OverlayWords, actions: ChangeActions): TemplateResult {
  const { index, subject, what, from, to } = row;
  const name = `${subject} ${what}`;
  return html`<tr class=${row.verdict}>
    <td class="number">${index + 1}</td>
    <th scope="row"><button type="button" class="link" @click=${() => actions.goTo(row)}>${subject}</button></th>
    ${
      from === undefined && to === undefined
        ? html`<td colspan="3">${what}</td>`
        : html`<td>${what}</td><td class="value soft">${from ?? words.none}</td><td class="value">${to ?? words.none}</td>`
    }
    <td>${verdictCell(row, words, actions)}</td>
    <td class="reason">${reasonCell(row, name, words, actions)}</td>
    ${
      actions.setReason === undefined
        ? nothing
        : html`<td class="actions"><button type="button" class="bare" aria-label=${words.revertOf(name)}
            @click=${() => actions.revert(row)}>${words.revert}</button></td>`
    }
  </tr>`;
}

function verdictCell({ verdict, problems }: ChangeRow, words: OverlayWords, { sentence }: ChangeActions): TemplateResult {
  const tone =
    verdict === 'unproven' ? 'warn' : ['stuck', 'locked', 'loosens'].includes(verdict) ? 'bad' : verdict === 'tightens' ? 'good' : 'soft';
  // The row says all that a sentence about the policy would; why something cannot be applied it does not say.
  return html`<span class="verdict ${tone}">${words.verdicts[verdict]}</span>${
    verdict === 'stuck' ? problems.map((one) => html`<small>${sentence(one)}</small>`) : nothing
  }`;
}

function reasonCell(row: ChangeRow, name: string, words: OverlayWords, actions: ChangeActions): TemplateResult {
  const { setReason, spread } = actions;
  const { change, index } = row;
  if (setReason === undefined) return html`${row.isReasonMissing ? html`<span class="warn">${words.missingReason}</span>` : change.reason}`;
  return html`<input class=${row.isReasonMissing ? 'missing' : ''} type="text" maxlength="20000" aria-label=${words.reasonFor(name)}
      placeholder=${words.missingReason} .value=${typed(row.isReasonMissing ? '' : change.reason)} data-index=${index}
      @change=${({ target }: Event) => setReason(index, (target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => step(event)}
    />${
      spread === undefined || row.isReasonMissing
        ? nothing
        : html`<button type="button" class="bare" title=${words.spreadHint} @click=${() => spread(index)}>${words.spread}</button>`
    }`;
}

/** Enter and the arrows go down the column, as in a spreadsheet. Escape takes the typing back. */
function step(event: KeyboardEvent): void {
  const input = event.currentTarget as HTMLInputElement;
  if (event.isComposing) return;
  const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (event.key === 'Escape') input.value = input.defaultValue;
  if (by === 0) return;
  event.preventDefault();
  const all = [...(input.closest('table')?.querySelectorAll<HTMLInputElement>('input[data-index]') ?? [])];
  const next = all[all.indexOf(input) + by];
  // Leaving it writes it down.
  if (next === undefined) input.blur();
  else next.focus();
}
