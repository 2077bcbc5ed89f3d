// Puts the grades in order: best first, by their minimum score; those that have none stay where they are relative to their neighbours.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { minimaOfGrade } from '../grades/set-minimum.js';

/** False where they stand so already. */
export function orderGrades(ruleset: Ruleset): Edit | false {
  const scores = ruleset.grades.map((grade) => minimaOfGrade(grade).score);
  if (scores.some((score) => score === undefined)) return false;
  const order = ruleset.grades.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  if (order.every((from, to) => from === to)) return false;
  return {
    of: 'ruleset',
    label: { 'zh-CN': '等级按最低分由高到低排列', en: 'Put the grades in order, best first' },
    place: { collection: 'grades', id: '' },
    change: (draft) => {
      const before = [...draft.grades];
      draft.grades = order.flatMap((at) => before[at] ?? []);
    },
  };
}
