// What a leaf can come to at its best (S-66, S-111), and whether it can be out of the way altogether (S-22, S-38).
import { METHODS } from '../evaluate/methods/index.js';
import type { ClauseNode, LeafNode, Model } from '../model/model.js';
import { divide, greatest, isZero, type Rational, round } from '../number/rational.js';

export interface Best {
  readonly earned: Rational;
  /** Points that count then. */
  readonly points: Rational;
  /** Whether all of it may be deleted or not apply, or be made as small as one likes. */
  readonly isOptional: boolean;
}

/** Summed over the involved clauses only, or over all of them, deleted ones by forfeit or keep (S-41 to S-45). */
export type Over = 'involved' | 'all';

/** After rounding at clause. What a leaf of method points cannot earn for its step may be deleted from within (S-45). */
export function bestLeaf(leaf: LeafNode, { scoring }: Model, over: Over): Best {
  const { points, isDeletable } = leaf;
  const { high } = METHODS[leaf.method.method].attainable(leaf);
  if (leaf.method.method === 'points') {
    const isMadeGood = over === 'involved' ? !isZero(high) : scoring.deletion === 'keep';
    return { earned: isMadeGood ? points : high, points, isOptional: true };
  }
  const earned = scoring.roundingAt === 'clause' ? round(high, scoring.roundingDecimals, scoring.roundingMode) : high;
  return { earned, points, isOptional: isDeletable || hasApplies(leaf) };
}

/** The highest share of any leaf: no sum over some of them has a higher one. Undefined where none has points. */
export function bestShare(leaves: readonly LeafNode[], model: Model): Rational | undefined {
  let best: Rational | undefined;
  for (const leaf of leaves) {
    if (isZero(leaf.points)) continue;
    const share = divide(bestLeaf(leaf, model, 'involved').earned, leaf.points);
    best = best === undefined ? share : greatest(best, share);
  }
  return best;
}

export function leavesOf(node: ClauseNode, model: Model): readonly LeafNode[] {
  return node.kind === 'leaf' ? [node] : model.leaves.slice(node.firstLeaf, node.endLeaf);
}

/** Whether the clause, or some clause below it, has no points. */
export function hasNoPoints(node: ClauseNode): boolean {
  return isZero(node.points) || (node.kind === 'group' && node.children.some(hasNoPoints));
}

function hasApplies(node: ClauseNode): boolean {
  for (let one: ClauseNode | undefined = node; one !== undefined; one = one.parent) if (one.clause.applies !== undefined) return true;
  return false;
}
