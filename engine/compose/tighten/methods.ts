// Changes of what a leaf is assessed by. S-30 to S-37, S-129.
// tightens: a level's share or points down; a finding added or deeper, the floor of deductions lower or away; a band's upper end down.
// loosens: a finding removed or shallower.
// neutral: the unit of samples; the order of levels, bands and findings.
// unproven: another method; a level's share or points up, a floor up, a band's upper end up; a level added or removed, or given in points
//   instead of a share; a band added or removed, its lower end; a step; a rule's share; and whatever would tighten where a condition or
//   a minimum could become easier as less is earned.
import type { Edit } from '../edits.js';
import { earnedFalls } from './readers.js';
import { type Judge, lessIsStricter, numberOr, onlyIf, orUnproven, type Verdict } from './verdict.js';

export const judgeMethods: Judge = (edit, { before, after, reading }) => {
  if (edit.place[0] !== 'clauses' || edit.place[2] !== 'assess') return undefined;
  return onlyIf(() => reading.isNoBetter(before, earnedFalls) && reading.isNoBetter(after, earnedFalls), verdictOf(edit));
};

function verdictOf(edit: Edit): Verdict {
  const [, , , field, member, part] = edit.place;
  if (edit.kind === 'order') return 'neutral';
  switch (field) {
    case 'unit':
      return 'neutral';
    case 'levels':
      return member !== undefined && (part === 'share' || part === 'points') ? orUnproven(judgeNumber(edit)) : 'unproven';
    case 'findings':
      if (part === 'points') return judgeNumber(edit);
      return edit.kind === 'added' ? 'tightens' : edit.kind === 'removed' ? 'loosens' : 'unproven';
    case 'floor':
      return orUnproven(lessIsStricter(floorOf(edit.before), floorOf(edit.after)));
    case 'bands':
      return part === 'max' ? orUnproven(judgeNumber(edit)) : 'unproven';
    default:
      return 'unproven';
  }
}

function judgeNumber({ before, after }: Edit): Verdict {
  return typeof before === 'number' && typeof after === 'number' ? lessIsStricter(before, after) : 'unproven';
}

function floorOf(value: unknown): number {
  return value === null ? -Infinity : numberOr(value, 0);
}
