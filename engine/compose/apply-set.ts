// Carries out a `set`: replaces one field of what the change names, where the field is as its author saw it. S-122, S-123.
import type { Change } from '../model/documents.js';
import { type Applied, conflict, isAsSeen, type Refused, unknownTarget } from './applied.js';
import { editsBetween } from './edits.js';
import { locate } from './locate.js';
import { locateField } from './locate-field.js';
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
  if (!isAsSeen(found.value, from, to)) return conflict(from === undefined ? '' : '/from', place, from, found.value, change.to);
  const edits = editsBetween(found.field, found.value, to, place);
  return {
    document: edits.length === 0 ? document : update(document, RULESET, [...owner.path, ...found.path], () => to, base),
    edits,
    wrote: [{ place, at: '/to' }],
    touched: undefined,
  };
}
