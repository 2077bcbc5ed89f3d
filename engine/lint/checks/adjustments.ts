// An adjustment that adds nothing, or may never occur, and whose occurrences nothing counts, does nothing (S-62).
import { isZero } from '../../number/rational.js';
import type { Check } from '../check.js';
import { readsOf } from '../reads.js';

export const adjustments: Check = {
  codes: ['adjustment-without-effect'],
  run: ({ model }, report) => {
    const { paths } = readsOf(model);
    for (const { adjustment, index, points, limit } of model.adjustments.values()) {
      if (!isZero(points) && limit !== 0) continue;
      if (paths.has(`adjustment.${adjustment.id}.count`)) continue;
      report('warning', 'adjustment-without-effect', `/adjustments/${index}/${isZero(points) ? 'points' : 'limit'}`, {
        id: adjustment.id,
        by: isZero(points) ? 'points' : 'limit',
      });
    }
  },
};
