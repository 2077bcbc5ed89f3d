// What of an audit can be used: an answer, a fact or a record with an error in its shape is left out and counts as missing
// (S-14, S-30), so that the rest of the audit still gets its bounds.
import type { Audit, Waiver } from '../model/documents.js';
import type { Problem } from '../model/problem.js';

/** The audit without the parts that the schema's errors point into. */
export function usableAudit(audit: unknown, problems: readonly Problem[]): Audit {
  const errors = problems.filter((one) => one.severity === 'error');
  if (!isRecord(audit)) return { format: 'steelyard/audit@1' };
  if (errors.length === 0) return audit as unknown as Audit;
  const faulty = errors.map((one) => one.pointer.split('/').slice(1).map(unescapeSegment));
  // A field that is unknown at the top harms nothing; anything else goes at the second level, or whole where it is wrong as a whole.
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(audit)) {
    if (key === '__proto__') continue;
    const own = faulty.filter(([first]) => first === key);
    if (own.length === 0) copy[key] = value;
    else if (own.some((path) => path.length === 1) || !(isRecord(value) || Array.isArray(value))) continue;
    else {
      const bad = new Set(own.map((path) => path[1]));
      copy[key] = Array.isArray(value)
        ? value.filter((_, index) => !bad.has(String(index)))
        : Object.fromEntries(Object.entries(value).filter(([name]) => !bad.has(name)));
    }
  }
  return copy as unknown as Audit;
}

/** Waivers by condition; the first of several counts. */
export function waiversOf(audit: Audit): ReadonlyMap<string, Waiver> {
  const waivers = new Map<string, Waiver>();
  for (const waiver of audit.waivers ?? []) if (!waivers.has(waiver.condition)) waivers.set(waiver.condition, waiver);
  return waivers;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
