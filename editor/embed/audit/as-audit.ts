// Audits that a host or a file hands over may be any value.
import type { Audit } from '../../../engine/page.js';

/** What can be worked on as an audit; faulty parts of it are left to the engine to name. */
export function asAudit(value: unknown): Audit | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Audit) : undefined;
}

/** Whether two values say the same. What is no JSON at all says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}
