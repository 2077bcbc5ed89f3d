// What every part of the details is given: the clause, what may be changed of it, and the ways to change it.
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import type { ClauseFields } from '../../../commands/clauses/clause-fields.js';
import type { Edit } from '../../../state/edit.js';
import type { OverlayView } from '../../../state/overlay/overlay-edits.js';
import type { ClauseSpot } from '../../../state/place.js';
import type { Studio } from '../../../state/studio.js';
import type { ClauseDetailWords } from '../../../text/studio/clause-detail.js';

export interface DetailContext {
  readonly studio: Studio;
  readonly clause: Clause;
  readonly spot: ClauseSpot;
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly words: ClauseDetailWords;
  readonly overlay: OverlayView | undefined;
  /** Neither the method nor parts, links, rules may be changed: only values. */
  readonly isStructureFixed: boolean;
  /** A field of the clause cannot be changed: read-only, or locked by the base. */
  isFixed(field: string): boolean;
  /** Sets fields as one step; true where it was taken. */
  set(fields: Omit<ClauseFields, 'id' | 'clauses'>): boolean;
  apply(edit: Edit | false): boolean;
}

/** The groups above a clause, the nearest first. */
export function groupsAbove(spots: ReadonlyMap<string, ClauseSpot>, spot: ClauseSpot): readonly Clause[] {
  const found: Clause[] = [];
  for (let parent = spot.parent; parent !== null; ) {
    const above = spots.get(parent);
    if (above === undefined) break;
    found.push(above.clause);
    parent = above.parent;
  }
  return found;
}
