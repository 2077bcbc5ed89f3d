// What a judge of a change is given and what it says. S-129.
// A change tightens where no audit can come out better for it and is neutral where none comes out otherwise; "better" is eligible before
// ineligible, final before incomplete or invalid, the better grade, the higher score. It loosens, which is an error, where it takes back
// one of the things that S-129 names as tightening. All else is unproven: it passes with a warning and the report is not binding.
import type { Change, Overlay, Ruleset } from '../../model/documents.js';
import type { Edit } from '../edits.js';
import type { Reading } from './readers.js';

export type Verdict = 'tightens' | 'loosens' | 'neutral' | 'unproven';

/** One change of an overlay, with the ruleset before all overlays, before the change and after it. */
export interface Judged {
  readonly base: Ruleset;
  readonly before: Ruleset;
  readonly after: Ruleset;
  readonly overlay: Overlay;
  readonly change: Change;
  readonly index: number;
  readonly reading: Reading;
}

/** undefined: this edit is not of the judge's kind. */
export type Judge = (edit: Edit, judged: Judged) => Verdict | undefined;

/** For a quantity of which more is stricter. */
export function moreIsStricter(before: number, after: number): Verdict {
  return after > before ? 'tightens' : after < before ? 'loosens' : after === before ? 'neutral' : 'unproven';
}

/** For a quantity of which less is stricter. */
export function lessIsStricter(before: number, after: number): Verdict {
  return moreIsStricter(-before, -after);
}

/** For a flag of which true is stricter. */
export function trueIsStricter(before: unknown, after: unknown): Verdict {
  return moreIsStricter(before === true ? 1 : 0, after === true ? 1 : 0);
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === 'tightens' ? 'loosens' : verdict === 'loosens' ? 'tightens' : verdict;
}

/** A verdict that something is stricter stands only where nothing else turns on it. */
export function onlyIf(isSafe: () => boolean, verdict: Verdict): Verdict {
  return verdict === 'tightens' && !isSafe() ? 'unproven' : verdict;
}

/** Of what the list of things that tighten does not name, the way back is not an error either. */
export function orUnproven(verdict: Verdict): Verdict {
  return verdict === 'loosens' ? 'unproven' : verdict;
}

/** A number as written, or what stands for it where the field is absent or null. */
export function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
