// What a comparison of two rulesets says, as data in the scheme's own terms: who reads it makes sentences of it (./sentence.ts).
import type { Text } from '../model/documents.js';

export type DifferenceKind =
  /** A clause, a grade, an item of evidence … is new or gone; `to` or `from` is it, a clause without those below it. */
  | 'added'
  | 'removed'
  /** It stands elsewhere: under another parent, or elsewhere among its siblings. */
  | 'moved'
  /** The parts of one thing stand in another order; `from` and `to` are lists of their ids. */
  | 'reordered'
  /** A clause has another number for people; it is still the same clause. */
  | 'renumbered'
  | 'points'
  /** Title, text, unit, note and the like: nothing that a result depends on. */
  | 'text'
  /** A leaf is assessed by another method. */
  | 'method'
  | 'deletable'
  | 'applies'
  /** How much of an item of evidence is asked for. */
  | 'quantity'
  /** A minimum of a grade; `path` says of what. */
  | 'threshold'
  /** A condition that a grade requires; `member` is its id. */
  | 'requirement-added'
  | 'requirement-removed'
  /** A level, finding, kind, option, tag, link …; `member` is its id, `field` the list that it stands in. */
  | 'member-added'
  | 'member-removed'
  /** What holds, its effect, or whether it can be waived. */
  | 'condition'
  | 'scoring'
  | 'adjustment'
  | 'evidence'
  | 'fact'
  | 'rows'
  | 'output'
  /** Version, dates, basis, approval, the policy for overlays: what is about the document. */
  | 'meta'
  /** Anything else about the thing. */
  | 'field';

interface About {
  /** The collection or section that the thing stands in: "clauses", "scoring", "ruleset" for what is about the document. */
  readonly collection: string;
  /** "" for a section. */
  readonly id: string;
  /** Dotted, inside the thing. */
  readonly field?: string;
  /** The title of the thing, as it is now (or was, where it is gone). */
  readonly label?: Text;
  /** The clause's number for people, as it is now (or was). */
  readonly number?: string;
}

/** Where something stands: under which parent (null: at the top, or in a flat collection), and after which sibling (null: first). */
export interface Position {
  readonly parent: string | null;
  readonly after: string | null;
}

export interface MovedDifference extends About {
  readonly kind: 'moved';
  readonly from: Position;
  readonly to: Position;
}

export interface ThresholdDifference extends About {
  readonly kind: 'threshold';
  /** "score", "clause.service.share". */
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface MemberDifference extends About {
  readonly kind: 'requirement-added' | 'requirement-removed' | 'member-added' | 'member-removed';
  readonly member: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface ValueDifference extends About {
  readonly kind: Exclude<DifferenceKind, MovedDifference['kind'] | ThresholdDifference['kind'] | MemberDifference['kind']>;
  /** Absent where there was nothing. */
  readonly from?: unknown;
  /** Absent where there is nothing any more. */
  readonly to?: unknown;
}

export type Difference = MovedDifference | ThresholdDifference | MemberDifference | ValueDifference;
