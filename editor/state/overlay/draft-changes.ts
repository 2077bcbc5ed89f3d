// The changes of an overlay while they are written anew: what was there keeps its order and its reason, what is said no more goes, and
// what is new comes last.
import type { Change } from '../../../engine/model/documents.js';
import { type Names, placeOfChange } from './change-place.js';

export interface DraftChange {
  change: Change;
  /** Of the overlay before; undefined for a new one. */
  readonly index: number | undefined;
  place: Names;
  /** It could be carried out as it stood. */
  readonly isApplied: boolean;
  /** It was written anew: `from` is to be what stands there. */
  isEdited: boolean;
  isDropped: boolean;
}

export class DraftChanges {
  readonly all: DraftChange[];

  constructor(changes: readonly Change[], isApplied: (index: number) => boolean) {
    this.all = changes.map((change, index) => ({
      change,
      index,
      place: placeOfChange(change),
      isApplied: isApplied(index),
      isEdited: false,
      isDropped: false,
    }));
  }

  /** Those that count, in their order. */
  standing(): readonly DraftChange[] {
    return this.all.filter((one) => one.isApplied && !one.isDropped);
  }

  /** The one that adds or removes a member of a collection, by the member's id. */
  ofMember(op: 'add' | 'remove', collection: string, id: string): DraftChange | undefined {
    return this.all.find(
      ({ change, place, isApplied, isDropped }) =>
        isApplied && !isDropped && change.op === op && place.length === 2 && place[1] === id && place[0] === collection,
    );
  }

  append(change: Change): DraftChange {
    const added = { change, index: undefined, place: placeOfChange(change), isApplied: true, isEdited: true, isDropped: false };
    this.all.push(added);
    return added;
  }

  rewrite(one: DraftChange, change: Change): void {
    one.change = change;
    one.place = placeOfChange(change);
    one.isEdited = true;
  }
}
