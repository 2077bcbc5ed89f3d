// Evidence names clauses and other evidence that exist; evidence for no clause is asked for whatever was deleted (S-50, S-51).
import type { Clause } from '../../model/documents.js';
import type { Check } from '../check.js';

export const evidenceLinks: Check = {
  codes: ['unknown-clause', 'unknown-evidence', 'alternative-of-itself', 'evidence-unlinked'],
  run: ({ model }, report) => {
    const clauses = clauseIds(model.ruleset.clauses);
    for (const [index, item] of (model.ruleset.evidence ?? []).entries()) {
      const pointer = `/evidence/${index}`;
      for (const [place, id] of (item.clauses ?? []).entries()) {
        if (!clauses.has(id)) report('error', 'unknown-clause', `${pointer}/clauses/${place}`, { id: item.id, clause: id });
      }
      for (const [place, id] of (item.alternatives ?? []).entries()) {
        const at = `${pointer}/alternatives/${place}`;
        if (id === item.id) report('warning', 'alternative-of-itself', at, { id });
        else if (!model.evidence.has(id)) report('error', 'unknown-evidence', at, { id: item.id, evidence: id });
      }
      if ((item.clauses ?? []).length === 0) report('warning', 'evidence-unlinked', pointer, { id: item.id });
    }
  },
};

/** As written: a clause that is neither group nor leaf has a problem of its own, and is not unknown. */
function clauseIds(clauses: readonly Clause[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const open = [...clauses];
  for (let clause = open.pop(); clause !== undefined; clause = open.pop()) {
    ids.add(clause.id);
    open.push(...(clause.clauses ?? []));
  }
  return ids;
}
