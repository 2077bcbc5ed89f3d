// The lowest and highest score that any audit can reach, as bounds that are surely not exceeded: what a grade's minimum is held
// against (S-61 to S-66). Every clause is at its best, and every deletion and every bonus that helps is made.
import type { Model } from '../model/model.js';
import { add, divide, fromInteger, greatest, isZero, least, multiply, type Rational, round, sign } from '../number/rational.js';
import { bestTotal } from './best-total.js';
import { isPlainRollUp } from './plain-roll-up.js';
import { roundedUp } from './rounded-up.js';

export interface AttainableScore {
  /** undefined: unbounded below. */
  readonly lowest: Rational | undefined;
  /** undefined: unbounded above by an adjustment without a limit, or not known. */
  readonly highest: Rational | undefined;
  /** The same, adjustments without a limit left out; undefined: not known. */
  readonly highestWithoutUnlimited: Rational | undefined;
}

const KNOWN = new WeakMap<Model, { readonly score: AttainableScore | undefined }>();

/** undefined where no audit has a score: the scale has nothing to be divided by. Worked out once for a model. */
export function attainableScore(model: Model): AttainableScore | undefined {
  const known = KNOWN.get(model) ?? { score: workOut(model) };
  KNOWN.set(model, known);
  return known.score;
}

function workOut(model: Model): AttainableScore | undefined {
  const { floor, cap, scale, base, roundingAt, roundingDecimals, roundingMode } = model.scoring;
  const limited = (value: Rational): Rational => {
    const raised = floor === null ? value : greatest(value, floor);
    const lowered = cap === null ? raised : least(raised, cap);
    return roundingAt === 'score' ? round(lowered, roundingDecimals, roundingMode) : lowered;
  };
  const lowest = floor === null ? undefined : limited(floor);
  const highestAtAll = cap === null ? undefined : limited(cap);
  if (!isPlainRollUp(model)) return { lowest, highest: highestAtAll, highestWithoutUnlimited: highestAtAll };

  const best = bestTotal(model);
  if (scale !== null && isZero(best.points)) return undefined;
  let score = add(base, scale === null ? best.earned : multiply(scale, roundedUp(divide(best.earned, best.points))));
  let isUnlimited = false;
  for (const { points, limit } of model.adjustments.values()) {
    if (sign(points) <= 0) continue;
    if (limit === null) isUnlimited = true;
    else score = add(score, multiply(points, fromInteger(limit)));
  }
  return { lowest, highest: isUnlimited ? highestAtAll : limited(score), highestWithoutUnlimited: limited(score) };
}
