// Carries out a `set`: replaces one field of what the change names, where the field is as its author saw it. S-122, S-123.
import type { Change } from '../model/documents.js';
import { type Applied, conflict, type Refused, unknownTarget } from './applied.js';
import { filledIn } from './defaults.js';
import { editsBetween } from './edits.js';
import { fieldNamesIn } from './field-at.js';
import { locate } from './locate.js';
import { type LocatedField, locateField } from './locate-field.js';
import { withMinimum } from './minima.js';
import { isSameJson, ownValue } from './same-json.js';
import { RULESET } from './shape.js';
import { update } from './update.js';

export function applySet(document: unknown, base: unknown, change: Extract<Change, { readonly op: 'set' }>): Applied | Refused {
  const { target, field: dotted, from } = change;
  const owner = locate(document, target);
  if (owner === undefined || (owner.kind !== 'section' && owner.kind !== 'member')) return unknownTarget('/target', target);
  const found = locateField(owner, dotted);
  if (typeof found === 'string') return { code: found, at: '/field', params: { target, field: dotted } };
  // Where null is no value of the field it takes the field away.
  const to = change.to === null && found.field.nullable !== true ? undefined : change.to;
  const place = [...owner.place, ...found.path];
  const names = fieldNamesIn(place);
  const meant = (value: unknown): unknown => filledIn(found.field, value, names, owner.value);
  const reached = meant(found.value);
  // Already what the change makes it is as good as what its author saw.
  if (!isSameJson(reached, meant(from)) && !isSameJson(reached, meant(to))) {
    const shown = (value: unknown): unknown => (value === undefined ? meant(undefined) : value);
    return conflict(from === undefined ? '' : '/from', place, shown(from), shown(found.value), shown(change.to));
  }
  const edits = editsBetween(found.field, found.value, to, place);
  const { path, value, isWhole } =
    found.minima === undefined ? { path: found.path, value: to, isWhole: true } : oneOf(found.minima, found, to, base, target);
  return {
    document: edits.length === 0 ? document : update(document, RULESET, [...owner.path, ...path], () => value, base),
    edits,
    wrote: [{ place: isWhole ? [...owner.place, ...path] : place, at: '/to' }],
    touched: undefined,
  };
}

/** One minimum is set together with the others, which may be written as one number. It is the whole where no other stands beside it. */
function oneOf(
  all: LocatedField,
  { path }: LocatedField,
  to: unknown,
  base: unknown,
  target: string,
): Omit<LocatedField, 'field'> & { readonly isWhole: boolean } {
  const inBase = ownValue(locate(base, target)?.value, 'min');
  const value = withMinimum(all.value, path.at(-1) ?? '', to, inBase);
  const isWhole = to === undefined ? isSameJson(value, {}) : typeof value === 'number';
  return { path: all.path, value, isWhole };
}
