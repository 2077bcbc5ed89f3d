// Carries out an `add`: puts a member into a collection (a clause under its parent) or an element into a set. S-124.
import type { Change } from '../model/documents.js';
import { typeName } from '../schema/schema-problems.js';
import { type Applied, clausesIn, memberEdits, memberPlaces, type Refused, unknownTarget } from './applied.js';
import { type Located, locate } from './locate.js';
import { idOf, isObject, type JsonObject, listOf, ownValue } from './same-json.js';
import { RULESET } from './shape.js';
import { type Step, update, withoutKey } from './update.js';

type AddChange = Extract<Change, { readonly op: 'add' }>;

export function applyAdd(document: unknown, base: unknown, change: AddChange): Applied | Refused {
  const { collection, parent } = change;
  const into = locate(document, collection);
  if (into?.kind === 'set' && parent === undefined) return addElement(document, base, change, into);
  if (into?.kind !== 'collection') return unknownTarget('/collection', collection);
  if (parent === undefined) return addMember(document, base, change, into, into.path, into.value);
  const group = into.field.kind === 'clauses' ? locate(document, `clauses/${parent}`) : undefined;
  if (group?.kind !== 'member') return unknownTarget('/parent', `${collection}/${parent}`);
  return addMember(document, base, change, into, [...group.path, 'clauses'], ownValue(group.value, 'clauses'));
}

function addMember(
  document: unknown,
  base: unknown,
  change: AddChange,
  into: Located,
  path: readonly Step[],
  siblings: unknown,
): Applied | Refused {
  const { value, collection } = change;
  if (!isObject(value)) return { code: 'wrong-type', at: '/value', params: { expected: ['object'], found: typeName(value) } };
  const id = idOf(value);
  if (id === undefined) return { code: 'missing-field', at: '/value/id', params: { field: 'id' } };
  const ids = into.field.kind === 'clauses' ? clausesIn(value).map((clause) => idOf(clause) ?? '') : [id];
  const taken = ids.find((one, at) => ids.indexOf(one) !== at || locate(document, `${collection}/${one}`)?.kind === 'member');
  if (taken !== undefined) return { code: 'duplicate-id', at: '/value', params: { id: taken } };
  const isKeyed = into.field.kind === 'keyed';
  const index = indexIn(change, isKeyed && isObject(siblings) ? Object.keys(siblings) : listOf(siblings).map(idOf));
  if (typeof index !== 'number') return index;
  const place = [...into.place, id];
  return {
    document: update(document, RULESET, path, (old) => (isKeyed ? withEntry(old, index, id, value) : withItem(old, index, value)), base),
    edits: memberEdits('added', place, isKeyed ? withoutKey(value, 'id') : value, change.parent),
    wrote: memberPlaces(place, value, '/value'),
    touched: into.place,
  };
}

function addElement(document: unknown, base: unknown, change: AddChange, into: Located): Applied | Refused {
  const { value } = change;
  if (typeof value !== 'string') return { code: 'wrong-type', at: '/value', params: { expected: ['string'], found: typeName(value) } };
  const place = [...into.place, value];
  const elements = listOf(into.value);
  // An equal element changes nothing, not even its position.
  if (elements.includes(value)) return { document, edits: [], wrote: [{ place, at: '/value' }], touched: undefined };
  const index = indexIn(change, elements);
  if (typeof index !== 'number') return index;
  return {
    document: update(document, RULESET, into.path, (old) => withItem(old, index, value), base),
    edits: memberEdits('added', place, value),
    wrote: [{ place, at: '/value' }],
    touched: into.place,
  };
}

/** Where the new member goes among those that are there. */
function indexIn({ position }: AddChange, keys: readonly unknown[]): number | Refused {
  if (position === 'first') return 0;
  if (position === undefined || position === 'last') return keys.length;
  const found = keys.indexOf(position.after);
  return found < 0 ? unknownTarget('/position/after', position.after) : found + 1;
}

function withItem(old: unknown, index: number, value: unknown): readonly unknown[] {
  const list = listOf(old);
  return [...list.slice(0, index), value, ...list.slice(index)];
}

/** A source is written with its key as id, like every other member. */
function withEntry(old: unknown, index: number, key: string, value: JsonObject): JsonObject {
  const entries = Object.entries(isObject(old) ? old : {});
  return Object.fromEntries([...entries.slice(0, index), [key, withoutKey(value, 'id')], ...entries.slice(index)]);
}
