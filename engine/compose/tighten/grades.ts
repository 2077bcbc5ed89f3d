// Changes of grades. S-73, S-74, S-129.
// tightens: a minimum up or a minimum more; a requirement more.
// loosens: a minimum down or away; a requirement away; a grade added below all others, since whoever had none gets it.
// neutral: the order of the requirements.
// unproven: a grade added elsewhere or removed (what is a better grade then is not the same any more); stars.
import { isSameJson } from '../same-json.js';
import { type Judge, moreIsStricter, type Verdict } from './verdict.js';

export const judgeGrades: Judge = (edit, { after }) => {
  const [collection, id, field, part] = edit.place;
  if (collection !== 'grades') return undefined;
  if (field === undefined) return edit.kind === 'added' && after.grades.at(-1)?.id === id ? 'loosens' : 'unproven';
  if (field === 'min') return part === undefined ? 'neutral' : judgeMinimum(edit.before, edit.after);
  if (field === 'requires') return edit.kind === 'added' ? 'tightens' : edit.kind === 'removed' ? 'loosens' : 'neutral';
  return 'unproven';
};

function judgeMinimum(before: unknown, after: unknown): Verdict {
  if (before === undefined) return 'tightens';
  if (after === undefined) return 'loosens';
  if (typeof before !== 'number' || typeof after !== 'number') return isSameJson(before, after) ? 'neutral' : 'unproven';
  return moreIsStricter(before, after);
}
