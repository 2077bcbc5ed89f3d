// Changes of what only people read. S-3, S-129.
// neutral: titles, texts and their translations, notes, clause numbers and aliases, stages and sources that something names, units of
//   evidence, samples and outputs; the title of the ungraded grade.
import type { Edit } from '../edits.js';
import { type Field, fieldsOf, isCollection, memberField, RULESET } from '../shape.js';
import type { Judge } from './verdict.js';

const WORDING: ReadonlySet<string> = new Set(['note', 'number', 'aliases', 'stage', 'source']);

export const judgeTexts: Judge = (edit) => (isWording(edit) ? 'neutral' : undefined);

/** Follows the place through the shape of a ruleset, so that an id that is called "title" is not taken for one. */
function isWording({ place }: Edit): boolean {
  let field: Field | undefined = RULESET;
  for (const name of place) {
    if (field === undefined) return false;
    if (isCollection(field)) {
      field = memberField(field);
      continue;
    }
    const next: Field | undefined = fieldsOf(field).get(name);
    if (next !== undefined && (next.kind === 'text' || WORDING.has(name))) return !isFactUnit(place);
    field = next;
  }
  return false;
}

/** A fact's unit says what its number counts: see ./data.ts. */
function isFactUnit([collection, , field]: readonly string[]): boolean {
  return collection === 'facts' && field === 'unit';
}
