// Takes one difference back: the value is again what it was. Only where that is one value of a thing that both have.
import type { Difference } from '../../../engine/diff/difference.js';
import type { Grade, Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { setField } from '../set-field.js';

const WHOLE = new Set<Difference['kind']>([
  'added',
  'removed',
  'moved',
  'reordered',
  'requirement-added',
  'requirement-removed',
  'member-added',
  'member-removed',
]);

/** Whether `revert` can take it back. */
export function isRevertible({ kind, collection, field }: Difference): boolean {
  if (WHOLE.has(kind) || field === undefined || field === '') return false;
  // The head of the document is edited where versions are.
  return collection !== 'effective' && !(collection === 'ruleset' && /^(version|approval|effective|id|format)/.test(field));
}

/** `ruleset` is what is there now. False where it cannot be done by setting a value. */
export function revert(ruleset: Ruleset, difference: Difference): Edit | false {
  if (!isRevertible(difference)) return false;
  const { collection, id, field = '' } = difference;
  if (difference.kind === 'threshold') return revertMinimum(ruleset, id, difference.path, difference.from);
  const from = 'from' in difference ? difference.from : undefined;
  return setField(ruleset, { collection, id, field }, from);
}

/** `min` is one number, or a number for each path: paths have dots of their own. */
function revertMinimum(ruleset: Ruleset, id: string, path: string, from: unknown): Edit | false {
  const min = (ruleset.grades as readonly Grade[]).find((one) => one.id === id)?.min;
  if (min === undefined) return false;
  const minima = new Map(Object.entries(typeof min === 'number' ? { score: min } : min));
  if (typeof from === 'number') minima.set(path, from);
  else minima.delete(path);
  if (minima.size === 0) return false;
  const only = minima.size === 1 && typeof min === 'number' ? minima.get('score') : undefined;
  return setField(ruleset, { collection: 'grades', id, field: 'min' }, only ?? Object.fromEntries(minima));
}
