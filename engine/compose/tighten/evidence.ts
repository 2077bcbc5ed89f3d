// Changes of evidence. S-50 to S-57, S-129.
// tightens: an item added; its minimum up (null and absent are 1); asked for per product; an age limit set or lowered; linked to one
//   more clause; an alternative less; the shortfall warn → incomplete → nonconforming; a form demanded where none was.
// loosens: an item removed; its minimum down; no longer per product; an age limit raised or away; the shortfall back.
// neutral: quantity.max, which only warns; the order of links and alternatives.
// unproven: an alternative more; a link less; `when` set, changed or taken away; another form; the first link of an item (one without
//   links is always asked for, one with links only while they are not all deleted); incomplete → nonconforming where no points could
//   fall; and whatever would tighten where a condition, a rule or another part of the ruleset reads the item, or the score that falls
//   with it, in a way that could make something easier.
import type { Evidence, Ruleset } from '../../model/documents.js';
import type { Edit } from '../edits.js';
import { clauseIn, clausesOf, evidenceIn } from './members.js';
import type { Motion } from './motion.js';
import { earnedFalls } from './readers.js';
import { type Judge, type Judged, lessIsStricter, moreIsStricter, numberOr, onlyIf, type Verdict } from './verdict.js';

const SHORTFALLS = ['warn', 'incomplete', 'nonconforming'];

export const judgeEvidence: Judge = (edit, judged) => {
  const [collection, id = ''] = edit.place;
  if (collection !== 'evidence') return undefined;
  return onlyIf(() => isNoBetterWith(id, judged), verdictOf(edit, id, judged));
};

function verdictOf(edit: Edit, id: string, judged: Judged): Verdict {
  const [, , field, part] = edit.place;
  switch (field) {
    case undefined:
      return edit.kind === 'added' ? 'tightens' : 'loosens';
    case 'quantity':
      return part === 'min' ? moreIsStricter(numberOr(edit.before, 1), numberOr(edit.after, 1)) : 'neutral';
    case 'maxAgeMonths':
      return lessIsStricter(numberOr(edit.before, Infinity), numberOr(edit.after, Infinity));
    case 'per':
      return edit.before === undefined ? 'tightens' : edit.after === undefined ? 'loosens' : 'unproven';
    case 'when':
      return 'unproven';
    case 'form':
      return edit.before === undefined ? 'tightens' : 'unproven';
    case 'shortfall':
      return judgeShortfall(id, judged);
    case 'clauses':
      return judgeLinks(edit, id, judged);
    case 'alternatives':
      return edit.kind === 'added' ? 'unproven' : edit.kind === 'removed' ? 'tightens' : 'neutral';
    default:
      return 'unproven';
  }
}

function judgeShortfall(id: string, { before, after }: Judged): Verdict {
  const [old, now] = [shortfallOf(evidenceIn(before, id)), shortfallOf(evidenceIn(after, id))];
  const verdict = moreIsStricter(SHORTFALLS.indexOf(old), SHORTFALLS.indexOf(now));
  // Without anything that could fall, nonconforming lets pass what incomplete held up.
  return old === 'incomplete' && now === 'nonconforming' && !canFall(after, evidenceIn(after, id)) ? 'unproven' : verdict;
}

/** Whether a leaf with points falls when the item is short. */
function canFall(ruleset: Ruleset, item: Evidence | undefined): boolean {
  const linked = (item?.clauses ?? []).flatMap((id) => clauseIn(ruleset, id) ?? []);
  return clausesOf(linked).some((clause) => clause.clauses === undefined && numberOr(clause.points, 0) > 0);
}

function judgeLinks(edit: Edit, id: string, { before }: Judged): Verdict {
  if (edit.kind === 'order' || edit.kind === 'value') return 'neutral';
  const hadNone = (evidenceIn(before, id)?.clauses ?? []).length === 0;
  return edit.kind === 'added' && !hadNone ? 'tightens' : 'unproven';
}

/** Whether demanding more of the item, or counting less of what is recorded for it, can make nothing easier. */
function isNoBetterWith(id: string, { before, after, reading }: Judged): boolean {
  const items = [before, after].flatMap((ruleset) => (ruleset.evidence ?? []).filter((item) => countsFor(item, id)));
  const ids = new Set(items.map((item) => item.id));
  const mayFall = items.some((item) => shortfallOf(item) === 'nonconforming');
  const moves = (path: string): Motion => {
    const [kind, item = '', quantity] = path.split('.');
    if (kind !== 'evidence') return mayFall ? earnedFalls(path) : 'still';
    return !ids.has(item) ? 'still' : quantity === 'provided' ? 'falls' : 'rises';
  };
  return reading.isNoBetter(before, moves) && reading.isNoBetter(after, moves);
}

/** The item itself, and those that what is recorded for it counts for. */
function countsFor(item: Evidence, id: string): boolean {
  return item.id === id || (item.alternatives ?? []).includes(id);
}

function shortfallOf(item: Evidence | undefined): string {
  return item?.shortfall ?? 'warn';
}
