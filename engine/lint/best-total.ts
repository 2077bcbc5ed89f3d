// Earned and available points of the whole at its best, following S-41 to S-45: every leaf at its best, every optional one left
// out where that raises the share, and every group that is rolled up by its share at the best share of its leaves. Never too
// low where the roll-up is plain (plain-roll-up.ts).
import type { ClauseNode, Model } from '../model/model.js';
import { add, compare, greatest, isZero, multiply, type Rational, ZERO } from '../number/rational.js';
import { type Best, bestLeaf, bestShare, hasNoPoints, leavesOf, type Over } from './best-leaf.js';
import { roundedUp } from './rounded-up.js';

interface Sum {
  readonly earned: Rational;
  readonly points: Rational;
}

export function bestTotal(model: Model): Sum {
  const { deletion, scale } = model.scoring;
  const items = model.roots.flatMap((node) => itemsOf(node, model, deletion === 'renormalise' ? 'involved' : 'all'));
  if (deletion === 'renormalise' && scale !== null) return bestSelection(items);
  let sum: Sum = { earned: ZERO, points: ZERO };
  for (const item of items) {
    const deleted = deletion === 'keep' ? item.points : ZERO;
    sum = plus(sum, item.isOptional ? { earned: greatest(item.earned, deleted), points: item.points } : item);
  }
  return sum;
}

/** What a clause adds to the sums above it: its leaves, or itself where it is rolled up by its share. */
function itemsOf(node: ClauseNode, model: Model, over: Over): readonly Best[] {
  if (node.kind === 'leaf') return [bestLeaf(node, model, over)];
  const isRolledUp = node.isScaled || (over === 'involved' && model.scoring.deletionAt === 'group');
  if (!isRolledUp) return node.children.flatMap((child) => itemsOf(child, model, over));
  const leaves = leavesOf(node, model);
  const share = bestShare(leaves, model);
  if (share === undefined) return [{ earned: ZERO, points: ZERO, isOptional: true }];
  const isOptional = hasNoPoints(node) || leaves.some((leaf) => bestLeaf(leaf, model, 'involved').isOptional);
  return [{ earned: multiply(node.points, roundedUp(share)), points: node.points, isOptional }];
}

/** The items with the best earned / points: optional ones drop out where that helps, which are those below the result. */
function bestSelection(items: readonly Best[]): Sum {
  let taken: Sum = { earned: ZERO, points: ZERO };
  const optional: Best[] = [];
  for (const item of items) {
    if (!item.isOptional) taken = plus(taken, item);
    else if (!isZero(item.points)) optional.push(item);
  }
  optional.sort((a, b) => compare(multiply(b.earned, a.points), multiply(a.earned, b.points)));
  let best = taken;
  for (const item of optional) {
    taken = plus(taken, item);
    if (isZero(best.points) || compare(multiply(taken.earned, best.points), multiply(best.earned, taken.points)) > 0) best = taken;
  }
  return best;
}

function plus(sum: Sum, item: Sum): Sum {
  return { earned: add(sum.earned, item.earned), points: add(sum.points, item.points) };
}
