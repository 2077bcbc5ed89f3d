// Changes of adjustments: points below 0 are a deduction, above 0 a bonus. S-62, S-95, S-129.
// tightens: a deduction added, deeper or with a higher limit; a bonus removed, smaller or with a lower limit; a kind of deduction added,
//   a kind of bonus removed; a correction demanded.
// loosens: the reverse of each, but for the correction.
// neutral: the order of kinds; the limit and the kinds of one that counts 0 points.
// unproven: a correction not demanded any more; whatever would tighten where a condition could become easier as the score falls, and one of 0 points removed that is read.
import type { Edit } from '../edits.js';
import { ownValue } from '../same-json.js';
import { adjustmentIn } from './members.js';
import { scoreFalls } from './readers.js';
import {
  type Judge,
  type Judged,
  lessIsStricter,
  moreIsStricter,
  numberOr,
  onlyIf,
  opposite,
  orUnproven,
  trueIsStricter,
  type Verdict,
} from './verdict.js';

export const judgeAdjustments: Judge = (edit, judged) => {
  if (edit.place[0] !== 'adjustments') return undefined;
  const { before, after, reading } = judged;
  return onlyIf(() => reading.isNoBetter(before, scoreFalls) && reading.isNoBetter(after, scoreFalls), verdictOf(edit, judged));
};

function verdictOf(edit: Edit, judged: Judged): Verdict {
  const [, id = '', field, kind] = edit.place;
  const points = adjustmentIn(judged.after, id)?.points ?? numberOr(ownValue(edit.before, 'points'), 0);
  switch (field) {
    case undefined:
      return judgeWhole(id, edit.kind, points, judged);
    case 'points':
      return lessIsStricter(numberOr(edit.before, 0), numberOr(edit.after, 0));
    case 'limit': {
      const verdict = lessIsStricter(numberOr(edit.before, Infinity), numberOr(edit.after, Infinity));
      return points === 0 ? 'neutral' : points > 0 ? verdict : opposite(verdict);
    }
    case 'needsCorrection':
      return orUnproven(trueIsStricter(edit.before, edit.after));
    case 'kinds':
      return kind === undefined || edit.kind === 'value' || points === 0 ? 'neutral' : moreOccurrences(edit.kind === 'added', points);
    default:
      return 'unproven';
  }
}

function judgeWhole(id: string, kind: Edit['kind'], points: number, { before, reading }: Judged): Verdict {
  if (points !== 0) return moreOccurrences(kind === 'added', points);
  const isRead = reading.isRead(before, (name) => name.startsWith(`adjustment.${id}.`));
  return kind === 'removed' && isRead ? 'unproven' : 'neutral';
}

/** More ground for a deduction is stricter, more ground for a bonus is not. */
function moreOccurrences(isMore: boolean, points: number): Verdict {
  return moreIsStricter(0, isMore === points < 0 ? 1 : -1);
}
