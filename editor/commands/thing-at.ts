// The thing of a ruleset that a place names, in the plain document or in a draft of it.
import type { Ruleset } from '../../engine/model/documents.js';
import { clauseAt, clauseSpots, type Place } from '../state/place.js';

export type Plain = Record<string, unknown>;

/**
 * The object that a place's field is in: a clause, a member of a collection, a section, a source, or the ruleset itself. `ruleset` is
 * the plain document, in which it is looked up; `within` the same or a draft of it. undefined where there is none.
 */
export function thingAt(ruleset: Ruleset, within: unknown, { collection, id }: Place): Plain | undefined {
  const root = within as Plain;
  if (collection === 'ruleset') return root;
  if (collection === 'clauses') {
    const path = clauseSpots(ruleset).get(id)?.path;
    return path === undefined ? undefined : (clauseAt(root as { clauses?: never[] }, path) as Plain | undefined);
  }
  const known = (ruleset as unknown as Plain)[collection];
  if (id === '') return root[collection] as Plain | undefined;
  if (Array.isArray(known)) {
    const index = (known as readonly { readonly id?: unknown }[]).findIndex((one) => one.id === id);
    return index === -1 ? undefined : (root[collection] as Plain[])[index];
  }
  const keyed = root[collection] as Plain | undefined;
  return keyed !== undefined && Object.hasOwn(keyed, id) ? (keyed[id] as Plain) : undefined;
}
