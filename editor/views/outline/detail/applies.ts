// When the clause is asked about at all: always, or under a condition on what is known of the organisation.
import { html, nothing, type TemplateResult } from 'lit';
import type { Clause } from '../../../../engine/model/documents.js';
import { clauseSpots } from '../../../state/place.js';
import { type DetailContext, groupsAbove } from './context.js';
import { expressionPart } from './expression-part.js';

/** `isOpen`: somebody is about to write a condition where there is none yet. */
export function applies(c: DetailContext, isOpen: boolean, open: () => void): TemplateResult {
  const { words, clause, ruleset, spot } = c;
  const isFixed = c.isFixed('applies');
  const isBuilt = isFixed || c.isStructureFixed;
  const isInherited = groupsAbove(clauseSpots(ruleset), spot).some((one) => one.applies !== undefined);
  const note = isInherited ? html`<p class="soft small">${words.appliesInherited}</p>` : nothing;
  if (clause.applies === undefined && !isOpen) {
    return html`${note}<div class="line"><span class="soft">${words.always}</span>${
      isBuilt ? nothing : html`<button @click=${open}>${words.setApplies}</button>`
    }</div>`;
  }
  return html`${note}${expressionPart(c, {
    label: words.sections.applies,
    expression: clause.applies,
    type: 'boolean',
    readers: 'facts',
    isFixed,
    onChange: (expression) => void c.set({ applies: expression as Clause['applies'] }),
  })}${
    isBuilt || clause.applies === undefined
      ? nothing
      : html`<button class="bare" @click=${() => c.set({ applies: undefined })}>${words.clearApplies}</button>`
  }`;
}
