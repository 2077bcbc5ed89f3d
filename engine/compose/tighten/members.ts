// Parts of a ruleset by id, as the judges look them up.
import type { Adjustment, Clause, Condition, Evidence, Ruleset } from '../../model/documents.js';
import { locate } from '../locate.js';

export function clauseIn(ruleset: Ruleset, id: string): Clause | undefined {
  return memberOf(ruleset, 'clauses', id) as Clause | undefined;
}

export function evidenceIn(ruleset: Ruleset, id: string): Evidence | undefined {
  return memberOf(ruleset, 'evidence', id) as Evidence | undefined;
}

export function conditionIn(ruleset: Ruleset, id: string): Condition | undefined {
  return memberOf(ruleset, 'conditions', id) as Condition | undefined;
}

export function adjustmentIn(ruleset: Ruleset, id: string): Adjustment | undefined {
  return memberOf(ruleset, 'adjustments', id) as Adjustment | undefined;
}

function memberOf(ruleset: Ruleset, collection: string, id: string): unknown {
  const found = locate(ruleset, `${collection}/${id}`);
  return found?.kind === 'member' ? found.value : undefined;
}

/** Every clause, groups and leaves, in document order. */
export function clausesOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...clausesOf(clause.clauses ?? [])]);
}
