// Which version of a ruleset an audit gets that names none: the highest published one in force on the audit's date. S-10, S-11.
import { type Problem, problem, type Result } from '../model/problem.js';
import { compareVersions } from './version.js';

/** One version of one document, as an index of rulesets lists it. */
export interface VersionEntry {
  readonly id: string;
  readonly version: string;
  readonly status: 'draft' | 'review' | 'published' | 'withdrawn';
  /** Both days inclusive; null or absent is open. */
  readonly effective?: { readonly from?: string | null; readonly until?: string | null };
}

/**
 * The published version of `id` that is in force on `date` (YYYY-MM-DD), the highest of several. Errors, at /ruleset of the
 * audit: `unknown-ruleset` where the id is not listed at all, `no-version-for-date` where no version fits or there is no date.
 */
export function chooseVersion(entries: readonly VersionEntry[], id: string, date: string | undefined): Result<VersionEntry> {
  const known = entries.filter((entry) => entry.id === id);
  if (known.length === 0) return nothing(problem('error', 'unknown-ruleset', 'audit', '/ruleset', { id }));
  const fitting = known.filter((entry) => entry.status === 'published' && date !== undefined && isInForce(entry, date));
  const [first, ...rest] = fitting;
  if (first === undefined) {
    const versions = known.map((entry) => entry.version).sort(compareVersions);
    return nothing(problem('error', 'no-version-for-date', 'audit', '/ruleset', { id, date: date ?? null, versions }));
  }
  return { value: rest.reduce((best, one) => (compareVersions(one.version, best.version) > 0 ? one : best), first), problems: [] };
}

/** Whether a day lies in an effective period. Days are compared as text, which for YYYY-MM-DD is their order. */
export function isInForce({ effective }: Pick<VersionEntry, 'effective'>, date: string): boolean {
  const { from, until } = effective ?? {};
  return (from == null || from <= date) && (until == null || date <= until);
}

function nothing(one: Problem): Result<never> {
  return { value: undefined, problems: [one] };
}
