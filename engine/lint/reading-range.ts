// Between which values something that expressions read can lie (S-82): for the minima of grades and for the inputs of tables.
// Bounds that are surely not exceeded, not always reached.
import { METHODS } from '../evaluate/methods/index.js';
import type { ClauseNode, LeafNode, Model, Reading } from '../model/model.js';
import { add, fromInteger, greatest, isZero, multiply, ONE, type Rational, sign, ZERO } from '../number/rational.js';
import { attainableScore } from './attainable-score.js';
import { bestLeaf, bestShare, hasNoPoints, leavesOf } from './best-leaf.js';
import { isPlainRollUp } from './plain-roll-up.js';

export interface ReadingRange {
  /** undefined: unbounded. */
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
}

const UNBOUNDED: ReadingRange = { min: undefined, max: undefined };

/** The range of a number that is read; facts by what they declare. */
export function readingRange(reading: Reading, model: Model): ReadingRange {
  switch (reading.from) {
    case 'score': {
      const score = attainableScore(model);
      return { min: score?.lowest, max: score?.highest };
    }
    case 'fact': {
      const fact = [...model.facts.values()].find((one) => one.index === reading.index);
      return { min: fact?.min, max: fact?.max };
    }
    case 'evidence':
    case 'adjustment':
      return { min: ZERO, max: undefined };
    case 'clause':
    case 'tag': {
      const nodes: readonly ClauseNode[] = reading.from === 'clause' ? [reading.node] : tagLeaves(reading.leaves, model);
      const leaves = reading.from === 'clause' ? leavesOf(reading.node, model) : tagLeaves(reading.leaves, model);
      return fieldRange(reading.field, nodes, leaves, model);
    }
    default:
      return UNBOUNDED;
  }
}

type Field = (Reading & { from: 'clause' })['field'];

/** S-94: what is read of clauses and tags is rolled up over the involved only. */
function fieldRange(field: Field, nodes: readonly ClauseNode[], leaves: readonly LeafNode[], model: Model): ReadingRange {
  const min = leaves.every((leaf) => isNeverNegative(leaf)) ? ZERO : undefined;
  switch (field) {
    case 'share':
      return { min, max: isPlainRollUp(model) ? highestShare(nodes, leaves, model) : undefined };
    case 'earned':
      return { min, max: isPlainRollUp(model) ? nodes.reduce((sum, node) => add(sum, highestEarned(node, model)), ZERO) : undefined };
    case 'points':
      return { min: ZERO, max: nodes.reduce((sum, node) => add(sum, node.points), ZERO) };
    default:
      return { min: ZERO, max: fromInteger(leaves.length) };
  }
}

/** undefined where points are earned on leaves of 0 points. */
function highestShare(nodes: readonly ClauseNode[], leaves: readonly LeafNode[], model: Model): Rational | undefined {
  if (leaves.some((leaf) => isZero(leaf.points) && sign(bestLeaf(leaf, model, 'involved').earned) > 0)) return undefined;
  const share = bestShare(leaves, model) ?? ONE;
  // With nothing left, or with nothing that has points, the share is 1.
  const mayBeNothing = nodes.some(hasNoPoints) || leaves.some((leaf) => bestLeaf(leaf, model, 'involved').isOptional);
  return mayBeNothing ? greatest(share, ONE) : share;
}

function highestEarned(node: ClauseNode, model: Model): Rational {
  if (node.kind === 'leaf') return greatest(ZERO, bestLeaf(node, model, 'involved').earned);
  const byShare = multiply(node.points, greatest(ZERO, bestShare(leavesOf(node, model), model) ?? ZERO));
  if (node.isScaled) return byShare;
  const sum = node.children.reduce((total, child) => add(total, highestEarned(child, model)), ZERO);
  return model.scoring.deletionAt === 'group' ? greatest(sum, byShare) : sum;
}

function isNeverNegative(leaf: LeafNode): boolean {
  const { low } = METHODS[leaf.method.method].attainable(leaf);
  return low !== null && sign(low) >= 0;
}

function tagLeaves(leaves: readonly number[], model: Model): readonly LeafNode[] {
  return leaves.flatMap((index) => model.leaves[index] ?? []);
}
