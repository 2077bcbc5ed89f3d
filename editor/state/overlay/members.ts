// The members of one collection of a ruleset by id, clauses flat: where each stands and what is its own.
import { idOf, isObject, listOf, ownValue } from '../../../engine/compose/same-json.js';
import { withoutKey } from '../../../engine/compose/update.js';
import type { Ruleset } from '../../../engine/model/documents.js';

export interface Member {
  readonly id: string;
  /** A clause with those below it. */
  readonly value: unknown;
  /** Of a clause the group that it is in. */
  readonly parent: string | null;
}

export interface Members {
  readonly byId: ReadonlyMap<string, Member>;
  /** Ids in order, by the group that they are in; flat collections have only null. */
  readonly lists: ReadonlyMap<string | null, readonly string[]>;
}

const known = new WeakMap<object, Members>();

export function membersOf(ruleset: Ruleset, collection: string): Members {
  const held = ownValue(ruleset, collection);
  const found = typeof held === 'object' && held !== null ? known.get(held) : undefined;
  if (found !== undefined) return found;
  const byId = new Map<string, Member>();
  const lists = new Map<string | null, readonly string[]>();
  const take = (values: readonly unknown[], parent: string | null): void => {
    lists.set(
      parent,
      values.map((value) => idOf(value) ?? ''),
    );
    for (const value of values) {
      const id = idOf(value) ?? '';
      byId.set(id, { id, value, parent });
      const below = collection === 'clauses' ? ownValue(value, 'clauses') : undefined;
      if (below !== undefined) take(listOf(below), id);
    }
  };
  if (isObject(held)) for (const [id, value] of Object.entries(held)) byId.set(id, { id, value, parent: null });
  else take(listOf(held), null);
  const members = { byId, lists };
  if (typeof held === 'object' && held !== null) known.set(held, members);
  return members;
}

export function listIn({ lists }: Members, parent: string | null): readonly string[] {
  return lists.get(parent) ?? [];
}

/** A clause without those below it. */
export function ownPart(collection: string, value: unknown): unknown {
  return collection === 'clauses' && isObject(value) && Object.hasOwn(value, 'clauses') ? withoutKey(value, 'clauses') : value;
}

/** Without looking below: whether a clause's own fields are the very same. */
export function isOwnPartShared(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const keys = (value: object): readonly string[] => Object.keys(value).filter((key) => key !== 'clauses');
  const [left, right] = [keys(a), keys(b)];
  return left.length === right.length && left.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
