// Composing with the generated validators: see compose-with.ts.
import type { Overlay, Ruleset } from '../model/documents.js';
import type { Result } from '../model/problem.js';
import { checkDocument } from '../schema/check.js';
import { composeWith } from './compose-with.js';
import type { Effective } from './effective.js';

/** The ruleset that is in force when `overlays` stand on `base` in this order. S-120 to S-129. */
export function compose(base: Ruleset, overlays: readonly Overlay[], digestOf: (document: unknown) => string): Result<Effective> {
  return composeWith({ digestOf, checkRuleset: (ruleset) => checkDocument(ruleset, 'ruleset').problems }, base, overlays);
}
