// Changes that were set aside when an overlay was carried over: taken in after all, or given up.
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { valueAt } from '../../state/overlay/change-edit.js';
import { placeOfChange } from '../../state/overlay/change-place.js';
import type { AsideChange, Work } from '../../state/work.js';
import { changeLabel } from './change-label.js';

/** Adds the change to the overlay, as of what stands there now. */
export function takeAside({ document, aside = [] }: Work, ruleset: Ruleset, index: number): Edit | false {
  const one = aside[index];
  if (one === undefined || !('changes' in document)) return false;
  const change = seenNow(one.change, ruleset);
  return {
    of: 'work',
    label: changeLabel({ 'zh-CN': '采用', en: 'Take in' }, one.change, ruleset, ruleset),
    change: (work) => {
      (work.document as unknown as { changes: Change[] }).changes.push(change);
      work.aside?.splice(index, 1);
    },
  };
}

/** Keeps it in the list, as given up. */
export function dropAside({ aside = [] }: Work, ruleset: Ruleset, index: number): Edit | false {
  const one = aside[index];
  if (one === undefined || one.why === 'dropped') return false;
  return {
    of: 'work',
    label: changeLabel({ 'zh-CN': '放弃', en: 'Give up' }, one.change, ruleset, ruleset),
    change: (work) => {
      const written = work.aside?.[index] as { why: AsideChange['why'] } | undefined;
      if (written !== undefined) written.why = 'dropped';
    },
  };
}

/** What was set aside when the overlay was carried over from a version of its base. */
export function keepAside(overlay: Overlay, aside: readonly AsideChange[], from: string): Edit | false {
  if (aside.length === 0) return false;
  const { version } = overlay.extends;
  return {
    of: 'work',
    label: { 'zh-CN': `由 ${from} 沿用到 ${version}`, en: `Carried over from ${from} to ${version}` },
    change: (work) => void Object.assign(work, { aside }),
  };
}

function seenNow(change: Change, ruleset: Ruleset): Change {
  if (change.op !== 'set') return change;
  const { op, target, field, to, reason } = change;
  const from = valueAt(ruleset, placeOfChange(change));
  return { op, target, field, ...(from === undefined ? {} : { from }), to, reason } as Change;
}
