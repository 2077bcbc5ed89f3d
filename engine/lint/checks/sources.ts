// A source is a key of `sources`, and each of those is named somewhere.
import { pointerOf } from '../../model/problem.js';
import type { Check } from '../check.js';
import { members } from '../members.js';

export const sources: Check = {
  codes: ['unknown-source', 'source-unused'],
  run: ({ model }, report) => {
    const declared = new Set(Object.keys(model.ruleset.sources ?? {}));
    const used = new Set<string>();
    for (const { pointer, value } of members(model.ruleset)) {
      if (value.source === undefined) continue;
      used.add(value.source);
      if (!declared.has(value.source)) report('warning', 'unknown-source', `${pointer}/source`, { source: value.source });
    }
    for (const source of declared) if (!used.has(source)) report('info', 'source-unused', pointerOf('sources', source), { source });
  },
};
