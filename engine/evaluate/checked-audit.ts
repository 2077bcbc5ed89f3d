// An audit after the checks of its shape. What of it can be used: an answer, a fact or a record with an error in its shape is left
// out and counts as missing (S-14, S-30), so that the rest of the audit still gets its bounds.
import { isBlank } from '../model/blank.js';
import type { Audit, Waiver } from '../model/documents.js';
import { hasErrors, type Problem } from '../model/problem.js';
import { checkAs, hasDigest, type Provenance, type Shape } from '../schema/check-with.js';

/** Made by checkAuditWith alone; it may be evaluated any number of times, under any program. */
export class CheckedAudit {
  /** The value as it was given. */
  readonly given: unknown;
  readonly usable: Audit;
  readonly problems: readonly Problem[];
  /** It is plain JSON data, so that it has a digest. */
  readonly isPlain: boolean;

  constructor(given: unknown, usable: Audit, problems: readonly Problem[], isPlain: boolean) {
    this.given = given;
    this.usable = usable;
    this.problems = problems;
    this.isPlain = isPlain;
  }
}

/** Checks the shape of an audit, any value, by validators of either kind; `parsed` where it comes from parseText without problems. */
export function checkAuditWith(shape: Shape, audit: unknown, provenance: Provenance = 'host'): CheckedAudit {
  const { kind, problems } = checkAs('audit', shape, audit, 'audit', provenance);
  if (kind !== 'audit') return new CheckedAudit(audit, { format: 'steelyard/audit@1' }, problems, hasDigest(problems));
  if (problems.length === 0) return new CheckedAudit(audit, audit as Audit, problems, true);
  return new CheckedAudit(audit, usableAudit(audit, problems), problems, hasDigest(problems));
}

/** The audit without the parts that the schema's errors point into. */
function usableAudit(audit: unknown, problems: readonly Problem[]): Audit {
  if (!isRecord(audit)) return { format: 'steelyard/audit@1' };
  if (!hasErrors(problems)) return audit as unknown as Audit;
  const errors = problems.filter((one) => one.severity === 'error');
  const faulty = errors.map((one) => one.pointer.split('/').slice(1).map(unescapeSegment));
  // A field that is unknown at the top harms nothing; anything else goes at the second level, or whole where it is wrong as a whole.
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(audit)) {
    if (key === '__proto__') continue;
    const own = faulty.filter(([first]) => first === key);
    if (own.length === 0) copy[key] = value;
    else if (own.some((path) => path.length === 1 || lacks(value, path)) || !(isRecord(value) || Array.isArray(value))) continue;
    else {
      const bad = new Set(own.map((path) => path[1]));
      copy[key] = Array.isArray(value)
        ? value.filter((_, index) => !bad.has(String(index)))
        : Object.fromEntries(Object.entries(value).filter(([name]) => !bad.has(name)));
    }
  }
  return copy as unknown as Audit;
}

/** Waivers by condition: the first with a reason counts (S-72). */
export function waiversOf(audit: Audit): ReadonlyMap<string, Waiver> {
  const waivers = new Map<string, Waiver>();
  for (const waiver of audit.waivers ?? [])
    if (!isBlank(waiver.reason) && !waivers.has(waiver.condition)) waivers.set(waiver.condition, waiver);
  return waivers;
}

/** The error is that a member is missing: then the rest of the value says nothing either. */
function lacks(value: unknown, [, member, ...deeper]: readonly string[]): boolean {
  return isRecord(value) && member !== undefined && deeper.length === 0 && !Object.hasOwn(value, member);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
