// Conditions, the grade and its bounds (S-72 to S-74, S-112, S-113). What is undetermined counts as holding for the highest
// grade and as failing for the lowest.
import { Interval, type SlotValue } from '../condition/types.js';
import { isBlank } from '../model/blank.js';
import { pointerOf } from '../model/problem.js';
import { compare, Rational } from '../number/rational.js';
import type { State } from './state.js';

/** How undetermined things are taken. */
export type View = 'lowest' | 'highest';

export interface Decision {
  /** Place in `grades`; its length is the ungraded one; null is none (ineligible, or no grades). */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly ineligible: boolean;
  /** An ineligible condition is undetermined. */
  readonly isEligibilityOpen: boolean;
  readonly isDecided: boolean;
}

/** Checks the waivers that were recorded; gives those that count, by condition (S-15, S-72). */
export function checkWaivers(state: State): void {
  const { model } = state.program;
  for (const [index, waiver] of (state.audit.waivers ?? []).entries()) {
    const condition = model.conditions.get(waiver.condition);
    const pointer = pointerOf('waivers', index);
    if (condition === undefined) state.complain('error', 'unknown-condition', `${pointer}/condition`, { condition: waiver.condition });
    else if (isBlank(waiver.reason)) {
      state.complain('warning', 'reason-missing', `${pointer}/reason`, { condition: waiver.condition, for: 'waiver' });
    } else if (!condition.isWaivable) state.complain('error', 'not-waivable', pointer, { condition: waiver.condition });
  }
}

/** Evaluates the conditions of one kind; ineligible ones come before the score, the others after it (S-60). */
export function readConditions(state: State, kind: 'ineligible' | 'others'): void {
  for (const { model, holds } of state.program.conditions) {
    if ((model.effect === 'ineligible') === (kind === 'ineligible')) {
      state.holds[model.index] = isWaived(state, model.index) || holds(state);
    }
  }
}

/** Whether a condition is waived, and may be. */
export function isWaived(state: State, index: number): boolean {
  const model = state.program.conditions[index]?.model;
  return model?.isWaivable === true && state.waivers.has(model.condition.id);
}

/** The grade and its bounds. `forced` overrides what one condition comes to. */
export function decide(state: State, forced?: { readonly index: number; readonly holds: boolean }): Decision {
  const ineligible = worst(state, 'ineligible', forced);
  if (ineligible === false) return { lowest: null, highest: null, ineligible: true, isEligibilityOpen: false, isDecided: true };
  const highest = gradeIn(state, 'highest', forced);
  const lowest = ineligible === undefined ? null : gradeIn(state, 'lowest', forced);
  return { lowest, highest, ineligible: false, isEligibilityOpen: ineligible === undefined, isDecided: lowest === highest };
}

/** The id of a grade by its place; the ungraded one after the last. */
export function gradeId(state: State, index: number | null): string | null {
  if (index === null) return null;
  return state.program.model.grades[index]?.grade.id ?? state.program.model.ungradedId;
}

function gradeIn(state: State, view: View, forced: { readonly index: number; readonly holds: boolean } | undefined): number | null {
  const { grades } = state.program.model;
  if (grades.length === 0) return null;
  let best = 0;
  for (const { model } of state.program.conditions) {
    if (model.effect !== 'fail' && model.effect !== 'cap') continue;
    if (holdsIn(state, model.index, view, forced)) continue;
    if (model.effect === 'fail') return grades.length;
    best = Math.max(best, model.capIndex ?? grades.length);
  }
  for (let index = best; index < grades.length; index += 1) {
    const grade = grades[index];
    if (grade === undefined) continue;
    const isReached = grade.minima.every((minimum) => reaches(state.slots[minimum.slot], minimum.min, view) !== false);
    if (isReached && grade.requires.every((condition) => holdsIn(state, condition, view, forced))) return index;
  }
  return grades.length;
}

/** Whether a quantity is at or above a minimum: surely for the lowest view, possibly for the highest. */
export function reaches(value: SlotValue, min: Rational, view: View): boolean {
  if (value instanceof Rational) return compare(value, min) >= 0;
  if (value instanceof Interval) {
    const end = view === 'highest' ? value.high : value.low;
    return end === null ? view === 'highest' : compare(end, min) >= 0;
  }
  return view === 'highest';
}

function holdsIn(
  state: State,
  index: number,
  view: View,
  forced: { readonly index: number; readonly holds: boolean } | undefined,
): boolean {
  const holds = forced?.index === index ? forced.holds : state.holds[index];
  return holds ?? view === 'highest';
}

/** false where one of the conditions fails, undefined where one may, else true. */
function worst(
  state: State,
  effect: 'ineligible',
  forced: { readonly index: number; readonly holds: boolean } | undefined,
): boolean | undefined {
  let result: boolean | undefined = true;
  for (const { model } of state.program.conditions) {
    if (model.effect !== effect) continue;
    const holds = forced?.index === model.index ? forced.holds : state.holds[model.index];
    if (holds === false) return false;
    if (holds === undefined) result = undefined;
  }
  return result;
}
