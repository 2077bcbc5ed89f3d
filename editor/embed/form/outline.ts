// The contents beside the form: sections and the first two levels of clauses, each with how far it has come.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf } from '../../../engine/explain/titles.js';
import type { GroupNode } from '../../../engine/model/model.js';
import type { Desk, Target } from '../desk.js';
import type { Lookup } from './lookup.js';
import type { SectionId } from './sections.js';

export function outline(desk: Desk, lookup: Lookup, sections: readonly SectionId[]): TemplateResult {
  const { words, model, language } = desk;
  const entry = (target: Target, text: string, count: TemplateResult | typeof nothing, depth: number) =>
    html`<li class="depth-${depth}"><button class="bare" @click=${() => desk.show(target)}><span>${text}</span>${count}</button></li>`;
  const groupEntry = (group: GroupNode): TemplateResult => {
    const { answered, asked } = lookup.progressOf(group);
    const count = html`<span class="number small ${answered === asked ? 'good' : 'soft'}">${answered === asked ? '✓' : `${answered}/${asked}`}</span>`;
    return entry(
      { kind: 'clause', id: group.id },
      `${group.clause.number ?? ''} ${titleOf(group.clause, language)}`,
      count,
      group.depth + 1,
    );
  };
  return html`<nav class="outline" part="outline" aria-label=${words.shell.outline}>
    <ul>
      ${sections.map(
        (id) => html`${entry({ kind: 'section', id }, words.shell.section[id], nothing, 0)}
        ${id === 'clauses' ? model.groups.filter(({ depth }) => depth < 2).map(groupEntry) : nothing}`,
      )}
    </ul>
  </nav>`;
}
