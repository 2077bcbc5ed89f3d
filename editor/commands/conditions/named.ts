// A condition and a grade by their ids, and what labels of steps call them.
import { titleOf } from '../../../engine/explain/titles.js';
import type { Condition, Grade, Ruleset } from '../../../engine/model/documents.js';
import type { Label } from '../../state/label.js';

export function conditionOf(ruleset: Ruleset, id: string): Condition | undefined {
  return ruleset.conditions?.find((one) => one.id === id);
}

/** The grades that require a condition, best first. */
export function gradesRequiring(ruleset: Ruleset, id: string): readonly Grade[] {
  return ruleset.grades.filter(({ requires }) => requires?.includes(id));
}

/** The title in both languages. */
export function nameOf(thing: Condition | Grade): Label {
  return { 'zh-CN': titleOf(thing, 'zh-CN'), en: titleOf(thing, 'en') };
}
