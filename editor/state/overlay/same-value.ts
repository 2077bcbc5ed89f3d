// Whether two values are the same JSON, whatever the order of keys. Parts that two rulesets share are not looked into.

export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => isSameValue(one, b[at]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(b)) return false;
  const [left, right] = [entriesOf(a), entriesOf(b)];
  return left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && isSameValue(value, ownOf(b, key)));
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function ownOf(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}
