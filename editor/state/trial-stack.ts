// The overlays of a trial: those that its audit was made under, in that order, with the open overlay in its own place.
import type { Overlay } from '../../engine/model/documents.js';
import type { Workpiece } from './workpiece.js';

/** `named`: of the audit. Of a ruleset they are all there is; what an open overlay stands on and it itself are always part of it. */
export function trialStack(
  { kind, ground, document }: Pick<Workpiece, 'kind' | 'ground' | 'document'>,
  named: readonly Overlay[],
): readonly Overlay[] {
  if (kind !== 'overlay' || ground === undefined) return named;
  const own = new Map([...ground.earlier, document as Overlay].map((one) => [one.id, one]));
  const stack = named.map((one) => own.get(one.id) ?? one);
  const missing = [...own.values()].filter((one) => !stack.includes(one));
  return [...stack, ...missing];
}
