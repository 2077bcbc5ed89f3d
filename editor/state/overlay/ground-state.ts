// What an overlay changes: the base with the overlays before it, worked out once for each ground, with all that composing one overlay
// after another upon it can share. S-120, S-121.
import type { Applied } from '../../../engine/compose/applied.js';
import { isRefused } from '../../../engine/compose/applied.js';
import { applyChange } from '../../../engine/compose/apply-change.js';
import { noteOrigins } from '../../../engine/compose/compose-with.js';
import { Origins } from '../../../engine/compose/origins.js';
import { type Policy, policyOf } from '../../../engine/compose/policy.js';
import { Reading } from '../../../engine/compose/tighten/readers.js';
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { digest } from '../../../engine/seal/digest.js';
import type { Ground } from './overlay-edits.js';

export interface GroundState {
  readonly base: Ruleset;
  /** The base with the earlier overlays; what in them cannot be applied is left out. */
  readonly before: Ruleset;
  readonly policy: Policy;
  readonly reading: Reading;
  /** Of the base; an overlay may name it. */
  baseDigest(): string;
  /** Who set what in `before`; a new one each time, since it grows. */
  origins(): Origins;
}

const known = new WeakMap<Ground, GroundState>();

export function groundState(ground: Ground): GroundState {
  const found = known.get(ground);
  if (found !== undefined) return found;
  const base = ground.ruleset;
  const steps: (readonly [Overlay, number, Applied])[] = [];
  let before = base;
  for (const overlay of ground.earlier) {
    for (const [index, change] of overlay.changes.entries()) {
      const outcome = applyChange(before, base, change);
      if (isRefused(outcome)) continue;
      before = outcome.document as Ruleset;
      steps.push([overlay, index, outcome]);
    }
  }
  let seal: string | undefined;
  const state: GroundState = {
    base,
    before,
    policy: policyOf(base),
    reading: new Reading(),
    baseDigest: () => {
      seal ??= digest(base);
      return seal;
    },
    origins: () => {
      const origins = new Origins();
      for (const [overlay, index, outcome] of steps) noteOrigins(origins, overlay, index, outcome);
      return origins;
    },
  };
  known.set(ground, state);
  return state;
}
