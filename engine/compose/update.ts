// Changes one place of a document without touching the document: what lies on the way is copied, the rest is shared.
// Fields that were not there go where the schema puts them; what a removal leaves empty goes too, unless the base wrote it so. S-122.
import { idOf, isObject, isSameJson, type JsonObject, listOf, ownValue } from './same-json.js';
import { type Field, fieldsOf, memberField } from './shape.js';

/** A key of an object or an index of a list. */
export type Step = string | number;

/** The new value for the old one; undefined takes it away. */
export type Replace = (old: unknown) => unknown;

/**
 * The document with the value at `path` replaced. `twin` is the same document as the base has it: an object or a list that is
 * empty after a removal stays only where the base has it empty, so that a change and its reverse give the base again.
 */
export function update(value: unknown, field: Field, path: readonly Step[], replace: Replace, twin: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replace(value);
  return typeof step === 'number'
    ? updateMember(listOf(value), step, field, rest, replace, twin)
    : updateField(isObject(value) ? value : (field.seed ?? {}), step, field, rest, replace, twin);
}

function updateMember(
  list: readonly unknown[],
  index: number,
  field: Field,
  rest: readonly Step[],
  replace: Replace,
  twin: unknown,
): unknown {
  const old = list[index];
  const id = idOf(old);
  const oldTwin = id === undefined ? undefined : listOf(twin).find((one) => idOf(one) === id);
  const now = update(old, memberField(field), rest, replace, oldTwin);
  const next = now === undefined ? list.filter((_, at) => at !== index) : list.map((one, at) => (at === index ? now : one));
  return now === undefined && leavesNothing(next, [], field, twin) ? undefined : next;
}

function updateField(object: JsonObject, key: string, field: Field, rest: readonly Step[], replace: Replace, twin: unknown): unknown {
  const child = field.kind === 'keyed' ? memberField(field) : fieldsOf(field).get(key);
  const now = update(ownValue(object, key), child ?? { kind: 'plain' }, rest, replace, ownValue(twin, key));
  if (now !== undefined) return withKey(object, key, now, [...fieldsOf(field).keys()]);
  const next = withoutKey(object, key);
  return leavesNothing(next, field.seed ?? {}, field, twin) ? undefined : next;
}

function leavesNothing(next: unknown, nothing: unknown, field: Field, twin: unknown): boolean {
  return field.required !== true && isSameJson(next, nothing) && !isSameJson(twin, nothing);
}

/** The object with a key set: in its place where it is there, otherwise before the first key that comes later in the schema. */
export function withKey(object: JsonObject, key: string, value: unknown, order: readonly string[]): JsonObject {
  if (Object.hasOwn(object, key)) return { ...object, [key]: value };
  const rank = order.indexOf(key);
  const entries = Object.entries(object);
  const later = rank < 0 ? -1 : entries.findIndex(([other]) => order.indexOf(other) > rank);
  const at = later < 0 ? entries.length : later;
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)]);
}

export function withoutKey(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}
