// What conditions do (S-73): a cap names a grade, only a cap does, and a condition that does nothing by itself is required by one.
import type { Check } from '../check.js';

export const conditionEffects: Check = {
  codes: ['unknown-condition', 'condition-unused', 'unknown-grade', 'cap-without-grade', 'grade-without-cap', 'cap-without-effect'],
  run: ({ model }, report) => {
    const required = new Set<string>();
    for (const { grade, pointer } of model.grades) {
      for (const [place, id] of (grade.requires ?? []).entries()) {
        required.add(id);
        if (!model.conditions.has(id))
          report('error', 'unknown-condition', `${pointer}/requires/${place}`, { grade: grade.id, condition: id });
      }
    }
    for (const { condition, pointer, capIndex } of model.conditions.values()) {
      const { id, otherwise } = condition;
      if (otherwise === undefined) {
        if (!required.has(id)) report('warning', 'condition-unused', pointer, { id });
        continue;
      }
      const { effect, grade } = otherwise;
      if (effect !== 'cap') {
        if (grade !== undefined) report('warning', 'grade-without-cap', `${pointer}/otherwise/grade`, { id, effect, grade });
      } else if (grade === undefined) report('error', 'cap-without-grade', `${pointer}/otherwise`, { id });
      else if (capIndex === undefined) report('error', 'unknown-grade', `${pointer}/otherwise/grade`, { id, grade });
      else if (capIndex === 0) report('warning', 'cap-without-effect', `${pointer}/otherwise/grade`, { id, grade });
    }
  },
};
