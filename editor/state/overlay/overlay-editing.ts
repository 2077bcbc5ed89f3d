// Overlays in the studio: the one implementation of OverlayEditing, handed to a workpiece of an overlay.

import type { Edit } from '../../../engine/compose/edits.js';
import type { Overlay } from '../../../engine/model/documents.js';
import { type Composition, composition } from './composition.js';
import { editedOverlay } from './edited-overlay.js';
import { groundState } from './ground-state.js';
import { membersOf } from './members.js';
import type { Ground, OverlayEditing, OverlayView } from './overlay-edits.js';
import { isSameValue } from './same-value.js';

interface Seen {
  readonly ground: Ground;
  readonly composition: Composition;
  readonly view: OverlayView;
}

/** Of the overlay that was looked at last under each identity. */
const seen = new WeakMap<Overlay, Seen>();

export const overlayEditing: OverlayEditing = {
  viewOf: (ground, overlay) => lookAt(ground, overlay).view,
  edited: (ground, overlay, _view, wanted) => {
    const edited = editedOverlay(ground, overlay, lookAt(ground, overlay).composition, wanted);
    if (edited.overlay === undefined) return edited;
    latest.set(ground, { overlay: edited.overlay, composition: edited.composition });
    return { overlay: edited.overlay };
  },
  permission: (ground, place) => groundState(ground).policy(editAt(ground, place)),
};

/** What the last edit came to: it is looked at next, as a value that may have been copied on the way. */
const latest = new WeakMap<Ground, { readonly overlay: Overlay; readonly composition: Composition }>();

function lookAt(ground: Ground, overlay: Overlay): Seen {
  const known = seen.get(overlay);
  if (known?.ground === ground) return known;
  const last = latest.get(ground);
  const composed = last !== undefined && isSameValue(last.overlay, overlay) ? last.composition : composition(ground, overlay);
  const found = { ground, composition: composed, view: viewOf(ground, composed) };
  seen.set(overlay, found);
  return found;
}

function viewOf(ground: Ground, composed: Composition): OverlayView {
  const base = `${ground.ruleset.id}@${ground.ruleset.version}`;
  const changed = new Map<string, number>();
  for (const [index, outcome] of composed.applied.entries()) {
    for (const { place } of outcome?.wrote ?? []) changed.set(place.join('.'), index);
  }
  return {
    ruleset: composed.ruleset,
    before: groundState(ground).before,
    setBy: (place) => composed.origins().of(place)?.setBy ?? base,
    changed,
    problems: composed.problems,
  };
}

/** What it would be to change a place: of a whole member, to take it away with all that is in it. S-128. */
function editAt(ground: Ground, place: string): Edit {
  const names = place.split('.');
  const [collection = '', id = '', ...rest] = names;
  const member = rest.length === 0 ? membersOf(groundState(ground).before, collection).byId.get(id) : undefined;
  const edit: Edit = { kind: member === undefined ? 'value' : 'removed', place: names, before: member?.value, after: undefined };
  return member?.parent == null ? edit : { ...edit, within: ['clauses', member.parent, 'clauses'] };
}
