// What carrying out one change of an overlay gives: the document after it, or why it cannot be done.
import type { Params } from '../model/problem.js';
import type { Edit } from './edits.js';
import { idOf, isObject, listOf, ownValue } from './same-json.js';
import { withoutKey } from './update.js';

export interface Applied {
  readonly document: unknown;
  /** What it altered, in the smallest parts; empty where the value was there already. */
  readonly edits: readonly Edit[];
  /** The places that the change wrote or took away, altered or not. */
  readonly wrote: readonly Written[];
  /** The collection or set that gained or lost a member. */
  readonly touched: readonly string[] | undefined;
}

export interface Written {
  readonly place: readonly string[];
  /** Where in the change the place's value stands, as a JSON Pointer: "/to", "/value/clauses/0"; "/target" where it was taken away. */
  readonly at: string;
}

export interface Refused {
  readonly code: string;
  /** Where in the change, as a JSON Pointer: "/target". */
  readonly at: string;
  readonly params: Params;
}

export function isRefused(outcome: Applied | Refused): outcome is Refused {
  return 'code' in outcome;
}

export function unknownTarget(at: string, target: string): Refused {
  return { code: 'unknown-target', at, params: { target } };
}

/** S-123. All three are always given, null where there is nothing, so that a reader can compare them. */
export function conflict(at: string, place: readonly string[], expected: unknown, found: unknown, to: unknown): Refused {
  const params = { place: place.join('.'), expected: expected ?? null, found: found ?? null, to: to ?? null };
  return { code: 'overlay-conflict', at, params };
}

/**
 * The edit for a whole member. A clause comes and goes with all below it, and each of them has a place of its own, so that what is
 * said of one clause also holds when it comes inside a group.
 */
export function memberEdits(
  kind: 'added' | 'removed',
  place: readonly string[],
  member: unknown,
  parent: string | undefined = undefined,
): readonly Edit[] {
  if (place[0] !== 'clauses' || place.length !== 2) return [memberEdit(kind, place, member)];
  const edit = memberEdit(kind, place, isObject(member) ? withoutKey(member, 'clauses') : member);
  const own = parent === undefined ? edit : { ...edit, within: ['clauses', parent, 'clauses'] };
  const below = listOf(ownValue(member, 'clauses')).flatMap((child) => memberEdits(kind, ['clauses', idOf(child) ?? ''], child, place[1]));
  return [own, ...below];
}

function memberEdit(kind: 'added' | 'removed', place: readonly string[], member: unknown): Edit {
  return kind === 'added' ? { kind, place, before: undefined, after: member } : { kind, place, before: member, after: undefined };
}

/** A clause and all below it. */
export function clausesIn(clause: unknown): readonly unknown[] {
  return [clause, ...listOf(ownValue(clause, 'clauses')).flatMap(clausesIn)];
}

/** The places of a member that was added, with those of all clauses below it. */
export function memberPlaces(place: readonly string[], member: unknown, at: string): readonly Written[] {
  if (place[0] !== 'clauses' || place.length !== 2) return [{ place, at }];
  const below = listOf(ownValue(member, 'clauses')).flatMap((child, index) =>
    memberPlaces(['clauses', idOf(child) ?? ''], child, `${at}/clauses/${index}`),
  );
  return [{ place, at }, ...below];
}
