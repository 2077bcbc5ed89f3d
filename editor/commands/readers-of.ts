// Which things of a ruleset have a rule that reads a path or uses a table: what somebody wants to know before changing a fact.
import { textIn, titleOf } from '../../engine/explain/titles.js';
import type { Ruleset, Text } from '../../engine/model/documents.js';
import type { Language } from '../../engine/text/language.js';
import { clauseSpots } from '../state/place.js';

export interface Reader {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
}

/** `path` as expressions have it ("facts.headcount"), or the id of a table with `operator` "table". */
export function readersOf(ruleset: Ruleset, path: string, language: Language, operator: 'var' | 'table' = 'var'): readonly Reader[] {
  const found: Reader[] = [];
  for (const [id, { clause }] of clauseSpots(ruleset)) {
    const { clauses: _, ...own } = clause;
    if (reads(own, operator, path))
      found.push({ collection: 'clauses', id, title: [clause.number, titleOf(clause, language)].filter(Boolean).join(' ') });
  }
  for (const collection of ['evidence', 'conditions', 'tables', 'outputs', 'grades'] as const)
    for (const thing of ruleset[collection] ?? [])
      if (reads(thing, operator, path))
        found.push({ collection, id: thing.id, title: textIn((thing as { readonly title?: Text }).title, language) ?? thing.id });
  return found;
}

function reads(value: unknown, operator: string, path: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => reads(one, operator, path));
  return Object.entries(value).some(
    ([key, one]) => (key === operator && (one === path || (Array.isArray(one) && one[0] === path))) || reads(one, operator, path),
  );
}
