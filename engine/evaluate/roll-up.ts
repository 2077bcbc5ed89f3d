// From leaves to groups to the total (S-41 to S-45), for what is settled and for what is open alike: each group gives a Flat,
// in which an open leaf is an option.
import type { ClauseNode, GroupNode } from '../model/model.js';
import { ExactSum } from '../number/exact-sum.js';
import { compare, divide, isZero, multiply, type Rational, subtract, ZERO } from '../number/rational.js';
import { TAKES_POINTS } from './evidence.js';
import {
  addFixed,
  type Direction,
  emptyFlat,
  extremeInvolvedSum,
  extremeRatio,
  type Flat,
  flatOf,
  isUnbounded,
  withoutPoints,
} from './flat.js';
import type { Outcome } from './methods/method-rules.js';
import { DELETED, INVOLVED, type State } from './state.js';

/** How deleted clauses count where the sum is made. */
export interface Manner {
  readonly deletion: 'renormalise' | 'forfeit' | 'keep';
  /** Groups renormalise one by one, bottom-up. */
  readonly atGroup: boolean;
}

/** The manner of the score itself. */
export function mannerOfScore(state: State): Manner {
  const { deletion, deletionAt } = state.program.model.scoring;
  return { deletion, atGroup: deletion === 'renormalise' && deletionAt === 'group' };
}

/** The manner of clause.<id>.share and its like: over the involved only (S-94). */
export function mannerOfInvolved(state: State): Manner {
  return { deletion: 'renormalise', atGroup: mannerOfScore(state).atGroup };
}

/** What a list of clauses comes to, taken together. */
export function rollUp(state: State, nodes: readonly ClauseNode[], manner: Manner, direction: Direction): Flat {
  const flat = emptyFlat();
  if (nodes === state.program.model.roots && isSumOfLeaves(state, manner))
    addLeaves(state, flat, 0, state.program.leaves.length, manner, direction);
  else for (const node of nodes) addNode(state, flat, node, manner, direction);
  return flat;
}

/** Without scaled groups, group by group or groups that may not apply, a total is the sum over all leaves, in any order. */
function isSumOfLeaves(state: State, manner: Manner): boolean {
  return !manner.atGroup && state.program.isPlainSum && !state.groupAppliesUnknown.includes(1);
}

/** The leaves from first to before end: the settled ones as one sum, the others one by one. */
function addLeaves(state: State, flat: Flat, first: number, end: number, manner: Manner, direction: Direction): void {
  const earned = new ExactSum();
  const points = new ExactSum();
  for (let leaf = first; leaf < end; leaf += 1) {
    const presence = state.presence[leaf];
    if (presence === DELETED && manner.deletion === 'renormalise') continue;
    const outcome = state.outcomes[leaf];
    const low = state.low[leaf];
    if (
      presence === INVOLVED &&
      outcome !== undefined &&
      low === state.high[leaf] &&
      low !== null &&
      low !== undefined &&
      isWhole(state, leaf, outcome)
    ) {
      earned.add(low);
      points.add(outcome.available);
      flat.isInvolved = true;
    } else addLeaf(state, flat, leaf, manner, direction);
  }
  addFixed(flat, earned.total(), points.total(), false);
}

/** Nothing was deleted inside the leaf. */
function isWhole(state: State, leaf: number, outcome: Outcome): boolean {
  return outcome.available === state.program.leaves[leaf]?.leaf.points;
}

/** What one clause comes to, as its parent counts it. */
export function rollUpNode(state: State, node: ClauseNode, manner: Manner, direction: Direction): Flat {
  const flat = emptyFlat();
  addNode(state, flat, node, manner, direction);
  return flat;
}

function addNode(state: State, flat: Flat, node: ClauseNode, manner: Manner, direction: Direction): void {
  if (node.kind === 'leaf') return addLeaf(state, flat, node.leafIndex, manner, direction);
  const isOpen = state.groupAppliesUnknown[node.groupIndex] === 1;
  if (node.isScaled || manner.atGroup) {
    const alternatives = ratioAlternatives(state, node, manner, direction, isOpen);
    const [only] = alternatives;
    if (alternatives.length > 1) flat.options.push(alternatives);
    else if (only !== undefined) addSettled(flat, only);
    return;
  }
  if (!isOpen) {
    for (const child of node.children) addNode(state, flat, child, manner, direction);
    return;
  }
  const out = emptyFlat();
  addDeleted(state, out, node, manner);
  flat.options.push([rollUp(state, node.children, manner, direction), out]);
}

