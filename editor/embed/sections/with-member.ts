// One member of a document set to a value, or taken away: the next audit. Nothing is changed in place. What becomes empty by it is
// taken away too, so that clearing a field gives the document that was there before the field was filled. S-9.

/** Where a member stands: names of members, and places in lists. */
export type Path = readonly (string | number)[];

/** There though empty: an earlier certificate of which nothing is known, a correction without particulars. */
const STAYS_EMPTY: ReadonlySet<string | number> = new Set(['previous', 'corrected']);

/** The document with `value` at `path`; '' and undefined take the member away, and an item out of its list. */
export function withMember<T extends object>(document: T, path: Path, value: unknown): T {
  return (put(document, path, value) ?? {}) as T;
}

/** What stands there; undefined where there is nothing, whatever the document is. */
export function memberAt(document: unknown, path: Path): unknown {
  let found = document;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

function put(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value === '' ? undefined : value;
  const next = put(memberAt(whole, [key]), rest, value);
  const isLeft = next !== undefined && (STAYS_EMPTY.has(key) || !isEmpty(next));
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(whole) ? whole : [];
    return [...list.slice(0, key), ...(isLeft ? [next] : []), ...list.slice(key + 1)];
  }
  const record = typeof whole === 'object' && !Array.isArray(whole) ? { ...whole } : {};
  if (isLeft) return { ...record, [key]: next };
  const { [key]: _taken, ...others } = record as Record<string, unknown>;
  return others;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
