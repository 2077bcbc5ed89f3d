// What a leaf can come to at its best (S-66, S-111), and whether it can be out of the way altogether (S-22, S-38).
import { METHODS } from '../evaluate/methods/index.js';
import type { ClauseNode, LeafNode, Model } from '../model/model.js';
import { type Rational, round } from '../number/rational.js';

export interface Best {
  readonly earned: Rational;
  /** Points that count then. */
  readonly points: Rational;
  /** Whether all of it may be deleted or not apply. */
  readonly isOptional: boolean;
}

/** After rounding at clause. A leaf of method points may be deleted from within until next to nothing is left (S-45). */
export function bestLeaf(leaf: LeafNode, { scoring }: Model): Best {
  const { high, availableAtHigh } = METHODS[leaf.method.method].attainable(leaf);
  return {
    earned: scoring.roundingAt === 'clause' ? round(high, scoring.roundingDecimals, scoring.roundingMode) : high,
    points: availableAtHigh,
    isOptional: leaf.isDeletable || leaf.method.method === 'points' || hasApplies(leaf),
  };
}

function hasApplies(node: ClauseNode): boolean {
  for (let one: ClauseNode | undefined = node; one !== undefined; one = one.parent) if (one.clause.applies !== undefined) return true;
  return false;
}
