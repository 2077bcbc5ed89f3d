// A pattern of the overlay policy that names nothing locks or opens nothing, silently (S-128).
import type { Ruleset } from '../../model/documents.js';
import type { Model } from '../../model/model.js';
import type { Check } from '../check.js';

const WHOLE = new Set(['scoring', 'overlayPolicy', 'ungraded', 'effective', 'title', 'text', 'note', 'basis', 'approval', 'sources']);

export const policyPatterns: Check = {
  codes: ['policy-pattern-unknown'],
  run: ({ model }, report) => {
    const members = memberIds(model);
    for (const list of ['locked', 'open'] as const) {
      for (const [place, pattern] of (model.ruleset.overlayPolicy?.[list] ?? []).entries()) {
        const [collection = '', member] = pattern.split('.');
        if (collection === '*' || WHOLE.has(collection)) continue;
        const ids = members.get(collection);
        if (ids !== undefined && (member === undefined || member === '*' || ids.has(member))) continue;
        report('warning', 'policy-pattern-unknown', `/overlayPolicy/${list}/${place}`, { pattern, list });
      }
    }
  },
};

function memberIds({ ruleset, nodes }: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const idsOf = (members: Ruleset['stages']): ReadonlySet<string> => new Set((members ?? []).map((one) => one.id));
  return new Map([
    ['facts', idsOf(ruleset.facts)],
    ['clauses', new Set(nodes.map((node) => node.id))],
    ['adjustments', idsOf(ruleset.adjustments)],
    ['evidence', idsOf(ruleset.evidence)],
    ['conditions', idsOf(ruleset.conditions)],
    ['grades', idsOf(ruleset.grades)],
    ['tables', idsOf(ruleset.tables)],
    ['outputs', idsOf(ruleset.outputs)],
    ['stages', idsOf(ruleset.stages)],
  ]);
}
