// What the library lists of a document, read from the document itself. Kept beside the work so that a listing reads no works.
import type { LibraryEntry } from '../state/library.js';
import { kindOf, type Work } from '../state/work.js';
import type { EntryRecord } from './records.js';

/** The fields of an entry that stand in the document. */
export function fieldsOf({ document }: Work): Pick<EntryRecord, 'kind' | 'id' | 'version' | 'status' | 'title' | 'effective' | 'extends'> {
  const { id, version, status = 'draft', title, effective } = document;
  return {
    kind: kindOf(document),
    id,
    version,
    status,
    title,
    ...(effective === undefined ? {} : { effective: effective as NonNullable<LibraryEntry['effective']> }),
    ...('extends' in document ? { extends: { id: document.extends.id, version: document.extends.version } } : {}),
  };
}

export type EntryMore = Omit<EntryRecord, keyof ReturnType<typeof fieldsOf>>;

export function entryRecord(work: Work, more: EntryMore): EntryRecord {
  return { ...fieldsOf(work), ...more };
}

/** What is published or withdrawn is never written again. */
export function isFrozen({ status }: Pick<EntryRecord, 'status'>): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** The entry as views see it; `isSuperseded` is for the whole library to say. */
export function shownEntry(record: EntryRecord): LibraryEntry {
  const { key, kind, id, version, status, title, source, effective, digest, origin, changedAt, isTextOnly, problems } = record;
  const { extends: base } = record;
  return {
    ...{ key, kind, id, version, status, title, source, effective, digest, origin, changedAt, isTextOnly, problems },
    extends: base,
    isSuperseded: false,
  };
}
