// A document as the text that Source shows and that files have: two-space JSON, the keys in the order in which the document has them, a
// line break at the end.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';

export function documentText(document: Ruleset | Overlay): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
