// The field that a place names, followed through the shape of a ruleset.
import { type Field, fieldsOf, isCollection, memberField, RULESET } from './shape.js';

/** undefined where the schema knows no such field. The places of members and elements give the field of their collection's members. */
export function fieldAt(place: readonly string[]): Field | undefined {
  let field: Field | undefined = RULESET;
  for (const name of place) {
    if (field === undefined) return undefined;
    field = isCollection(field) ? memberField(field) : fieldsOf(field).get(name);
  }
  return field;
}

/** The names in a place that are fields, without the ids of members: ["assess", "levels", "share"] of a level's share. */
export function fieldNamesIn(place: readonly string[]): readonly string[] {
  return place.filter((_, at) => {
    const around = fieldAt(place.slice(0, at));
    return around === undefined || !isCollection(around);
  });
}
