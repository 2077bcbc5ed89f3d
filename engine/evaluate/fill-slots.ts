// The slots that expressions read of evidence, adjustments, clauses, tags and the score (S-57, S-94, S-95). What is open is an
// interval or unknown.
import { Interval, type SlotValue } from '../condition/types.js';
import type { ClauseField, ClauseNode, GroupNode } from '../model/model.js';
import { compare, fromInteger, greatest, isZero, least, ONE, type Rational, sign, ZERO } from '../number/rational.js';
import { type Direction, emptyFlat, extremePoints, extremeRatio, extremeSum, type Flat, isUnbounded } from './flat.js';
import { mannerOfInvolved, rollUp, rollUpNode } from './roll-up.js';
import { shareOfLeaf } from './settle-leaves.js';
import { DELETED, INVOLVED, mayGroupNotApply, mayNotApply, type State } from './state.js';

/** Evidence, before ineligible conditions and rules read it. */
export function fillEvidenceSlots(state: State): void {
  for (const { slot, reading } of state.program.ofEvidence) {
    if (reading.from !== 'evidence') continue;
    const item = state.evidence[reading.index];
    if (item === undefined) continue;
    const value = item[reading.field];
    // Whether it is asked for may still change; what is not short either way is settled.
    const isSettled = reading.field === 'provided' || item.asked !== undefined || value === 0;
    state.slots[slot] = value === undefined || !isSettled ? undefined : fromInteger(value);
  }
}

/** Everything that follows from the findings but the score. */
export function fillFindingSlots(state: State): void {
  for (const { slot, reading } of state.program.ofFindings) {
    if (reading.from === 'adjustment') state.slots[slot] = fromInteger(state.adjustmentCounts[reading.index] ?? 0);
    else if (reading.from === 'clause') state.slots[slot] = clauseValue(state, reading.node, reading.field);
    else if (reading.from === 'tag') state.slots[slot] = leavesValue(state, reading.leaves, reading.field);
  }
}

/** The interval of a closed range, or the number where both ends are the same. */
export function spanOf(low: Rational | null, high: Rational | null): Rational | Interval {
  return low !== null && high !== null && compare(low, high) === 0 ? low : new Interval(low, high);
}

function clauseValue(state: State, node: ClauseNode, field: ClauseField): SlotValue {
  if (node.kind === 'leaf') {
    return field === 'share' ? leafShare(state, node.leafIndex) : leavesValue(state, [node.leafIndex], field);
  }
  if (field !== 'points' && field !== 'earned' && field !== 'share') return countOf(state, leavesOf(node), field);
  return measure((direction) => flatOfGroup(state, node, field, direction), field);
}

/** What a group's points, earned and share are measured by: over the involved only, and nothing where it does not apply (S-94). */
export function flatOfGroup(state: State, group: GroupNode, field: 'points' | 'earned' | 'share', direction: Direction): Flat {
  const manner = mannerOfInvolved(state);
  // The share is that of what is below it, but for a scaled group without points, which has none to share out.
  const isOfChildren = field === 'share' && !isZero(group.points);
  const inside = isOfChildren ? rollUp(state, group.children, manner, direction) : rollUpNode(state, group, manner, direction);
  if (!mayGroupNotApply(state, group)) return inside;
  const flat = emptyFlat();
  flat.options.push([inside, emptyFlat()]);
  return flat;
}

function leavesValue(state: State, leaves: readonly number[], field: ClauseField): SlotValue {
  if (field !== 'points' && field !== 'earned' && field !== 'share') return countOf(state, leaves, field);
  const manner = { ...mannerOfInvolved(state), atGroup: false };
  const nodes = leaves.flatMap((leaf) => state.program.leaves[leaf]?.leaf ?? []);
  return measure((direction) => withOpenGroups(state, nodes, rollUp(state, nodes, manner, direction), direction), field);
}

/** Leaves taken out of their tree: one whose group may not apply may be out, each for itself (wider than the truth, never narrower). */
function withOpenGroups(state: State, leaves: readonly ClauseNode[], flat: Flat, direction: Direction): Flat {
  const open = leaves.filter(
    (node) => node.kind === 'leaf' && state.presence[node.leafIndex] === INVOLVED && mayNotApply(state, node.leafIndex),
  );
  if (open.length === 0) return flat;
  const manner = { ...mannerOfInvolved(state), atGroup: false };
  const sure = rollUp(
    state,
    leaves.filter((node) => !open.includes(node)),
    manner,
    direction,
  );
  for (const node of open) sure.options.push([rollUpNode(state, node, manner, direction), emptyFlat()]);
  return sure;
}

