// Says what is wanted of things that the ground has: fields to set, members and elements to add or take out. What an edit did not touch
// is left as its author wrote it; what comes back to the ground's value is said no more.

import { filledIn } from '../../../engine/compose/defaults.js';
import { editsBetween } from '../../../engine/compose/edits.js';
import { fieldAt, fieldNamesIn } from '../../../engine/compose/field-at.js';
import { idOf, isObject, isSameJson, listOf } from '../../../engine/compose/same-json.js';
import { isCollection } from '../../../engine/compose/shape.js';
import type { Change } from '../../../engine/model/documents.js';
import { doOverlap, isWithin, type Names, targetOf } from './change-place.js';
import type { DraftChange, DraftChanges } from './draft-changes.js';
import { joinedReason, MISSING_REASON } from './missing-reason.js';
import { placeAdded, positionAt } from './positions.js';
import { type Part, partsOf, valueIn } from './thing-parts.js';

/** One thing: on the ground, as it was shown, as it is wanted. Own parts only; undefined is a section that is not written. */
export interface ThingStates {
  readonly place: Names;
  readonly before: unknown;
  readonly shown: unknown;
  readonly wanted: unknown;
}

export function rewriteThing(changes: DraftChanges, states: ThingStates): void {
  const { place, before, shown, wanted } = states;
  const field = fieldAt(place);
  if (field === undefined) return;
  const edited = editsBetween(field, shown, wanted, place).map((edit) => edit.place);
  const isEdited = (at: Names): boolean => edited.some((other) => doOverlap(other, at));
  const open = new Set(partsOf(place, before, wanted));
  const saidBy = new Map<Part, DraftChange>();
  for (const one of changes.standing()) {
    if (one.place.length <= place.length || !isWithin(one.place, place)) continue;
    const around = [...open, ...saidBy.keys()].find((part) => part.op === 'set' && isWithin(one.place, part.place));
    // What is said whole takes in what was said of its parts.
    const isTakenIn = around !== undefined && around.place.length < one.place.length && isEdited(around.place);
    const isMeant = isTakenIn || isEdited(one.place);
    if (!isMeant) consume(open, one);
    else if (around === undefined) rewriteInPlace(one, states, open, changes);
    else {
      const holder = saidBy.get(around);
      if (holder === undefined) {
        sayWith(changes, one, around, states, one.change.reason);
        saidBy.set(around, one);
      } else {
        changes.rewrite(holder, { ...holder.change, reason: joinedReason([holder.change.reason, one.change.reason]) });
        one.isDropped = true;
      }
      open.delete(around);
    }
  }
  for (const part of open) sayAnew(changes, part, states);
  for (const list of alteredLists(edited, states)) placeAdded(changes, list);
}

/** What an untouched change says needs no saying. */
function consume(open: Set<Part>, one: DraftChange): void {
  for (const part of open) if (isWithin(part.place, one.place)) open.delete(part);
}

/** A change that holds what is different, or that is not needed any more. */
function rewriteInPlace(one: DraftChange, states: ThingStates, open: Set<Part>, changes: DraftChanges): void {
  const below = [...open].filter((part) => isWithin(part.place, one.place));
  consume(open, one);
  if (below.length === 0) {
    one.isDropped = true;
    return;
  }
  const { change } = one;
  if (change.op === 'remove') return;
  const now = valueIn(states.wanted, one.place.slice(states.place.length));
  if (change.op === 'set') changes.rewrite(one, { ...change, to: toOf(one.place, now, states) as never });
  else if (!isSameJson(change.value, now)) changes.rewrite(one, { ...change, value: now as never });
}

function sayWith(changes: DraftChanges, one: DraftChange, part: Part, states: ThingStates, reason: string): void {
  const { target, field } = targetOf(part.place);
  const from = one.change.op === 'set' && one.place.length === part.place.length ? one.change.from : undefined;
  const to = toOf(part.place, part.to, states);
  changes.rewrite(one, { op: 'set', target, field, ...(from === undefined ? {} : { from }), to, reason } as Change);
}

/** A change of that very field that could not be carried out is decided by it; otherwise it is a new one. */
function sayAnew(changes: DraftChanges, part: Part, states: ThingStates): void {
  const name = part.place.join('/');
  const stuck = changes.all.find(
    (one) => !one.isApplied && !one.isDropped && one.change.op === 'set' && part.op === 'set' && one.place.join('/') === name,
  );
  if (stuck !== undefined) sayWith(changes, stuck, part, states, stuck.change.reason);
  else changes.append(newChange(part, states));
}

function newChange({ op, place, to }: Part, states: ThingStates): Change {
  const reason = MISSING_REASON;
  if (op === 'set') return { op, ...targetOf(place), to: toOf(place, to, states), reason } as Change;
  if (op === 'remove') return { op, target: place.join('/'), reason };
  const list = place.slice(0, -1);
  const ids = idsIn(valueIn(states.wanted, list.slice(states.place.length)));
  const position = positionAt(ids, ids.indexOf(place.at(-1) ?? ''));
  return { op, collection: list.join('/'), value: to, ...(position === undefined ? {} : { position }), reason } as Change;
}

/** null takes a field away; where null is a value of its own, absent is said as what it counts as. */
function toOf(place: Names, value: unknown, { place: thing, wanted }: ThingStates): unknown {
  if (value !== undefined) return value;
  const field = fieldAt(place);
  if (field?.nullable !== true) return null;
  return filledIn(field, undefined, fieldNamesIn(place), valueIn(wanted, place.slice(thing.length, -1))) ?? null;
}

/** The lists inside the thing that the edit gave other members. */
function alteredLists(edited: readonly Names[], { place: thing, before, wanted }: ThingStates): Parameters<typeof placeAdded>[1][] {
  const lists = new Map<string, Names>();
  for (const place of edited) {
    for (let end = thing.length + 1; end <= place.length; end += 1) {
      const at = place.slice(0, end);
      const field = fieldAt(at);
      if (field !== undefined && (field.kind === 'set' || isCollection(field))) lists.set(at.join('/'), at);
    }
  }
  return [...lists.values()].map((at) => ({
    collection: at.join('/'),
    parent: undefined,
    start: idsIn(valueIn(before, at.slice(thing.length))),
    wanted: idsIn(valueIn(wanted, at.slice(thing.length))),
  }));
}

function idsIn(list: unknown): readonly string[] {
  return listOf(list).map((one) => (isObject(one) ? (idOf(one) ?? '') : String(one)));
}
