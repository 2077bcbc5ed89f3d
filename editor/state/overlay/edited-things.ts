// What an edit did to the ruleset that is shown, thing by thing: whose own fields differ, and which lists have other members or another
// order. Parts that the two rulesets share are not looked into.
import { fieldsOf, isCollection, RULESET, SECTIONS } from '../../../engine/compose/shape.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { isOwnPartShared, listIn, type Members, membersOf, ownPart } from './members.js';
import { isSameValue } from './same-value.js';

export interface EditedThings {
  /** Sections, and members that are there before and after. */
  readonly things: readonly { readonly collection: string; readonly id: string }[];
  /** Lists of members; in a list of clauses `parent` is the group. */
  readonly lists: readonly { readonly collection: string; readonly parent: string | null }[];
  /** Fields of the document itself, which no overlay can set. */
  readonly others: readonly string[];
}

export function editedThings(shown: Ruleset, wanted: Ruleset): EditedThings {
  const things: { collection: string; id: string }[] = [];
  const lists: { collection: string; parent: string | null }[] = [];
  const others: string[] = [];
  for (const name of new Set([...Object.keys(shown), ...Object.keys(wanted)])) {
    const [old, now] = [shown[name as keyof Ruleset], wanted[name as keyof Ruleset]];
    if (old === now) continue;
    const field = fieldsOf(RULESET).get(name);
    if (field !== undefined && isCollection(field)) {
      const [before, after] = [membersOf(shown, name), membersOf(wanted, name)];
      things.push(...changedMembers(name, before, after).map((id) => ({ collection: name, id })));
      if (field.kind === 'keyed' ? hasOtherKeys(before, after) : false) lists.push({ collection: name, parent: null });
      lists.push(...changedLists(before, after).map((parent) => ({ collection: name, parent })));
    } else if (!isSameValue(old, now)) {
      if (SECTIONS.has(name)) things.push({ collection: name, id: '' });
      else others.push(name);
    }
  }
  return { things, lists, others };
}

function changedMembers(collection: string, before: Members, after: Members): readonly string[] {
  return [...after.byId.values()].flatMap(({ id, value }) => {
    const old = before.byId.get(id);
    if (old === undefined || isOwnPartShared(old.value, value)) return [];
    return isSameValue(ownPart(collection, old.value), ownPart(collection, value)) ? [] : [id];
  });
}

function changedLists(before: Members, after: Members): readonly (string | null)[] {
  return [...new Set([...before.lists.keys(), ...after.lists.keys()])].filter((parent) => {
    const [old, now] = [listIn(before, parent), listIn(after, parent)];
    return old.length !== now.length || old.some((id, at) => id !== now[at]);
  });
}

function hasOtherKeys(before: Members, after: Members): boolean {
  return before.byId.size !== after.byId.size || [...before.byId.keys()].some((id) => !after.byId.has(id));
}
