// Deductions can take something away (S-35): the floor lies below the points, and some finding costs points.
import { compare, isZero, toReadable } from '../../number/rational.js';
import type { Check } from '../check.js';

export const deductions: Check = {
  codes: ['deduction-floor-above-points', 'deduction-without-effect'],
  run: ({ model }, report) => {
    for (const leaf of model.leaves) {
      if (leaf.method.method !== 'deductions') continue;
      const { floor, findings } = leaf.method;
      const params = { id: leaf.id, points: toReadable(leaf.points), floor: floor === null ? null : toReadable(floor) };
      const above = floor === null ? -1 : compare(floor, leaf.points);
      if (above > 0) report('warning', 'deduction-floor-above-points', `${leaf.pointer}/assess/floor`, params);
      else if (above === 0) report('warning', 'deduction-without-effect', `${leaf.pointer}/assess`, { ...params, by: 'floor' });
      else if ([...findings.values()].every(isZero)) {
        report('warning', 'deduction-without-effect', `${leaf.pointer}/assess/findings`, { ...params, by: 'findings' });
      }
    }
  },
};
