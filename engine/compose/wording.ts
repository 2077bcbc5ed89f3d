// Which places hold only what people read: titles, texts, notes, numbers, labels. S-3.
import { type Field, fieldsOf, isCollection, memberField, RULESET } from './shape.js';

/** Plain fields that no result depends on; texts are told by their kind. */
const WORDING: ReadonlySet<string> = new Set(['note', 'number', 'aliases', 'stage', 'source']);

/** Follows the place through the shape of a ruleset, so that an id that is called "title" is not taken for one. */
export function isWording(place: readonly string[]): boolean {
  let field: Field | undefined = RULESET;
  for (const name of place) {
    if (field === undefined) return false;
    if (isCollection(field)) {
      field = memberField(field);
      continue;
    }
    const next: Field | undefined = fieldsOf(field).get(name);
    if (next !== undefined && (next.kind === 'text' || WORDING.has(name))) return true;
    field = next;
  }
  return false;
}
