// Another id for a condition; grades that require it follow. False for what is no id, or is in use.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { conditionOf, gradesRequiring } from './named.js';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that the schema keeps from being ids. */
const RESERVED = new Set(['constructor', 'prototype']);

export function isConditionId(ruleset: Ruleset, id: string): boolean {
  return ID.test(id) && id.length <= 100 && !RESERVED.has(id) && conditionOf(ruleset, id) === undefined;
}

export function renameCondition(ruleset: Ruleset, id: string, to: string): Edit | false {
  if (conditionOf(ruleset, id) === undefined || !isConditionId(ruleset, to)) return false;
  const grades = new Set(gradesRequiring(ruleset, id).map((grade) => grade.id));
  const index = (ruleset.conditions ?? []).findIndex((one) => one.id === id);
  return {
    of: 'ruleset',
    label: { 'zh-CN': `条件标识：${id} → ${to}`, en: `Condition id: ${id} → ${to}` },
    place: { collection: 'conditions', id: to },
    change: (draft) => {
      const condition = draft.conditions?.[index];
      if (condition !== undefined) condition.id = to;
      for (const grade of draft.grades) {
        if (grades.has(grade.id)) grade.requires = (grade.requires ?? []).map((one) => (one === id ? to : one));
      }
    },
  };
}
