// The clauses and groups of a report: what each was worth, what it earned, and why.

import { Interval } from '../condition/types.js';
import { isOpen } from '../evaluate/evaluation.js';
import { TAKES_POINTS } from '../evaluate/evidence.js';
import { flatOfGroup, shareOf, spanOf } from '../evaluate/fill-slots.js';
import { extremePoints, extremeSum, isUnbounded } from '../evaluate/flat.js';
import type { LeafProgram } from '../evaluate/program.js';
import { type Manner, mannerOfInvolved, mannerOfScore, rollUpNode } from '../evaluate/roll-up.js';
import { shareOfLeaf } from '../evaluate/settle-leaves.js';
import { DELETED, INVOLVED, mayNotApply, type State } from '../evaluate/state.js';
import type { ClauseResult, GroupResult, Origin, Why } from '../model/documents.js';
import type { ClauseNode, GroupNode } from '../model/model.js';
import { compare, divide, isZero, ONE, type Rational, sign, subtract, ZERO } from '../number/rational.js';
import { originOf } from './origin.js';
import { quantity, settled } from './quantities.js';
import { valuesRead } from './values-read.js';

/** One leaf (S-24, S-25, S-56). */
export function clauseResult(state: State, program: LeafProgram): ClauseResult {
  const { leaf } = program;
  const index = leaf.leafIndex;
  const origin = originOf(state, 'clauses', leaf.id, leaf.source);
  const outcome = state.outcomes[index];
  if (state.presence[index] === DELETED) return deletedLeaf(state, program, origin);
  const low = state.low[index] ?? null;
  const high = state.high[index] ?? null;
  const earned = mayNotApply(state, index) ? null : outcome === undefined ? null : settled(low, high);
  const available = outcome?.available ?? leaf.points;
  const share = earned === null ? null : shareOfLeaf(state, program, 1);
  return {
    id: leaf.id,
    state: stateOf(state, index, share),
    available: available.toString(),
    earned: quantity(earned),
    lost: earned === null ? null : subtract(available, earned).toString(),
    share: quantity(share),
    answered: quantity(outcome?.earned),
    range: { lowest: quantity(low), highest: quantity(high) },
    why: leafWhy(state, program, earned),
    source: origin,
  };
}

function stateOf(state: State, index: number, share: Rational | null): ClauseResult['state'] {
  if (share !== null) return compare(share, ONE) >= 0 ? 'conforming' : 'nonconforming';
  return isOpen(state, index) && state.program.leaves[index]?.leaf.method.method !== 'rule' ? 'unanswered' : 'undetermined';
}

function deletedLeaf(state: State, { leaf }: LeafProgram, source: Origin): ClauseResult {
  const { deletion } = mannerOf(state, leaf);
  const available = deletion === 'renormalise' ? ZERO : leaf.points;
  const earned = deletion === 'keep' ? leaf.points : ZERO;
  const by = state.deletedBy[leaf.leafIndex];
  const recorded = state.audit.clauses;
  const answer = by !== undefined && recorded !== undefined && Object.hasOwn(recorded, by.id) ? recorded[by.id] : undefined;
  const isAnswered = answer?.notApplicable === true;
  return {
    id: leaf.id,
    state: 'deleted',
    available: available.toString(),
    earned: earned.toString(),
    lost: subtract(available, earned).toString(),
    share: null,
    answered: null,
    range: { lowest: earned.toString(), highest: earned.toString() },
    why: {
      code: isAnswered ? 'deleted-by-answer' : 'deleted-by-rule',
      params: { by: by?.id ?? leaf.id, reason: isAnswered ? (answer.reason ?? null) : null, deletion, points: leaf.points.toString() },
    },
    source,
  };
}

function leafWhy(state: State, program: LeafProgram, earned: Rational | null): Why {
  const { leaf } = program;
  const index = leaf.leafIndex;
  const outcome = state.outcomes[index];
  const points = leaf.points.toString();
  if (outcome === undefined) {
    if (leaf.method.method === 'rule')
      return { code: 'rule-undetermined', params: { points, values: valuesRead(state, leaf.method.share) } };
    return { code: 'unanswered', params: { points, method: leaf.method.method } };
  }
  if (mayNotApply(state, index)) return { code: 'applies-undetermined', params: { points, answered: outcome.earned.toString() } };
  const bits = state.shortfall[index] ?? 0;
  if (bits !== 0) {
    const items = state.evidence.filter(
      ({ model, state: found }) =>
        model.shortfall === 'nonconforming' && model.leaves.includes(index) && found !== 'enough' && found !== 'not-asked',
    );
    return {
      code: (bits & TAKES_POINTS) !== 0 ? 'evidence-takes-points' : 'evidence-may-take-points',
      params: { points, answered: outcome.earned.toString(), evidence: items.map(({ model }) => model.evidence.id) },
    };
  }
  const isRounded = earned !== null && earned !== outcome.earned && compare(earned, outcome.earned) !== 0;
  const shown = (earned ?? outcome.earned).toString();
  const common: Readonly<Record<string, string>> = isRounded
    ? { points, earned: shown, unrounded: outcome.earned.toString() }
    : { points, earned: shown };
  const answer = state.answers[index];
  switch (leaf.method.method) {
    case 'conformity':
      return { code: sign(outcome.shareOfNothing) > 0 ? 'conforming' : 'nonconforming', params: common };
    case 'sampling':
      return { code: 'sampling', params: { ...common, sampled: answer?.sampled ?? null, nonconforming: answer?.nonconforming ?? null } };
    case 'levels':
      return { code: 'level', params: { ...common, level: answer?.level ?? null } };
    case 'percentage':
      return { code: 'percentage', params: { ...common, percentage: answer?.percentage ?? null } };
    case 'deductions':
      return {
        code: 'deductions',
        params: { ...common, findings: inOrder(answer?.findings ?? {}, leaf.method.findings), floor: quantity(leaf.method.floor) },
      };
    case 'points':
      return { code: 'points-given', params: { ...common, involved: outcome.available.toString() } };
    case 'rule':
      return {
        code: 'rule',
        params: { ...common, share: outcome.shareOfNothing.toString(), values: valuesRead(state, leaf.method.share) },
      };
  }
}

