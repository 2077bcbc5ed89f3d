// Whether a grade requires a condition.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { differenceLabel } from '../field-label.js';

/** False where it is so already. The order of what stays is kept. */
export function requireCondition(ruleset: Ruleset, grade: string, condition: string, isRequired: boolean): Edit | false {
  const index = ruleset.grades.findIndex((one) => one.id === grade);
  const found = ruleset.grades[index];
  const before = found?.requires ?? [];
  if (found === undefined || before.includes(condition) === isRequired) return false;
  return {
    of: 'ruleset',
    place: { collection: 'grades', id: grade, field: 'requires' },
    label: differenceLabel({
      kind: isRequired ? 'requirement-added' : 'requirement-removed',
      collection: 'grades',
      id: grade,
      field: 'requires',
      member: condition,
      ...(found.title === undefined ? {} : { label: found.title }),
    }),
    change: (draft) => {
      const target = draft.grades[index];
      if (target === undefined) return;
      const after = isRequired ? [...before, condition] : before.filter((one) => one !== condition);
      if (after.length === 0) delete target.requires;
      else target.requires = after;
    },
  };
}
