// Says which members of a collection come, go and stand where: what the ground has is removed, what is new is added whole, and what the
// overlay added itself is changed in the value that it adds, or not added any more. S-124, S-125.
import { isObject, listOf, ownValue } from '../../../engine/compose/same-json.js';
import { fieldsOf, memberField, RULESET } from '../../../engine/compose/shape.js';
import { withKey, withoutKey } from '../../../engine/compose/update.js';
import type { Change, Ruleset } from '../../../engine/model/documents.js';
import type { DraftChange, DraftChanges } from './draft-changes.js';
import { listIn, type Member, type Members, membersOf } from './members.js';
import { MISSING_REASON } from './missing-reason.js';
import { type AlteredList, placeAdded, positionAt } from './positions.js';
import { isSameValue } from './same-value.js';

export interface CollectionStates {
  readonly collection: string;
  readonly before: Ruleset;
  readonly shown: Ruleset;
  readonly wanted: Ruleset;
  /** Of the lists that the edit gave other members or another order, the groups that they are in. */
  readonly parents: readonly (string | null)[];
}

export class MemberRewriting {
  readonly #changes: DraftChanges;
  readonly #collection: string;
  readonly #before: Members;
  readonly #shown: Members;
  readonly #wanted: Members;
  readonly #parents: readonly (string | null)[];
  /** What the ground has and the overlay takes away and adds again. */
  readonly #replaced: ReadonlySet<string>;

  constructor(changes: DraftChanges, { collection, before, shown, wanted, parents }: CollectionStates) {
    this.#changes = changes;
    this.#collection = collection;
    this.#before = membersOf(before, collection);
    this.#shown = membersOf(shown, collection);
    this.#wanted = membersOf(wanted, collection);
    this.#parents = parents;
    const added = changes.standing().filter(({ change, place }) => change.op === 'add' && place.length === 2 && place[0] === collection);
    this.#replaced = new Set(added.map(({ place }) => place[1] ?? '').filter((id) => this.#before.byId.has(id) && this.#removal(id)));
  }

