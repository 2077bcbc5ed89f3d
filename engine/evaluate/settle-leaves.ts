// Each leaf's lowest and highest earned points, after evidence and rounding at the clause (S-56, S-66, S-111), and its
// share (S-24). Where both ends are the same object the leaf is settled.
import { divide, greatest, isZero, least, ONE, type Rational, sign, ZERO } from '../number/rational.js';
import { MAY_TAKE_POINTS, TAKES_POINTS } from './evidence.js';
import type { Direction } from './flat.js';
import { type LeafProgram, roundAtClause } from './program.js';
import { DELETED, OPTIONAL, type State } from './state.js';

/** Fills State.low and State.high, and makes open leaves that may still be deleted optional. */
export function settleLeaves(state: State): void {
  const { program } = state;
  const { leaves, model } = program;
  const isRounded = model.scoring.roundingAt === 'clause';
  for (let index = 0; index < leaves.length; index += 1) {
    const leafProgram = leaves[index];
    if (leafProgram === undefined || state.presence[index] === DELETED) continue;
    const outcome = state.outcomes[index];
    const bits = state.shortfall[index] ?? 0;
    if (outcome !== undefined) {
      let { earned } = outcome;
      if (bits === 0) {
        if (isRounded) earned = roundAtClause(earned, model);
        state.low[index] = earned;
        state.high[index] = earned;
        continue;
      }
      if ((bits & TAKES_POINTS) !== 0) earned = least(ZERO, earned);
      const high = roundAtClause(earned, model);
      state.high[index] = high;
      state.low[index] = sign(earned) <= 0 || (bits & MAY_TAKE_POINTS) === 0 ? high : ZERO;
      continue;
    }
    const { low, high } = leafProgram.attainable;
    if (leafProgram.leaf.isDeletable) state.presence[index] = OPTIONAL;
    state.high[index] = (bits & TAKES_POINTS) !== 0 ? least(ZERO, high) : high;
    state.low[index] = low === null || bits === 0 ? low : least(ZERO, low);
  }
}

/** A leaf's share at one end (S-24); null: unbounded below. For leaves that are not deleted. */
export function shareOfLeaf(state: State, { leaf, attainable }: LeafProgram, direction: Direction): Rational | null {
  const index = leaf.leafIndex;
  const bits = state.shortfall[index] ?? 0;
  const outcome = state.outcomes[index];
  if ((bits & TAKES_POINTS) !== 0) return ZERO;
  if (isZero(leaf.points)) {
    if (direction < 0 && bits !== 0) return ZERO;
    return outcome?.shareOfNothing ?? (direction > 0 ? attainable.highShareOfNothing : attainable.lowShareOfNothing);
  }
  const earned = direction > 0 ? state.high[index] : state.low[index];
  if (earned === null || earned === undefined) return null;
  const available = outcome?.available ?? (direction > 0 ? attainable.availableAtHigh : leaf.points);
  const share = earned === available ? ONE : divide(earned, available);
  // Evidence that may take the points brings a share below zero up to 0.
  return bits !== 0 && direction > 0 ? greatest(share, ZERO) : share;
}
