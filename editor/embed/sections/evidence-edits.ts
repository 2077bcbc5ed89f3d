// Edits of the records of evidence that are more than one member.
import type { Audit } from '../../../engine/model/documents.js';
import type { EvidenceModel } from '../../../engine/model/model.js';
import { countAt, idsAt } from './recorded.js';
import { withMember } from './with-member.js';

/** As much recorded as is required, in one step: for each product in scope where it is counted so. Never less than there was. */
export function withAllProvided(audit: Audit, { evidence, isPerProduct, min }: EvidenceModel): Audit {
  const record = ['evidence', evidence.id];
  const atLeast = (next: Audit, path: readonly string[]): Audit => withMember(next, path, Math.max(min, countAt(audit, path) ?? 0));
  if (!isPerProduct) return atLeast(audit, [...record, 'provided']);
  return idsAt(audit, ['scope', 'products'])
    .filter((id) => id !== '')
    .reduce((next, id) => atLeast(next, [...record, 'by', id]), audit);
}
