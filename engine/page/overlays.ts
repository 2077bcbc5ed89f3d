// For a page that is given overlays: their shape, and putting them on the ruleset.
import { overlay } from '../../schemas/generated/compact/overlay.js';
import { composeWith } from '../compose/compose-with.js';
import type { Effective } from '../compose/effective.js';
import type { Overlay, Ruleset } from '../model/documents.js';
import type { Result } from '../model/problem.js';
import { checkAs } from '../schema/check-with.js';
import { compactShape } from '../schema/compact.js';
import { digest } from '../seal/digest.js';
import { RULESET_SHAPE } from './lint.js';

export const OVERLAY_SHAPE = compactShape(overlay);

export function compose(base: Ruleset, overlays: readonly Overlay[]): Result<Effective> {
  const checkRuleset = (value: unknown) => checkAs('ruleset', RULESET_SHAPE, value, 'ruleset').problems;
  return composeWith({ digestOf: digest, checkRuleset }, base, overlays);
}
