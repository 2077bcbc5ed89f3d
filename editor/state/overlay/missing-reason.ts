// Each change of an overlay needs a reason, but nobody types it before the change. Until then this stands there: a text that the schema
// takes and that nobody mistakes for a reason. It is marked in the list of changes, and keeps the overlay from being published.
import type { Change, Overlay } from '../../../engine/model/documents.js';

export const MISSING_REASON = '（待补充理由）';

/** A dash or an ellipsis only fills the field. */
export function isReasonMissing({ reason }: Change): boolean {
  return reason === MISSING_REASON || !/[\p{L}\p{N}]/u.test(reason);
}

/** Indexes of the changes whose reason is still to be given. */
export function changesWithoutReason(overlay: Overlay): readonly number[] {
  return overlay.changes.flatMap((change, index) => (isReasonMissing(change) ? [index] : []));
}

/** The reason of several changes that become one: each reason that was given, once. */
export function joinedReason(reasons: readonly string[]): string {
  const given = [...new Set(reasons)].filter((reason) => reason.trim() !== '' && reason !== MISSING_REASON);
  return given.length === 0 ? MISSING_REASON : given.join('；');
}
