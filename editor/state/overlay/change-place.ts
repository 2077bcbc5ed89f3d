// The place in a ruleset that a change of an overlay is about, by names and ids as the engine has them, and back: which target and
// field a place has. A place does not depend on where things stand in a document. S-122.

import { idOf } from '../../../engine/compose/same-json.js';
import { type Field, fieldsOf, isCollection, memberField, RULESET } from '../../../engine/compose/shape.js';
import type { Change } from '../../../engine/model/documents.js';

export type Names = readonly string[];

/** Of a set its field, of an add the new member, of a remove what is taken away. */
export function placeOfChange(change: Change): Names {
  switch (change.op) {
    case 'set': {
      const owner = placeOfTarget(change.target);
      return [...owner, ...fieldNames(owner, change.field)];
    }
    case 'add':
      return [...placeOfTarget(change.collection), typeof change.value === 'string' ? change.value : (idOf(change.value) ?? '')];
    case 'remove':
      return placeOfTarget(change.target);
  }
}

/** The owner and the dotted field of the place of a field. */
export function targetOf(place: Names): { readonly target: string; readonly field: string } {
  let at = 1;
  let field: Field | undefined = RULESET;
  for (const [index, name] of place.entries()) {
    if (field === undefined) break;
    const isMember: boolean = isCollection(field);
    field = isMember ? memberField(field) : fieldsOf(field).get(name);
    if (isMember) at = index + 1;
  }
  return { target: place.slice(0, at).join('/'), field: place.slice(at).join('.') };
}

export function isWithin(place: Names, around: Names): boolean {
  return around.length <= place.length && around.every((name, at) => name === place[at]);
}

/** One of them holds the other. */
export function doOverlap(a: Names, b: Names): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** "clauses/repair/levels/good" is "clauses/repair/assess/levels/good"; an element of a set may have slashes in it. */
function placeOfTarget(target: string): Names {
  const names = target.split('/');
  const place: string[] = [];
  let field: Field | undefined = RULESET;
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] ?? '';
    if (field?.kind === 'set') return [...place, names.slice(at).join('/')];
    if (field !== undefined && !isCollection(field) && !fieldsOf(field).has(name)) {
      const assess = fieldsOf(field).get('assess');
      if (assess !== undefined && fieldsOf(assess).has(name)) {
        place.push('assess');
        field = assess;
      }
    }
    place.push(name);
    field = field === undefined ? undefined : isCollection(field) ? memberField(field) : fieldsOf(field).get(name);
  }
  return place;
}

/** The path of a minimum is one name, dots and all. */
function fieldNames(owner: Names, dotted: string): Names {
  const names = dotted.split('.');
  return owner[0] === 'grades' && owner.length === 2 && names[0] === 'min' && names.length > 1 ? ['min', names.slice(1).join('.')] : names;
}
