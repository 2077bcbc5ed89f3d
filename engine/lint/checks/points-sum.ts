// A group that is rolled up as a sum has the points of its children together (S-21); a scaled group needs points to divide by.
import { add, equals, fromDecimal, isZero, type Rational, sign, subtract, toReadable, ZERO } from '../../number/rational.js';
import type { Check } from '../check.js';

export const pointsSum: Check = {
  codes: ['points-sum', 'scaled-without-points'],
  run: ({ model }, report) => {
    for (const group of model.groups) {
      if (group.clause.points === undefined) continue;
      // One that is neither group nor leaf is not in the tree, and its points are meant all the same.
      const strays = (group.clause.clauses ?? []).filter((child) => !group.children.some((node) => node.clause === child));
      const written = strays.map((child) => fromDecimal(child.points ?? 0));
      const sum = [...group.children.map((child) => child.points), ...written].reduce<Rational>(add, ZERO);
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
