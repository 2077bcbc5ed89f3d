// Gives changes of an overlay their reason.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { isReasonMissing, MISSING_REASON } from '../../state/overlay/missing-reason.js';
import { changeLabel } from './change-label.js';

const LONGEST = 20_000;

/** An empty text makes it a reason that is still to be given. False where nothing changes. */
export function setReason(
  overlay: Overlay,
  rulesets: readonly [before: Ruleset, after: Ruleset],
  index: number,
  text: string,
): Edit | false {
  const change = overlay.changes[index];
  const reason = text.trim().slice(0, LONGEST) || MISSING_REASON;
  if (change === undefined || change.reason === reason) return false;
  return {
    of: 'work',
    label: changeLabel({ 'zh-CN': '理由', en: 'Reason' }, change, ...rulesets),
    change: ({ document }) => {
      const written = (document as { changes?: { reason: string }[] }).changes?.[index];
      if (written !== undefined) written.reason = reason;
    },
  };
}

/** Gives the reason of one change to all that have none yet. */
export function spreadReason(overlay: Overlay, index: number): Edit | false {
  const reason = overlay.changes[index]?.reason;
  const missing = overlay.changes.flatMap((change, at) => (isReasonMissing(change) ? [at] : []));
  if (reason === undefined || missing.length === 0 || missing.includes(index)) return false;
  return {
    of: 'work',
    label: { 'zh-CN': `同一理由用于 ${missing.length} 项修改`, en: `The same reason for ${missing.length} changes` },
    change: ({ document }) => {
      const { changes = [] } = document as { changes?: { reason: string }[] };
      for (const at of missing) {
        const written = changes[at];
        if (written !== undefined) written.reason = reason;
      }
    },
  };
}
