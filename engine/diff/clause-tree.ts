// The differences of two clause trees, by id however deep a clause lies: new ones, gone ones, moved ones, and what changed in each.
import { type Edit, editsBetween } from '../compose/edits.js';
import { idOf, isObject, listOf, ownValue } from '../compose/same-json.js';
import { fieldsOf, memberField, RULESET } from '../compose/shape.js';
import { withoutKey } from '../compose/update.js';
import type { Position } from './difference.js';
import { movedMembers } from './moves.js';

/** A clause that stands elsewhere. */
export interface Move {
  readonly kind: 'moved';
  readonly place: readonly string[];
  readonly from: Position;
  readonly to: Position;
}

interface Placed {
  /** Without those below it. */
  readonly clause: unknown;
  readonly parent: string | null;
  /** The ids of its siblings and itself, in order. */
  readonly siblings: readonly string[];
}

type Tree = Map<string, Placed>;

const CLAUSE = memberField(fieldsOf(RULESET).get('clauses') ?? RULESET);

/** First what is gone, in the order in which it stood, then what is there, in the order in which it stands. */
export function clauseEdits(before: unknown, after: unknown): readonly (Edit | Move)[] {
  const [old, now] = [flatten(before), flatten(after)];
  const moved = movedClauses(old, now);
  const differences: (Edit | Move)[] = [];
  for (const [id, { clause }] of old) {
    if (!now.has(id)) differences.push({ kind: 'removed', place: ['clauses', id], before: clause, after: undefined });
  }
  for (const [id, placed] of now) {
    const [was, place] = [old.get(id), ['clauses', id]];
    if (was === undefined) {
      differences.push({ kind: 'added', place, before: undefined, after: placed.clause });
      continue;
    }
    if (moved.has(id)) differences.push({ kind: 'moved', place, from: positionOf(id, was), to: positionOf(id, placed) });
    differences.push(...editsBetween(CLAUSE, was.clause, placed.clause, place));
  }
  return differences;
}

function movedClauses(old: Tree, now: Tree): ReadonlySet<string> {
  const moved = new Set<string>();
  const staying = new Map<string | null, string[]>();
  for (const [id, { parent }] of now) {
    const was = old.get(id);
    if (was === undefined) continue;
    if (was.parent !== parent) moved.add(id);
    else staying.set(parent, [...(staying.get(parent) ?? []), id]);
  }
  for (const ids of staying.values()) {
    const before = (old.get(ids[0] ?? '')?.siblings ?? []).filter((id) => ids.includes(id));
    for (const id of movedMembers(before, ids)) moved.add(id);
  }
  return moved;
}

function positionOf(id: string, { parent, siblings }: Placed): Position {
  return { parent, after: siblings[siblings.indexOf(id) - 1] ?? null };
}

/** In document order. Where an id stands twice (a faulty document) each further one gets a number, so that none is lost. */
function flatten(clauses: unknown): Tree {
  const tree: Tree = new Map();
  const placeAll = (list: readonly unknown[], parent: string | null): void => {
    const siblings: string[] = [];
    for (const clause of list) {
      const id = uniqueId(idOf(clause) ?? '', tree);
      siblings.push(id);
      tree.set(id, { clause: withoutBelow(clause), parent, siblings });
      placeAll(listOf(ownValue(clause, 'clauses')), id);
    }
  };
  placeAll(listOf(clauses), null);
  return tree;
}

function uniqueId(id: string, tree: Tree): string {
  let unique = id;
  for (let count = 2; tree.has(unique); count += 1) unique = `${id}#${count}`;
  return unique;
}

/** An empty list of clauses is kept: it is a difference to none. */
function withoutBelow(clause: unknown): unknown {
  return isObject(clause) && listOf(clause.clauses).length > 0 ? withoutKey(clause, 'clauses') : clause;
}
