// Steps lead to the whole (S-34, S-36): otherwise nobody can earn all points of the clause.
import { divide, floor, fromInteger, isMultipleOf, multiply, type Rational, toReadable } from '../../number/rational.js';
import type { Check } from '../check.js';

const HUNDRED = fromInteger(100);

export const steps: Check = {
  codes: ['step-does-not-fit'],
  run: ({ model }, report) => {
    for (const leaf of model.leaves) {
      const { method } = leaf;
      let whole: Rational;
      if (method.method === 'points') whole = leaf.points;
      else if (method.method === 'percentage' && method.bands.length === 0) whole = HUNDRED;
      else continue;
      if (method.step === undefined || isMultipleOf(whole, method.step)) continue;
      report('warning', 'step-does-not-fit', `${leaf.pointer}/assess/step`, {
        id: leaf.id,
        step: toReadable(method.step),
        whole: toReadable(whole),
        highest: toReadable(multiply(floor(divide(whole, method.step)), method.step)),
        isPercentage: method.method === 'percentage',
      });
    }
  },
};
