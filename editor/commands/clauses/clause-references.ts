// Who names a clause: evidence by links, and rules by paths such as clause.repair.share.
import type { Ruleset } from '../../../engine/model/documents.js';
import { clauseSpots } from '../../state/place.js';

export interface ClauseReferences {
  /** Items of evidence that are linked to one of the clauses. */
  readonly evidence: number;
  /** Conditions, grades, tables, outputs and clauses whose rules read one of them. */
  readonly rules: number;
}

export function referencesTo(ruleset: Ruleset, ids: ReadonlySet<string>): ClauseReferences {
  const evidence = (ruleset.evidence ?? []).filter(({ clauses }) => clauses?.some((id) => ids.has(id)) === true).length;
  const rules: unknown[] = [
    ...(ruleset.conditions ?? []).map(({ holds }) => holds),
    ...(ruleset.outputs ?? []).map(({ value }) => value),
    ...(ruleset.tables ?? []).map(({ inputs }) => inputs),
    ...(ruleset.evidence ?? []).map(({ when }) => when),
    ...[...clauseSpots(ruleset).values()].flatMap(({ clause }) => (ids.has(clause.id) ? [] : [clause.applies, ruleOf(clause.assess)])),
    ...(ruleset.grades ?? []).map(({ min }) => (typeof min === 'number' ? undefined : Object.keys(min).map((path) => ({ var: path })))),
  ];
  return { evidence, rules: rules.filter((rule) => reads(rule, ids)).length };
}

function ruleOf(assess: { readonly method: string; readonly share?: unknown } | undefined): unknown {
  return assess?.method === 'rule' ? assess.share : undefined;
}

function reads(rule: unknown, ids: ReadonlySet<string>): boolean {
  if (Array.isArray(rule)) return rule.some((one) => reads(one, ids));
  if (typeof rule !== 'object' || rule === null) return false;
  return Object.entries(rule).some(([operator, value]) => {
    if (operator !== 'var') return reads(value, ids);
    const [space, id = ''] = typeof value === 'string' ? value.split('.') : [];
    return space === 'clause' && ids.has(id);
  });
}