  /** Whether the overlay itself brings the member. */
  isNew(id: string, within: Members = this.#wanted): boolean {
    for (let at: string | null = id; at !== null; at = within.byId.get(at)?.parent ?? null) if (this.#replaced.has(at)) return true;
    return !this.#before.byId.has(id);
  }

  rewrite(): void {
    if (this.#parents.length > 0) {
      this.#dropGone();
      this.#sayRemovals();
    }
    const roots = [...this.#wanted.byId.values()].filter(({ id }) => this.isNew(id) && this.#rootOf(id, this.#wanted) === id);
    for (const root of roots) this.#sayAdded(root);
    for (const parent of this.#parents) this.#place(parent);
  }

  /** What the overlay added and is not wanted any more, and whatever was said of what is gone. */
  #dropGone(): void {
    for (const { id } of this.#shown.byId.values()) {
      if (this.#wanted.byId.has(id)) continue;
      for (const one of this.#about(id)) if (one.change.op !== 'remove' || one.place.length > 2) one.isDropped = true;
    }
  }

  #sayRemovals(): void {
    const isGone = (id: string): boolean => this.#before.byId.has(id) && (!this.#wanted.byId.has(id) || this.#replaced.has(id));
    for (const one of this.#changes.standing()) {
      const [collection, id = '', ...rest] = one.place;
      if (one.change.op === 'remove' && collection === this.#collection && rest.length === 0 && !isGone(id)) one.isDropped = true;
    }
    for (const { id, parent } of this.#before.byId.values()) {
      if (!isGone(id) || (parent !== null && isGone(parent)) || this.#removal(id) !== undefined) continue;
      this.#changes.append({ op: 'remove', target: `${this.#collection}/${id}`, reason: MISSING_REASON });
    }
  }

  #sayAdded({ id, parent }: Member): void {
    const value = this.#valueOf(id, this.#wanted);
    const old = this.#add(id);
    if (old === undefined) {
      this.#drop(id);
      const list = this.#listOf(parent);
      const position = this.#isKeyed ? undefined : positionAt(list, list.indexOf(id));
      this.#changes.append(this.#addition(parent, value, position, MISSING_REASON));
      return;
    }
    const was = this.#shown.byId.get(id);
    if (was?.parent === parent && isSameValue(this.#valueOf(id, this.#shown), value)) return;
    this.#drop(id, old);
    const { change } = old;
    if (change.op !== 'add') return;
    this.#changes.rewrite(old, this.#addition(parent, value, change.position, change.reason));
  }

  /** What was said of the parts of something that is added whole. */
  #drop(root: string, except?: DraftChange): void {
    for (const id of [...this.#belowRoot(root, this.#wanted), ...this.#belowRoot(root, this.#shown)]) {
      for (const one of this.#about(id)) {
        if (one === except || (one.change.op === 'remove' && one.place.length === 2)) continue;
        one.isDropped = true;
      }
    }
  }

  #addition(parent: string | null, value: unknown, position: Extract<Change, { op: 'add' }>['position'], reason: string): Change {
    return {
      op: 'add',
      collection: this.#collection,
      ...(parent === null ? {} : { parent }),
      value,
      ...(position === undefined ? {} : { position }),
      reason,
    } as Change;
  }

  /** Where several added members share a list, each stands after the one before it. */
  #place(parent: string | null): void {
    if (this.#isKeyed) return;
    const isInNew = parent !== null && this.isNew(parent);
    const start = isInNew ? this.#folded(parent, this.#wanted) : listIn(this.#before, parent);
    const wanted = this.#listOf(parent);
    const list: AlteredList = { collection: this.#collection, parent: parent ?? undefined, start, wanted };
    placeAdded(this.#changes, list);
  }

  /** The member whose addition brings this one: itself, or a group above it that is new too. */
  #rootOf(id: string, within: Members): string {
    let root = id;
    while (this.#add(root) === undefined) {
      const parent = within.byId.get(root)?.parent ?? null;
      if (parent === null || !this.isNew(parent, within)) return root;
      root = parent;
    }
    return root;
  }

  /** What the addition of a root adds: the clause with those below it that have no addition of their own; a source with its key. */
  #valueOf(root: string, within: Members): unknown {
    const value = within.byId.get(root)?.value;
    if (this.#isKeyed) return isObject(value) ? withKey(value, 'id', root, ['id', ...this.#order]) : value;
    return this.#collection === 'clauses' ? this.#pruned(value) : value;
  }

  #pruned(clause: unknown): unknown {
    const below = listOf(ownValue(clause, 'clauses'));
    if (!isObject(clause) || below.length === 0) return clause;
    const kept = below.filter((child) => this.#add(String(ownValue(child, 'id'))) === undefined).map((child) => this.#pruned(child));
    if (kept.length === below.length && kept.every((child, at) => child === below[at])) return clause;
    return kept.length === 0 ? withoutKey(clause, 'clauses') : { ...clause, clauses: kept };
  }

  #belowRoot(root: string, within: Members): readonly string[] {
    const found = within.byId.has(root) ? [root] : [];
    for (const id of this.#folded(root, within)) found.push(...this.#belowRoot(id, within));
    return found;
  }

  /** Ids of the clauses directly below that come with the group. */
  #folded(parent: string, within: Members): readonly string[] {
    return listIn(within, parent).filter((id) => this.#add(id) === undefined);
  }

  #listOf(parent: string | null): readonly string[] {
    return listIn(this.#wanted, parent);
  }

  /** Changes of a member or of anything in it, other than children of a clause. */
  #about(id: string): readonly DraftChange[] {
    return this.#changes.standing().filter(({ place }) => place[0] === this.#collection && place[1] === id);
  }

  #add(id: string): DraftChange | undefined {
    return this.#changes.ofMember('add', this.#collection, id);
  }

  #removal(id: string): DraftChange | undefined {
    return this.#changes.ofMember('remove', this.#collection, id);
  }

  get #isKeyed(): boolean {
    return fieldsOf(RULESET).get(this.#collection)?.kind === 'keyed';
  }

  get #order(): readonly string[] {
    const field = fieldsOf(RULESET).get(this.#collection);
    return field === undefined ? [] : [...fieldsOf(memberField(field)).keys()];
  }
}
