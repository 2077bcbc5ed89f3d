// What one open document is made of, as one immutable value: the document and what staff keep beside it. Undo, the journal and the
// store know nothing but this value and the steps between two of them.
import type { Change, Overlay, Ruleset, Text } from '../../engine/model/documents.js';

export type DocumentKind = 'ruleset' | 'overlay';

/** A small audit and what it must come to, as in rulesets/<id>/<version>/scenarios.json; fields that are not expected are not compared. */
export interface Scenario {
  readonly name: Text;
  /** Without `format`, or with it. */
  readonly audit: Readonly<Record<string, unknown>>;
  /** References in the order of application; absent: those of the audit. */
  readonly overlays?: readonly { readonly id: string; readonly version: string }[];
  /** Any of status, score, exactScore, grade, problems (codes, sorted). */
  readonly expect: Readonly<Record<string, unknown>>;
}

/**
 * Invariant: `document` always has the shape that its schema asks for. What has not (a file of a stranger, half-typed JSON) is kept as
 * text beside the work (Workpiece.text) until it has.
 */
export interface Work {
  readonly document: Ruleset | Overlay;
  readonly scenarios: readonly Scenario[];
  /** Why a difference from the version before was made, by the place that it is at ("clauses.repair.points"). */
  readonly reasons: Readonly<Record<string, string>>;
  /** The change note of the publication. */
  readonly note: string;
  /** Of an overlay that was carried over to a new version of its base: the changes that are not in it (yet), so that none is lost. */
  readonly aside?: readonly AsideChange[];
}

/** A change of an overlay that was set aside: still to be decided, not possible any more, dropped, or said by the base itself. */
export interface AsideChange {
  readonly change: Change;
  readonly why: 'undecided' | 'blocked' | 'dropped' | 'already';
}

export function workOf(document: Ruleset | Overlay, scenarios: readonly Scenario[] = []): Work {
  return { document, scenarios, reasons: {}, note: '' };
}

export function kindOf(document: Ruleset | Overlay): DocumentKind {
  return document.format.startsWith('steelyard/overlay') ? 'overlay' : 'ruleset';
}
