// What the base's policy says of each change of an overlay: for the list of changes, beside the problems of composing. S-128, S-129.
import { isRefused } from '../../../engine/compose/applied.js';
import { judge } from '../../../engine/compose/tighten/judge.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Composition } from './composition.js';
import { composition, stepped } from './composition.js';
import { groundState } from './ground-state.js';
import type { Ground } from './overlay-edits.js';

/** stuck: it cannot be carried out. open: the base lets an overlay do there what it wants. */
export type ChangeVerdict = 'stuck' | 'locked' | 'loosens' | 'unproven' | 'tightens' | 'neutral' | 'open';

/** From what weighs most: a change of several parts is as its worst part is. */
const RANK: readonly ChangeVerdict[] = ['locked', 'loosens', 'unproven', 'tightens', 'open', 'neutral'];

const known = new WeakMap<Overlay, { readonly ground: Ground; readonly verdicts: readonly ChangeVerdict[] }>();

/** By the index of the change. */
export function verdictsOn(ground: Ground, overlay: Overlay): readonly ChangeVerdict[] {
  const found = known.get(overlay);
  if (found?.ground === ground) return found.verdicts;
  const verdicts = judged(ground, overlay, composition(ground, overlay));
  known.set(overlay, { ground, verdicts });
  return verdicts;
}

function judged(ground: Ground, overlay: Overlay, { applied }: Composition): readonly ChangeVerdict[] {
  const { base, before: start, policy, reading } = groundState(ground);
  let before = start;
  return overlay.changes.map((change, index) => {
    if (applied[index] === undefined) return 'stuck';
    const outcome = stepped(groundState(ground), before, change);
    if (isRefused(outcome)) return 'stuck';
    const after = outcome.document as Ruleset;
    const about = { base, before, after, overlay, change, index, reading };
    const found = outcome.edits.map((edit): ChangeVerdict => {
      const ruling = policy(edit);
      return ruling === 'tighten' ? judge(edit, about) : ruling;
    });
    before = after;
    return RANK.find((one) => found.includes(one)) ?? 'neutral';
  });
}
