// A grade requires a condition, or does so no longer.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { conditionOf, nameOf } from './named.js';

/** False where the grade or the condition is not there, or it is so already. */
export function requireCondition(ruleset: Ruleset, gradeId: string, conditionId: string, isRequired: boolean): Edit | false {
  const index = ruleset.grades.findIndex(({ id }) => id === gradeId);
  const grade = ruleset.grades[index];
  const condition = conditionOf(ruleset, conditionId);
  if (grade === undefined || condition === undefined || (grade.requires ?? []).includes(conditionId) === isRequired) return false;
  const [of, name] = [nameOf(grade), nameOf(condition)];
  return {
    of: 'ruleset',
    label: {
      'zh-CN': `等级 ${of['zh-CN']}：${isRequired ? '要求' : '不再要求'}“${name['zh-CN']}”`,
      en: `Grade ${of.en}: ${isRequired ? 'require' : 'no longer require'} “${name.en}”`,
    },
    place: { collection: 'conditions', id: conditionId },
    change: (draft) => {
      const target = draft.grades[index];
      if (target === undefined) return;
      const left = (target.requires ?? []).filter((id) => id !== conditionId);
      if (isRequired) target.requires = [...left, conditionId];
      else if (left.length > 0) target.requires = left;
      else delete target.requires;
    },
  };
}
