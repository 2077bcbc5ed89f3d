// Finds a field of what a change names, dotted: "points", "quantity.min", "title.en", "min.clause.environment.share". S-122.
// A text that is written as one plain value has no parts: setting `title.en` beside a plain title would have to guess which language
// that is, and setting it whole says so. A minimum that is written as a number is one of the score.
import type { Located } from './locate.js';
import { minimaOf } from './minima.js';
import { isObject, ownValue } from './same-json.js';
import { type Field, fieldsOf } from './shape.js';

export interface LocatedField {
  readonly path: readonly string[];
  readonly field: Field;
  /** undefined where the field is not written. */
  readonly value: unknown;
  /** Of one minimum of a grade: all of them, which it is changed with. */
  readonly minima?: LocatedField;
}

export type FieldRefusal = 'unknown-field' | 'field-not-settable';

/** The field, or why it cannot be set: the schema does not know it, or it is an id or a collection with ids. */
export function locateField(owner: Located, dotted: string): LocatedField | FieldRefusal {
  if (owner.kind !== 'section' && owner.kind !== 'member') return 'unknown-field';
  return below({ path: [], field: owner.field, value: owner.value }, dotted.split('.'));
}

function below(at: LocatedField, names: readonly string[]): LocatedField | FieldRefusal {
  const [name, ...rest] = names;
  if (name === undefined) return isSettable(at) ? at : 'field-not-settable';
  switch (at.field.kind) {
    case 'object':
    case 'text': {
      const field = fieldsOf(at.field).get(name);
      if (field === undefined || (at.value !== undefined && !isObject(at.value))) return 'unknown-field';
      return below({ path: [...at.path, name], field, value: ownValue(at.value, name) }, rest);
    }
    case 'minima': {
      const path = names.join('.');
      const minima = minimaOf(at.value);
      if (!isObject(minima) || path === '' || FORBIDDEN_KEYS.has(path)) return 'unknown-field';
      return { path: [...at.path, path], field: { kind: 'plain' }, value: ownValue(minima, path), minima: at };
    }
    case 'members':
    case 'clauses':
    case 'keyed':
    case 'id':
      return 'field-not-settable';
    default:
      return 'unknown-field';
  }
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** `clauses` is refused by name, also where it is the set of clauses that evidence is for: that takes add and remove. */
function isSettable({ path, field }: LocatedField): boolean {
  return !['id', 'members', 'clauses', 'keyed'].includes(field.kind) && path.at(-1) !== 'clauses';
}
