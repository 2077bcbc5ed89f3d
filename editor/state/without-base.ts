// An overlay whose base is not in the library: a ruleset without rules that stands in for the effective one, so that every view has
// something to show, and what the checks then say, which is this one thing.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import { problem } from '../../engine/model/problem.js';
import type { Checks } from './checks.js';
import type { Scenario } from './work.js';

/** No clauses and no grades; named as the overlay is. Never stored and never checked. */
export function rulesetWithoutBase({ id, version, title }: Overlay): Ruleset {
  return { format: 'steelyard/ruleset@1', id, version, title, clauses: [], scoring: { scale: 100 }, grades: [] };
}

/** The ruleset that it stands on is not here, and no scenario passes. */
export function checksWithoutBase(overlay: Overlay, scenarios: readonly Scenario[], revision: number): Checks {
  const { id, version } = overlay.extends;
  return {
    revision,
    problems: [{ problem: problem('error', 'base-missing', `overlay:${overlay.id}`, '/extends', { id, version }), place: undefined }],
    isUsable: false,
    trial: undefined,
    scenarios: scenarios.map(() => ({ differences: [{ field: 'ruleset', expected: `${id}@${version}`, found: null }] })),
    milliseconds: 0,
  };
}
