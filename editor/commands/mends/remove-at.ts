// Takes away what a JSON Pointer names: a reference that leads nowhere, a field that has no effect, a thing that nothing uses.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import type { Label } from '../../state/label.js';
import { placeOfPointer } from '../../state/place.js';

type Holder = Record<string, unknown> | unknown[];

/** False where the pointer leads nowhere. A list or object that is left empty inside a thing goes with it. */
export function removeAt(ruleset: Ruleset, pointer: string, label: Label): Edit | false {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keys.length === 0 || !isThere(ruleset, keys)) return false;
  return {
    of: 'ruleset',
    label,
    place: placeOfPointer(ruleset, pointer),
    change: (draft) => void remove(draft as unknown as Holder, keys, true),
  };
}

function isThere(value: unknown, keys: readonly string[]): boolean {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return true;
}

function remove(holder: Holder, [key = '', ...rest]: readonly string[], isRoot: boolean): void {
  const inner = (holder as Record<string, unknown>)[key];
  if (rest.length === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return;
  }
  if (typeof inner !== 'object' || inner === null) return;
  remove(inner as Holder, rest, false);
  const isEmpty = Array.isArray(inner) ? inner.length === 0 : Object.keys(inner).length === 0;
  // What a document must have stays, empty: clauses, grades.
  if (isEmpty && !Array.isArray(holder) && !(isRoot && ['clauses', 'grades', 'scoring'].includes(key))) delete holder[key];
}