/** The counts in the order in which the ruleset declares the findings, whatever their order in the audit (S-140). */
function inOrder(counts: Readonly<Record<string, number>>, findings: ReadonlyMap<string, unknown>): Readonly<Record<string, number>> {
  return Object.fromEntries([...findings.keys()].flatMap((id) => (Object.hasOwn(counts, id) ? [[id, counts[id] ?? 0] as const] : [])));
}

/** One group, as it counts in the roll-up (S-41 to S-44). */
export function groupResult(state: State, group: GroupNode): GroupResult {
  const manner = mannerOf(state, group);
  const isSettled = isGroupSettled(state, group);
  const high = rollUpNode(state, group, manner, 1);
  const low = isSettled ? high : rollUpNode(state, group, manner, -1);
  const lowest = isUnbounded(low) ? null : extremeSum(low, -1);
  const highest = isSettled ? high.earned : extremeSum(high, 1);
  const isDeleted = isGroupDeleted(state, group);
  const least = isSettled ? high.points : extremePoints(high, -1);
  const available = isSettled || compare(least, extremePoints(high, 1)) === 0 ? least : null;
  const earned = settled(lowest, highest);
  const isPlainSum = isSettled && !group.isScaled && !manner.atGroup && manner.deletion === 'renormalise';
  const highInside = isPlainSum ? high : flatOfGroup(state, group, 'share', 1);
  const lowInside = isSettled ? highInside : flatOfGroup(state, group, 'share', -1);
  const highShare = isDeleted ? null : shareOf(highInside, 1);
  const share = highShare === null || isSettled ? highShare : spanOf(isUnbounded(lowInside) ? null : shareOf(lowInside, -1), highShare);
  const isDetermined = available !== null && earned !== null;
  return {
    id: group.id,
    state: isDeleted ? 'deleted' : isDetermined ? 'determined' : 'open',
    available: quantity(available),
    earned: quantity(earned),
    lost: isDetermined ? subtract(available, earned).toString() : null,
    share: share instanceof Interval ? null : quantity(share),
    range: { lowest: quantity(lowest), highest: quantity(highest) },
    why: groupWhy(state, group, isDeleted, isDetermined ? available : null, earned),
    source: originOf(state, 'clauses', group.id, group.source),
  };
}

function groupWhy(state: State, group: GroupNode, isDeleted: boolean, available: Rational | null, earned: Rational | null): Why {
  const points = group.points.toString();
  if (isDeleted) return { code: 'group-deleted', params: { points } };
  if (available === null || earned === null) return { code: 'group-open', params: { points } };
  const params = { points, available: available.toString(), earned: earned.toString() };
  if (group.isScaled)
    return { code: 'group-scaled', params: { ...params, share: isZero(available) ? null : divide(earned, available).toString() } };
  const hasDeleted = state.presence.subarray(group.firstLeaf, group.endLeaf).includes(DELETED);
  if (mannerOfScore(state).atGroup && hasDeleted) return { code: 'group-renormalised', params };
  return { code: hasDeleted ? 'group-sum-after-deletion' : 'group-sum', params };
}

/** A clause inside a scaled group counts over the involved only; every other one as the score does. */
function mannerOf(state: State, node: ClauseNode): Manner {
  for (let parent = node.parent; parent !== undefined; parent = parent.parent) if (parent.isScaled) return mannerOfInvolved(state);
  return mannerOfScore(state);
}

/** Nothing below is open. */
function isGroupSettled(state: State, group: GroupNode): boolean {
  if (state.groupAppliesUnknown.includes(1)) return false;
  for (let leaf = group.firstLeaf; leaf < group.endLeaf; leaf += 1) {
    const presence = state.presence[leaf];
    if (presence === DELETED) continue;
    if (presence !== INVOLVED || state.outcomes[leaf] === undefined || state.low[leaf] !== state.high[leaf]) return false;
  }
  return true;
}

/** Every leaf below is deleted. */
export function isGroupDeleted(state: State, group: GroupNode): boolean {
  for (let leaf = group.firstLeaf; leaf < group.endLeaf; leaf += 1) if (state.presence[leaf] !== DELETED) return false;
  return true;
}
