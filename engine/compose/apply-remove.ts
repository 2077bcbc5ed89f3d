// Carries out a `remove`: takes a member out of its collection (a clause with all below it) or an element out of its set. S-125.
import type { Change } from '../model/documents.js';
import { type Applied, conflict, memberEdits, type Refused, unknownTarget } from './applied.js';
import { filledIn } from './defaults.js';
import { fieldNamesIn } from './field-at.js';
import { type Located, locate } from './locate.js';
import { idOf, isSameJson } from './same-json.js';
import { RULESET } from './shape.js';
import { type Step, update } from './update.js';

export function applyRemove(document: unknown, base: unknown, change: Extract<Change, { readonly op: 'remove' }>): Applied | Refused {
  const { target, from } = change;
  const found = locate(document, target);
  if (found?.kind !== 'member' && found?.kind !== 'element') return unknownTarget('/target', target);
  if (from !== undefined && !isAsSeen(found, from)) return conflict('/from', found.place, from, found.value, null);
  const edits = memberEdits('removed', found.place, found.value, parentOf(document, found.path));
  return {
    document: update(document, RULESET, found.path, () => undefined, base),
    edits,
    wrote: edits.map(({ place }) => ({ place, at: '/target' })),
    touched: found.place.slice(0, -1),
  };
}

/** Defaults that one of the two writes and the other does not make no difference. */
function isAsSeen({ field, kind, place, value }: Located, from: unknown): boolean {
  const meant = (one: unknown): unknown => (kind === 'member' ? filledIn(field, one, fieldNamesIn(place), undefined) : one);
  return isSameJson(meant(from), meant(value));
}

/** The group above a clause: its way is that of the group, then "clauses" and the index. */
function parentOf(document: unknown, path: readonly Step[]): string | undefined {
  if (path[0] !== 'clauses' || path.length < 4) return undefined;
  let value: unknown = document;
  for (const step of path.slice(0, -2)) value = (value as Readonly<Record<Step, unknown>>)[step];
  return idOf(value);
}
