// What the control of a method works with: one leaf, its answer so far, and the way to the next one.
import type { nothing, TemplateResult } from 'lit';
import type { Answer, Assess, ClauseResult, LeafNode } from '../../../engine/page.js';
import type { ChoiceOption } from '../../ui/choice.js';
import type { Desk } from '../desk.js';
import { type Value, withoutApplying, withValue } from './answer-edits.js';

export interface Sheet {
  readonly desk: Desk;
  readonly leaf: LeafNode;
  readonly result: ClauseResult | undefined;
  readonly answer: Answer | undefined;
  /** "not applicable" may be chosen, or is. */
  readonly canDelete: boolean;
  /** Id of the problems under the control, where there are any. */
  readonly describedBy: string | undefined;
  /** One of them is an error. */
  readonly isFaulty: boolean;
}

/** The control of one method. */
export type MethodControl<M extends Assess['method']> = (
  sheet: Sheet,
  assess: Extract<Assess, { readonly method: M }>,
) => TemplateResult | typeof nothing;

/** Records another value. Typing in one field is one step for undo: give its name. */
export function record({ desk, leaf, answer }: Sheet, change: Value, typedIn?: string): void {
  desk.answer(leaf.id, withValue(answer, leaf.method.method, change), typedIn && `${leaf.id}:${typedIn}`);
}

/** Stands for "not applicable" among the values of a choice; no id is empty. */
const NOT_APPLICABLE = '';

/** What a choice needs so that "not applicable" is one of its segments, where it may be. */
export function choiceOf(
  sheet: Sheet,
  value: string | undefined,
  options: readonly ChoiceOption[],
  choose: (value: string) => void,
): { readonly options: readonly ChoiceOption[]; readonly value: string | undefined; onChange(value: string): void } {
  const { desk, leaf, answer, canDelete } = sheet;
  const text = desk.words.answer.notApplicable;
  return {
    options: canDelete ? [...options, { value: NOT_APPLICABLE, text }] : options,
    value: answer?.notApplicable ? NOT_APPLICABLE : value,
    onChange: (chosen) => (chosen === NOT_APPLICABLE ? desk.answer(leaf.id, withoutApplying(answer)) : choose(chosen)),
  };
}
