// All versions of the document in the library, newest first, with what can be done with each. Nothing is deleted here: a published
// version is superseded or withdrawn, and stays.
import { html, nothing, type TemplateResult } from 'lit';
import { compareVersions } from '../../../engine/version/version.js';
import type { LibraryEntry } from '../../state/library.js';
import type { VersionsWords } from '../../text/studio/versions.js';
import { isFrozen } from './predecessor.js';

export interface Timeline {
  readonly entries: readonly LibraryEntry[];
  /** Of the open document. */
  readonly current: LibraryEntry | undefined;
  readonly words: VersionsWords;
  noteOf(entry: LibraryEntry): string;
  compare(entry: LibraryEntry): void;
  open(entry: LibraryEntry): void;
  revise(entry: LibraryEntry): void;
  withdraw(entry: LibraryEntry): void;
}

const DIGEST_SHOWN = 12;

export function timeline(line: Timeline): TemplateResult {
  const { entries, current, words } = line;
  const all = [...entries, ...(current === undefined ? [] : [current])].sort((a, b) => compareVersions(b.version, a.version));
  return html`<section>
    <h3 id="history-heading">${words.history}</h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="history-heading"><table class="history">
      <thead><tr>${words.columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
      <tbody>${all.map((entry) => row(line, entry, entry === current))}</tbody>
    </table></div>
    ${entries.length === 0 ? html`<p class="soft small">${words.onlyThis}</p>` : nothing}
  </section>`;
}

function row(line: Timeline, entry: LibraryEntry, isCurrent: boolean): TemplateResult {
  const { words, noteOf } = line;
  const { version, status, isSuperseded, effective, digest } = entry;
  const said = Object.hasOwn(words.statuses, status) ? words.statuses[status] : status;
  return html`<tr class=${isCurrent ? 'current' : status} aria-current=${isCurrent ? 'true' : nothing}>
    <th scope="row" class="number">${version}${isCurrent ? html` <span class="soft small">${words.current}</span>` : nothing}</th>
    <td><span class="status ${status}">${said}</span>${isSuperseded && status === 'published' ? html` <span class="soft">${words.superseded}</span>` : nothing}</td>
    <td class="number">${words.period(effective?.from, effective?.until)}</td>
    <td>${digest === undefined ? '—' : html`<code title=${digest}>${digest.replace('sha256:', '').slice(0, DIGEST_SHOWN)}…</code>`}</td>
    <td class="said">${noteOf(entry)}</td>
    <td class="do">${actions(line, entry, isCurrent)}</td>
  </tr>`;
}

function actions(line: Timeline, entry: LibraryEntry, isCurrent: boolean): TemplateResult {
  const { words } = line;
  const button = (text: string, run: (entry: LibraryEntry) => void): TemplateResult =>
    html`<button type="button" class="link" aria-label=${words.of(text, entry.version)} @click=${() => run(entry)}>${text}</button>`;
  const isWithdrawable = entry.status === 'published' && entry.source !== 'shipped';
  return html`${isCurrent ? nothing : html`${button(words.compare, line.compare)} ${button(words.open, line.open)}`}
    ${isFrozen(entry) ? button(words.revise, line.revise) : nothing}
    ${isWithdrawable ? button(words.withdraw, line.withdraw) : nothing}`;
}
