// An edit is made on the usable part of an audit; what was faulty and left out of that part is kept beside the edit, so that nothing
// that somebody wrote gets lost by working on. Lists that are edited are taken as edited.
import type { Audit } from '../../../engine/model/documents.js';

type Fields = Readonly<Record<string, unknown>>;

/** The whole audit after an edit that made `after` of its usable part `before`. */
export function keepFaulty(whole: Audit, before: Audit, after: Audit): Audit {
  return whole === before ? after : (changed(whole, before, after, 2) as Audit);
}

function changed(whole: unknown, before: unknown, after: unknown, depth: number): unknown {
  if (before === after) return whole;
  if (depth === 0 || !isFields(whole) || !isFields(before) || !isFields(after)) return after;
  const result = new Map(Object.entries(whole));
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const next = changed(own(whole, key), own(before, key), own(after, key), depth - 1);
    if (next === undefined) result.delete(key);
    else result.set(key, next);
  }
  return Object.fromEntries(result);
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
