// Whether two values are the same JSON, and own keys looked up without the prototype. S-123.
import { canonicalText } from '../seal/digest.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Equal as canonical JSON; absent (undefined) equals only absent. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return canonicalText(a) === canonicalText(b);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value of a key; undefined for what is no object. */
export function ownValue(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The id of a member of a collection, where it has one. */
export function idOf(value: unknown): string | undefined {
  const id = ownValue(value, 'id');
  return typeof id === 'string' ? id : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
