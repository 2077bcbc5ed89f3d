// An overlay on a new version of its base, change by change: the base as its author saw it, the base as it is now, and what the overlay
// makes of it. Says of each change whether it merges by itself, is there already, needs a decision or cannot stand any more.
import { filledIn } from '../../../engine/compose/defaults.js';
import { fieldAt, fieldNamesIn } from '../../../engine/compose/field-at.js';
import { isSameJson } from '../../../engine/compose/same-json.js';
import { diffRulesets } from '../../../engine/diff/diff.js';
import type { Difference } from '../../../engine/diff/difference.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { hasErrors, type Problem } from '../../../engine/model/problem.js';
import { valueAt } from '../overlay/change-edit.js';
import { isWithin, type Names, placeOfChange } from '../overlay/change-place.js';
import { type Composition, composition } from '../overlay/composition.js';
import { groundState } from '../overlay/ground-state.js';
import { membersOf } from '../overlay/members.js';
import type { Ground } from '../overlay/overlay-edits.js';
import { extendsOf } from './extends-of.js';
import { settledPosition } from './settled-position.js';

/**
 * merges: holds on the new version as it is. already: the new version says the same. decision: the new version changed the very thing.
 * blocked: what it is about is gone, or the new version does not allow it.
 */
export type CarryStatus = 'merges' | 'already' | 'decision' | 'blocked';

export interface CarriedChange {
  /** In the overlay that is carried over. */
  readonly index: number;
  readonly change: Change;
  readonly place: Names;
  readonly status: CarryStatus;
  /** Why it is not simply taken, or what is to be known of it (a warning of the policy). */
  readonly problems: readonly Problem[];
  /** What stands there in the old base, in the new one, and what the overlay says; undefined: nothing. */
  readonly old: unknown;
  readonly now: unknown;
  readonly mine: unknown;
}

export interface BaseComparison {
  readonly overlay: Overlay;
  readonly before: Ground;
  readonly after: Ground;
  /** One for each change of the overlay, in its order. */
  readonly changes: readonly CarriedChange[];
  /** What else is new in the base, for information: nothing that a change of the overlay is about. */
  readonly news: readonly Difference[];
}

export function compareBases(overlay: Overlay, before: Ground, after: Ground): BaseComparison {
  const [old, now] = [groundState(before).before, groundState(after).before];
  const settled = settledChanges(overlay, old, now);
  const there = composition(after, { ...overlay, extends: extendsOf(overlay, after.ruleset), changes: settled });
  const changes = settled.map((change, index) => carried(change, index, old, now, there));
  const news = diffRulesets(old, now).filter((difference) => !changes.some(({ place }) => isAbout(place, difference)));
  return { overlay, before, after, changes, news };
}

function settledChanges({ changes }: Overlay, old: Ruleset, now: Ruleset): Overlay['changes'] {
  const added = new Set<string>();
  return changes.map((change) => {
    const settled = settledPosition(change, old, now, added);
    if (change.op === 'add') added.add(placeOfChange(change).at(-1) ?? '');
    return settled;
  });
}

function carried(change: Change, index: number, old: Ruleset, now: Ruleset, there: Composition): CarriedChange {
  const place = placeOfChange(change);
  const problems = there.problems.filter(({ pointer }) => pointer.split('/')[2] === String(index));
  const mine = change.op === 'set' ? (change.to ?? undefined) : change.op === 'add' ? change.value : undefined;
  const about = { index, change, place, problems, old: wholeAt(old, place), now: wholeAt(now, place), mine };
  return { ...about, status: statusOf(about) };
}

function statusOf({ change, place, problems, old, now, mine }: Omit<CarriedChange, 'status'>): CarryStatus {
  const wasAlready = isSame(place, old, mine);
  if (!wasAlready && isSame(place, now, mine) && (change.op !== 'set' || !hasErrors(problems))) return 'already';
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code !== 'overlay-conflict' && code !== 'duplicate-id')) return 'blocked';
  if (errors.length > 0) return 'decision';
  // Whoever removed something had seen it as it was.
  return change.op === 'remove' && !isSame(place, old, now) ? 'decision' : 'merges';
}

/** By what it means: a default that is written and one that is not are the same. */
function isSame(place: Names, a: unknown, b: unknown): boolean {
  const field = fieldAt(place);
  if (field === undefined) return isSameJson(a, b);
  const meant = (value: unknown): unknown => filledIn(field, value, fieldNamesIn(place), undefined);
  return isSameJson(a, b) || (a !== undefined && b !== undefined && isSameJson(meant(a), meant(b)));
}

/** A clause with those below it. */
function wholeAt(ruleset: Ruleset, place: Names): unknown {
  const [collection = '', id = ''] = place;
  return place.length === 2 ? (membersOf(ruleset, collection).byId.get(id)?.value ?? valueAt(ruleset, place)) : valueAt(ruleset, place);
}

function isAbout(place: Names, { collection, id, field }: Difference): boolean {
  const other = [
    ...(collection === 'ruleset' ? [] : [collection]),
    ...(id === '' ? [] : [id]),
    ...(field === undefined ? [] : field.split('.')),
  ];
  return isWithin(other, place) || isWithin(place, other);
}
