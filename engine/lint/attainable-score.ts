// The lowest and highest score that any audit can reach, as bounds that are surely not exceeded: what a grade's minimum is held
// against. Follows S-41 to S-47 and S-61 to S-66 with every leaf at its best (S-111) and every deletion that helps.
import { METHODS } from '../evaluate/methods/index.js';
import type { ClauseNode, LeafNode, Model } from '../model/model.js';
import {
  add,
  compare,
  divide,
  fromInteger,
  fromRatio,
  greatest,
  isZero,
  least,
  multiply,
  type Rational,
  round,
  sign,
  subtract,
  ZERO,
} from '../number/rational.js';

const TINY = fromRatio(1, 1e12);

export interface AttainableScore {
  /** undefined: unbounded below. */
  readonly lowest: Rational | undefined;
  /** undefined: unbounded above, by an adjustment without a limit. */
  readonly highest: Rational | undefined;
  /** The same, unlimited adjustments left out. */
  readonly highestWithoutUnlimited: Rational;
}

/** What a clause can come to at its best. */
export interface Best {
  readonly earned: Rational;
  /** Points that count then. */
  readonly points: Rational;
  /** Whether the whole clause may be deleted or not apply. */
  readonly isOptional: boolean;
}

/** undefined where no audit has a score: the scale has nothing to be divided by. */
export function attainableScore(model: Model): AttainableScore | undefined {
  const { scoring } = model;
  const best = bestTotal(model);
  if (scoring.scale !== null && isZero(best.points)) return undefined;
  let score = scoring.base;
  if (scoring.scale === null) score = add(score, best.earned);
  else score = add(score, multiply(scoring.scale, roundedUp(divide(best.earned, best.points))));

  let isUnlimited = false;
  for (const { points, limit } of model.adjustments.values()) {
    if (sign(points) <= 0) continue;
    if (limit === null) isUnlimited = true;
    else score = add(score, multiply(points, fromInteger(limit)));
  }
  const limited = (value: Rational): Rational => {
    const raised = scoring.floor === null ? value : greatest(value, scoring.floor);
    const lowered = scoring.cap === null ? raised : least(raised, scoring.cap);
    return scoring.roundingAt === 'score' ? round(lowered, scoring.roundingDecimals, scoring.roundingMode) : lowered;
  };
  const highestWithoutUnlimited = limited(score);
  return {
    lowest: scoring.floor === null ? undefined : limited(scoring.floor),
    highest: !isUnlimited ? highestWithoutUnlimited : scoring.cap === null ? undefined : limited(scoring.cap),
    highestWithoutUnlimited,
  };
}

/** A leaf at its best, after rounding at clause. */
export function bestLeaf(leaf: LeafNode, model: Model): Best {
  const { high, availableAtHigh } = METHODS[leaf.method.method].attainable(leaf);
  return { earned: roundedAtClause(high, model), points: availableAtHigh, isOptional: leaf.isDeletable || hasApplies(leaf) };
}

/** A value as S-66 leaves it on a leaf. */
export function roundedAtClause(earned: Rational, { scoring }: Model): Rational {
  return scoring.roundingAt === 'clause' ? round(earned, scoring.roundingDecimals, scoring.roundingMode) : earned;
}

function bestTotal(model: Model): { readonly earned: Rational; readonly points: Rational } {
  const { deletion, scale } = model.scoring;
  const items = model.roots.flatMap((node) => itemsOf(node, model, deletion === 'renormalise' ? 'involved' : 'all'));
  if (deletion === 'renormalise' && scale !== null) return bestSelection(items);
  let earned = ZERO;
  let points = ZERO;
  for (const item of items) {
    const deleted = deletion === 'keep' ? item.points : ZERO;
    earned = add(earned, item.isOptional ? greatest(item.earned, deleted) : item.earned);
    points = add(points, item.points);
  }
  return { earned, points };
}

/** What a clause adds to the sums above it: its leaves, or itself where it is rolled up by its share. */
function itemsOf(node: ClauseNode, model: Model, over: 'involved' | 'all'): readonly Best[] {
  if (node.kind === 'leaf') {
    const best = bestLeaf(node, model);
    if (over === 'involved') return [best];
    // S-45: under forfeit and keep the points deleted inside a leaf stay on the lower side.
    const kept = model.scoring.deletion === 'keep' ? subtract(node.points, best.points) : ZERO;
    return [{ earned: add(best.earned, kept), points: node.points, isOptional: best.isOptional }];
  }
  const isRolledUp = node.isScaled || (over === 'involved' && model.scoring.deletionAt === 'group');
  const items = node.children.flatMap((child) => itemsOf(child, model, node.isScaled ? 'involved' : over));
  if (!isRolledUp) return items;
  const best = bestSelection(items);
  const isOptional = items.every((item) => item.isOptional);
  if (isZero(best.points)) return [{ earned: best.earned, points: ZERO, isOptional }];
  return [{ earned: multiply(node.points, roundedUp(divide(best.earned, best.points))), points: node.points, isOptional }];
}

/** The involved items with the best earned / points: optional ones drop out where that helps. */
function bestSelection(items: readonly Best[]): { readonly earned: Rational; readonly points: Rational } {
  let chosen = { earned: ZERO, points: ZERO };
  const optional: Best[] = [];
  for (const item of items) {
    if (!item.isOptional || (isZero(item.points) && sign(item.earned) > 0)) chosen = plus(chosen, item);
    else if (!isZero(item.points)) optional.push(item);
  }
  const forced = chosen;
  optional.sort((a, b) => compare(multiply(b.earned, a.points), multiply(a.earned, b.points)));
  // The best selection takes all whose own share is above the result: the first so many of the sorted ones. Where nothing is
  // forced, points earned by leaves of 0 points may weigh more than any share, and then a single one is best.
  let best = forced;
  for (const item of optional) {
    chosen = plus(chosen, item);
    for (const candidate of isZero(forced.points) ? [chosen, plus(forced, item)] : [chosen]) {
      if (isZero(best.points) || compare(multiply(candidate.earned, best.points), multiply(best.earned, candidate.points)) > 0)
        best = candidate;
    }
  }
  return best;
}

function plus(
  sum: { readonly earned: Rational; readonly points: Rational },
  item: { readonly earned: Rational; readonly points: Rational },
) {
  return { earned: add(sum.earned, item.earned), points: add(sum.points, item.points) };
}

function hasApplies(node: ClauseNode): boolean {
  for (let one: ClauseNode | undefined = node; one !== undefined; one = one.parent) if (one.clause.applies !== undefined) return true;
  return false;
}

/** A share with a long fraction becomes a slightly higher short one, so that sums over many clauses stay small. */
function roundedUp(share: Rational): Rational {
  if (share.big === undefined && share.d < 1e6) return share;
  const cut = round(share, 12, 'down');
  return compare(cut, share) >= 0 ? cut : add(cut, TINY);
}
