// A level in points earns no more than its clause has (S-33): more is a share above 1.
import { compare, toReadable } from '../../number/rational.js';
import type { Check } from '../check.js';

export const levelPoints: Check = {
  codes: ['level-above-points'],
  run: ({ model }, report) => {
    for (const leaf of model.leaves) {
      if (leaf.clause.assess?.method !== 'levels' || leaf.method.method !== 'levels') continue;
      for (const [place, level] of leaf.clause.assess.levels.entries()) {
        const earned = leaf.method.levels.get(level.id)?.earned;
        if (level.points === undefined || earned === undefined || compare(earned, leaf.points) <= 0) continue;
        report('warning', 'level-above-points', `${leaf.pointer}/assess/levels/${place}/points`, {
          id: leaf.id,
          level: level.id,
          earned: toReadable(earned),
          points: toReadable(leaf.points),
        });
      }
    }
  },
};
