// What follows where a condition does not hold. As an admission condition it is decided early and may read less (S-83): where it reads
// more than that, it cannot become one.
import type { Condition, Ruleset } from '../../../engine/model/documents.js';
import type { Phase } from '../../../engine/model/scope.js';
import type { Edit } from '../../state/edit.js';
import { expressionScope } from '../expression/scope.js';
import { setField } from '../set-field.js';
import { conditionOf } from './named.js';

export type Effect = 'ineligible' | 'fail' | 'cap' | 'none';

export function effectOf(condition: Condition): Effect {
  return condition.otherwise?.effect ?? 'none';
}

/** When a condition with that effect is evaluated. */
export function phaseOf(effect: Effect): Phase {
  return effect === 'ineligible' ? 'evidence' : 'findings';
}

/** Whether the expression may be read as early as the effect asks for; so too where it is faulty anyway. */
export function mayHaveEffect(ruleset: Ruleset, condition: Condition, effect: Effect): boolean {
  const { problems } = expressionScope(ruleset, phaseOf(effect)).check(condition.holds);
  return !problems.some(({ code }) => code === 'variable-too-late');
}

/** `grade` is that of a cap: the lowest where it is not given. */
export function setEffect(ruleset: Ruleset, id: string, effect: Effect, grade?: string): Edit | false {
  const condition = conditionOf(ruleset, id);
  if (condition === undefined || !mayHaveEffect(ruleset, condition, effect)) return false;
  const capped = grade ?? condition.otherwise?.grade ?? ruleset.grades.at(-1)?.id ?? ruleset.ungraded?.id;
  const otherwise =
    effect === 'none' ? undefined : effect === 'cap' ? { effect, ...(capped === undefined ? {} : { grade: capped }) } : { effect };
  return setField(ruleset, { collection: 'conditions', id, field: 'otherwise' }, otherwise);
}
