// The layouts that the database has had, and how each becomes the next. Version 1 kept drafts whole, without a journal; version 2 has
// entries, works, a journal and settings. A layout that was ever in use stays here as what it was.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import { type Scenario, workOf } from '../state/work.js';
import { entryRecord } from './entry-record.js';
import type { EntryRecord, JournalRow, WorkRecord } from './records.js';

export const DATABASE = 'steelyard-studio';
export const LAYOUT = 2;

export interface StudioSchema extends DBSchema {
  entries: { key: string; value: EntryRecord };
  works: { key: string; value: WorkRecord };
  journal: { key: [string, number]; value: JournalRow };
  settings: { key: string; value: unknown };
}

export type StudioDatabase = IDBPDatabase<StudioSchema>;
type Upgrade = IDBPTransaction<StudioSchema, StoreNames<StudioSchema>[], 'versionchange'>;

/** A draft as version 1 kept it. */
export interface FirstDraft {
  readonly key: string;
  readonly document: Ruleset | Overlay;
  readonly scenarios: readonly Scenario[];
  readonly text?: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** Brings a database from any version to the present one, inside the transaction that opens it: all of it or nothing. */
export async function upgradeDatabase(database: StudioDatabase, from: number, transaction: Upgrade): Promise<void> {
  if (from < 2) {
    database.createObjectStore('entries', { keyPath: 'key' });
    database.createObjectStore('works', { keyPath: 'key' });
    database.createObjectStore('journal', { keyPath: ['key', 'id'] });
    database.createObjectStore('settings');
    if (from === 1) await fromFirst(database, transaction);
  }
}

async function fromFirst(database: StudioDatabase, transaction: Upgrade): Promise<void> {
  // The store of version 1 is not in the present schema.
  const old = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
  for (const draft of (await old.objectStore('drafts').getAll()) as readonly FirstDraft[]) {
    const { key, document, scenarios, text, changedAt } = draft;
    const work = workOf(document, scenarios);
    const stamp = { revision: 1, writer: 'upgrade' };
    const entry = entryRecord(work, { key, source: 'own', createdAt: changedAt, changedAt, isTextOnly: false, stamp });
    await transaction.objectStore('entries').put(entry);
    await transaction.objectStore('works').put({ key, work, position: 0, upTo: 0, ...(text === undefined ? {} : { text }) });
  }
  (database as unknown as IDBPDatabase<unknown>).deleteObjectStore('drafts');
}
