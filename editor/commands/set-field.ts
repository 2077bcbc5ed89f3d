// Sets one field of one thing: the command behind most cells and fields. Knows the schema's order of fields, so that files stay tidy.
import { isSameJson } from '../../engine/compose/same-json.js';
import type { Ruleset, Text } from '../../engine/model/documents.js';
import type { Edit } from '../state/edit.js';
import type { Place } from '../state/place.js';
import { fieldLabel } from './field-label.js';
import { putField } from './put-field.js';
import { type Plain, thingAt } from './thing-at.js';

/**
 * The field at `place.field` (dotted) gets `value`; undefined removes it, and objects that are left empty with it. A member of a list by
 * its id is one step of the path: "assess.levels.good.share". False where the thing is not there or has the value already.
 */
export function setField(ruleset: Ruleset, place: Place, value: unknown, options: { readonly joins?: string } = {}): Edit | false {
  const thing = thingAt(ruleset, ruleset, place);
  const names = (place.field ?? '').split('.').filter(Boolean);
  if (thing === undefined || names.length === 0) return false;
  const before = valueAt(thing, names);
  if (before === undefined ? value === undefined : isSameJson(before, value)) return false;
  return {
    of: 'ruleset',
    label: fieldLabel(place, thing as { readonly title?: Text; readonly number?: string }, before, value),
    place,
    ...(options.joins === undefined ? {} : { joins: options.joins }),
    change: (draft) => {
      if (place.id === '' && place.collection !== 'ruleset')
        return setIn(draft as unknown as Plain, [place.collection, ...names], value, []);
      const target = thingAt(ruleset, draft, place);
      if (target !== undefined)
        setIn(target, names, value, place.collection === 'ruleset' ? [] : [place.collection, ...(place.id === '' ? [] : [place.id])]);
    },
  };
}

/** The value at a dotted path inside a thing; a member of a list by its id. */
export function valueAt(thing: unknown, names: readonly string[]): unknown {
  let value = thing;
  for (const name of names) {
    if (Array.isArray(value)) value = (value as readonly { readonly id?: unknown }[]).find((one) => one?.id === name);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) value = (value as Plain)[name];
    else return undefined;
  }
  return value;
}

/** Writes at a path; objects on the way are made, and taken away again where they are left empty. `at` is the place of `target`. */
function setIn(target: Plain, names: readonly string[], value: unknown, at: readonly string[]): void {
  const [name = '', ...rest] = names;
  if (rest.length === 0) {
    if (value === undefined) delete target[name];
    else putField(target, name, value, at);
    return;
  }
  const inner = Object.hasOwn(target, name) ? target[name] : undefined;
  if (Array.isArray(inner)) {
    const [member = '', ...further] = rest;
    const found = (inner as Plain[]).find((one) => one.id === member);
    if (found !== undefined && further.length > 0) setIn(found, further, value, [...at, name, member]);
    return;
  }
  if (typeof inner !== 'object' || inner === null) {
    if (value === undefined) return;
    // A text in one string gets its other language: what is there is Chinese.
    putField(target, name, typeof inner === 'string' ? { 'zh-CN': inner } : {}, at);
  }
  setIn(target[name] as Plain, rest, value, [...at, name]);
  if (Object.keys(target[name] as Plain).length === 0) delete target[name];
}
