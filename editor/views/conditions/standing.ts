// What is said of a condition in the list: its effect in words, how it stands in the current trial, and what an overlay may do with it.
import { titleOf } from '../../../engine/explain/titles.js';
import type { Condition, Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { gradesRequiring } from '../../commands/conditions/named.js';
import { effectOf } from '../../commands/conditions/set-effect.js';
import type { FoundProblem } from '../../state/checks.js';
import type { Workpiece } from '../../state/workpiece.js';
import type { ConditionsWords } from '../../text/studio/conditions.js';

export type TrialState = 'holds' | 'fails' | 'undetermined' | 'waived';

/** "最高只能评为四星级 · 五星级、四星级要求成立". */
export function effectText(ruleset: Ruleset, condition: Condition, language: Language, words: ConditionsWords): string {
  const effect = effectOf(condition);
  const grades = gradesRequiring(ruleset, condition.id).map((grade) => titleOf(grade, language));
  const required = grades.length === 0 ? undefined : words.effects.requiredBy(grades.join(words.and));
  const own =
    effect === 'cap' ? words.effects.capAt(gradeName(ruleset, condition.otherwise?.grade ?? '', language)) : words.effects[effect];
  if (effect === 'none') return required ?? words.effects.unused;
  return required === undefined ? own : `${own} · ${required}`;
}

export function gradeName({ grades, ungraded }: Ruleset, id: string, language: Language): string {
  const grade = grades.find((one) => one.id === id) ?? (ungraded?.id === id ? ungraded : undefined);
  return grade === undefined ? id : titleOf(grade, language);
}

/** How it stands in the trial, if one was made. */
export function trialState({ checks }: Workpiece, id: string): TrialState | undefined {
  return checks?.trial?.report.conditions.find((one) => one.id === id)?.state;
}

export function problemsOf({ checks }: Workpiece, id: string): readonly FoundProblem[] {
  return (checks?.problems ?? []).filter(({ place }) => place?.collection === 'conditions' && place.id === id);
}

/** What an overlay did to a condition: undefined in a ruleset, and where it left it alone. */
export function overlayMark({ overlayView }: Workpiece, id: string): 'own' | 'changed' | undefined {
  if (overlayView === undefined) return undefined;
  if (!(overlayView.before.conditions ?? []).some((one) => one.id === id)) return 'own';
  const start = `conditions.${id}`;
  return [...overlayView.changed.keys()].some((place) => place === start || place.startsWith(`${start}.`)) ? 'changed' : undefined;
}

/** What may be done to a field of a condition. What the overlay added itself is open. */
export function permissionFor(workpiece: Workpiece, id: string, field: string): 'locked' | 'open' | 'tighten' {
  if (overlayMark(workpiece, id) === 'own') return 'open';
  return workpiece.permission(`conditions.${id}.${field}`);
}
