// How much of an item is there: one count, or one for each product in scope (S-51, S-54), and the day of the oldest where age counts.
import { html, nothing, type TemplateResult } from 'lit';
import { type EvidenceModel, unitIn } from '../../../engine/page.js';
import type { Desk, Target } from '../desk.js';
import { countMember, dateMember } from './member-fields.js';
import { countAt, idsAt, keysAt } from './recorded.js';
import { textInLanguage } from './text-in-language.js';

export function evidenceCounts(desk: Desk, { evidence, isPerProduct, maxAgeMonths }: EvidenceModel, title: string): TemplateResult {
  const words = desk.words.sections.evidence;
  const of: Target = { kind: 'evidence', id: evidence.id };
  const record = ['evidence', evidence.id];
  const unit = unitIn(evidence.unit, desk.language);
  const products = idsAt(desk.audit, ['scope', 'products']);
  const counted = keysAt(desk.audit, [...record, 'by']);
  const isByProduct = isPerProduct || counted.length > 0;
  // What was recorded in the other way is shown too, so that it can be seen and taken away.
  const hasWhole = !isByProduct || countAt(desk.audit, [...record, 'provided']) !== undefined;
  const productIds = isByProduct ? [...new Set([...products, ...counted])].filter((id) => id !== '') : [];
  return html`${
    hasWhole
      ? countMember(desk, {
          of,
          path: [...record, 'provided'],
          label: isByProduct ? words.undivided : `${words.have} · ${title}`,
          hideLabel: !isByProduct,
          unit,
        })
      : nothing
  }${productIds.map((id) => {
    const place = products.indexOf(id);
    const name = place < 0 ? words.notInScope(id) : (textInLanguage(desk, ['scope', 'products', place, 'title']) ?? id);
    return countMember(desk, { of, path: [...record, 'by', id], label: name, unit });
  })}${
    isPerProduct && products.length === 0
      ? html`<button class="link small" @click=${() => desk.show({ kind: 'details', id: 'scope' })}>${words.needsProducts}</button>`
      : nothing
  }${
    maxAgeMonths === null
      ? nothing
      : html`${dateMember(desk, { of, path: [...record, 'oldest'], label: words.oldest })}<span class="soft small line">${words.maxAge(maxAgeMonths)}</span>`
  }`;
}
