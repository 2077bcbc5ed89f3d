// Earned and available points of the whole at its best, following S-41 to S-45: every leaf at its best, and every optional one
// left out where that raises the share. Right where the roll-up is plain (plain-roll-up.ts).
import type { ClauseNode, Model } from '../model/model.js';
import { add, compare, divide, greatest, isZero, multiply, type Rational, sign, subtract, ZERO } from '../number/rational.js';
import { type Best, bestLeaf } from './best-leaf.js';
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
function itemsOf(node: ClauseNode, model: Model, over: 'involved' | 'all'): readonly Best[] {
  const { deletion, deletionAt } = model.scoring;
  const isAtGroup = over === 'involved' && deletion === 'renormalise' && deletionAt === 'group';
  if (node.kind === 'leaf') {
    const best = bestLeaf(node, model);
    const { isOptional } = best;
    if (over === 'involved' && (node.isInsideScaled || !isAtGroup)) return [best];
    // S-45: at group the points deleted inside a leaf are made good by its share; under forfeit and keep they stay.
    if (over === 'involved') {
      if (isZero(best.points)) return [best];
      return [{ earned: multiply(node.points, roundedUp(divide(best.earned, best.points))), points: node.points, isOptional }];
    }
    const kept = deletion === 'keep' ? subtract(node.points, best.points) : ZERO;
    return [{ earned: add(best.earned, kept), points: node.points, isOptional }];
  }
  const items = node.children.flatMap((child) => itemsOf(child, model, node.isScaled ? 'involved' : over));
  if (!node.isScaled && !isAtGroup) return items;
  const best = bestSelection(items);
  // What has no points may stay and be nothing.
  const isOptional = items.every((item) => item.isOptional || isZero(item.points));
  if (isZero(best.points)) return [{ earned: best.earned, points: ZERO, isOptional }];
  return [{ earned: multiply(node.points, roundedUp(divide(best.earned, best.points))), points: node.points, isOptional }];
}

/** The involved items with the best earned / points: optional ones drop out where that helps. */
function bestSelection(items: readonly Best[]): Sum {
  let forced: Sum = { earned: ZERO, points: ZERO };
  const optional: Best[] = [];
  for (const item of items) {
    if (!item.isOptional || (isZero(item.points) && sign(item.earned) > 0)) forced = plus(forced, item);
    else if (!isZero(item.points)) optional.push(item);
  }
  // The best selection takes all whose own share is above the result: the first so many, sorted by share. Where nothing is
  // forced, points earned by leaves of 0 points may weigh more than any share, and then a single one is best.
  optional.sort((a, b) => compare(multiply(b.earned, a.points), multiply(a.earned, b.points)));
  const canBeSingle = isZero(forced.points) && !isZero(forced.earned);
  let best = forced;
  let taken = forced;
  for (const item of optional) {
    taken = plus(taken, item);
    best = better(best, taken);
    if (canBeSingle) best = better(best, plus(forced, item));
  }
  return best;
}

function better(best: Sum, candidate: Sum): Sum {
  if (isZero(best.points)) return candidate;
  return compare(multiply(candidate.earned, best.points), multiply(best.earned, candidate.points)) > 0 ? candidate : best;
}

function plus(sum: Sum, item: Sum): Sum {
  return { earned: add(sum.earned, item.earned), points: add(sum.points, item.points) };
}
