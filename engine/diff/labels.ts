// Titles and numbers of the things that differences are about: as they are now, or were where the thing is gone.
import { idOf, isObject, listOf, ownValue } from '../compose/same-json.js';
import { fieldsOf, isCollection, RULESET } from '../compose/shape.js';
import type { Ruleset, Text } from '../model/documents.js';

export interface Label {
  readonly label?: Text;
  readonly number?: string;
}

/** The label of a member of a collection of the ruleset, by collection and id. */
export type Labels = (collection: string, id: string) => Label;

export function labelsOf(before: Ruleset, after: Ruleset): Labels {
  const known = new Map<string, Label>();
  for (const ruleset of [before, after]) {
    for (const [collection, field] of fieldsOf(RULESET)) {
      if (!isCollection(field)) continue;
      const value = ownValue(ruleset, collection);
      const entries = isObject(value) ? Object.entries(value) : membersOf(value);
      for (const [id, member] of entries) known.set(`${collection}/${id}`, labelOf(member));
    }
  }
  return (collection, id) => known.get(`${collection}/${id}`) ?? {};
}

function membersOf(list: unknown): readonly (readonly [string, unknown])[] {
  return listOf(list).flatMap((member) => [[idOf(member) ?? '', member] as const, ...membersOf(ownValue(member, 'clauses'))]);
}

function labelOf(member: unknown): Label {
  const [title, number] = [ownValue(member, 'title'), ownValue(member, 'number')];
  return {
    ...(typeof title === 'string' || isObject(title) ? { label: title as Text } : {}),
    ...(typeof number === 'string' ? { number } : {}),
  };
}
