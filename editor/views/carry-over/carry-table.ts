// The three-way table: old base, new base and the overlay's value for each change, with the decision as native radio buttons.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../../engine/model/problem.js';
import type { Decision } from '../../state/carry-over/carry-over.js';
import { isReasonMissing } from '../../state/overlay/missing-reason.js';
import type { CarryOverWords } from '../../text/studio/carry-over.js';
import { typed as typedText } from '../../ui/typed.js';
import { typedNumber } from '../../ui/typed-number.js';
import type { CarryRow } from './carry-rows.js';

export interface CarryActions {
  decisionOn(row: CarryRow): Decision | undefined;
  decide(row: CarryRow, decision: Decision): void;
  sentence(problem: Problem): string;
}

export function carryTable(rows: readonly CarryRow[], words: CarryOverWords, actions: CarryActions): TemplateResult {
  return html`<table class="carry">
    <thead><tr><th scope="col">${words.place}</th><th scope="col">${words.old}</th><th scope="col">${words.now}</th>
      <th scope="col">${words.mine}</th><th scope="col">${words.status}</th><th scope="col">${words.decision}</th></tr></thead>
    <tbody>${rows.map((row) => keyed(row.carried.index, carryRow(row, words, actions)))}</tbody>
  </table>`;
}

function carryRow(row: CarryRow, words: CarryOverWords, actions: CarryActions): TemplateResult {
  const { carried, subject, what, old, now, mine } = row;
  const { status, problems, change } = carried;
  const isOpen = actions.decisionOn(row) === undefined;
  return html`<tr class="${status} ${isOpen ? 'undecided' : ''}" data-index=${carried.index}>
    <th scope="row">${subject}<small>${what}</small><small>${words.reasonIs(isReasonMissing(change) ? words.missingReason : change.reason)}</small></th>
    <td class="value soft">${old}</td><td class="value ${old === now ? '' : 'differs'}">${now}</td><td class="value">${mine}</td>
    <td><span class="verdict ${status === 'blocked' ? 'bad' : status === 'decision' ? 'warn' : 'soft'}">${words.statuses[status]}</span>
      ${(status === 'blocked' ? problems : []).map((one) => html`<small>${one.code === 'unknown-target' ? words.gone : actions.sentence(one)}</small>`)}</td>
    <td class="decision">${decision(row, `${subject} ${what}`, words, actions)}</td>
  </tr>`;
}

function decision(row: CarryRow, name: string, words: CarryOverWords, actions: CarryActions): TemplateResult {
  const { carried, typed } = row;
  const chosen = actions.decisionOn(row);
  // What the new base does not allow cannot be taken as it is.
  const kinds = (['mine', 'theirs', 'value'] as const).filter(
    (kind) => (kind !== 'mine' || carried.status !== 'blocked') && (kind !== 'value' || typed !== undefined),
  );
  const decide = (kind: Decision['kind']): void =>
    actions.decide(row, kind === 'value' ? { kind, value: carried.mine ?? carried.now } : { kind });
  return html`<fieldset><legend class="off-screen">${words.decisionOn(name)}</legend>${kinds.map(
    (kind) => html`<label><input type="radio" name="decision-${carried.index}" value=${kind} .checked=${live(chosen?.kind === kind)}
        @change=${() => decide(kind)} /> ${words.decisions[kind]}</label>`,
  )}${
    chosen?.kind !== 'value'
      ? nothing
      : html`<input type="text" inputmode=${typed === 'number' ? 'decimal' : 'text'} aria-label=${words.valueFor(name)}
          .value=${typedText(String(chosen.value ?? ''))}
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const value = typed === 'number' ? numberIn(input.value) : input.value.trim();
            const isRight = value !== undefined && value !== '';
            input.setAttribute('aria-invalid', String(!isRight));
            if (isRight) actions.decide(row, { kind: 'value', value });
          }} />`
  }</fieldset>`;
}

function numberIn(text: string): number | undefined {
  const typed = typedNumber(text);
  return typeof typed === 'number' ? typed : undefined;
}