function addLeaf(state: State, flat: Flat, leafIndex: number, manner: Manner, direction: Direction): void {
  const program = state.program.leaves[leafIndex];
  if (program === undefined) return;
  const { leaf, attainable } = program;
  const presence = state.presence[leafIndex];
  if (presence === DELETED) return addDeleted(state, flat, leaf, manner);
  const earned = direction > 0 ? (state.high[leafIndex] ?? ZERO) : state.low[leafIndex];
  const outcome = state.outcomes[leafIndex];
  if (presence === INVOLVED && outcome !== undefined && outcome.available === leaf.points && earned !== null && earned !== undefined) {
    return addFixed(flat, earned, leaf.points, true);
  }
  const inside =
    earned === null || earned === undefined
      ? flatOf(ZERO, leaf.points, true, true)
      : involvedPair(earned, outcome?.available ?? leaf.points, leaf.points, manner);
  const alternatives = [inside];
  if (outcome === undefined && attainable.partial !== undefined && manner.deletion !== 'forfeit') {
    // Evidence that takes the points leaves nothing earned of a part either.
    const takes = ((state.shortfall[leafIndex] ?? 0) & TAKES_POINTS) !== 0;
    for (const part of attainable.partial) {
      alternatives.push(involvedPair(takes ? ZERO : part.earned, part.available, leaf.points, manner));
    }
  }
  if (presence !== INVOLVED) {
    const out = emptyFlat();
    addDeleted(state, out, leaf, manner);
    alternatives.push(out);
  }
  if (alternatives.length === 1) addSettled(flat, inside);
  else flat.options.push(alternatives);
}

/** A leaf part of which may be deleted from within (S-45). */
function involvedPair(earned: Rational, available: Rational, points: Rational, manner: Manner): Flat {
  if (available === points || compare(available, points) === 0) return flatOf(earned, points, true);
  if (manner.atGroup) return flatOf(divide(multiply(points, earned), available), points, true);
  switch (manner.deletion) {
    case 'renormalise':
      return flatOf(earned, available, true);
    case 'forfeit':
      return flatOf(earned, points, true);
    case 'keep':
      return flatOf(subtract(points, subtract(available, earned)), points, true);
  }
}

/** A deleted clause with all below it: counts on neither side, or its points are forfeited or kept. */
function addDeleted(state: State, flat: Flat, node: ClauseNode, manner: Manner): void {
  if (manner.deletion === 'renormalise') return;
  if (node.kind === 'group' && !node.isScaled) {
    for (const child of node.children) addDeleted(state, flat, child, manner);
    return;
  }
  addFixed(flat, manner.deletion === 'keep' ? node.points : ZERO, node.points, false);
}

/** What a group that counts by its share can come to: its points × the share, points of 0, or nothing because it is deleted. */
function ratioAlternatives(state: State, group: GroupNode, manner: Manner, direction: Direction, isOpen: boolean): readonly Flat[] {
  const inner: Manner = { deletion: 'renormalise', atGroup: manner.atGroup };
  const inside = rollUp(state, group.children, inner, direction);
  const alternatives: Flat[] = [];
  const share = extremeRatio(inside, direction);
  if (share !== undefined) {
    // A share of no points is nothing, however low it sinks.
    const sinks = direction < 0 && !isZero(group.points) && isUnbounded(inside);
    alternatives.push(flatOf(sinks ? ZERO : multiply(group.points, share), group.points, true, sinks));
  }
  const bare = withoutPoints(inside);
  const sum = bare === undefined ? undefined : extremeInvolvedSum(bare, direction);
  if (bare !== undefined && sum !== undefined) alternatives.push(flatOf(sum, ZERO, true, direction < 0 && isUnbounded(bare)));
  if (isOpen || canBeDeleted(inside)) {
    const out = emptyFlat();
    addDeleted(state, out, group, manner);
    alternatives.push(out);
  }
  return alternatives;
}

function canBeDeleted(flat: Flat): boolean {
  return !flat.isInvolved && flat.options.every((option) => option.some(canBeDeleted));
}

function addSettled(flat: Flat, part: Flat): void {
  addFixed(flat, part.earned, part.points, part.isInvolved);
  if (part.isUnbounded) flat.isUnbounded = true;
  flat.options.push(...part.options);
}
