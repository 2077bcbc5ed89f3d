// Audits that a host or a file hands over may be any value.
import type { Audit } from '../../../engine/page.js';

/** What can be worked on as an audit; faulty parts of it are left to the engine to name. Where it does not say what it is, it is one. */
export function asAudit(value: unknown): Audit | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.hasOwn(value, 'format') ? (value as Audit) : { ...value, format: 'steelyard/audit@1' };
  } catch {
    // A proxy that refuses: the engine says what is wrong with it.
    return value as Audit;
  }
}

/** Whether two values say the same. What is no JSON at all says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  const text = jsonOf(one);
  return text !== undefined && text === jsonOf(other);
}

/** Undefined where a value is no JSON at all. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
