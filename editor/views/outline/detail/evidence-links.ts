// The evidence that is asked for with this clause: linked, taken off, and gone to.
import { html, nothing, type TemplateResult } from 'lit';
import { titleOf, unitIn } from '../../../../engine/explain/titles.js';
import { linkEvidence } from '../../../commands/clauses/link-evidence.js';
import type { DetailContext } from './context.js';

export function evidenceLinks(c: DetailContext): TemplateResult {
  const { words, clause, ruleset, language, studio, isStructureFixed } = c;
  const all = ruleset.evidence ?? [];
  const linked = all.filter(({ clauses }) => clauses?.includes(clause.id) === true);
  const others = all.filter((one) => !linked.includes(one));
  const link = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    if (select.value !== '') c.apply(linkEvidence(ruleset, clause.id, select.value, true));
    select.value = '';
  };
  return html`${
    linked.length === 0
      ? html`<p class="soft">${words.noEvidence}</p>`
      : html`<ul class="links">${linked.map((one) => {
          const title = titleOf(one, language);
          const amount =
            one.quantity?.min == null ? '' : `${one.quantity.min}${language === 'en' ? ' ' : ''}${unitIn(one.unit, language) ?? ''}`;
          return html`<li><button class="link" @click=${() => studio.goTo({ collection: 'evidence', id: one.id })}>${title}</button
            ><span class="soft number">${amount}</span>${
              isStructureFixed
                ? nothing
                : html`<button class="bare" title=${words.unlink} aria-label="${words.unlink} ${title}"
                    @click=${() => c.apply(linkEvidence(ruleset, clause.id, one.id, false))}>✕</button>`
            }</li>`;
        })}</ul>`
  }${
    isStructureFixed || others.length === 0
      ? nothing
      : html`<select aria-label=${words.chooseEvidence} @change=${link}><option value="">＋ ${words.link}…</option>${others.map(
          (one) => html`<option value=${one.id}>${titleOf(one, language)}</option>`,
        )}</select>`
  }`;
}
