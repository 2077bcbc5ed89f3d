// Which entries are listed: what was typed and chosen above the table. Pure.
import type { LibraryEntry } from '../../state/library.js';

export interface Filter {
  readonly text: string;
  readonly kind: string;
  readonly status: string;
  readonly source: string;
}

export const NO_FILTER: Filter = { text: '', kind: '', status: '', source: '' };

export function isFiltered(filter: Filter): boolean {
  return Object.values(filter).some((one) => one !== '');
}

/** The entries that match, in their order; every word that was typed must be found. Full-width characters count as the plain ones. */
export function filtered(entries: readonly LibraryEntry[], { text, kind, status, source }: Filter): readonly LibraryEntry[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if ((kind !== '' && entry.kind !== kind) || (status !== '' && entry.status !== status) || (source !== '' && entry.source !== source)) {
      return false;
    }
    if (wanted.length === 0) return true;
    const titles = typeof entry.title === 'string' ? [entry.title] : Object.values(entry.title ?? {});
    const where = plain([...titles, entry.id, entry.version, entry.extends?.id ?? '', entry.digest ?? ''].join('\n'));
    return wanted.every((word) => where.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
