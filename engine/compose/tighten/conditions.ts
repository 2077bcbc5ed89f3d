// Changes of conditions. S-72, S-73, S-129.
// tightens: a condition added; its effect stronger (none, cap at a grade, cap at a lower one, fail, ineligible); waivable no more.
// loosens: a condition removed; its effect weaker; waivable.
// unproven: any change of what holds, whatever way it seems to move; a cap at a grade that does not exist.
import type { Ruleset } from '../../model/documents.js';
import { conditionIn } from './members.js';
import { type Judge, moreIsStricter, trueIsStricter } from './verdict.js';

export const judgeConditions: Judge = (edit, { before, after }) => {
  const [collection, id = '', field] = edit.place;
  if (collection !== 'conditions') return undefined;
  switch (field) {
    case undefined:
      return edit.kind === 'added' ? 'tightens' : 'loosens';
    case 'otherwise':
      // Of the whole effect: neither of its two fields says anything alone.
      return moreIsStricter(strengthOf(before, id), strengthOf(after, id));
    case 'waivable':
      return trueIsStricter(edit.before !== true, edit.after !== true);
    default:
      return 'unproven';
  }
};

/** Higher is stronger; NaN where it cannot be told. */
function strengthOf(ruleset: Ruleset, id: string): number {
  const otherwise = conditionIn(ruleset, id)?.otherwise;
  const worst = ruleset.grades.length;
  switch (otherwise?.effect) {
    case undefined:
      return 0;
    case 'cap': {
      const at = ruleset.grades.findIndex((grade) => grade.id === otherwise?.grade);
      return at < 0 ? Number.NaN : 1 + at;
    }
    case 'fail':
      return 1 + worst;
    case 'ineligible':
      return 2 + worst;
    default:
      return Number.NaN;
  }
}
