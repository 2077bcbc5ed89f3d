// For a page that is given overlays: their shape, and putting them on the ruleset.
import { overlay } from '../../schemas/generated/compact/overlay.js';
import { ruleset } from '../../schemas/generated/compact/ruleset.js';
import type { SchemaError } from '../../schemas/generated/validators.js';
import { composeWith } from '../compose/compose-with.js';
import type { Effective } from '../compose/effective.js';
import type { Overlay, Ruleset } from '../model/documents.js';
import type { Result } from '../model/problem.js';
import { checkAs } from '../schema/check-with.js';
import { compactErrors } from '../schema/compact.js';
import { digest } from '../seal/digest.js';

export function overlayErrors(value: unknown): readonly SchemaError[] {
  return compactErrors(overlay, value);
}

export function compose(base: Ruleset, overlays: readonly Overlay[]): Result<Effective> {
  const errorsOf = (value: unknown): readonly SchemaError[] => compactErrors(ruleset, value);
  return composeWith(
    { digestOf: digest, checkRuleset: (value) => checkAs('ruleset', errorsOf, value, 'ruleset').problems },
    base,
    overlays,
  );
}
