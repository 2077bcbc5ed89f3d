// Why a difference was made, read and written where it belongs: in the change of an overlay that made it, else beside the document.
import type { Overlay } from '../../../engine/model/documents.js';
import { isReason, setChangeReason, setReason } from '../../commands/versions/set-reason.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { NoteItem } from './note/revision-note.js';

/** Empty where nobody has said why. */
export function reasonOf(workpiece: Workpiece, item: NoteItem): string {
  const index = changeIndexOf(workpiece, item);
  if (index === undefined) {
    const { reasons } = workpiece.work;
    return Object.hasOwn(reasons, item.key) ? (reasons[item.key] ?? '') : '';
  }
  const { overlayView, document } = workpiece;
  return overlayView === undefined ? '' : reasonAt(overlayView, document as Overlay, item.key);
}

/** Whether the format asks for a reason: it stands in a change of the open overlay. */
export function isReasonNeeded(workpiece: Workpiece, item: NoteItem): boolean {
  return changeIndexOf(workpiece, item) !== undefined;
}

export function editReason(workpiece: Workpiece, item: NoteItem, reason: string, about: Label): Edit | false {
  const index = changeIndexOf(workpiece, item);
  if (index === undefined) return setReason(workpiece.work, item.key, reason, about);
  return setChangeReason(workpiece.document as Overlay, index, reason, about);
}

/** The reason that an overlay gives for what it made of a place; "" where it gives none. */
export function reasonAt(view: OverlayView, { changes }: Overlay, key: string): string {
  const index = indexAt(view, key);
  const reason = index === undefined ? undefined : changes[index]?.reason;
  return isReason(reason) ? (reason ?? '') : '';
}

function changeIndexOf({ overlayView }: Workpiece, { key }: NoteItem): number | undefined {
  return overlayView === undefined ? undefined : indexAt(overlayView, key);
}

/** The change that set a place, or the nearest place around it. */
function indexAt({ changed }: OverlayView, key: string): number | undefined {
  for (let place = key; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('.')))) {
    const index = changed.get(place);
    if (index !== undefined) return index;
  }
  return undefined;
}
