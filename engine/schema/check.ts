// The check of a document's shape with the generated validators, which are the fastest there are and too big for a page. S-1.
import * as generated from '../../schemas/generated/validators.js';
import { type Checked, checkWith, type DocumentKind, type ErrorsOf, type Provenance } from './check-with.js';

export { type DocumentKind, hasDigest, type Provenance } from './check-with.js';

/** The generated validators, all four. */
export const VALIDATORS: Readonly<Record<DocumentKind, ErrorsOf>> = {
  ruleset: errorsOf(generated.ruleset),
  overlay: errorsOf(generated.overlay),
  audit: errorsOf(generated.audit),
  report: errorsOf(generated.report),
};

/** Never throws. `kind` is undefined where the format is missing or unknown, or the value is not plain data. */
export function checkDocument(value: unknown, document: string, provenance: Provenance = 'host'): Checked {
  return checkWith(VALIDATORS, value, document, provenance);
}

function errorsOf(isValid: generated.Validator): ErrorsOf {
  return (value) => (isValid(value) ? [] : (isValid.errors ?? []));
}
