// A group that is rolled up as a sum has the points of its children together (S-21); a scaled group needs points to divide by.
import { add, equals, fromDecimal, isZero, type Rational, sign, subtract, toReadable, ZERO } from '../../number/rational.js';
import type { Check } from '../check.js';

export const pointsSum: Check = {
  codes: ['points-sum', 'scaled-without-points'],
  run: ({ model }, report) => {
    for (const group of model.groups) {
      // The children as written: one that is neither group nor leaf is not in the tree, and its points are meant all the same.
      const sum = (group.clause.clauses ?? []).reduce<Rational>((total, child) => add(total, fromDecimal(child.points)), ZERO);
      const pointer = `${group.pointer}/points`;
      const declared = toReadable(group.points);
      if (group.isScaled) {
        if (isZero(sum) || isZero(group.points)) {
          report('warning', 'scaled-without-points', pointer, { id: group.id, declared, sum: toReadable(sum) });
        }
      } else if (!equals(sum, group.points)) {
        const difference = subtract(sum, group.points);
        report('error', 'points-sum', pointer, {
          id: group.id,
          declared,
          sum: toReadable(sum),
          difference: toReadable(sign(difference) < 0 ? subtract(ZERO, difference) : difference),
          isOver: sign(difference) > 0,
        });
      }
    }
  },
};
