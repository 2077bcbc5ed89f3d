// A copy of a condition behind it, with an id of its own. No grade requires the copy.
import type { Condition, Ruleset, Text } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { addThing, freshId } from '../things.js';

export function copyCondition(ruleset: Ruleset, id: string): Edit | false {
  const index = (ruleset.conditions ?? []).findIndex((one) => one.id === id);
  const condition = ruleset.conditions?.[index];
  if (condition === undefined) return false;
  const title = copyTitle(condition.title);
  const copy: Condition = { ...condition, id: freshId(ruleset, 'conditions', id), ...(title === undefined ? {} : { title }) };
  return addThing(ruleset, 'conditions', copy, index + 1);
}

function copyTitle(title: Text | undefined): Text | undefined {
  if (title === undefined || typeof title === 'string') return title && `${title}（副本）`;
  const { 'zh-CN': chinese, en: english } = title;
  return { ...title, ...(chinese ? { 'zh-CN': `${chinese}（副本）` } : {}), ...(english ? { en: `${english} (copy)` } : {}) };
}
