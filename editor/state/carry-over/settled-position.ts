// Where something that an overlay adds stands when what it stood after is gone from the base: after the nearest one before that.
import type { Change, Ruleset } from '../../../engine/model/documents.js';
import { listIn, membersOf } from '../overlay/members.js';

/** The change itself where its position holds; `added` are ids that the overlay adds before it. */
export function settledPosition(change: Change, old: Ruleset, now: Ruleset, added: ReadonlySet<string>): Change {
  if (change.op !== 'add' || typeof change.position !== 'object' || change.collection.includes('/')) return change;
  const { after } = change.position;
  const parent = change.parent ?? null;
  const [was, is] = [listIn(membersOf(old, change.collection), parent), listIn(membersOf(now, change.collection), parent)];
  if (is.includes(after) || added.has(after)) return change;
  const previous = was
    .slice(0, Math.max(0, was.indexOf(after)))
    .filter((id) => is.includes(id))
    .at(-1);
  return { ...change, position: previous === undefined ? 'first' : { after: previous } };
}
