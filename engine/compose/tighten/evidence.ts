// Changes of evidence. S-50 to S-57, S-129.
// tightens: an item added; its minimum up (null and absent are 1); asked for per product; an age limit set or lowered; linked to one
//   more clause; an alternative less; `when` away; the shortfall warn → incomplete → nonconforming; a form demanded where none was.
// loosens: the reverse of each, and incomplete → nonconforming where the item is linked to no clause that could then be nonconforming.
// neutral: quantity.max, which only warns; the order of links and alternatives.
// unproven: another `when`; another form; the first link, and the last of an item whose clauses would not be nonconforming (an item
//   without links is always asked for, one with links only while they are not all deleted); incomplete → nonconforming where only
//   clauses without points fall; and whatever would tighten where a condition, a rule or another part of the ruleset reads the item, or
//   the score that falls with it, in a way that could make something easier.
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
      return edit.after === undefined ? 'tightens' : edit.before === undefined ? 'loosens' : 'unproven';
    case 'form':
      return edit.before === undefined ? 'tightens' : 'unproven';
    case 'shortfall':
      return judgeShortfall(id, judged);
    case 'clauses':
      return judgeLinks(edit, id, judged);
    case 'alternatives':
      return edit.kind === 'added' ? 'loosens' : edit.kind === 'removed' ? 'tightens' : 'neutral';
    default:
      return 'unproven';
  }
}

function judgeShortfall(id: string, { before, after }: Judged): Verdict {
  const [old, now] = [shortfallOf(evidenceIn(before, id)), shortfallOf(evidenceIn(after, id))];
  const verdict = moreIsStricter(SHORTFALLS.indexOf(old), SHORTFALLS.indexOf(now));
  const isTraded = [old, now].includes('incomplete') && [old, now].includes('nonconforming');
  if (!isTraded) return verdict;
  const falling = fallingPoints(after, evidenceIn(after, id));
  // Without anything that could fall, nonconforming lets pass what incomplete held up.
  if (falling === undefined) return verdict === 'tightens' ? 'loosens' : 'tightens';
  return falling > 0 ? verdict : 'unproven';
}

/** The points of the leaves that fall when the item is short; undefined where there are no such leaves. */
function fallingPoints(ruleset: Ruleset, item: Evidence | undefined): number | undefined {
  const linked = (item?.clauses ?? []).flatMap((id) => clauseIn(ruleset, id) ?? []);
  const leaves = clausesOf(linked).filter((clause) => clause.clauses === undefined);
  return leaves.length === 0 ? undefined : leaves.reduce((sum, leaf) => sum + leaf.points, 0);
}

function judgeLinks(edit: Edit, id: string, { before, after }: Judged): Verdict {
  if (edit.kind === 'order' || edit.kind === 'value') return 'neutral';
  const [old, now] = [evidenceIn(before, id)?.clauses ?? [], evidenceIn(after, id)?.clauses ?? []];
  if (edit.kind === 'added') return old.length === 0 ? 'unproven' : 'tightens';
  return now.length === 0 && shortfallOf(evidenceIn(after, id)) !== 'nonconforming' ? 'unproven' : 'loosens';
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
