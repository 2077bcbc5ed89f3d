// The clauses that are there, by everything that a sheet may call them: number, other numbers, title in either language.
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';
import { type ClauseSpot, clauseSpots } from '../../../state/place.js';
import { comparable } from '../grid/tidy-text.js';
import { comparableNumber } from '../rows/clause-number.js';

export interface ClauseIndex {
  readonly spots: ReadonlyMap<string, ClauseSpot>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  /** Other numbers, which may be names too. */
  readonly byAlias: ReadonlyMap<string, readonly string[]>;
  readonly byTitle: ReadonlyMap<string, readonly string[]>;
}

export function clauseIndex(ruleset: Ruleset): ClauseIndex {
  const spots = clauseSpots(ruleset);
  const byNumber = new Map<string, string[]>();
  const byAlias = new Map<string, string[]>();
  const byTitle = new Map<string, string[]>();
  for (const { clause } of spots.values()) {
    if (clause.number !== undefined) put(byNumber, comparableNumber(clause.number), clause.id);
    for (const alias of clause.aliases ?? []) put(byAlias, comparableNumber(alias), clause.id);
    for (const title of titlesOf(clause)) put(byTitle, comparable(title), clause.id);
  }
  return { spots, byNumber, byAlias, byTitle };
}

/** The numbers by which a column of numbers is known. */
export function knownNumbers(ruleset: Ruleset): ReadonlySet<string> {
  const { byNumber, byAlias } = clauseIndex(ruleset);
  return new Set([...byNumber.keys(), ...byAlias.keys()]);
}

/** The title in each language that it has. */
export function titlesOf({ title }: Pick<Clause, 'title'>): readonly string[] {
  const all = typeof title === 'string' ? [title] : [title?.['zh-CN'], title?.en];
  return all.filter((one): one is string => one !== undefined && one !== '');
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  if (key === '') return;
  const found = index.get(key);
  if (found === undefined) index.set(key, [id]);
  else if (!found.includes(id)) found.push(id);
}
