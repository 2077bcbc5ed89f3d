// The result as a difference: a row for each clause of the sheet and for each that the sheet lacks, what changes, why it is that clause.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueWord } from '../../../engine/diff/words.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Language } from '../../../engine/text/language.js';
import type { FieldChange, PlanRow } from '../../commands/paste/plan/paste-plan.js';
import { clauseSpots } from '../../state/place.js';
import type { PasteWords } from '../../text/studio/paste.js';
import { matchFields } from './match-fields.js';
import type { PasteSession } from './paste-session.js';

export interface RowsGiven {
  readonly session: PasteSession;
  readonly words: PasteWords;
  readonly language: Language;
  readonly rows: readonly PlanRow[];
  readonly opened: { readonly key: string; readonly isAll: boolean } | undefined;
  onOpen(opened: RowsGiven['opened']): void;
  onTick(key: string, isTicked: boolean): void;
  onTickAll(isTicked: boolean): void;
  onChange(session: PasteSession): void;
}

/** Clauses that the sheet lacks are only shown where something can be done with them; sums stand where their group stands. */
export function shownRows({ plan, options }: PasteSession, isFiltered: boolean): readonly PlanRow[] {
  const sums = new Map(plan.rows.flatMap((row) => (row.action === 'sum' && row.clause !== undefined ? [[row.clause, row] as const] : [])));
  const listed: PlanRow[] = [];
  for (const row of plan.rows) {
    if (row.action === 'sum' || (row.action === 'remove' && options.scope !== 'all')) continue;
    listed.push(row);
    const sum = row.clause === undefined ? undefined : sums.get(row.clause);
    if (sum !== undefined) {
      listed.push(sum);
      sums.delete(sum.clause ?? '');
    }
  }
  const all = [...listed, ...sums.values()];
  return isFiltered ? all.filter(({ looks }) => looks.length > 0) : all;
}

export function resultRows(given: RowsGiven): TemplateResult {
  const { words, rows, onTickAll } = given;
  const tickable = rows.filter(({ isTickable }) => isTickable);
  const isAll = tickable.length > 0 && tickable.every(({ isTicked }) => isTicked);
  const isSome = !isAll && tickable.some(({ isTicked }) => isTicked);
  if (rows.length === 0) return html`<p class="soft">${words.nothingToLook}</p>`;
  return html`<table class="difference"><caption class="off-screen">${words.result}</caption><thead><tr>
      <th scope="col"><input type="checkbox" aria-label=${words.all} .checked=${live(isAll)} .indeterminate=${isSome}
        @change=${(event: Event) => onTickAll((event.target as HTMLInputElement).checked)} /></th>
      <th scope="col">${words.heads.number}</th><th scope="col">${words.heads.title}</th><th scope="col" class="amount">${words.heads.points}</th
      ><th scope="col">${words.heads.match}</th><th scope="col">${words.heads.look}</th></tr></thead>
    <tbody>${rows.map((row) => resultRow(row, given))}</tbody></table>`;
}

function resultRow(row: PlanRow, given: RowsGiven): TemplateResult {
  const { session, words, language, onTick } = given;
  const clause = row.clause === undefined ? undefined : clauseSpots(session.ruleset).get(row.clause)?.clause;
  const title = row.row?.title ?? textIn(clause?.title, language) ?? row.row?.number ?? clause?.id ?? '';
  const number = row.row?.number ?? clause?.number ?? '';
  const name = `${number} ${title}`.trim();
  const level = row.row?.level ?? 1;
  return html`<tr class="${row.action} ${row.looks.length > 0 ? 'look' : ''} ${row.isTickable && !row.isTicked ? 'off' : ''}">
    <td>${
      row.isTickable
        ? html`<input type="checkbox" aria-label=${words.tickRow(row.action === 'sum' ? `${name} ${words.sum}` : name)} .checked=${live(row.isTicked)}
            @change=${(event: Event) => onTick(row.key, (event.target as HTMLInputElement).checked)} />`
        : nothing
    }</td>
    <td class="number">${row.action === 'sum' ? '' : number}</td>
    <td class="name level-${Math.min(level, 6)}">${
      row.action === 'sum' ? html`<span class="soft">${name} · ${words.sum}</span>` : title
    }${row.changes.filter((change) => isWorthSaying(change, row, session)).map((change) => wordChange(change, words, language))}</td>
    <td class="amount number">${pointsOf(row, clause?.points, words)}</td>
    <td class="match">${row.row === undefined ? stateOf(row, words) : matchFields({ row, name, ...given })}</td>
    <td class="looks">${row.looks.map(
      (look) =>
        html`<span class=${look === 'normative' || look === 'choose' ? 'bad' : 'warn'}>${
          look === 'unclear' && row.points?.kind === 'unclear' ? words.unclear(row.points.text, row.points.why) : words.looks[look]
        }</span>`,
    )}</td></tr>`;
}

function stateOf({ action, isTicked }: PlanRow, words: PasteWords): string {
  if (action !== 'remove') return '';
  return isTicked ? words.removed : words.kept;
}

function pointsOf(row: PlanRow, now: number | undefined, words: PasteWords): TemplateResult | string {
  const change = row.changes.find((one) => one.field === 'points');
  const title = row.row?.isPointsInTitle === true ? words.inTitle : nothing;
  if (change !== undefined) return html`<span title=${title}><del>${change.from ?? words.nothing}</del> → <ins>${change.to}</ins></span>`;
  if (row.points?.kind === 'unclear') return html`<span class="warn">${now ?? row.points.text}</span>`;
  if (row.action === 'add' || row.action === 'leave') return row.points?.kind === 'number' ? String(row.points.value) : '';
  return now === undefined ? '' : String(now);
}

/** That points which change come from where the reader says goes without saying, but for those of the standard. */
function isWorthSaying(change: FieldChange, { changes }: PlanRow, { options }: PasteSession): boolean {
  if (change.field !== 'basis' || change.from === 'normative' || change.to !== options.basis) return true;
  return !changes.some(({ field }) => field === 'points');
}

function wordChange(change: FieldChange, words: PasteWords, language: Language): TemplateResult | typeof nothing {
  if (change.field === 'points') return nothing;
  const [from, to] =
    change.field === 'basis' ? [basisWord(change.from, language), basisWord(change.to, language)] : [change.from, change.to];
  return html`<small><span class="soft">${words.fields[change.field]}</span> <del>${short(from ?? words.nothing)}</del> → <ins>${short(to ?? '')}</ins></small>`;
}

function basisWord(basis: string | undefined, language: Language): string | undefined {
  return basis === undefined ? undefined : (valueWord('pointsBasis', basis, language) ?? basis);
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
