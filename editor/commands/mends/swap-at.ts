// Exchanges the two ends of a range that were written the wrong way round.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Edit } from '../../state/edit.js';
import { placeOfPointer } from '../../state/place.js';

/** `pointer` names the object with `min` and `max`. */
export function swapEnds(ruleset: Ruleset, pointer: string): Edit | false {
  const keys = pointer.split('/').slice(1);
  const found = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined),
    ruleset,
  );
  const { min, max } = (found ?? {}) as { readonly min?: unknown; readonly max?: unknown };
  if (min === undefined || max === undefined) return false;
  return {
    of: 'ruleset',
    label: { 'zh-CN': `对调上下限：${String(max)}–${String(min)}`, en: `Swap the ends: ${String(max)}–${String(min)}` },
    place: placeOfPointer(ruleset, pointer),
    change: (draft) => {
      const target = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], draft) as { min: unknown; max: unknown };
      target.min = max;
      target.max = min;
    },
  };
}
