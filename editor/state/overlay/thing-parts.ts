// What an overlay has to say to make one thing of another: the engine's smallest differences, put as overlays put them. S-122, S-124.
import { type Edit, editsBetween } from '../../../engine/compose/edits.js';
import { fieldAt } from '../../../engine/compose/field-at.js';
import { minimaOf } from '../../../engine/compose/minima.js';
import { isObject, listOf, ownValue } from '../../../engine/compose/same-json.js';
import { isWithin, type Names } from './change-place.js';

/** A field to be set, a member to be added to a list with ids or a set, or one to be taken out. */
export interface Part {
  readonly op: 'set' | 'add' | 'remove';
  readonly place: Names;
  /** undefined: the field is to be absent. */
  readonly to: unknown;
}

/** `place` is that of the thing; values are its own, a clause without those below it. undefined: a section that is not written. */
export function partsOf(place: Names, before: unknown, wanted: unknown): readonly Part[] {
  const field = fieldAt(place);
  if (field === undefined) return [];
  const edits = editsBetween(field, before, wanted, place).filter((edit) => edit.place.length > place.length);
  const whole = wholePlaces(edits, place, wanted);
  const parts = edits
    .filter((edit) => edit.kind !== 'order' && !whole.some((one) => isWithin(edit.place, one)))
    .flatMap((edit) => inLanguages(edit).map(partOf));
  return [...whole.map((one): Part => ({ op: 'set', place: one, to: valueIn(wanted, one.slice(place.length)) })), ...parts];
}

/** The value at names and ids below a thing. */
export function valueIn(thing: unknown, names: Names): unknown {
  let value = thing;
  for (const [at, name] of names.entries()) {
    if (Array.isArray(value)) value = value.find((one: unknown) => one === name || ownValue(one, 'id') === name);
    else value = ownValue(at > 0 && names[at - 1] === 'min' ? minimaOf(value) : value, name);
  }
  return value;
}

function partOf({ kind, place, after }: Edit): Part {
  return { op: kind === 'added' ? 'add' : kind === 'removed' ? 'remove' : 'set', place, to: after };
}

/** A title that changes in one language is set in that one. */
function inLanguages(edit: Edit): readonly Edit[] {
  const { kind, place, before, after } = edit;
  if (kind !== 'value' || fieldAt(place)?.kind !== 'text' || !isObject(before) || !isObject(after)) return [edit];
  return ['zh-CN', 'en'].flatMap((language) => {
    const [old, now] = [ownValue(before, language), ownValue(after, language)];
    return old === now ? [] : [{ kind, place: [...place, language], before: old, after: now }];
  });
}

/**
 * What is said whole, since its parts would say nothing: another method of assessment; the order of levels, bands and findings, and
 * that of a set; a set of texts that no position can name.
 */
function wholePlaces(edits: readonly Edit[], thing: Names, wanted: unknown): readonly Names[] {
  const whole = new Map<string, Names>();
  for (const { kind, place } of edits) {
    const inAssess = thing[0] === 'clauses' && place[2] === 'assess';
    if (inAssess && (kind === 'order' || (place.length === 4 && place[3] === 'method'))) whole.set('assess', place.slice(0, 3));
    const set = kind === 'order' ? place : place.slice(0, -1);
    if (fieldAt(set)?.kind !== 'set' || set.at(-1) === 'clauses') continue;
    const elements = listOf(valueIn(wanted, set.slice(thing.length)));
    if (kind === 'order' || elements.some((one) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(one)))) whole.set(set.join('/'), set);
  }
  return [...whole.values()];
}
