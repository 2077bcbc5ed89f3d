// Brings a clause back that another ruleset has (the base of an overlay, the version before), to where it stood there, with all below
// it and its links from evidence.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { withFields } from './clause-fields.js';
import { type ClauseTarget, mapClauses, withInserted, within, without } from './clause-tree.js';

/** false where `before` has no such clause, where it is there already, and where the group that it stood in is gone. */
export function restoreClause(ruleset: Ruleset, before: Ruleset, id: string): Edit | false {
  const old = clauseSpots(before);
  const now = clauseSpots(ruleset);
  const spot = old.get(id);
  if (spot === undefined || now.has(id) || (spot.parent !== null && !now.has(spot.parent))) return false;
  // What was moved elsewhere before its group was removed is there already.
  const present = new Set(within(spot.clause).flatMap((one) => (now.has(one.id) ? [one.id] : [])));
  const [clause] = present.size === 0 ? [spot.clause] : without([spot.clause], present);
  if (clause === undefined || clause.clauses?.length === 0) return false;
  const parent = spot.parent === null ? undefined : old.get(spot.parent)?.clause;
  const opened = mapClauses(ruleset.clauses, (one) => (parent !== undefined && one.id === parent.id ? asGroup(one, parent) : one));
  const after = withInserted(opened, targetOf(before, ruleset, id), [clause]);
  const back = new Set(within(clause).map((one) => one.id));
  const label = labelOf((language) =>
    language === 'en' ? `Restore clause ${clauseName(clause, language)}` : `恢复条款 ${clauseName(clause, language)}`,
  );
  return clausesEdit(ruleset, after, {
    label,
    place: clausePlace(id),
    also: (draft) => {
      const links = new Map(before.evidence?.map((one) => [one.id, one.clauses ?? []] as const));
      for (const [at, { id: evidence, clauses = [] }] of (ruleset.evidence ?? []).entries()) {
        const wanted = links.get(evidence) ?? [];
        const item = draft.evidence?.[at];
        if (item === undefined || !wanted.some((one) => back.has(one) && !clauses.includes(one))) continue;
        const kept = wanted.filter((one) => back.has(one) || clauses.includes(one));
        item.clauses = [...kept, ...clauses.filter((one) => !kept.includes(one))];
      }
    },
  });
}

/** A group that was left empty became a leaf: it is what it was again. */
function asGroup(clause: Clause, before: Clause): Clause {
  if (clause.clauses !== undefined) return clause;
  return withFields(clause, { assess: undefined, points: before.points, rollUp: before.rollUp, clauses: [] });
}

/** After the nearest sibling before it that is still there. */
function targetOf(before: Ruleset, ruleset: Ruleset, id: string): ClauseTarget {
  const parent = clauseSpots(before).get(id)?.parent ?? null;
  const now = clauseSpots(ruleset);
  const siblings = parent === null ? before.clauses : (clauseSpots(before).get(parent)?.clause.clauses ?? []);
  const at = siblings.findIndex((one) => one.id === id);
  const isHere = (one: Clause): boolean => now.get(one.id)?.parent === parent && now.has(one.id);
  const previous = siblings.slice(0, at).reverse().find(isHere);
  if (previous !== undefined) return { clause: previous.id, where: 'after' };
  const next = siblings.slice(at + 1).find(isHere);
  if (next !== undefined) return { clause: next.id, where: 'before' };
  return { clause: parent ?? undefined, where: 'into' };
}
