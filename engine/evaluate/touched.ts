// Which leaves an edit touched: what two evaluations under one program found out, compared value by value. Says too often rather
// than too seldom that something is touched. What was recorded is not compared here, only what was made of it; the extremes of a
// leaf follow from its outcome and its evidence (settle-leaves.ts).
import type { GroupNode } from '../model/model.js';
import type { Rational } from '../number/rational.js';
import type { Outcome } from './methods/method-rules.js';
import type { State } from './state.js';

export interface Touched {
  /** Whether something else was found out about this leaf, or about what groups apply. */
  leaf(leafIndex: number): boolean;
  /** Whether some leaf below is touched. */
  group(group: GroupNode): boolean;
}

/** Two states of one program. */
export function touchedBetween(before: State, now: State): Touched {
  // Whether one group applies says something about leaves and groups below and above it: then nothing is taken as untouched.
  if (!isSameBytes(before.groupAppliesUnknown, now.groupAppliesUnknown)) return { leaf: () => true, group: () => true };
  const leaves = now.presence.length;
  /** By leafIndex: how many leaves before it are touched. */
  const touchedBefore = new Uint32Array(leaves + 1);
  for (let leaf = 0, count = 0; leaf < leaves; leaf += 1) {
    if (!isSameLeaf(before, now, leaf)) count += 1;
    touchedBefore[leaf + 1] = count;
  }
  return {
    leaf: (leafIndex) => touchedBefore[leafIndex] !== touchedBefore[leafIndex + 1],
    group: ({ firstLeaf, endLeaf }) => touchedBefore[firstLeaf] !== touchedBefore[endLeaf],
  };
}

function isSameLeaf(before: State, now: State, leaf: number): boolean {
  return (
    before.presence[leaf] === now.presence[leaf] &&
    before.ownAppliesUnknown[leaf] === now.ownAppliesUnknown[leaf] &&
    before.shortfall[leaf] === now.shortfall[leaf] &&
    before.deletedBy[leaf] === now.deletedBy[leaf] &&
    isSameOutcome(before.outcomes[leaf], now.outcomes[leaf])
  );
}

function isSameOutcome(a: Outcome | undefined, b: Outcome | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return isSameNumber(a.earned, b.earned) && isSameNumber(a.available, b.available) && isSameNumber(a.shareOfNothing, b.shareOfNothing);
}

/** The same fraction in the same terms. */
function isSameNumber(a: Rational, b: Rational): boolean {
  return a === b || (a.big === undefined && b.big === undefined && a.n === b.n && a.d === b.d);
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((one, index) => one === b[index]);
}
