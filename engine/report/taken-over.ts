// Parts of a new report that say what the last one said become the last one's own objects, so that a page can tell by identity what
// is new. Same means the same JSON text, keys in the same order: the bytes of a report do not depend on what went before (S-140).
import type { Report } from '../model/documents.js';

type Findings = Omit<Report, 'audit' | 'engine'>;

/** Every field; clauses and groups come taken over already (clauses-again.ts). */
export function findingsTakenOver(former: Findings, now: Findings): Findings {
  return {
    ...now,
    binding: takenOver(former.binding, now.binding),
    bounds: takenOver(former.bounds, now.bounds),
    conditions: listTakenOver(former.conditions, now.conditions),
    evidence: listTakenOver(former.evidence, now.evidence),
    adjustments: listTakenOver(former.adjustments, now.adjustments),
    total: takenOver(former.total, now.total),
    decision: takenOver(former.decision, now.decision),
    outputs: takenOver(former.outputs, now.outputs),
    next: takenOver(former.next, now.next),
    problems: listTakenOver(former.problems, now.problems),
    provisional: listTakenOver(former.provisional, now.provisional),
    ruleset: takenOver(former.ruleset, now.ruleset),
    overlays: listTakenOver(former.overlays, now.overlays),
  };
}

/** The former value where the new one says the same, else the new one. */
export function takenOver<T>(former: T | undefined, now: T): T {
  return former !== undefined && isSame(former, now) ? former : now;
}

/** The same for each member of a list, by its place; the former list where all of its members are. */
export function listTakenOver<T>(former: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return former === undefined
    ? now
    : wholeOr(
        former,
        now.map((one, index) => takenOver(former[index], one)),
      );
}

/** The former list where the new one has the very same members. */
export function wholeOr<T>(former: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  return former !== undefined && former.length === now.length && former.every((one, index) => one === now[index]) ? former : now;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return false;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index];
    if (key === undefined || key !== others[index]) return false;
    if (!isSame((a as Readonly<Record<string, unknown>>)[key], (b as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}
