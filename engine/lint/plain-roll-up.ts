// Whether the best total can be told from the best of each clause. Not so where points are earned outside of what is divided by,
// where a group's points may vanish, or where rounding changes a share that can be chosen freely: there lint says nothing rather
// than something wrong.
import type { ClauseNode, GroupNode, LeafNode, Model } from '../model/model.js';
import { fromRatio, isMultipleOf, isZero, sign } from '../number/rational.js';
import { bestLeaf } from './best-leaf.js';

const KNOWN = new WeakMap<Model, boolean>();

/** Worked out once for a model. */
export function isPlainRollUp(model: Model): boolean {
  const isPlain = KNOWN.get(model) ?? (model.leaves.every((leaf) => isPlainLeaf(leaf, model)) && !hasVanishingGroup(model));
  KNOWN.set(model, isPlain);
  return isPlain;
}

function isPlainLeaf(leaf: LeafNode, model: Model): boolean {
  const { deletion, deletionAt, scale, roundingAt, roundingDecimals } = model.scoring;
  const { method } = leaf;
  if (roundingAt === 'clause' && method.method === 'points') {
    return method.step !== undefined && isMultipleOf(method.step, fromRatio(1, 10 ** roundingDecimals));
  }
  const isDivided = leaf.isInsideScaled || (deletion === 'renormalise' && (scale !== null || deletionAt === 'group'));
  return !isDivided || !isZero(leaf.points) || sign(bestLeaf(leaf, model, 'involved').earned) <= 0;
}

/** S-44: under forfeit and keep a scaled group with nothing but clauses of 0 points left counts no points, unlike a deleted one. */
function hasVanishingGroup(model: Model): boolean {
  if (model.scoring.deletion === 'renormalise') return false;
  const withOptional = new Set<GroupNode>();
  for (const leaf of model.leaves) {
    if (!leaf.isInsideScaled || !bestLeaf(leaf, model, 'involved').isOptional) continue;
    for (const group of groupsAbove(leaf)) if (group.isScaled) withOptional.add(group);
  }
  return model.nodes.some(
    (node) => isZero(node.points) && (node.kind === 'leaf' || node.isScaled) && groupsAbove(node).some((group) => withOptional.has(group)),
  );
}

function groupsAbove(node: ClauseNode): readonly GroupNode[] {
  const groups: GroupNode[] = [];
  for (let group = node.parent; group !== undefined; group = group.parent) groups.push(group);
  return groups;
}
