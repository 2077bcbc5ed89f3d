// percentage: a whole multiple of the step inside a band, ends included; the points in that proportion (S-34).

import type { LeafNode } from '../../model/model.js';
import {
  ceil,
  compare,
  divide,
  floor,
  fromDecimal,
  fromInteger,
  isMultipleOf,
  multiply,
  type Rational,
  ZERO,
} from '../../number/rational.js';
import { answerFields, type MethodRules } from './method-rules.js';

const HUNDRED = fromInteger(100);
const WHOLE_RANGE = { id: '', min: ZERO, max: HUNDRED };

export const percentage: MethodRules = {
  ...answerFields('percentage'),
  attainable: (leaf) => {
    const { step, bands } = optionsOf(leaf);
    const values = bands.flatMap((band) => {
      const low = step === undefined ? band.min : multiply(ceil(divide(band.min, step)), step);
      const high = step === undefined ? band.max : multiply(floor(divide(band.max, step)), step);
      return compare(low, high) <= 0 ? [low, high] : [];
    });
    const sorted = values.sort(compare);
    const low = divide(sorted[0] ?? ZERO, HUNDRED);
    const high = divide(sorted.at(-1) ?? ZERO, HUNDRED);
    return {
      low: multiply(leaf.points, low),
      high: multiply(leaf.points, high),
      availableAtHigh: leaf.points,
      lowShareOfNothing: low,
      highShareOfNothing: high,
    };
  },
  read: (leaf, answer, report) => {
    if (answer.percentage === undefined) return undefined;
    const { step, bands } = optionsOf(leaf);
    const value = fromDecimal(answer.percentage);
    if (!bands.some((band) => compare(value, band.min) >= 0 && compare(value, band.max) <= 0)) {
      report('percentage-band', 'percentage', {
        percentage: answer.percentage,
        bands: bands.map((band) => ({ id: band.id, min: band.min.toString(), max: band.max.toString() })),
      });
      return undefined;
    }
    if (step !== undefined && !isMultipleOf(value, step)) {
      report('percentage-step', 'percentage', { percentage: answer.percentage, step: step.toString() });
      return undefined;
    }
    const share = divide(value, HUNDRED);
    return { earned: multiply(leaf.points, share), available: leaf.points, shareOfNothing: share };
  },
};

function optionsOf(leaf: LeafNode): { step: Rational | undefined; bands: readonly { id: string; min: Rational; max: Rational }[] } {
  if (leaf.method.method !== 'percentage') return { step: undefined, bands: [WHOLE_RANGE] };
  return { step: leaf.method.step, bands: leaf.method.bands.length === 0 ? [WHOLE_RANGE] : leaf.method.bands };
}
