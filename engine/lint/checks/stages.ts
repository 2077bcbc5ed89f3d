// Clauses, evidence and conditions name stages that are declared. Without any declared stage the names are labels at most.
import type { Check } from '../check.js';
import { members } from '../members.js';

export const stages: Check = {
  codes: ['unknown-stage'],
  run: ({ model }, report) => {
    const declared = new Set((model.ruleset.stages ?? []).map((stage) => stage.id));
    for (const { pointer, value } of members(model.ruleset)) {
      if (value.stage === undefined || declared.has(value.stage)) continue;
      report(declared.size > 0 ? 'error' : 'warning', 'unknown-stage', `${pointer}/stage`, { stage: value.stage, stages: [...declared] });
    }
  },
};
