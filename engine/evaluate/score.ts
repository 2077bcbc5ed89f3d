// From the roll-up to the score: base and scale, adjustments, floor and cap, rounding at the score (S-46, S-47, S-61 to S-66).
// Each step is monotone, so that the extremes of the roll-up give the extremes of the score.
import { pointerOf } from '../model/problem.js';
import {
  add,
  compare,
  divide,
  fromInteger,
  greatest,
  isZero,
  least,
  multiply,
  type Rational,
  round,
  subtract,
  ZERO,
} from '../number/rational.js';
import { type Direction, extremeRatio, extremeSum, type Flat, isUnbounded } from './flat.js';
import { mannerOfScore, rollUp } from './roll-up.js';
import { DELETED, INVOLVED, type State } from './state.js';

/** The steps of a score; null where unbounded below. */
export interface ScoreSteps {
  readonly scored: Rational | null;
  readonly adjusted: Rational | null;
  readonly limited: Rational | null;
  readonly final: Rational | null;
}

export interface ScoreState {
  readonly lowFlat: Flat;
  readonly highFlat: Flat;
  readonly low: ScoreSteps;
  readonly high: ScoreSteps;
  /** Nothing is left that could be scored (S-47), or the ends do not exist. */
  readonly isPossible: boolean;
  readonly isDetermined: boolean;
}

/** Counts the recorded adjustments, with their warnings (S-15, S-62). */
export function readAdjustments(state: State): void {
  const { model, adjustments } = state.program;
  const seen: number[] = [];
  for (const [index, record] of (state.audit.adjustments ?? []).entries()) {
    const pointer = `/adjustments/${index}`;
    const found = model.adjustments.get(record.id);
    if (found === undefined) {
      state.complain('error', 'unknown-adjustment', `${pointer}/id`, { adjustment: record.id });
      continue;
    }
    if (record.kind !== undefined && !found.kinds.has(record.kind)) {
      state.complain('error', 'unknown-kind', `${pointer}/kind`, { adjustment: record.id, kind: record.kind, kinds: [...found.kinds] });
      continue;
    }
    if (record.clause !== undefined && !model.clauseById.has(record.clause)) {
      state.complain('error', 'unknown-clause', `${pointer}/clause`, { clause: record.clause });
      continue;
    }
    const count = (seen[found.index] ?? 0) + 1;
    seen[found.index] = count;
    if (found.limit !== null && count > found.limit) {
      state.complain('warning', 'adjustment-limit', pointer, { adjustment: record.id, limit: found.limit, count });
    }
    if (found.adjustment.needsCorrection === true && record.corrected === undefined) {
      state.complain('warning', 'correction-open', pointer, { adjustment: record.id, kind: record.kind ?? null });
    }
  }
  for (const { index } of adjustments) state.adjustmentCounts[index] = seen[index] ?? 0;
}

/** Occurrences of an adjustment that count. */
export function countedOccurrences(state: State, index: number): number {
  const limit = state.program.adjustments[index]?.limit ?? null;
  const count = state.adjustmentCounts[index] ?? 0;
  return limit === null ? count : Math.min(count, limit);
}

/** The score, or the range in which it will lie. */
export function readScore(state: State): ScoreState {
  const { model } = state.program;
  const manner = mannerOfScore(state);
  const highFlat = rollUp(state, model.roots, manner, 1);
  const isSettled = isEverythingSettled(state);
  const lowFlat = isSettled ? highFlat : rollUp(state, model.roots, manner, -1);
  const adjustment = state.program.adjustments.reduce(
    (sum, { index, points }) =>
      state.adjustmentCounts[index] === 0 ? sum : add(sum, multiply(points, fromInteger(countedOccurrences(state, index)))),
    ZERO,
  );
  checkDeletionLimit(state);
  const highBase = scoreOf(state, highFlat, 1);
  const lowBase = isSettled ? highBase : scoreOf(state, lowFlat, -1);
  const isPossible = highBase !== undefined && lowBase !== undefined;
  if (!isPossible) state.complain('error', 'nothing-to-score', pointerOf('clauses'), {});
  const high = stepsOf(state, highBase ?? null, adjustment);
  const low = isSettled ? high : stepsOf(state, lowBase ?? null, adjustment);
  const isDetermined = isPossible && low.final !== null && high.final !== null && compare(low.final, high.final) === 0;
  return { lowFlat, highFlat, low, high, isPossible, isDetermined };
}

/** Whether nothing is open: neither what a leaf earns nor whether it is involved. */
function isEverythingSettled({ groupAppliesUnknown, presence, outcomes, low, high }: State): boolean {
  if (groupAppliesUnknown.includes(1)) return false;
  for (let leaf = 0; leaf < presence.length; leaf += 1) {
    if (presence[leaf] === DELETED) continue;
    if (presence[leaf] !== INVOLVED || outcomes[leaf] === undefined || low[leaf] !== high[leaf]) return false;
  }
  return true;
}

/** base + scale × ratio, or base + earned; null unbounded; undefined where there is nothing to score. */
function scoreOf(state: State, flat: Flat, direction: Direction): Rational | null | undefined {
  const { scale, base } = state.program.model.scoring;
  if (direction < 0 && isUnbounded(flat)) return null;
  if (scale === null) return add(base, extremeSum(flat, direction));
  const ratio =
    flat.options.length === 0 ? (isZero(flat.points) ? undefined : divide(flat.earned, flat.points)) : extremeRatio(flat, direction);
  return ratio === undefined ? undefined : add(base, multiply(scale, ratio));
}

function stepsOf(state: State, scored: Rational | null, adjustment: Rational): ScoreSteps {
  const { floor, cap, roundingAt, roundingDecimals, roundingMode } = state.program.model.scoring;
  const adjusted = scored === null ? null : adjustment === ZERO ? scored : add(scored, adjustment);
  let limited = adjusted;
  if (floor !== null) limited = limited === null ? floor : greatest(limited, floor);
  if (cap !== null && limited !== null) limited = least(limited, cap);
  const final = limited === null || roundingAt !== 'score' ? limited : round(limited, roundingDecimals, roundingMode);
  return { scored, adjusted, limited, final };
}

function checkDeletionLimit(state: State): void {
  const { deletionLimit } = state.program.model.scoring;
  if (deletionLimit === null) return;
  let all = ZERO;
  let deleted = ZERO;
  for (const { leaf } of state.program.leaves) {
    all = add(all, leaf.points);
    const outcome = state.outcomes[leaf.leafIndex];
    if (state.presence[leaf.leafIndex] === DELETED) deleted = add(deleted, leaf.points);
    else if (outcome !== undefined) deleted = add(deleted, subtract(leaf.points, outcome.available));
  }
  if (isZero(all)) return;
  const share = divide(deleted, all);
  if (compare(share, deletionLimit) > 0) {
    state.complain('error', 'deletion-limit', pointerOf('clauses'), { share: share.toString(), limit: deletionLimit.toString() });
  }
}
