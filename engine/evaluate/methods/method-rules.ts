// What a clause method has to say to the evaluator: which fields its answer has, what an answer earns, and what an unanswered
// leaf can still attain (S-30 to S-37, S-111). One file per method beside this one.
import type { Answer } from '../../model/documents.js';
import type { LeafNode } from '../../model/model.js';
import type { Params } from '../../model/problem.js';
import type { Rational } from '../../number/rational.js';

/** What an answer comes to, before evidence and rounding. */
export interface Outcome {
  readonly earned: Rational;
  /** Points that stay involved: the leaf's points, or less where a deletion was made inside (S-45). */
  readonly available: Rational;
  /** The share by S-24 where the leaf has 0 points; not looked at otherwise. */
  readonly shareOfNothing: Rational;
}

/** The extremes that an open leaf can attain. */
export interface Attainable {
  /** null: unbounded below. */
  readonly low: Rational | null;
  readonly high: Rational;
  /** Points that stay involved at the highest result: fewer than all where only a deletion inside makes it whole (S-45). */
  readonly availableAtHigh: Rational;
  readonly lowShareOfNothing: Rational;
  readonly highShareOfNothing: Rational;
  /** Results with a deletion inside the leaf (S-45) that may take the score further than low and high do. */
  readonly partial?: readonly { readonly earned: Rational; readonly available: Rational }[];
}

/** Reports an error in a field of the answer. */
export type ReportAnswer = (code: string, field: string, params?: Params) => void;

export interface MethodRules {
  /** The fields of an answer that are this method's own. */
  readonly fields: ReadonlySet<string>;
  /** Those and the remarks that go with any answer. */
  readonly allowed: ReadonlySet<string>;
  attainable(leaf: LeafNode): Attainable;
  /** Undefined where the answer is not complete, or (after reporting) where it is wrong. */
  read(leaf: LeafNode, answer: Answer, report: ReportAnswer): Outcome | undefined;
}

/** Fields that go with any answer (S-30). */
export const REMARKS: ReadonlySet<string> = new Set(['note', 'by', 'at', 'evidence', 'corrected', 'reason', 'notApplicable']);

/** The fields of a method, alone and with the remarks. */
export function answerFields(...fields: readonly string[]): Pick<MethodRules, 'fields' | 'allowed'> {
  return { fields: new Set(fields), allowed: new Set([...REMARKS, ...fields]) };
}

/** For methods whose results run from nothing to all points. */
export function fromNothingToAll(leaf: LeafNode, zero: Rational, one: Rational): Attainable {
  return { low: zero, high: leaf.points, availableAtHigh: leaf.points, lowShareOfNothing: zero, highShareOfNothing: one };
}
