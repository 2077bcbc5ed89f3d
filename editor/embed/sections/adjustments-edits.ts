// Edits of the list of special deductions and bonus points.
import type { Audit } from '../../../engine/page.js';
import { listAt } from './recorded.js';
import { withMember } from './with-member.js';

/** Who does it, and the day. */
export interface Signature {
  readonly by: string | undefined;
  readonly at: string;
}

/** One occurrence more, at the end of the list. */
export function addOccurrence(audit: Audit, id: string, signature: Signature): Audit {
  return withMember(audit, ['adjustments', listAt(audit, ['adjustments']).length], { id, ...signed(signature) });
}

export function removeOccurrence(audit: Audit, place: number): Audit {
  return withMember(audit, ['adjustments', place], undefined);
}

/** Says that an occurrence was put right, or takes that back. */
export function withCorrection(audit: Audit, place: number, signature: Signature | undefined): Audit {
  return withMember(audit, ['adjustments', place, 'corrected'], signature && signed(signature));
}

function signed({ by, at }: Signature): { readonly by?: string; readonly at: string } {
  return by ? { by, at } : { at };
}
