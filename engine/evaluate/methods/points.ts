// points: the assessor gives points, in steps; part of the leaf may be deleted from within (S-36, S-45).
import { compare, divide, floor, fromDecimal, fromRatio, isMultipleOf, isZero, multiply, ONE, sign, ZERO } from '../../number/rational.js';
import { answerFields, type MethodRules } from './method-rules.js';

/** The least number above 0 that an answer can give (S-4). */
const LEAST_INVOLVED = fromRatio(1, 1e15);

export const points: MethodRules = {
  ...answerFields('points', 'involved'),
  attainable: (leaf) => {
    const step = leaf.method.method === 'points' ? leaf.method.step : undefined;
    const high = step === undefined ? leaf.points : multiply(floor(divide(leaf.points, step)), step);
    const whole = { low: ZERO, high, availableAtHigh: leaf.points, lowShareOfNothing: ONE, highShareOfNothing: ONE };
    if (isZero(leaf.points)) return whole;
    const next = { earned: ZERO, available: LEAST_INVOLVED };
    if (isZero(high)) return { ...whole, partial: [next] };
    return { ...whole, availableAtHigh: high, partial: [{ earned: high, available: high }, next] };
  },
  read: (leaf, answer, report) => {
    const step = leaf.method.method === 'points' ? leaf.method.step : undefined;
    const available = answer.involved === undefined ? leaf.points : fromDecimal(answer.involved);
    if (answer.involved !== undefined && (sign(available) <= 0 || compare(available, leaf.points) > 0)) {
      report('involved-range', 'involved', { involved: answer.involved, points: leaf.points.toString() });
      return undefined;
    }
    if (answer.points === undefined) return undefined;
    const earned = fromDecimal(answer.points);
    if (sign(earned) < 0 || compare(earned, available) > 0) {
      report('points-range', 'points', { given: answer.points, highest: available.toString() });
      return undefined;
    }
    if (step !== undefined && !isMultipleOf(earned, step)) {
      report('points-step', 'points', { given: answer.points, step: step.toString() });
      return undefined;
    }
    return { earned, available, shareOfNothing: ONE };
  },
};
