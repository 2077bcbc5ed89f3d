// The check of a document's shape with the generated validators, which are the fastest there are and too big for a page. S-1.
import { audit } from '../../schemas/generated/compact/audit.js';
import { overlay } from '../../schemas/generated/compact/overlay.js';
import { ruleset } from '../../schemas/generated/compact/ruleset.js';
import type { CompactSchema } from '../../schemas/generated/compact/schema.js';
import * as generated from '../../schemas/generated/validators.js';
import { type Checked, checkWith, type DocumentKind, type Provenance, type Shape } from './check-with.js';
import { fieldNames } from './field-names.js';

export { type DocumentKind, hasDigest, type Provenance } from './check-with.js';

/** All four. Reports are written by the engine: nobody mistypes a field of theirs. */
export const SHAPES: Readonly<Record<DocumentKind, Shape>> = {
  ruleset: shape(generated.ruleset, ruleset),
  overlay: shape(generated.overlay, overlay),
  audit: shape(generated.audit, audit),
  report: shape(generated.report, {}),
};

/** Never throws. `kind` is undefined where the format is missing or unknown, or the value is not plain data. */
export function checkDocument(value: unknown, document: string, provenance: Provenance = 'host'): Checked {
  return checkWith(SHAPES, value, document, provenance);
}

function shape(isValid: generated.Validator, schema: CompactSchema): Shape {
  return { errorsOf: (value) => (isValid(value) ? [] : (isValid.errors ?? [])), fieldNames: () => fieldNames(schema) };
}
