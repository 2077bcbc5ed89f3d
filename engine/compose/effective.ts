// The effective ruleset: the base with its overlays on it, and who set each value. S-126, S-127.
import type { Overlay, Ruleset } from '../model/documents.js';

/** What identifies a document that took part. */
export interface DocumentSeal {
  readonly id: string;
  readonly version: string;
  /** "sha256:" and 64 hexadecimal digits. S-7. */
  readonly digest: string;
  /** draft where the document does not say. */
  readonly status: string;
}

export interface Effective {
  /** The composed document, in the shape of the schema. Its parts are shared with the documents that it came from: read-only. */
  readonly ruleset: Ruleset;
  readonly base: DocumentSeal;
  /** In the order of application. */
  readonly overlays: readonly DocumentSeal[];
  /**
   * "id@version" of the document that set this value last. The place is dotted by ids: "clauses.repair.points",
   * "conditions.x.holds", "scoring.scale", "grades.five-star.requires". Falls back to the nearest enclosing place, at last to the base.
   */
  setBy(place: string): string;
  /** Every place that an overlay set, added or removed, in the order in which it was set last, with "id@version" of the overlay. */
  readonly origins: ReadonlyMap<string, string>;
  /** Some change could not be proven to tighten. S-129. */
  readonly unproven: boolean;
  /**
   * The spot in an overlay that is behind a JSON Pointer into `ruleset`, so that what a check finds there can be reported where
   * somebody can mend it; undefined where the base is.
   */
  changeAt?(pointer: string): { readonly document: string; readonly pointer: string } | undefined;
}

/** The ruleset as it stands, without overlays: nobody but the base set anything. */
export function baseOnly(base: Ruleset, seal: DocumentSeal): Effective {
  const name = `${base.id}@${base.version}`;
  return {
    ruleset: base,
    base: seal,
    overlays: [],
    setBy: () => name,
    origins: new Map(),
    unproven: false,
    changeAt: () => undefined,
  };
}

export function sealOf(document: Ruleset | Overlay, digestOf: (document: unknown) => string): DocumentSeal {
  return { id: document.id, version: document.version, digest: digestOf(document), status: document.status ?? 'draft' };
}
