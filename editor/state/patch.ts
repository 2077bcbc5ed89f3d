// The difference between two immutable values as plain data, for undo and the journal. Exact: the order of keys is part of it, so that
// doing again and undoing give back the very same text. Small: what kept its identity is not looked into, and rows that come or go in
// a list are a splice, not a new list. (immer's own patches forget the order of keys and write a list anew behind an insertion.)

export type Patch =
  /** The value at a path becomes another one; the path [] is the whole. */
  | { readonly path: Path; readonly to: unknown }
  /** The keys of an object, in their order; those that are new have their values beside them. */
  | { readonly path: Path; readonly keys: readonly string[]; readonly added: Readonly<Record<string, unknown>> }
  /** A stretch of a list is replaced. */
  | { readonly path: Path; readonly at: number; readonly removed: number; readonly inserted: readonly unknown[] };

type Path = readonly (string | number)[];
type Plain = Readonly<Record<string, unknown>>;

/** What makes `after` of `before`; [] where they are equal. */
export function patchesBetween(before: unknown, after: unknown): readonly Patch[] {
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

/** The value after the patches; everything that they do not touch keeps its identity. */
export function patched<T>(value: T, patches: readonly Patch[]): T {
  return patches.reduce<unknown>((at, patch) => changed(at, patch.path, (found) => applied(found, patch)), value) as T;
}

function compare(before: unknown, after: unknown, path: Path, patches: Patch[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, patches);
  else if (isPlain(before) && isPlain(after)) compareObjects(before, after, path, patches);
  else patches.push({ path, to: after });
}

function compareObjects(before: Plain, after: Plain, path: Path, patches: Patch[]): void {
  const [old, keys] = [Object.keys(before), Object.keys(after)];
  if (old.length !== keys.length || !old.every((key, at) => key === keys[at])) {
    // No prototype is in the way of a key, whatever it is called.
    const added: Record<string, unknown> = Object.create(null);
    for (const key of keys) if (!Object.hasOwn(before, key)) added[key] = after[key];
    patches.push({ path, keys, added: { ...added } });
  }
  for (const key of keys) if (Object.hasOwn(before, key)) compare(before[key], after[key], [...path, key], patches);
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path, patches: Patch[]): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSameThing(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSameThing(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const removed = before.length - start - end;
  const inserted = after.slice(start, after.length - end);
  // From here on places are those of the new list.
  if (removed > 0 || inserted.length > 0) patches.push({ path, at: start, removed, inserted });
  for (let at = 0; at < start; at += 1) compare(before[at], after[at], [...path, at], patches);
  for (let back = end; back > 0; back -= 1) {
    const at = after.length - back;
    compare(before[before.length - back], after[at], [...path, at], patches);
  }
}

/** The same thing, perhaps changed: by its id, otherwise by what it is. */
function isSameThing(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  return isPlain(a) && isPlain(b) && typeof a.id === 'string' && a.id === b.id;
}

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    const copy = [...(value as readonly unknown[])];
    copy[Number(key)] = changed(copy[Number(key)], rest, change);
    return copy;
  }
  if (!isPlain(value)) throw new RangeError(`a patch reaches nowhere: ${path.join('/')}`);
  const copy: Record<string, unknown> = { ...value };
  set(copy, String(key), changed(Object.hasOwn(value, key) ? value[key] : undefined, rest, change));
  return copy;
}

function applied(value: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('keys' in patch) {
    const old = isPlain(value) ? value : {};
    const made: Record<string, unknown> = {};
    for (const key of patch.keys) set(made, key, Object.hasOwn(patch.added, key) ? patch.added[key] : old[key]);
    return made;
  }
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return [...list.slice(0, patch.at), ...patch.inserted, ...list.slice(patch.at + patch.removed)];
}

/** Also a key called __proto__ is only a key. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
