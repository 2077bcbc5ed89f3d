// Edits of the records of evidence that are more than one member.
import type { Audit, EvidenceModel } from '../../../engine/page.js';
import { countAt, idsAt } from './recorded.js';
import { type Path, withMember } from './with-member.js';

/** The counts that are absent or below what is required: of the item, or of each product in scope where it is counted so. */
export function lackingCounts(audit: Audit, { evidence, isPerProduct, min }: EvidenceModel): readonly Path[] {
  const record = ['evidence', evidence.id];
  const products = isPerProduct ? idsAt(audit, ['scope', 'products']).filter((id) => id !== '') : [];
  const counts = isPerProduct ? products.map((id) => [...record, 'by', id]) : [[...record, 'provided']];
  return counts.filter((path) => (countAt(audit, path) ?? -1) < min);
}

/** As much recorded as is required, in one step; what is more stays. */
export function withAllProvided(audit: Audit, item: EvidenceModel): Audit {
  return lackingCounts(audit, item).reduce((next, path) => withMember(next, path, item.min), audit);
}
