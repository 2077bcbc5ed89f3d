// Which clause a row of the sheet is: said where it is plain, a choice where it is not, or where the reader wants to change it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { textIn } from '../../../engine/explain/titles.js';
import type { Clause } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Choice } from '../../commands/paste/match/match-rows.js';
import type { PlanRow } from '../../commands/paste/plan/paste-plan.js';
import { clauseSpots } from '../../state/place.js';
import type { PasteWords } from '../../text/studio/paste.js';
import { type PasteSession, withEntry, withOptions } from './paste-session.js';

export interface MatchGiven {
  readonly row: PlanRow;
  readonly name: string;
  readonly session: PasteSession;
  readonly words: PasteWords;
  readonly language: Language;
  readonly opened: { readonly key: string; readonly isAll: boolean } | undefined;
  onOpen(opened: MatchGiven['opened']): void;
  onChange(session: PasteSession): void;
}

export function matchFields(given: MatchGiven): TemplateResult {
  const { row, name, session, words, language, opened, onOpen } = given;
  const isOpen = opened?.key === row.key;
  const mustChoose = row.looks.includes('choose') || row.looks.includes('unsure');
  if (isOpen || mustChoose) return html`${clauseChoice(given, isOpen)}${row.action === 'add' ? parentChoice(given) : nothing}`;
  const clause = row.clause === undefined ? undefined : clauseSpots(session.ruleset).get(row.clause)?.clause;
  const said =
    clause !== undefined
      ? html`<span>${clauseText(clause, language)}</span> <small class="soft">${words.matched[row.match?.reason ?? 'none']}</small>`
      : html`<span class=${row.action === 'add' ? 'good' : 'soft'}>${row.action === 'add' ? words.added : words.left1}</span>`;
  return html`${said} <button class="link small" aria-label=${`${words.which(name)} ${words.change}`} @click=${() => onOpen({ key: row.key, isAll: false })}>${words.change}</button>`;
}

function clauseChoice({ row, name, session, words, language, opened, onOpen, onChange }: MatchGiven, isOpen: boolean): TemplateResult {
  const spots = clauseSpots(session.ruleset);
  const isAll = isOpen && opened?.isAll === true;
  const offered = isAll
    ? [...spots.keys()]
    : [...new Set([...(row.clause === undefined ? [] : [row.clause]), ...(row.match?.candidates ?? [])])];
  const value = row.clause !== undefined ? `=${row.clause}` : row.action === 'add' ? 'new' : row.looks.includes('choose') ? '' : 'leave';
  const choose = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    if (chosen === 'more') return onOpen({ key: row.key, isAll: true });
    const choice: Choice | undefined =
      chosen === '' ? undefined : chosen === 'new' || chosen === 'leave' ? { kind: chosen } : { kind: 'clause', id: chosen.slice(1) };
    const { choices, ticks } = session.options;
    onChange(withOptions(session, { choices: withEntry(choices, row.key, choice), ticks: withEntry(ticks, row.key, undefined) }));
  };
  const option = (at: string, text: string): TemplateResult => html`<option value=${at} .selected=${live(at === value)}>${text}</option>`;
  return html`<select aria-label=${words.which(name)} @change=${choose} ${ref(isOpen ? focusOnce : undefined)}>
    ${value === '' ? option('', words.looks.choose) : nothing}
    ${offered.map((id) => option(`=${id}`, clauseText(spots.get(id)?.clause, language)))}
    ${session.isValuesOnly ? nothing : option('new', words.newClause)}${option('leave', words.leave)}${isAll ? nothing : option('more', words.otherClause)}
  </select>`;
}

function parentChoice({ row, name, session, words, language, onChange }: MatchGiven): TemplateResult | typeof nothing {
  const { parent } = row;
  // Below another new row it comes and goes with that.
  if (parent === undefined || !('clause' in parent)) return nothing;
  const groups = [...clauseSpots(session.ruleset).values()].filter(
    ({ clause }) => clause.clauses !== undefined || clause.id === parent.clause,
  );
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    onChange(withOptions(session, { parents: withEntry(session.options.parents, row.key, value === '' ? null : value) }));
  };
  return html`<select aria-label=${words.into(name)} @change=${choose}>
    <option value="" .selected=${live(parent.clause === null)}>${words.top}</option>
    ${groups.map(({ clause }) => html`<option value=${clause.id} .selected=${live(clause.id === parent.clause)}>${clauseText(clause, language)}</option>`)}
  </select>`;
}

export function clauseText(clause: Clause | undefined, language: Language): string {
  if (clause === undefined) return '';
  return `${clause.number ?? ''} ${textIn(clause.title, language) ?? clause.id}`.trim();
}

/** The field that the reader asked for has the focus, so that the next key is for it. */
function focusOnce(element: Element | undefined): void {
  if (element instanceof HTMLSelectElement && !element.dataset.seen) {
    element.dataset.seen = 'yes';
    element.focus();
  }
}
