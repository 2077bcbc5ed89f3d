// Where facts, tables, stages and adjustments of a ruleset are named: by expressions, and by the field `stage`. Made once per ruleset.
import type { Ruleset } from '../../../engine/model/documents.js';
import { pointerSegment } from '../../../engine/model/problem.js';
import { type Place, placeOfPointer, placeText } from '../../state/place.js';

/** Collections whose members are named by others in ways that this knows. */
export type Named = 'facts' | 'tables' | 'stages' | 'adjustments';

/** The member that a string names where it stands under a key: `{ "var": "facts.headcount" }`. */
export function namedBy(key: string, value: string): { readonly collection: Named; readonly id: string } | undefined {
  if (key === 'table') return { collection: 'tables', id: value };
  if (key === 'stage') return { collection: 'stages', id: value };
  if (key !== 'var') return undefined;
  const [root, id] = value.split('.');
  if (id === undefined) return undefined;
  return root === 'facts' ? { collection: 'facts', id } : root === 'adjustment' ? { collection: 'adjustments', id } : undefined;
}

const indexes = new WeakMap<Ruleset, ReadonlyMap<string, readonly Place[]>>();

/** The things that name a member, each once, in the order of the document; a table that reads itself is not one of them. */
export function referencesTo(ruleset: Ruleset, collection: Named, id: string): readonly Place[] {
  const index = indexes.get(ruleset) ?? makeIndex(ruleset);
  indexes.set(ruleset, index);
  return index.get(`${collection}.${id}`) ?? [];
}

function makeIndex(ruleset: Ruleset): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Map<string, Place>>();
  const walk = (value: unknown, key: string, pointer: string): void => {
    if (typeof value === 'string') {
      const named = namedBy(key, value);
      if (named === undefined) return;
      const { collection, id } = placeOfPointer(ruleset, pointer);
      const name = `${named.collection}.${named.id}`;
      if (name === `${collection}.${id}`) return;
      const places = found.get(name) ?? new Map<string, Place>();
      places.set(placeText({ collection, id }), { collection, id });
      found.set(name, places);
    } else if (Array.isArray(value)) value.forEach((one, at) => void walk(one, key, `${pointer}/${at}`));
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) walk(one, name, `${pointer}/${pointerSegment(name)}`);
  };
  walk(ruleset, '', '');
  return new Map([...found].map(([name, places]) => [name, [...places.values()]] as const));
}
