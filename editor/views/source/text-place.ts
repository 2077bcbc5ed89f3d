// The thing that stands at a place of a document's text, and where in the text a thing stands. In a ruleset pointers say it; in an
// overlay a change stands for what it changes.
import type { Overlay } from '../../../engine/model/documents.js';
import { pointerSegment } from '../../../engine/model/problem.js';
import { type Place, placeOfPointer, placeText, pointerOfPlace } from '../../state/place.js';
import type { Workpiece } from '../../state/workpiece.js';

/** undefined where nothing that can be selected stands there. */
export function placeAt(workpiece: Workpiece, pointer: string): Place | undefined {
  if (workpiece.kind === 'ruleset') return placeOfPointer(workpiece.ruleset, pointer);
  const index = /^\/changes\/(\d+)/.exec(pointer)?.[1];
  const change = index === undefined ? undefined : (workpiece.document as Overlay).changes[Number(index)];
  if (change === undefined) return undefined;
  if (change.op === 'add') {
    const id = (change.value as { readonly id?: unknown } | null)?.id;
    return typeof id === 'string' && change.collection !== undefined ? { collection: change.collection, id } : undefined;
  }
  const [collection = '', id = ''] = change.target.split('/');
  return { collection, id, ...(change.op === 'set' && change.field !== undefined ? { field: change.field } : {}) };
}

/** undefined where the text has nothing of it. */
export function pointerAt(workpiece: Workpiece, place: Place): string | undefined {
  if (workpiece.kind === 'ruleset') return pointerOfPlace(workpiece.ruleset, place);
  if (place.collection === 'overlay')
    return (place.field ?? '')
      .split('.')
      .filter(Boolean)
      .map((name) => `/${pointerSegment(name)}`)
      .join('');
  const { changes } = workpiece.document as Overlay;
  const whole = placeText({ collection: place.collection, id: place.id });
  const index = workpiece.overlayView?.changed.get(placeText(place)) ?? workpiece.overlayView?.changed.get(whole);
  const found = index ?? changes.findIndex((change) => change.op !== 'add' && change.target === `${place.collection}/${place.id}`);
  return found === -1 || changes[found] === undefined ? undefined : `/changes/${found}`;
}
