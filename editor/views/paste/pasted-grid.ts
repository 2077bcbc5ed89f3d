// The pasted cells as they were read, with what each column is above it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PastedCell } from '../../commands/paste/grid/pasted-grid.js';
import type { ColumnRole } from '../../commands/paste/rows/header-words.js';
import type { PasteWords } from '../../text/studio/paste.js';
import { type PasteSession, withColumn, withHeadings } from './paste-session.js';

const ROLES: readonly ColumnRole[] = [
  'number',
  'group',
  'title',
  'text',
  'points',
  'basis',
  'method',
  'deletable',
  'tags',
  'evidence',
  'ignore',
];
/** Enough to see what the columns are. */
const SHOWN_ROWS = 40;

export interface GridGiven {
  readonly session: PasteSession;
  readonly words: PasteWords;
  onChange(session: PasteSession): void;
}

export function pastedGrid({ session, words, onChange }: GridGiven): TemplateResult {
  const { grid, unread } = session.read;
  const { rows, columns, cells } = grid.left;
  const more = grid.rows.length - SHOWN_ROWS;
  return html`<section class="pasted" aria-labelledby="pasted-title">
    <h3 id="pasted-title">${words.pasted}<small class="soft">${words.columnHint}</small><span class="gap"></span
      ><label class="small">${words.headings} <input
        type="number" min="0" max=${Math.min(50, grid.rows.length)} .value=${live(String(session.headings))}
        @change=${(event: Event) => onChange(withHeadings(session, Math.trunc(Number((event.target as HTMLInputElement).value)) || 0))}
      /></label></h3>
    ${rows + columns + cells + unread > 0 ? html`<p class="warn" role="alert">${words.left(rows, columns, cells, unread)}</p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label=${words.preview}><table>
      <thead><tr><td></td>${session.columns.map((one, column) => {
        const letter = letterOf(column);
        const choose = (event: Event): void =>
          onChange(withColumn(session, column, (event.target as HTMLSelectElement).value as ColumnRole));
        return html`<th scope="col" class=${one.role}><select aria-label=${words.column(letter)} class=${one.sureness < 0.65 ? 'unsure' : ''} @change=${choose}>${ROLES.map(
          (role) => html`<option value=${role} .selected=${live(role === one.role)}>${words.roles[role]}</option>`,
        )}</select><small>${letter} · ${words.reasons[one.reason]}</small></th>`;
      })}</tr></thead>
      <tbody>${grid.rows
        .slice(0, SHOWN_ROWS)
        .map(
          (row, at) =>
            html`<tr class=${at < session.headings ? 'heading' : ''}><th scope="row">${at + 1}</th>${row.map((cell, column) =>
              cellOf(cell, session.columns[column]?.role),
            )}</tr>`,
        )}</tbody>
    </table>${more > 0 ? html`<p class="soft small">${words.moreRows(more)}</p>` : nothing}</div>
  </section>`;
}

function cellOf({ text, merged }: PastedCell, role: ColumnRole | undefined): TemplateResult {
  // A merged cell says its text once.
  const shown = merged !== undefined ? (merged === 'down' ? '〃' : '') : text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return html`<td class="${role ?? ''} ${merged === undefined ? '' : 'merged'}" title=${shown === text ? nothing : text.slice(0, 2000)}>${shown}</td>`;
}

/** A, B … Z, AA: as spreadsheets call their columns. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}
