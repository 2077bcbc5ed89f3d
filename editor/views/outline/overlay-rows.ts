// What an overlay does to clauses, for the outline: which fields it sets, and which clauses it took away and where they stood.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { OverlayView } from '../../state/overlay/overlay-edits.js';
import { clauseSpots } from '../../state/place.js';

const fieldsOf = new WeakMap<OverlayView, ReadonlyMap<string, string>>();
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** By clause: the first names of the fields that this overlay sets, apart by spaces; "*" for a clause that it added. */
export function changedFields(overlay: OverlayView | undefined): ReadonlyMap<string, string> {
  if (overlay === undefined) return NONE;
  const known = fieldsOf.get(overlay);
  if (known !== undefined) return known;
  const before = clauseSpots(overlay.before);
  const found = new Map<string, string>();
  for (const place of overlay.changed.keys()) {
    const [collection, id = '', field] = place.split('.');
    if (collection !== 'clauses') continue;
    if (field === undefined || !before.has(id)) found.set(id, '*');
    else if (found.get(id) !== '*') found.set(id, [found.get(id), field].filter(Boolean).join(' '));
  }
  // What is below an added clause was added with it.
  for (const [id, spot] of clauseSpots(overlay.ruleset)) if (!before.has(id) && spot.level > 0) found.set(id, '*');
  fieldsOf.set(overlay, found);
  return found;
}

/** Whole clauses that the ruleset no longer has, by "<parent> <sibling before>" ("" where there is none). */
export function removedClauses(ruleset: Ruleset, overlay: OverlayView | undefined): ReadonlyMap<string, readonly Clause[]> {
  if (overlay === undefined || overlay.before.clauses === ruleset.clauses) return NONE;
  const now = clauseSpots(ruleset);
  const found = new Map<string, Clause[]>();
  const walk = (clauses: readonly Clause[], parent: string): void => {
    let previous = '';
    for (const clause of clauses) {
      if (now.has(clause.id)) walk(clause.clauses ?? [], clause.id);
      else {
        const key = `${parent} ${previous}`;
        found.set(key, [...(found.get(key) ?? []), clause]);
      }
      previous = clause.id;
    }
  };
  walk(overlay.before.clauses, '');
  return found;
}
