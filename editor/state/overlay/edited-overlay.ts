// Says an edit of the ruleset that is shown as changes of the overlay, and takes it only where that comes to what is wanted and breaks no
// rule that was kept before. The steps: what was edited; which changes say it; what each sees where it stands; what it all comes to.
import { isRefused } from '../../../engine/compose/applied.js';
import { filledIn } from '../../../engine/compose/defaults.js';
import { locate } from '../../../engine/compose/locate.js';
import { locateField } from '../../../engine/compose/locate-field.js';
import { isSameJson, ownValue } from '../../../engine/compose/same-json.js';
import { RULESET } from '../../../engine/compose/shape.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { type Problem, problem } from '../../../engine/model/problem.js';
import { type Composition, composition, stepped } from './composition.js';
import { type DraftChange, DraftChanges } from './draft-changes.js';
import { type EditedThings, editedThings } from './edited-things.js';
import { type GroundState, groundState } from './ground-state.js';
import { membersOf, ownPart } from './members.js';
import { newErrors } from './new-errors.js';
import type { Ground } from './overlay-edits.js';
import { MemberRewriting } from './rewrite-members.js';
import { rewriteThing } from './rewrite-things.js';
import { isSameValue } from './same-value.js';

export type EditedOverlay =
  | { readonly overlay: Overlay; readonly composition: Composition }
  | { readonly overlay?: undefined; readonly problems: readonly Problem[] };

/** `now` is the composition of `overlay`, whose ruleset is shown. */
export function editedOverlay(ground: Ground, overlay: Overlay, now: Composition, wanted: Ruleset): EditedOverlay {
  const state = groundState(ground);
  const edited = editedThings(now.ruleset, wanted);
  const [other] = edited.others;
  if (other !== undefined) return { problems: [unsayable(overlay, 'overlay-cannot-say', other)] };
  const changes = new DraftChanges(overlay.changes, (index) => now.applied[index] !== undefined);
  rewriteCollections(changes, edited, state.before, now.ruleset, wanted);
  const standing = changes.all.filter(({ isDropped }) => !isDropped);
  const result: Overlay = { ...overlay, changes: asSeen(state, standing) };
  const then = composition(ground, result);
  const errors = newErrors({ overlay, composition: now }, { overlay: result, composition: then });
  if (errors.length > 0) return { problems: errors };
  const difference = differenceLeft(overlay, then.ruleset, wanted);
  return difference === undefined ? { overlay: result, composition: then } : { problems: [difference] };
}

function rewriteCollections(changes: DraftChanges, edited: EditedThings, before: Ruleset, shown: Ruleset, wanted: Ruleset): void {
  const collections = new Set([...edited.lists, ...edited.things].map(({ collection }) => collection));
  for (const collection of collections) {
    const ids = edited.things.filter((one) => one.collection === collection).map(({ id }) => id);
    if (ids.includes('')) {
      const partOf = (ruleset: Ruleset): unknown => ownValue(ruleset, collection);
      rewriteThing(changes, { place: [collection], before: partOf(before), shown: partOf(shown), wanted: partOf(wanted) });
      continue;
    }
    const parents = edited.lists.filter((one) => one.collection === collection).map(({ parent }) => parent);
    const members = new MemberRewriting(changes, { collection, before, shown, wanted, parents });
    // What the overlay took away and is there again is said anew, too.
    const [known, seen] = [membersOf(before, collection), membersOf(shown, collection)];
    const restored =
      parents.length === 0 ? [] : [...membersOf(wanted, collection).byId.keys()].filter((id) => known.byId.has(id) && !seen.byId.has(id));
    const kept = [...ids, ...restored].filter((id) => !members.isNew(id));
    members.rewrite();
    for (const id of kept) {
      const partOf = (ruleset: Ruleset): unknown => ownPart(collection, membersOf(ruleset, collection).byId.get(id)?.value);
      rewriteThing(changes, { place: [collection, id], before: partOf(before), shown: partOf(shown), wanted: partOf(wanted) });
    }
  }
}

/** Gives each change that was written anew the value that it finds, and leaves out what comes to that value. */
function asSeen(state: GroundState, changes: readonly DraftChange[]): readonly Change[] & Overlay['changes'] {
  const seen: Change[] = [];
  let ruleset = state.before;
  for (const one of changes) {
    const change = one.isEdited && one.change.op === 'set' ? asFound(state, ruleset, one.change) : one.change;
    if (change === undefined) continue;
    seen.push(change);
    const outcome = one.isApplied || one.isEdited ? stepped(state, ruleset, change) : undefined;
    if (outcome !== undefined && !isRefused(outcome)) ruleset = outcome.document as Ruleset;
  }
  return seen;
}

function asFound(state: GroundState, ruleset: Ruleset, change: Extract<Change, { readonly op: 'set' }>): Change | undefined {
  const owner = locate(ruleset, change.target);
  const found = owner === undefined ? undefined : locateField(owner, change.field);
  if (found === undefined || typeof found === 'string') return change;
  const to = change.to === null && found.field.nullable !== true ? undefined : change.to;
  if (isSameJson(found.value, to)) return undefined;
  const outcome = stepped(state, ruleset, change);
  if ('from' in change && !isRefused(outcome)) return change;
  const { from: _, ...rest } = change;
  const { op, target, field, ...others } = rest;
  return { op, target, field, ...(found.value === undefined ? {} : { from: found.value as never }), ...others };
}

function differenceLeft(overlay: Overlay, composed: Ruleset, wanted: Ruleset): Problem | undefined {
  if (isSameValue(composed, wanted) || isSameMeaning(composed, wanted)) return undefined;
  const { things, lists, others } = editedThings(composed, wanted);
  const [thing] = things;
  if (thing !== undefined) return unsayable(overlay, 'overlay-cannot-say', [thing.collection, thing.id].filter(Boolean).join('.'));
  const [list] = lists;
  if (list !== undefined) {
    const moved = membersOf(wanted, list.collection).lists.get(list.parent) ?? [];
    const was = membersOf(composed, list.collection).lists.get(list.parent) ?? [];
    const id = moved.find((one, at) => one !== was[at]) ?? was.at(-1) ?? '';
    return unsayable(overlay, 'overlay-cannot-move', `${list.collection}.${id}`);
  }
  return unsayable(overlay, 'overlay-cannot-say', others[0] ?? '');
}

/** A default that one of them writes and the other does not is no difference to a reader of the rules. */
function isSameMeaning(a: Ruleset, b: Ruleset): boolean {
  return isSameJson(filledIn(RULESET, a, [], undefined), filledIn(RULESET, b, [], undefined));
}

function unsayable(overlay: Overlay, code: 'overlay-cannot-say' | 'overlay-cannot-move', place: string): Problem {
  return problem('error', code, `overlay:${overlay.id}`, '', { place });
}
