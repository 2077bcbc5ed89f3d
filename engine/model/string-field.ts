// A text that any value may hold under a name.

/** The value's own text under this name, or null: also where the value is nothing that may be read (an accessor, a proxy). Never throws. */
export function stringField(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  try {
    const found: unknown = Object.getOwnPropertyDescriptor(value, field)?.value;
    return typeof found === 'string' ? found : null;
  } catch {
    return null;
  }
}
