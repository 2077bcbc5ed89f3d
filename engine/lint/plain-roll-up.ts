// Whether the best total is simply made of the best of each clause. It is not where points are earned outside of what is divided
// by, or where rounding changes a share that can be chosen freely: then lint says nothing rather than something wrong.
import type { GroupNode, LeafNode, Model } from '../model/model.js';
import { fromRatio, isMultipleOf, isZero } from '../number/rational.js';
import { bestLeaf } from './best-leaf.js';

const KNOWN = new WeakMap<Model, boolean>();

/** Worked out once for a model. */
export function isPlainRollUp(model: Model): boolean {
  const isPlain = KNOWN.get(model) ?? model.leaves.every(leafRule(model));
  KNOWN.set(model, isPlain);
  return isPlain;
}

function leafRule(model: Model): (leaf: LeafNode) => boolean {
  const { deletion, deletionAt, roundingAt, roundingDecimals } = model.scoring;
  const unit = fromRatio(1, 10 ** roundingDecimals);
  const withOptional = deletion === 'renormalise' ? new Set<GroupNode>() : scaledGroupsWithOptional(model);
  return (leaf) => {
    const { method, parent } = leaf;
    if (roundingAt === 'clause' && method.method === 'points' && !(method.step !== undefined && isMultipleOf(method.step, unit)))
      return false;
    if (!isZero(leaf.points)) return true;
    // A leaf of 0 points in a group that is rolled up by its share: it moves the share without being divided by.
    const isDivided = leaf.isInsideScaled || (deletion === 'renormalise' && deletionAt === 'group' && parent !== undefined);
    if (isDivided && !isZero(bestLeaf(leaf, model).earned)) return false;
    // S-44: with it alone left, a scaled group counts no points even where a deleted one would.
    for (let group = parent; group !== undefined; group = group.parent) if (withOptional.has(group)) return false;
    return true;
  };
}

function scaledGroupsWithOptional(model: Model): Set<GroupNode> {
  const found = new Set<GroupNode>();
  for (const leaf of model.leaves) {
    if (!leaf.isInsideScaled || !bestLeaf(leaf, model).isOptional) continue;
    for (let group = leaf.parent; group !== undefined; group = group.parent) if (group.isScaled) found.add(group);
  }
  return found;
}
