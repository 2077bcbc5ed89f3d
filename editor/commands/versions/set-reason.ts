// Says why a difference was made: beside the document for a ruleset, in the change itself for an overlay.
import type { Draft } from 'immer';
import type { Overlay } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import { MISSING_REASON } from '../../state/overlay/missing-reason.js';
import type { Work } from '../../state/work.js';

/** `about` is the sentence of the difference, for the label. An empty reason is taken away. False where it is that already. */
export function setReason(work: Work, place: string, reason: string, about: Label): Edit | false {
  const text = reason.trim();
  const before = Object.hasOwn(work.reasons, place) ? work.reasons[place] : '';
  if (text === before) return false;
  return {
    of: 'work',
    label: labelOf(about),
    joins: `reasons.${place}`,
    change: (draft) => {
      const { [place]: _, ...others } = draft.reasons;
      draft.reasons = text === '' ? others : { ...others, [place]: text };
    },
  };
}

/** The reason of one change of an overlay; it may not be empty, since the format asks for one. */
export function setChangeReason(overlay: Overlay, index: number, reason: string, about: Label): Edit | false {
  const text = reason.trim();
  const change = overlay.changes[index];
  if (change === undefined || text === '' || change.reason === text) return false;
  return {
    of: 'work',
    label: labelOf(about),
    joins: `changes.${index}.reason`,
    change: (draft) => {
      const found = (draft.document as Draft<Overlay>).changes[index];
      if (found !== undefined) found.reason = text;
    },
  };
}

/** Whether a text says something: a dash, an ellipsis or what stands in for a reason only fills the field. */
export function isReason(text: string | undefined): boolean {
  return text !== MISSING_REASON && /[\p{L}\p{N}]/u.test(text ?? '');
}

function labelOf(about: Label): Label {
  return { 'zh-CN': `修改理由：${about['zh-CN']}`, en: `Reason: ${about.en}` };
}
