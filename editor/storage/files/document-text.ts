// Documents as text: two-space indent, a newline at the end, keys in the order in which they stand; and names of files that every
// system can keep.
import type { LibraryEntry } from '../../state/library.js';

export function textOfDocument(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** "scheme-1.0.0.ruleset.json". */
export function fileNameOf({ kind, id, version }: Pick<LibraryEntry, 'kind' | 'id' | 'version'>): string {
  return `${safe(id)}-${safe(version)}.${kind}.json`;
}

/** Ids and versions of documents are ASCII; of what is only text they may be anything. */
function safe(text: string): string {
  return (
    text
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80) || 'document'
  );
}
