// The names that a document's fields may have, for the suggestion "did you mean".
import type { CompactSchema } from '../../schemas/generated/compact/schema.js';

/** Every field name that a schema knows, at whatever depth, sorted. */
export function fieldNames(schema: CompactSchema): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, isFields: boolean): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (isFields) names.add(key);
      visit(child, !isFields && key === 'properties');
    }
  };
  visit(schema, false);
  return [...names].sort();
}

/** The name that is nearest to one, at most two slips away (one in a short name); undefined where none is. */
export function nearestField(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  let best: string | undefined;
  let bestDistance = name.length <= 4 ? 2 : 3;
  for (const field of known) {
    if (Math.abs(field.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), field.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [field, distance];
  }
  return best === name ? undefined : best;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
