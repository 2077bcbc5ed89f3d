// Takes a change of an overlay back. What it added goes by the ruleset that is shown, so that all that hangs on it goes too.
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import { placeOfChange } from '../../state/overlay/change-place.js';
import { clauseAt, clauseSpots } from '../../state/place.js';
import { changeLabel } from './change-label.js';

/** `isApplied`: it is part of the ruleset that is shown. */
export function revertChange(
  overlay: Overlay,
  [before, after]: readonly [before: Ruleset, after: Ruleset],
  index: number,
  isApplied: boolean,
): Edit | false {
  const change = overlay.changes[index];
  if (change === undefined) return false;
  const label = changeLabel({ 'zh-CN': '撤回修改', en: 'Take back' }, change, before, after);
  const [collection = '', id = '', ...rest] = placeOfChange(change);
  if (isApplied && change.op === 'add' && rest.length === 0) {
    return { of: 'ruleset', label, change: (draft) => takeOut(after, draft, collection, id) };
  }
  return {
    of: 'work',
    label,
    change: ({ document }) => void (document as unknown as { changes: Change[] }).changes.splice(index, 1),
  };
}

function takeOut(ruleset: Ruleset, draft: RulesetDraft, collection: string, id: string): void {
  const held = draft as unknown as Record<string, Record<string, unknown> | { readonly id: string }[] | undefined>;
  if (collection === 'clauses') {
    const path = clauseSpots(ruleset).get(id)?.path ?? [];
    const parent = clauseAt(draft as never, path.slice(0, -1)) as { clauses?: unknown[] } | undefined;
    (parent ?? draft).clauses?.splice(path.at(-1) ?? 0, path.length === 0 ? 0 : 1);
    if (parent?.clauses?.length === 0) delete parent.clauses;
    return;
  }
  const members = held[collection];
  if (Array.isArray(members)) {
    const left = members.filter((one) => one.id !== id);
    if (left.length === 0 && collection !== 'grades') delete held[collection];
    else held[collection] = left;
  } else if (members !== undefined) {
    delete members[id];
    if (Object.keys(members).length === 0) delete held[collection];
  }
}
