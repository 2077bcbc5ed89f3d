// The revision note as a page: head, summary, points by category, a table for each group. The same templates for the screen, where
// reasons are edited and things jumped to, and for paper.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../engine/text/language.js';
import type { ChangesWords } from '../../text/studio/changes.js';
import { typed } from '../../ui/typed.js';
import { categoryName, type NoteInput, noteHead, noteTitle } from './note/markdown.js';
import { countOf, type NoteGroup, type NoteItem, revisionNote } from './note/revision-note.js';

/** What can be done on the screen; absent on paper. */
export interface NoteActions {
  /** How many of a group are drawn. */
  limitOf(group: NoteGroup): number;
  showMore(group: NoteGroup): void;
  goTo(item: NoteItem): void;
  /** undefined: nothing may be written. */
  readonly setReason: ((item: NoteItem, reason: string) => void) | undefined;
  isNeeded(item: NoteItem): boolean;
  /** undefined where it cannot be taken back. */
  revertOf(item: NoteItem): (() => void) | undefined;
}

export interface NotePage extends NoteInput {
  readonly language: Language;
  readonly words: ChangesWords;
  readonly actions: NoteActions | undefined;
}

/** Wants `noteStyles` where it is shown. */
export function notePage(page: NotePage): TemplateResult {
  const { comparison, document, note, language, words } = page;
  const groups = revisionNote(comparison, language);
  return html`<article class="note" lang=${language}>
    <header>
      <h2>${noteTitle(document, language, words)}</h2>
      <dl>${noteHead(page, language, words).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    </header>
    ${note.trim() === '' ? nothing : html`<section><h3>${words.changeNote}</h3><p class="summary">${note.trim()}</p></section>`}
    ${
      groups.length === 0
        ? html`<p>${words.noDifferences}</p>`
        : html`${sums(page)}${groups.map((group, at) => groupSection(page, group, at + 1))}<p class="count">${words.total(countOf(groups))}</p>`
    }
  </article>`;
}

function sums({ comparison, language, words }: NotePage): TemplateResult {
  const { categories, total } = comparison;
  const line = (name: string, { before, after, change }: (typeof categories)[number], kind: string): TemplateResult =>
    html`<tr class=${kind}><th scope="row">${name}</th><td>${before ?? words.none}</td><td>${after ?? words.none}</td>
      <td class=${change === '0' ? 'same' : 'changed'}>${change === '0' ? change : change.replace('-', '−')}</td></tr>`;
  return html`<section>
    <h3>${words.sums}</h3>
    <table class="sums number"><thead><tr>${words.sumColumns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>${categories.map((one) => line(categoryName(one, language), one, ''))}${line(words.sumTotal, total, 'total')}</tbody></table>
  </section>`;
}

function groupSection(page: NotePage, group: NoteGroup, number: number): TemplateResult {
  const { words, actions } = page;
  const { id, items } = group;
  const limit = actions?.limitOf(group) ?? items.length;
  const heading = words.groupHeading(number, words.groups[id], items.length);
  return html`<section id=${`group-${id}`}>
    <h3>${heading}</h3>
    <table class="changes" aria-label=${heading}><thead><tr>${words.columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
      ${items.slice(0, limit).map((item) => itemRows(page, item))}</table>
    ${items.length > limit ? html`<button type="button" @click=${() => actions?.showMore(group)}>${words.showMore(items.length - limit)}</button>` : nothing}
  </section>`;
}

/** One body for each difference: its rows stay together on paper. */
function itemRows(page: NotePage, item: NoteItem): TemplateResult {
  const { statements } = item;
  const rows = statements.length;
  return html`<tbody>${statements.map(
    ({ what, change }, at) => html`<tr>
      ${at > 0 ? nothing : html`<th scope="rowgroup" rowspan=${rows}>${subject(page, item)}</th>`}
      ${
        change === undefined
          ? html`<td colspan="3">${what}</td>`
          : html`<td>${what}</td><td class="from">${change.from}</td><td class="to">${change.to}</td>`
      }
      ${at > 0 ? nothing : html`<td rowspan=${rows} class="why"><div>${reason(page, item)}${revertButton(page, item)}</div></td>`}
    </tr>`,
  )}</tbody>`;
}

function subject({ actions, words }: NotePage, item: NoteItem): unknown {
  if (actions === undefined || item.place === undefined) return item.subject;
  return html`<button type="button" class="link" title=${words.jump(item.subject)} @click=${() => actions.goTo(item)}>${item.subject}</button>`;
}

function reason({ actions, words, reasonOf }: NotePage, item: NoteItem): unknown {
  const text = reasonOf(item);
  const set = actions?.setReason;
  if (actions === undefined || set === undefined) return text;
  const isMissing = text === '' && actions.isNeeded(item);
  return html`<textarea rows="1" aria-label=${words.reasonOf(item.subject, whatOf(item))} class=${isMissing ? 'needed' : ''}
    placeholder=${isMissing ? words.reasonNeeded : words.reasonPlaceholder} .value=${typed(text)}
    @change=${({ target }: Event) => set(item, (target as HTMLTextAreaElement).value)}
    @keydown=${(event: KeyboardEvent) => leaveByEnter(event, text)}></textarea>`;
}

function revertButton({ actions, words }: NotePage, item: NoteItem): unknown {
  const run = actions?.revertOf(item);
  if (run === undefined) return nothing;
  return html`<button type="button" class="bare" aria-label=${words.revertThis(item.subject, whatOf(item))} @click=${run}>${words.revert}</button>`;
}

/** Enter keeps the reason, Alt+Enter or Shift+Enter begins a line, Escape brings back what was there. */
function leaveByEnter(event: KeyboardEvent, before: string): void {
  const field = event.target as HTMLTextAreaElement;
  if (event.isComposing) return;
  if (event.key === 'Escape') field.value = before;
  else if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
  event.preventDefault();
  field.blur();
}

function whatOf({ statements }: NoteItem): string {
  return statements[0]?.what ?? '';
}
