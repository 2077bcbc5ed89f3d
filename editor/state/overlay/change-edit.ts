// What one change of an overlay does, as one of the engine's differences: for sentences about it, applied or not.
import { type Edit, editsBetween } from '../../../engine/compose/edits.js';
import { fieldAt } from '../../../engine/compose/field-at.js';
import { isObject, ownValue } from '../../../engine/compose/same-json.js';
import { withoutKey } from '../../../engine/compose/update.js';
import { differencesFor } from '../../../engine/diff/classify.js';
import type { Difference } from '../../../engine/diff/difference.js';
import { type Labels, labelsOf } from '../../../engine/diff/labels.js';
import type { Change, Ruleset, Text } from '../../../engine/model/documents.js';
import { placeOfChange } from './change-place.js';
import { membersOf, ownPart } from './members.js';
import { valueIn } from './thing-parts.js';

/** `before` and `after` give the titles; null in `to` takes a field away that cannot be null. */
export function differenceOfChange(change: Change, before: Ruleset, after: Ruleset): Difference {
  const [difference] = differencesFor(editOf(change, before), labelsIn(before, after));
  if (difference === undefined) return { kind: 'field', collection: 'ruleset', id: '' };
  // What is not in either of them (yet) says itself what it is called.
  return change.op === 'add' && difference.label === undefined ? { ...titleIn(change.value), ...difference } : difference;
}

function titleIn(value: unknown): Pick<Difference, 'label' | 'number'> {
  const [title, number] = [ownValue(value, 'title'), ownValue(value, 'number')];
  return {
    ...(typeof title === 'string' || isObject(title) ? { label: title as Text } : {}),
    ...(typeof number === 'string' ? { number } : {}),
  };
}

/** Made once for two rulesets. */
const known = new WeakMap<Ruleset, { readonly before: Ruleset; readonly labels: Labels }>();

function labelsIn(before: Ruleset, after: Ruleset): Labels {
  const found = known.get(after);
  if (found?.before === before) return found.labels;
  const labels = labelsOf(before, after);
  known.set(after, { before, labels });
  return labels;
}

/** The value at the place of a change, or of anything else, in a ruleset; a clause without those below it. */
export function valueAt(ruleset: Ruleset, place: readonly string[]): unknown {
  const [collection = '', id = '', ...rest] = place;
  const member = membersOf(ruleset, collection).byId.get(id);
  if (member === undefined) return valueIn(ownValue(ruleset, collection), place.slice(1));
  return valueIn(ownPart(collection, member.value), rest);
}

function editOf(change: Change, before: Ruleset): Edit {
  const place = placeOfChange(change);
  switch (change.op) {
    case 'set': {
      const [old, now]: readonly unknown[] = [change.from ?? undefined, change.to ?? undefined];
      // What is set whole and differs in one part is said of that part: the minimum of the score.
      const [only, ...others] = editsBetween(fieldAt(place) ?? { kind: 'plain' }, old, now, place);
      if (only !== undefined && others.length === 0) return ofWholeText(only);
      return ofWholeText({ kind: 'value', place, before: old, after: now });
    }
    case 'add': {
      const value: unknown = change.value;
      return { kind: 'added', place, before: undefined, after: isObject(value) ? withoutKey(value, 'clauses') : value };
    }
    case 'remove':
      return { kind: 'removed', place, before: valueAt(before, place) ?? null, after: undefined };
  }
}

/** A text in one language is said as a difference of the text, which names the language. */
function ofWholeText(edit: Edit): Edit {
  const place = edit.place.slice(0, -1);
  const language = edit.place.at(-1) ?? '';
  if (fieldAt(place)?.kind !== 'text') return edit;
  const inLanguage = (value: unknown): unknown => (value === undefined ? undefined : { [language]: value });
  return { ...edit, place, before: inLanguage(edit.before), after: inLanguage(edit.after) };
}
