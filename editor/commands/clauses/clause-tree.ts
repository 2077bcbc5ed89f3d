// The tree of clauses as a value: every function gives a new tree that shares all that has not changed.
import type { Clause } from '../../../engine/model/documents.js';
import { toNearestNumber } from '../../../engine/number/rational.js';
import { withFields } from './clause-fields.js';
import { pointsOf } from './points-sums.js';

/** Where clauses are put; `clause` undefined: at the end of the top level. */
export interface ClauseTarget {
  readonly clause: string | undefined;
  readonly where: 'before' | 'after' | 'into';
}

/** Every clause through a function, those below first. */
export function mapClauses(clauses: readonly Clause[], change: (clause: Clause) => Clause): readonly Clause[] {
  let isSame = true;
  const after = clauses.map((clause) => {
    const below = clause.clauses === undefined ? undefined : mapClauses(clause.clauses, change);
    const now = change(below === clause.clauses ? clause : withFields(clause, { clauses: below as Clause[] }));
    if (now !== clause) isSame = false;
    return now;
  });
  return isSame ? clauses : after;
}

/** Each list of siblings through a function, the lists below first; `parent` is the group that it is in, null at the top. */
function mapLists(
  clauses: readonly Clause[],
  change: (list: readonly Clause[], parent: string | null) => readonly Clause[],
  parent: string | null = null,
): readonly Clause[] {
  let isSame = true;
  const kept = clauses.map((clause) => {
    if (clause.clauses === undefined) return clause;
    const below = mapLists(clause.clauses, change, clause.id);
    if (below === clause.clauses) return clause;
    isSame = false;
    return withFields(clause, { clauses: below as Clause[] });
  });
  return change(isSame ? clauses : kept, parent);
}

/** A clause and all below it. */
export function within(clause: Clause): readonly Clause[] {
  return [clause, ...(clause.clauses ?? []).flatMap(within)];
}

/** Those of the ids that are in no other of them, in the order of the document. */
export function topmost(clauses: readonly Clause[], ids: ReadonlySet<string>): readonly Clause[] {
  return clauses.flatMap((clause) => (ids.has(clause.id) ? [clause] : topmost(clause.clauses ?? [], ids)));
}

/** Groups may be left without clauses: see `settled`. */
export function without(clauses: readonly Clause[], ids: ReadonlySet<string>): readonly Clause[] {
  return mapLists(clauses, (list) => (list.some(({ id }) => ids.has(id)) ? list.filter(({ id }) => !ids.has(id)) : list));
}

/** A leaf that clauses are put into becomes a group: its points stay declared, its method goes. */
export function withInserted(clauses: readonly Clause[], { clause, where }: ClauseTarget, added: readonly Clause[]): readonly Clause[] {
  if (clause === undefined) return [...clauses, ...added];
  return mapLists(clauses, (list) => {
    const at = list.findIndex(({ id }) => id === clause);
    const found = list[at];
    if (found === undefined) return list;
    const [start, end] = where === 'before' ? [at, at] : where === 'after' ? [at + 1, at + 1] : [at, at + 1];
    const put = where === 'into' ? [withFields(found, { assess: undefined, clauses: [...(found.clauses ?? []), ...added] })] : added;
    return [...list.slice(0, start), ...put, ...list.slice(end)];
  });
}

/** Groups that were left without clauses become leaves with the points that they had. */
export function settled(before: readonly Clause[], clauses: readonly Clause[]): readonly Clause[] {
  const emptied = new Set<string>();
  mapClauses(clauses, (one) => {
    if (one.clauses?.length === 0) emptied.add(one.id);
    return one;
  });
  if (emptied.size === 0) return clauses;
  const had = new Map<string, Clause>();
  mapClauses(before, (one) => {
    if (emptied.has(one.id)) had.set(one.id, one);
    return one;
  });
  return mapClauses(clauses, (one) => (emptied.has(one.id) ? asLeaf(one, had.get(one.id) ?? one) : one));
}

/** The group as a leaf that conforms or not, with the points that `had` comes to. */
export function asLeaf(group: Clause, had: Clause = group): Clause {
  const points = group.points ?? toNearestNumber(pointsOf(had).own);
  return withFields(group, { clauses: undefined, rollUp: undefined, assess: { method: 'conformity' }, points });
}
