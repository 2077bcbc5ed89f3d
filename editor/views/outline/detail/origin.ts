// In an overlay: which document set each value of the clause, and what this overlay changed with its reason.

import { html, nothing, type TemplateResult } from 'lit';
import { fieldWord } from '../../../../engine/diff/words.js';
import type { Clause } from '../../../../engine/model/documents.js';
import { clauseSpots } from '../../../state/place.js';
import { named } from '../../../text/punctuation.js';
import type { DetailContext } from './context.js';

const SHOWN: readonly (keyof Clause)[] = [
  'title',
  'text',
  'points',
  'pointsBasis',
  'assess',
  'deletable',
  'applies',
  'tags',
  'source',
  'rollUp',
  'note',
];

export function origin(c: DetailContext): TemplateResult | typeof nothing {
  const { overlay, clause, words, language } = c;
  if (overlay === undefined) return nothing;
  const before = clauseSpots(overlay.before).get(clause.id)?.clause;
  const rows = SHOWN.filter((field) => clause[field] !== undefined || before?.[field] !== undefined).map((field) => {
    const path = field === 'assess' ? 'assess.method' : field;
    const isOurs = JSON.stringify(before?.[field]) !== JSON.stringify(clause[field]);
    const setBy = isOurs ? words.thisOverlay : overlay.setBy(`clauses.${clause.id}.${path}`);
    const undo = isOurs && before !== undefined && !c.isFixed(field);
    return html`<tr class=${isOurs ? 'ours' : nothing}><th scope="row">${fieldWord('clauses', path.split('.'), language)}</th><td>${setBy}${
      isOurs && (field === 'points' || field === 'deletable')
        ? html` <span class="soft number">${words.change(shown(before?.[field]), shown(clause[field]))}</span>`
        : nothing
    }</td><td>${
      undo
        ? html`<button class="bare" title=${words.removeChange} aria-label=${named(words.removeChange, fieldWord('clauses', path.split('.'), language), language)} @click=${() => c.set({ [field]: before[field] })}>↺</button>`
        : nothing
    }</td></tr>`;
  });
  return html`<table class="options" aria-label=${words.sections.origin}><thead><tr><th>${words.field}</th><th>${words.setBy}</th><td></td></tr></thead><tbody>${rows}</tbody></table>`;
}

function shown(value: unknown): string {
  return value === undefined ? '—' : String(value);
}
