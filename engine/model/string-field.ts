// A text that any value may hold under a name.

/** The value's own text under this name, or null. */
export function stringField(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return null;
  const found = (value as Readonly<Record<string, unknown>>)[field];
  return typeof found === 'string' ? found : null;
}
