// The most that may be provided is not below the least that is asked for (S-53, S-55).
import type { Check } from '../check.js';

export const evidenceRange: Check = {
  codes: ['evidence-range'],
  run: ({ model }, report) => {
    for (const { evidence, pointer, min, max } of model.evidence.values()) {
      if (max !== null && max < min) report('error', 'evidence-range', `${pointer}/quantity/max`, { id: evidence.id, min, max });
    }
  },
};
