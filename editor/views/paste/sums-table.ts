// Beside the result: what the groups come to before and after, and the rows of the sheet that were taken for no clause.
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../../engine/explain/titles.js';
import type { Language } from '../../../engine/text/language.js';
import type { GroupTotal } from '../../commands/paste/plan/paste-plan.js';
import type { PasteWords } from '../../text/studio/paste.js';
import type { PasteSession } from './paste-session.js';

const MOST_OTHERS = 50;

export function sumsTable({ plan }: PasteSession, words: PasteWords, language: Language): TemplateResult {
  const groups = plan.groups.filter(({ level, isOff, before, after }) => level === 1 || isOff || before?.declared !== after?.declared);
  return html`<section aria-labelledby="sums-title"><h3 id="sums-title">${words.sums}</h3>
    <table class="sums"><thead><tr><th scope="col">${words.sumHeads.group}</th><th scope="col" class="amount">${words.sumHeads.before}</th
      ><th scope="col" class="amount">${words.sumHeads.after}</th></tr></thead>
    <tbody>${groups.map((group) => groupRow(group, words, language))}</tbody>
    <tfoot><tr><th scope="row">${words.total}</th><td class="amount number">${plan.total.before}</td><td class="amount number">${plan.total.after}</td></tr></tfoot>
    </table></section>`;
}

function groupRow({ name, level, before, after, isOff }: GroupTotal, words: PasteWords, language: Language): TemplateResult {
  const title = `${name.number ?? ''} ${textIn(name.title, language) ?? name.id}`.trim();
  return html`<tr><th scope="row" class="level-${Math.min(level, 6)}">${title}${
    isOff && after !== undefined ? html`<small class="bad">${words.off(after.declared, after.sum)}</small>` : nothing
  }</th><td class="amount number">${before?.declared ?? '—'}</td><td class="amount number ${isOff ? 'bad' : ''}">${after?.declared ?? '—'}</td></tr>`;
}

export function otherRows({ sheet }: PasteSession, words: PasteWords): TemplateResult | typeof nothing {
  const { others } = sheet;
  if (others.length === 0) return nothing;
  const unread = others.filter(({ kind }) => kind === 'unread');
  const listed = [...unread, ...others.filter(({ kind }) => kind !== 'unread')].slice(0, MOST_OTHERS);
  return html`<details ?open=${unread.length > 0}><summary>${words.others} (${others.length})</summary><ul>${listed.map(
    ({ gridRow, kind, text }) =>
      html`<li class=${kind === 'unread' ? 'warn' : ''}><span class="soft">${words.row(gridRow + 1)} · ${words.otherKinds[kind]}</span> ${text}</li>`,
  )}${others.length > listed.length ? html`<li>…</li>` : nothing}</ul></details>`;
}
