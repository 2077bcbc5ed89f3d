// The drafts' database in IndexedDB, through idb: one database, one store, records by [key, window]. Opened at the first use and again
// after the browser has closed it; a page of a newer version of the element may always upgrade it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftBackend, StoredDraft } from './draft-record.js';

const DATABASE = 'steelyard-evaluator';
/** Milliseconds to wait for other pages to let the database go; some browsers never answer. */
const PATIENCE = 5000;

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: StoredDraft };
}

type Database = IDBPDatabase<Schema>;

export function idbBackend(): DraftBackend {
  let opening: Promise<Database> | undefined;
  let opened: Database | undefined;
  const forget = (): void => {
    opened?.close();
    opening = opened = undefined;
  };
  const open = (): Promise<Database> => {
    opening ??= openWithin(PATIENCE, forget).then(
      (database) => {
        opened = database;
        return database;
      },
      (error) => {
        opening = undefined;
        throw error;
      },
    );
    return opening;
  };

  return {
    async transact(key, change) {
      const transaction = (opened ?? (await open())).transaction('drafts', 'readwrite');
      // Without a listener a failure would be reported twice.
      const done = transaction.done.catch((error: unknown) => ({ error }));
      try {
        const records = await transaction.store.getAll(IDBKeyRange.bound([key], [key, []]));
        for (const one of change(records)) {
          const request = 'put' in one ? transaction.store.put(one.put) : transaction.store.delete([key, one.remove]);
          request.catch(() => undefined);
        }
      } catch (error) {
        abort(transaction);
        throw error;
      }
      const outcome = await done;
      if (outcome !== undefined) throw outcome.error;
    },
    async put(record) {
      const transaction = (opened ?? (await open())).transaction('drafts', 'readwrite');
      transaction.store.put(record).catch(() => undefined);
      // The page may be gone before the answer that else would commit it.
      transaction.commit();
      await transaction.done;
    },
    async list(prefix) {
      const database = opened ?? (await open());
      return database.getAll('drafts', IDBKeyRange.bound([prefix], [`${prefix}\uffff`]));
    },
    close: forget,
  };
}

async function openWithin(patience: number, onClosed: () => void): Promise<Database> {
  let hasGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      hasGivenUp = true;
      reject(Object.assign(new Error('the database is held by another page'), { name: 'BlockedError' }));
    }, patience);
  });
  const opening = openDB<Schema>(DATABASE, 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['key', 'window'] }),
    blocking: onClosed,
    terminated: onClosed,
  });
  opening.then(
    (database) => hasGivenUp && database.close(),
    () => undefined,
  );
  try {
    return await Promise.race([opening, waiting]);
  } finally {
    clearTimeout(timer);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
