// Changes of the effective period, the ungraded grade and the policy for overlays. S-11, S-128, S-129.
// tightens: a period that begins later or ends earlier; a lock more; an opening less; the default open → tighten → locked.
// unproven: the reverse of each.
// neutral: an empty part that is written or left out.
// What an overlay says about the policy does not bind the other overlays: that is the base's to say.
import { type Judge, moreIsStricter, orUnproven, type Verdict } from './verdict.js';

const DEFAULTS = ['open', 'tighten', 'locked'];

export const judgeSections: Judge = ({ kind, place, before, after }) => {
  const [section, field] = place;
  if (section === 'effective') {
    if (field === 'from') return orUnproven(moreIsStricter(dayOf(before, FIRST), dayOf(after, FIRST)));
    return field === 'until' ? orUnproven(moreIsStricter(-dayOf(before, LAST), -dayOf(after, LAST))) : 'neutral';
  }
  if (section !== 'overlayPolicy') return undefined;
  if (field === 'default') return orUnproven(moreIsStricter(strengthOf(before), strengthOf(after)));
  if (kind !== 'added' && kind !== 'removed') return 'neutral';
  const isStricter: Verdict = (field === 'locked') === (kind === 'added') ? 'tightens' : 'unproven';
  return field === 'locked' || field === 'open' ? isStricter : 'unproven';
};

function strengthOf(value: unknown): number {
  return value === undefined ? 1 : DEFAULTS.indexOf(String(value));
}

const FIRST = -1;
const LAST = 99_999_999;

/** A date as a number in the same order; null and absent are open. */
function dayOf(value: unknown, open: number): number {
  return typeof value === 'string' ? Number(value.replaceAll('-', '')) : open;
}
