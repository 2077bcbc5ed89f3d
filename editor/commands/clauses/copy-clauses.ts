// Clauses as data on their way to another place or another document, with the sources that they name; and copies of them with ids and
// numbers of their own.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { withFields } from './clause-fields.js';
import { topmost, within } from './clause-tree.js';
import type { TakeId } from './fresh-clause-ids.js';

export const CLAUSES_FORMAT = 'steelyard/clauses@1';

/** What is put on the clipboard. Whoever reads it back checks it: it may come from anywhere. */
export interface ClauseCopy {
  readonly format: typeof CLAUSES_FORMAT;
  readonly from: { readonly id: string; readonly version: string };
  readonly clauses: readonly Clause[];
  readonly sources?: Ruleset['sources'];
}

/** undefined where none of the ids is there. */
export function copyClauses(ruleset: Ruleset, ids: readonly string[]): ClauseCopy | undefined {
  const clauses = topmost(ruleset.clauses, new Set(ids));
  if (clauses.length === 0) return undefined;
  const named = new Set(clauses.flatMap(within).flatMap(({ source }) => source ?? []));
  const sources = Object.fromEntries(Object.entries(ruleset.sources ?? {}).filter(([key]) => named.has(key)));
  return {
    format: CLAUSES_FORMAT,
    from: { id: ruleset.id, version: ruleset.version },
    clauses,
    ...(named.size === 0 ? {} : { sources }),
  };
}

/** The same clauses; an id that is taken becomes another one. */
export function withFreshIds(clauses: readonly Clause[], take: TakeId): readonly Clause[] {
  return clauses.map((clause) => {
    const below = clause.clauses === undefined ? {} : { clauses: withFreshIds(clause.clauses, take) as Clause[] };
    return withFields(clause, { id: take(clause.id), ...below });
  });
}

/** A clause with all below it under another number; numbers that do not begin with the old one, and old numbers, are left out. */
export function underNumber(clause: Clause, number: string | undefined): Clause {
  const old = clause.number;
  const moved = (one: Clause): Clause => {
    const rest = old !== undefined && one.number?.startsWith(old) === true ? one.number.slice(old.length) : undefined;
    const now = one === clause ? number : number === undefined || rest === undefined ? undefined : `${number}${rest}`;
    const below = one.clauses === undefined ? {} : { clauses: one.clauses.map(moved) };
    return withFields(one, { number: now !== undefined && now.length > 50 ? undefined : now, aliases: undefined, ...below });
  };
  return moved(clause);
}