/** Points, earned or share of what a Flat says at either end. */
export function measure(flatAt: (direction: Direction) => Flat, field: 'points' | 'earned' | 'share'): Rational | Interval {
  const low = flatAt(-1);
  const high = flatAt(1);
  if (field === 'points') return spanOf(extremePoints(low, -1), extremePoints(high, 1));
  const hasFloor = !isUnbounded(low);
  if (field === 'earned') return spanOf(hasFloor ? extremeSum(low, -1) : null, extremeSum(high, 1));
  return spanOf(hasFloor ? shareOf(low, -1) : null, shareOf(high, 1));
}

/** The share of a set of clauses at one end; 1 where nothing is involved, by the sign of earned where there are no points. */
export function shareOf(flat: Flat, direction: Direction): Rational {
  const candidates: Rational[] = [];
  const ratio = extremeRatio(flat, direction);
  if (ratio !== undefined) candidates.push(ratio);
  if (isZero(extremePoints(flat, -1))) {
    const isEmptyPossible = !flat.isInvolved;
    const sum = extremeSum(
      { ...flat, options: flat.options.map((option) => option.filter((one) => isZero(extremePoints(one, -1)))) },
      direction,
    );
    if (isEmptyPossible) candidates.push(ONE);
    if (flat.isInvolved || flat.options.length > 0) candidates.push(sign(sum) >= 0 ? ONE : ZERO);
  }
  return candidates.reduce((a, b) => (direction > 0 ? greatest(a, b) : least(a, b)), candidates[0] ?? ONE);
}

function leafShare(state: State, leafIndex: number): SlotValue {
  const program = state.program.leaves[leafIndex];
  if (program === undefined || state.presence[leafIndex] === DELETED) return ONE;
  const low = shareOfLeaf(state, program, -1);
  const high = shareOfLeaf(state, program, 1);
  const mayBeOut = state.presence[leafIndex] !== INVOLVED || mayNotApply(state, leafIndex);
  if (!mayBeOut) return spanOf(low, high);
  return spanOf(low === null ? null : least(low, ONE), high === null ? null : greatest(high, ONE));
}

function leavesOf(node: ClauseNode): readonly number[] {
  if (node.kind === 'leaf') return [node.leafIndex];
  return Array.from({ length: node.endLeaf - node.firstLeaf }, (_, i) => node.firstLeaf + i);
}

function countOf(state: State, leaves: readonly number[], field: Exclude<ClauseField, 'points' | 'earned' | 'share'>): Rational | Interval {
  let sure = 0;
  let possible = 0;
  for (const leaf of leaves) {
    const [atLeast, atMost] = countsAs(state, leaf, field);
    if (atLeast) sure += 1;
    if (atMost) possible += 1;
  }
  return spanOf(fromInteger(sure), fromInteger(possible));
}

/** Whether a leaf surely, and whether it possibly, counts under a field. */
function countsAs(state: State, leaf: number, field: Exclude<ClauseField, 'points' | 'earned' | 'share'>): readonly [boolean, boolean] {
  const program = state.program.leaves[leaf];
  if (program === undefined) return [false, false];
  const isDeleted = state.presence[leaf] === DELETED;
  if (isDeleted) return field === 'notApplicable' ? [true, true] : [false, false];
  const isSure = state.presence[leaf] === INVOLVED && !mayNotApply(state, leaf);
  if (field === 'notApplicable') return [false, !isSure];
  if (typeof field === 'object') {
    const { method } = program.leaf;
    if (method.method !== 'levels' || !method.levels.has(field.level)) return [false, false];
    const outcome = state.outcomes[leaf];
    if (outcome === undefined) return [false, true];
    const isAtLevel = state.answers[leaf]?.level === field.level;
    return [isAtLevel && isSure, isAtLevel];
  }
  const low = shareOfLeaf(state, program, -1);
  const high = shareOfLeaf(state, program, 1);
  const surelyWhole = low !== null && compare(low, ONE) >= 0;
  const possiblyWhole = high === null || compare(high, ONE) >= 0;
  return field === 'conforming' ? [isSure && surelyWhole, possiblyWhole] : [isSure && !possiblyWhole, !surelyWhole];
}
