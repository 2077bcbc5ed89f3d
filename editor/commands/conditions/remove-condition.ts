// Takes a condition away, and out of the grades that require it.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import { removeThings } from '../things.js';
import { gradesRequiring } from './named.js';

export function removeCondition(ruleset: Ruleset, id: string): Edit | false {
  const removal = removeThings(ruleset, 'conditions', [id]);
  if (removal === false || removal.of !== 'ruleset') return false;
  const grades = new Set(gradesRequiring(ruleset, id).map((grade) => grade.id));
  return {
    ...removal,
    change: (draft: RulesetDraft) => {
      removal.change(draft);
      for (const grade of draft.grades) {
        if (!grades.has(grade.id)) continue;
        const left = (grade.requires ?? []).filter((one) => one !== id);
        if (left.length > 0) grade.requires = left;
        else delete grade.requires;
      }
    },
  };
}
