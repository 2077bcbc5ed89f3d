// A new draft of a published document: the same rules under the next number, with nobody's signature yet.
import type { Overlay, Ruleset } from '../../../engine/model/documents.js';
import { nextVersion } from './suggest-version.js';

/** Its version is provisional: what is suggested at publishing depends on what will have changed. `taken`: numbers in use. */
export function revisionOf<Document extends Ruleset | Overlay>(document: Document, taken: readonly string[]): Document {
  const { approval: _, ...rest } = document;
  let version = nextVersion(document.version, 'minor');
  while (taken.includes(version)) version = nextVersion(version, 'minor');
  const revised = { ...rest, version, status: 'draft' } as Document;
  // When it begins is to be said anew; a beginning in the past would put it over the version that is in force.
  if (document.effective !== undefined) return { ...revised, effective: { ...document.effective, from: null, until: null } };
  return revised;
}
