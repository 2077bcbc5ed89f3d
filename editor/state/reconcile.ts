// Writes a new value over an old one inside an immer draft, touching only what differs: patches stay small, and what did not change
// keeps its identity, so that views draw only what did. Arrays of things with ids are matched by id.
type Plain = Record<string, unknown>;

/** Makes `draft[key]`, which is `before`, equal to `after`. */
export function reconcile(draft: object, key: string | number, before: unknown, after: unknown): void {
  if (Object.is(before, after)) return;
  const holder = draft as Record<string | number, unknown>;
  if (isPlain(before) && isPlain(after)) return reconcileObject(holder[key] as Plain, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return reconcileArray(holder, key, before, after);
  if (!isSame(before, after)) holder[key] = after;
}

function reconcileObject(draft: Plain, before: Plain, after: Plain): void {
  const keys = Object.keys(after);
  const isSameOrder = Object.keys(before)
    .filter((key) => Object.hasOwn(after, key))
    .every((key, at) => keys[at] === key);
  if (!isSameOrder) {
    // The order of keys is what people see in the file: written anew in the order wanted.
    for (const key of Object.keys(before)) delete draft[key];
    for (const key of keys) draft[key] = isSame(before[key], after[key]) ? before[key] : after[key];
    return;
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) delete draft[key];
  for (const key of keys) {
    if (Object.hasOwn(before, key)) reconcile(draft, key, before[key], after[key]);
    else draft[key] = after[key];
  }
}

function reconcileArray(
  holder: Record<string | number, unknown>,
  key: string | number,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  const draft = holder[key] as unknown[];
  if (before.length === after.length && before.every((one, at) => idOf(one) === idOf(after[at]))) {
    after.forEach((one, at) => {
      reconcile(draft, at, before[at], one);
    });
    return;
  }
  const known = new Map(before.map((one) => [idOf(one), one] as const));
  // Things that stay but move or whose neighbours come and go keep their identity where they are the same.
  holder[key] = after.map((one) => {
    const id = idOf(one);
    const old = id === undefined ? undefined : known.get(id);
    return old !== undefined && isSame(old, one) ? old : one;
  });
}

function idOf(value: unknown): unknown {
  return isPlain(value) ? value.id : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key, at) => Object.keys(b)[at] === key && isSame(a[key], b[key]));
}
