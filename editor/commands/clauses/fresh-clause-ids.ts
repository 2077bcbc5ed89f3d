// Ids for clauses that are new: from their title in English, as far as it is ASCII, else from what is given; never one that is there.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { clauseSpots } from '../../state/place.js';

const LONGEST = 60;
/** An id has 100 characters at most; a count may follow. */
const LONGEST_STEM = 90;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What the schema takes for no id. */
const REFUSED = ['constructor', 'prototype'];

/** Gives an id that nobody has, as near to a wish as it can be, and keeps it. */
export type TakeId = (wish: string) => string;

export function freshClauseIds(ruleset: Ruleset): TakeId {
  const taken = new Set([...clauseSpots(ruleset).keys(), ...REFUSED]);
  // Counting goes on where it stopped: a hundred clauses from one wish do not count from the start each.
  const counts = new Map<string, number>();
  return (wish) => {
    const stem = ID.test(wish) ? wish.slice(0, LONGEST_STEM).replace(/-+$/, '') : slug(wish) || 'clause';
    const [, root = stem] = /^(.*?)-\d+$/.exec(stem) ?? [];
    let id = ID.test(wish) && wish.length <= 100 ? wish : stem;
    for (let count = counts.get(root) ?? 2; taken.has(id); count += 1) {
      id = `${root}-${count}`;
      counts.set(root, count + 1);
    }
    taken.add(id);
    return id;
  };
}

/** What the id of a clause may be made of. */
export function wishFor({ title }: Pick<Clause, 'title'>): string {
  const words = typeof title === 'string' ? title : (title?.en ?? '');
  return slug(words) || 'clause';
}

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
