// Makes the next version of an overlay from what was decided about each of its changes. Nothing is lost: what is dropped and what is
// still undecided or blocked comes out beside the overlay, to be kept with the draft.
import { isObject, isSameJson } from '../../../engine/compose/same-json.js';
import { withoutKey } from '../../../engine/compose/update.js';
import type { Change, Overlay } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import { targetOf } from '../overlay/change-place.js';
import { composition } from '../overlay/composition.js';
import { partsOf, valueIn } from '../overlay/thing-parts.js';
import type { AsideChange } from '../work.js';
import type { BaseComparison, CarriedChange } from './compare-bases.js';
import { extendsOf, nextVersion } from './extends-of.js';

/** mine: the overlay's value on the new version. theirs: the new version's, without the change. value: another one. */
export type Decision = { readonly kind: 'mine' } | { readonly kind: 'theirs' } | { readonly kind: 'value'; readonly value: unknown };

/** By the index of the change. */
export type Decisions = ReadonlyMap<number, Decision>;

export interface CarriedOver {
  readonly overlay: Overlay;
  readonly aside: readonly AsideChange[];
  /** Of the new overlay on the new base, checked as a whole. */
  readonly problems: readonly Problem[];
}

/** What is done with a change: as it was decided, or what goes without saying. undefined: nothing yet. */
export function decisionOn({ index, status }: CarriedChange, decisions: Decisions): Decision | undefined {
  const decided = decisions.get(index);
  if (decided !== undefined) return decided;
  return status === 'merges' ? { kind: 'mine' } : status === 'already' ? { kind: 'theirs' } : undefined;
}

/** Whether somebody must still say something before all of the overlay is carried over. */
export function openChanges({ changes }: BaseComparison, decisions: Decisions): readonly CarriedChange[] {
  return changes.filter((one) => decisionOn(one, decisions) === undefined);
}

export function carriedOver(comparison: BaseComparison, decisions: Decisions): CarriedOver {
  const { overlay, before, after, changes } = comparison;
  const taken: Change[] = [];
  const aside: AsideChange[] = [];
  for (const one of changes) {
    const decision = decisionOn(one, decisions);
    if (decision === undefined) aside.push({ change: one.change, why: one.status === 'blocked' ? 'blocked' : 'undecided' });
    else if (decision.kind === 'theirs') aside.push({ change: one.change, why: one.status === 'already' ? 'already' : 'dropped' });
    else taken.push(...onNewBase(one, decision.kind === 'value' ? decision.value : one.mine));
  }
  // Who approved the version before has not approved this one.
  const { approval: _, ...rest } = overlay;
  const draft = {
    ...rest,
    version: nextVersion(overlay.version, before.ruleset, after.ruleset),
    status: 'draft',
    extends: extendsOf(overlay, after.ruleset),
    changes: taken,
  } as Overlay;
  // The first round leaves out what does not hold together with the others; it is blocked, and kept.
  const first = composition(after, draft);
  const kept = taken.filter((_change, index) => first.applied[index] !== undefined);
  aside.push(...taken.filter((change) => !kept.includes(change)).map((change): AsideChange => ({ change, why: 'blocked' })));
  const made = kept.length === taken.length ? draft : { ...draft, changes: kept };
  return { overlay: made, aside, problems: composition(after, made).problems };
}

/** The change with the value that the author now sees; what both added with another value is set field by field. */
function onNewBase({ change, place, now, problems }: CarriedChange, value: unknown): readonly Change[] {
  const { reason } = change;
  if (change.op === 'set') {
    const { op, target, field } = change;
    // Untouched by the new base: as the author wrote it.
    const isAsSeen = !problems.some(({ code }) => code === 'overlay-conflict');
    if (isAsSeen && isSameJson(value, change.to ?? undefined)) return [change];
    const from = isAsSeen ? change.from : now;
    return [{ op, target, field, ...(from === undefined ? {} : { from }), to: value ?? null, reason } as Change];
  }
  if (change.op === 'remove') {
    const { from: _, ...rest } = change;
    return [rest];
  }
  const isThere = problems.some(({ code }) => code === 'duplicate-id');
  if (!isThere) return [isSameJson(value, change.value) ? change : ({ ...change, value } as Change)];
  const own = (one: unknown): unknown => (isObject(one) ? withoutKey(one, 'clauses') : one);
  return partsOf(place, own(now), own(value)).map((part): Change => {
    if (part.op === 'remove') return { op: 'remove', target: part.place.join('/'), reason };
    if (part.op === 'add') return { op: 'add', collection: part.place.slice(0, -1).join('/'), value: part.to, reason } as Change;
    const { target, field } = targetOf(part.place);
    const from = valueIn(now, part.place.slice(place.length));
    return { op: 'set', target, field, ...(from === undefined ? {} : { from }), to: part.to ?? null, reason } as Change;
  });
}
