// Between which values something that expressions read can lie (S-82): for the minima of grades and for the inputs of tables.
// Bounds that are surely not exceeded, not always reached.
import { METHODS } from '../evaluate/methods/index.js';
import type { ClauseNode, LeafNode, Model, Reading } from '../model/model.js';
import { add, divide, fromInteger, greatest, isZero, multiply, ONE, type Rational, sign, ZERO } from '../number/rational.js';
import { attainableScore } from './attainable-score.js';
import { bestLeaf } from './best-leaf.js';
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

function fieldRange(field: Field, nodes: readonly ClauseNode[], leaves: readonly LeafNode[], model: Model): ReadingRange {
  const min = leaves.every((leaf) => isNeverNegative(leaf)) ? ZERO : undefined;
  switch (field) {
    case 'share':
      return { min, max: isPlainRollUp(model) ? highestShare(leaves, model) : undefined };
    case 'earned':
      if (!isPlainRollUp(model)) return { min, max: undefined };
      return { min, max: nodes.reduce<Rational | undefined>((sum, node) => plus(sum, highestEarned(node, model)), ZERO) };
    case 'points':
      return { min: ZERO, max: nodes.reduce((sum, node) => add(sum, node.points), ZERO) };
    default:
      return { min: ZERO, max: fromInteger(leaves.length) };
  }
}

/** The highest earned / points over some leaves; undefined where points are earned on leaves of 0 points. */
function highestShare(leaves: readonly LeafNode[], model: Model): Rational | undefined {
  let highest: Rational | undefined;
  let mayBeNothing = true;
  for (const leaf of leaves) {
    const { earned, points, isOptional } = bestLeaf(leaf, model);
    if (isZero(points)) {
      if (sign(earned) > 0) return undefined;
      continue;
    }
    if (!isOptional) mayBeNothing = false;
    const share = divide(earned, points);
    highest = highest === undefined ? share : greatest(highest, share);
  }
  if (highest === undefined) return ONE;
  return mayBeNothing ? greatest(highest, ONE) : highest;
}

function highestEarned(node: ClauseNode, model: Model): Rational | undefined {
  if (node.kind === 'leaf') return greatest(ZERO, bestLeaf(node, model).earned);
  const sum = node.children.reduce<Rational | undefined>((total, child) => plus(total, highestEarned(child, model)), ZERO);
  const isRolledUp = node.isScaled || (model.scoring.deletion === 'renormalise' && model.scoring.deletionAt === 'group');
  if (!isRolledUp || sum === undefined) return sum;
  const share = highestShare(leavesOf(node, model), model);
  return share === undefined
    ? undefined
    : node.isScaled
      ? greatest(ZERO, multiply(share, node.points))
      : greatest(sum, multiply(share, node.points));
}

function isNeverNegative(leaf: LeafNode): boolean {
  const { low } = METHODS[leaf.method.method].attainable(leaf);
  return low !== null && sign(low) >= 0;
}

function leavesOf(node: ClauseNode, model: Model): readonly LeafNode[] {
  return node.kind === 'leaf' ? [node] : model.leaves.slice(node.firstLeaf, node.endLeaf);
}

function tagLeaves(leaves: readonly number[], model: Model): readonly LeafNode[] {
  return leaves.flatMap((index) => model.leaves[index] ?? []);
}

function plus(a: Rational | undefined, b: Rational | undefined): Rational | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}
