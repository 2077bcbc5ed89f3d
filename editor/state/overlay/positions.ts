// Where added members stand. A position is kept while it leads to the order that is wanted; otherwise all of the list are said anew,
// each after the one before it, in the slots that their changes have. S-124.
import type { Change } from '../../../engine/model/documents.js';
import type { DraftChange, DraftChanges } from './draft-changes.js';

/** A list of members or elements that an overlay adds to or takes from. */
export interface AlteredList {
  /** As in an add: "clauses", "grades/five-star/requires". */
  readonly collection: string;
  readonly parent: string | undefined;
  /** Ids as the ground, or the added group that it is in, has them. */
  readonly start: readonly string[];
  readonly wanted: readonly string[];
}

type Add = Extract<Change, { readonly op: 'add' }>;

export function placeAdded(changes: DraftChanges, list: AlteredList): void {
  const adds = changes.standing().filter(({ change }) => change.op === 'add' && isInto(change, list));
  if (adds.length === 0 || isSameOrder(orderOf(changes, list), list.wanted)) return;
  const slots = adds.map((one) => changes.all.indexOf(one));
  const sorted = [...adds].sort((a, b) => rankOf(a, list) - rankOf(b, list));
  for (const [at, one] of sorted.entries()) {
    const index = list.wanted.indexOf(one.place.at(-1) ?? '');
    const { position: _, ...rest } = one.change as Add;
    const position = positionAt(list.wanted, index);
    // The same slots, in the order in which they are to come: what one stands after is there before it.
    changes.all[slots[at] ?? 0] = one;
    changes.rewrite(one, position === undefined ? rest : { ...rest, position });
  }
}

/** undefined is the end. */
export function positionAt(wanted: readonly string[], index: number): Add['position'] {
  const previous = wanted[index - 1];
  if (index === wanted.length - 1) return undefined;
  return previous === undefined ? 'first' : { after: previous };
}

function rankOf({ place }: DraftChange, { wanted }: AlteredList): number {
  return wanted.indexOf(place.at(-1) ?? '');
}

function isInto(change: Add, { collection, parent }: AlteredList): boolean {
  return change.collection === collection && change.parent === parent;
}

/** The order that the changes lead to as they stand; undefined where one of them names what is not there. */
function orderOf(changes: DraftChanges, list: AlteredList): readonly string[] | undefined {
  const order = [...list.start];
  for (const { change, place } of changes.standing()) {
    const id = place.at(-1) ?? '';
    if (change.op === 'remove' && place.slice(0, -1).join('/') === list.collection && order.includes(id)) {
      order.splice(order.indexOf(id), 1);
    }
    if (change.op !== 'add' || !isInto(change, list)) continue;
    const { position } = change;
    if (position === 'first') order.unshift(id);
    else if (position === undefined || position === 'last') order.push(id);
    else {
      const after = order.indexOf(position.after);
      if (after < 0) return undefined;
      order.splice(after + 1, 0, id);
    }
  }
  return order;
}

function isSameOrder(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((one, at) => one === b[at]);
}
