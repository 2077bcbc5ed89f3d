// Whatever people get to see has a title; without one they see its id.
import type { Check } from '../check.js';
import { type MemberKind, members } from '../members.js';

/** These have no title, or show something else without one. */
const UNTITLED: ReadonlySet<MemberKind> = new Set(['ruleset', 'basis', 'source', 'scoring', 'assess']);

export const titles: Check = {
  codes: ['missing-title'],
  run: ({ model }, report) => {
    for (const { kind, pointer, value } of members(model.ruleset)) {
      if (value.title === undefined && !UNTITLED.has(kind)) report('warning', 'missing-title', pointer, { kind, id: value.id });
    }
  },
};
