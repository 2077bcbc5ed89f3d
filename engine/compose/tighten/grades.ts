// Changes of grades. S-73, S-74, S-129.
// tightens: a minimum up or a minimum more; a requirement more.
// loosens: a minimum down or away; a requirement away.
// neutral: the order of the requirements.
// unproven: a grade added or removed (what is a better grade then is not the same any more); stars.
import { isSameJson } from '../same-json.js';
import { type Judge, moreIsStricter, type Verdict } from './verdict.js';

export const judgeGrades: Judge = (edit) => {
  const [collection, , field, part] = edit.place;
  if (collection !== 'grades') return undefined;
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
