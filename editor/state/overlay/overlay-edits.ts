// An overlay as its author sees it: the effective ruleset, in which whatever is changed becomes changes of the overlay. One way for all
// views and commands: they edit a ruleset, and what differs from the base is said as an overlay would say it.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';

/** What an overlay stands on. */
export interface Ground {
  readonly ruleset: Ruleset;
  /** Overlays that stand before it (its `after`), in the order of application. */
  readonly earlier: readonly Overlay[];
}

export interface OverlayView {
  /** The effective ruleset; changes that cannot be applied are left out of it. */
  readonly ruleset: Ruleset;
  /** The ground with the earlier overlays applied: what the overlay changes. */
  readonly before: Ruleset;
  /** "id@version" of the document that set a place last; see Effective.setBy of the engine. */
  setBy(place: string): string;
  /** Places that this overlay set, added or removed, with the index of the change in the overlay. */
  readonly changed: ReadonlyMap<string, number>;
  /** Problems of composing, with pointers into the overlay. */
  readonly problems: readonly Problem[];
}

export type OverlayEdited =
  | { readonly overlay: Overlay; readonly problems?: undefined }
  | { readonly overlay?: undefined; readonly problems: readonly Problem[] };

/** What the overlay machinery offers; made by editor/state/overlay, handed to a workpiece so that a ruleset's needs none of its code. */
export interface OverlayEditing {
  viewOf(ground: Ground, overlay: Overlay): OverlayView;
  /**
   * The overlay that makes `wanted` of what `view` shows. Changes that were there keep their reasons and their order; one that is
   * undone goes; new ones come last. Refused, with problems: what the base's policy forbids, what an overlay cannot say (moving a
   * clause). Changes that could not be applied to the ground stay as they are.
   */
  edited(ground: Ground, overlay: Overlay, view: OverlayView, wanted: Ruleset): OverlayEdited;
  /** What the base lets an overlay do at a place ("clauses.repair.points"). */
  permission(ground: Ground, place: string): 'locked' | 'open' | 'tighten';
}
