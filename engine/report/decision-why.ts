// Why the score and the grade are what they are, in data (S-61 to S-68, S-74, S-75).
import { type Evaluation, isOpen } from '../evaluate/evaluation.js';
import { countedOccurrences } from '../evaluate/score.js';
import type { Report, Why } from '../model/documents.js';
import { fromInteger, multiply } from '../number/rational.js';
import { quantity, settled } from './quantities.js';

/** The way from the roll-up to the score. */
export function totalOf({ state, score }: Evaluation): Report['total'] {
  const { scoring } = state.program.model;
  const { lowFlat, highFlat, low, high, isPossible } = score;
  const isSettled = lowFlat === highFlat;
  const available = isSettled ? highFlat.points : null;
  const earned = isSettled ? highFlat.earned : null;
  const adjustments = state.program.adjustments.flatMap(({ index, adjustment, points }) => {
    const counted = countedOccurrences(state, index);
    return counted === 0 ? [] : [{ id: adjustment.id, counted, points: multiply(points, fromInteger(counted)).toString() }];
  });
  const params = {
    base: scoring.base.toString(),
    scale: quantity(scoring.scale),
    earned: quantity(earned),
    available: quantity(available),
    adjustments,
    floor: quantity(scoring.floor),
    cap: quantity(scoring.cap),
    rounding: scoring.roundingAt === 'score' ? { mode: scoring.roundingMode, decimals: scoring.roundingDecimals } : null,
  };
  const code = !isPossible ? 'nothing-to-score' : !isSettled ? 'score-open' : scoring.scale === null ? 'score-summed' : 'score-scaled';
  return {
    available: quantity(available),
    earned: quantity(earned),
    scored: quantity(settled(low.scored, high.scored)),
    adjusted: quantity(settled(low.adjusted, high.adjusted)),
    limited: quantity(settled(low.limited, high.limited)),
    why: { code, params },
  };
}

/** Why this grade, or why none yet. */
export function decisionWhy({ state, score, decision, status, grade }: Evaluation): Why {
  const { grades, ungradedId } = state.program.model;
  const failing = (effect: string) =>
    state.program.conditions.flatMap(({ model }) =>
      model.effect === effect && state.holds[model.index] === false ? [model.condition.id] : [],
    );
  if (status === 'invalid')
    return { code: 'decision-invalid', params: { errors: state.problems.filter((one) => one.severity === 'error').length } };
  if (status === 'ineligible') return { code: 'decision-ineligible', params: { conditions: failing('ineligible') } };
  if (status === 'incomplete') {
    const unanswered = state.program.leaves.filter(({ leaf }) => isOpen(state, leaf.leafIndex)).length;
    const undetermined = state.program.conditions.flatMap(({ model }) =>
      state.holds[model.index] === undefined ? [model.condition.id] : [],
    );
    return { code: 'decision-incomplete', params: { unanswered, undetermined } };
  }
  if (grades.length === 0) return { code: 'decision-without-grades', params: {} };
  const params = {
    grade,
    score: quantity(settled(score.low.final, score.high.final)),
    minima: (grades[decision.highest ?? grades.length]?.minima ?? []).map(({ path, min }) => ({ path, min: min.toString() })),
    caps: failing('cap'),
  };
  const fails = failing('fail');
  if (grade !== ungradedId) return { code: params.caps.length > 0 ? 'decision-capped' : 'decision-reached', params };
  if (fails.length > 0) return { code: 'decision-failed', params: { ...params, conditions: fails } };
  const lowest = grades.at(-1);
  return {
    code: 'decision-ungraded',
    params: {
      ...params,
      lowestGrade: lowest?.grade.id ?? null,
      minima: (lowest?.minima ?? []).map(({ path, min }) => ({ path, min: min.toString() })),
    },
  };
}
