// Changes of clauses. S-20 to S-23, S-129.
// loosens: deletable; a clause removed, since what it asks is not asked any more.
// neutral: points where the base says that they are provisional, and with them in the same overlay their basis; a basis that becomes
//   provisional, or normative → body; tags that no expression reads; the order of tags.
// unproven: other points, since points move between clauses; a clause added, with or without points (it can change a share, a count
//   and whether a group is deleted); deletable no more (a clause that must be assessed can raise a score that
//   is renormalised); roll-up; applies, set, changed or taken away; tags that are read; a basis that claims more than before.
// What a leaf is assessed by is judged in ./methods.ts.
import type { Edit } from '../edits.js';
import { clauseIn } from './members.js';
import type { Judge, Judged, Verdict } from './verdict.js';

export const judgeClauses: Judge = (edit, judged) => {
  const [collection, id = '', field] = edit.place;
  if (collection !== 'clauses') return undefined;
  switch (field) {
    case undefined:
      return edit.kind === 'removed' ? 'loosens' : 'unproven';
    case 'points':
      return isProvisional(id, judged) ? 'neutral' : 'unproven';
    case 'pointsBasis':
      return judgeBasis(id, edit, judged);
    case 'deletable':
      return edit.after === true ? (edit.before === true ? 'neutral' : 'loosens') : edit.before === true ? 'unproven' : 'neutral';
    case 'tags':
      return judgeTags(edit, judged);
    default:
      return 'unproven';
  }
};

/** By the base alone: an overlay cannot make points provisional and then replace them. */
function isProvisional(id: string, { base }: Judged): boolean {
  return clauseIn(base, id)?.pointsBasis === 'provisional';
}

/** A claim that provisional points are not provisional any more stands only beside points that the same overlay states. */
function judgeBasis(id: string, { before = 'normative', after = 'normative' }: Edit, judged: Judged): Verdict {
  if (before === after || after === 'provisional') return 'neutral';
  if (before === 'normative') return 'neutral';
  if (!isProvisional(id, judged)) return 'unproven';
  const { changes } = judged.overlay;
  const target = `clauses/${id}`;
  return changes.some((change) => change.op === 'set' && change.target === target && change.field === 'points') ? 'neutral' : 'unproven';
}

function judgeTags({ kind, place }: Edit, { before, after, reading }: Judged): Verdict {
  const tag = place[3];
  if (tag === undefined || kind === 'order') return 'neutral';
  const fits = (name: string): boolean => name.startsWith(`tag.${tag}.`);
  return reading.isRead(before, fits) || reading.isRead(after, fits) ? 'unproven' : 'neutral';
}
