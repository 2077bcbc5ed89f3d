// Changes of how the score is made. S-41 to S-47, S-60 to S-68, S-129.
// tightens: base, floor and cap lower, a cap set, a floor away; the scale lower; the deletion limit lower or set; a reason demanded for
//   each loss; deleted clauses counting less (keep → renormalise → forfeit); rounding that becomes one down, to no more decimals.
// loosens: a cap higher or away; rounding down no more.
// neutral: display, since it never crosses a minimum (S-68); the source; the mode and decimals of a rounding that is not done.
// unproven: the reverse of the others; a scale that comes or goes; deletionAt; any other rounding; the scale and forfeit where a leaf can earn less than nothing,
//   keep → renormalise where one can earn more than its points, rounding down where a score below 0 would come up; and whatever would
//   tighten where a condition could become easier as the score falls.
import type { Ruleset, Scoring } from '../../model/documents.js';
import { mayEarnAboveItsPoints, mayEarnBelowZero } from './attainable.js';
import { earnedFalls, scoreFalls } from './readers.js';
import {
  type Judge,
  type Judged,
  lessIsStricter,
  moreIsStricter,
  numberOr,
  onlyIf,
  orUnproven,
  trueIsStricter,
  type Verdict,
} from './verdict.js';

export const judgeScoring: Judge = ({ place, before, after }, judged) => {
  const [section, field = ''] = place;
  if (section !== 'scoring') return undefined;
  const { reading } = judged;
  // Rounding at the clause is the one thing here that changes what leaves earn.
  const moves = field === 'rounding' ? earnedFalls : scoreFalls;
  const isSafe = (): boolean => reading.isNoBetter(judged.before, moves) && reading.isNoBetter(judged.after, moves);
  const verdict = verdictOf(field, before, after, judged);
  return onlyIf(isSafe, field === 'cap' || field === 'rounding' ? verdict : orUnproven(verdict));
};

function verdictOf(field: string, before: unknown, after: unknown, judged: Judged): Verdict {
  switch (field) {
    case 'scale':
      return before === null || after === null
        ? 'unproven'
        : onlyIf(() => !mayEarnBelowZero(judged.after), lessIsStricter(numberOr(before, 100), numberOr(after, 100)));
    case 'base':
      return lessIsStricter(numberOr(before, 0), numberOr(after, 0));
    case 'deletion':
      return judgeDeletion(String(before ?? 'renormalise'), String(after ?? 'renormalise'), judged.after);
    case 'deletionLimit':
      return lessIsStricter(numberOr(before, Infinity), numberOr(after, Infinity));
    case 'reasonForLoss':
      return trueIsStricter(before, after);
    case 'floor':
      return lessIsStricter(floorOf(before), floorOf(after));
    case 'cap':
      return lessIsStricter(numberOr(before, Infinity), numberOr(after, Infinity));
    case 'rounding':
      return judgeRounding(roundingOf(judged.before.scoring), roundingOf(judged.after.scoring), judged.after);
    case 'display':
    case 'source':
      return 'neutral';
    default:
      return 'unproven';
  }
}

const DELETIONS = ['keep', 'renormalise', 'forfeit'];

function judgeDeletion(before: string, after: string, ruleset: Ruleset): Verdict {
  const verdict = moreIsStricter(DELETIONS.indexOf(before), DELETIONS.indexOf(after));
  if (after === 'forfeit' && before === 'keep') return verdict;
  return onlyIf(() => !(after === 'forfeit' ? mayEarnBelowZero(ruleset) : mayEarnAboveItsPoints(ruleset)), verdict);
}

type Rounding = Required<NonNullable<Scoring['rounding']>>;

function roundingOf({ rounding }: Scoring): Rounding {
  return { at: rounding?.at ?? 'none', mode: rounding?.mode ?? 'half-up', decimals: rounding?.decimals ?? 2 };
}

/** Of the rounding as a whole: none of its three fields says anything alone. */
function judgeRounding(before: Rounding, after: Rounding, ruleset: Ruleset): Verdict {
  if (before.at === 'none' && after.at === 'none') return 'neutral';
  if (before.at === after.at && before.mode === after.mode && before.decimals === after.decimals) return 'neutral';
  if (isCutOf(before, after)) return onlyIf(() => !cutsUp(after, ruleset), 'tightens');
  return isCutOf(after, before) ? 'loosens' : 'unproven';
}

/** Whether, above 0, `after` never gives more than `before`: it cuts the same value, or one not yet rounded, no later. */
function isCutOf(before: Rounding, after: Rounding): boolean {
  return after.mode === 'down' && (before.at === 'none' || (before.at === after.at && after.decimals <= before.decimals));
}

/** Rounding down goes toward zero: below 0 that is up. */
function cutsUp({ at }: Rounding, ruleset: Ruleset): boolean {
  return at === 'clause' ? mayEarnBelowZero(ruleset) : floorOf(ruleset.scoring.floor) < 0;
}

function floorOf(value: unknown): number {
  return value === null ? -Infinity : numberOr(value, 0);
}
