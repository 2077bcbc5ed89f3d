// Which errors an edit of an overlay brings: those of changes that it wrote, and those that were not there before. What was wrong
// before and is not touched holds nobody up.
import type { Overlay } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';
import { placeOfChange } from './change-place.js';
import type { Composition } from './composition.js';

interface State {
  readonly overlay: Overlay;
  readonly composition: Composition;
}

export function newErrors(before: State, after: State): readonly Problem[] {
  const known = new Set(errorsOf(before).map((one) => keyOf(one, before.overlay)));
  return errorsOf(after).filter((one) => !known.has(keyOf(one, after.overlay)) || isOfTouched(one, before.overlay, after.overlay));
}

function errorsOf({ composition }: State): readonly Problem[] {
  return composition.problems.filter(({ severity }) => severity === 'error');
}

function indexOf({ pointer }: Problem): number {
  const [, field, index] = pointer.split('/');
  return field === 'changes' ? Number(index) : -1;
}

/** Of its change and not of the index, which others move. */
function keyOf(one: Problem, { changes }: Overlay): string {
  const change = changes[indexOf(one)];
  const part = one.pointer.split('/').slice(3).join('/');
  return JSON.stringify([one.code, one.params.place ?? part, change === undefined ? one.pointer : [change.op, ...placeOfChange(change)]]);
}

/** The change says something else than any did before. */
function isOfTouched(one: Problem, before: Overlay, after: Overlay): boolean {
  const change = after.changes[indexOf(one)];
  return change !== undefined && change.op === 'set' && !before.changes.includes(change);
}
