// Documents in the database. Each writing compares the stamp that the window has seen inside its own transaction, and writes nothing
// where it is another one (StaleError). Appending begins its transaction at once, so that an edit is down before the page can go.
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from './connection.js';
import { isFrozen } from './entry-record.js';
import { compacted, replayed } from './journal.js';
import type { EntryRecord, JournalFact, JournalRow, Kept, Stamp } from './records.js';
import { FrozenError, GoneError, StaleError } from './trouble.js';
import type { StudioDatabase, StudioSchema } from './upgrades.js';

export interface StoredWork {
  readonly entry: EntryRecord;
  readonly kept: Kept;
}

/** What is written of an entry together with its work. */
export type EntryChange = Partial<Omit<EntryRecord, 'key' | 'stamp'>>;

/** `over`: the stamp that must be there. `as`: the one after it. */
export interface Writing {
  readonly key: string;
  readonly over: Stamp;
  readonly as: Stamp;
  readonly change: EntryChange;
  /** Only for what moves a published version on (withdrawing it). */
  readonly mayBeFrozen?: boolean;
}

type Transaction = IDBPTransaction<StudioSchema, StoreNames<StudioSchema>[], 'readwrite'>;

const ALL_OF = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

export class WorkStore {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async list(): Promise<readonly EntryRecord[]> {
    return (await this.#database()).getAll('entries');
  }

  async entry(key: string): Promise<EntryRecord | undefined> {
    return (await this.#database()).get('entries', key);
  }

  /** All of one document at one moment; undefined where it is not there. */
  async read(key: string): Promise<StoredWork | undefined> {
    const transaction = (await this.#database()).transaction(['entries', 'works', 'journal'], 'readonly');
    const [entry, record, rows] = await Promise.all([
      transaction.objectStore('entries').get(key),
      transaction.objectStore('works').get(key),
      transaction.objectStore('journal').getAll(ALL_OF(key)),
    ]);
    return entry === undefined || record === undefined ? undefined : { entry, kept: replayed(record, rows) };
  }

  async create(entry: EntryRecord, kept: Kept): Promise<void> {
    await this.#write(async (transaction) => {
      await transaction.objectStore('entries').add(entry);
      await this.#putWhole(transaction, entry.key, kept);
    });
  }

  /** One row of the journal. */
  async append(writing: Writing, id: number, fact: JournalFact): Promise<void> {
    await this.#write(async (transaction) => {
      await this.#putEntry(transaction, writing);
      await transaction.objectStore('journal').put({ key: writing.key, id, ...fact });
    });
  }

  /** The whole work; rows that it makes needless go. */
  async whole(writing: Writing, kept: Kept): Promise<void> {
    await this.#write(async (transaction) => {
      await this.#putEntry(transaction, writing);
      await this.#putWhole(transaction, writing.key, kept);
    });
  }

  /** Of the entry alone, and nothing that editing depends on: no stamp is compared and none is set. */
  async patch(key: string, change: (entry: EntryRecord) => EntryRecord): Promise<EntryRecord> {
    let changed: EntryRecord | undefined;
    await this.#write(async (transaction) => {
      const entry = await transaction.objectStore('entries').get(key);
      if (entry === undefined) throw new GoneError(key);
      changed = change(entry);
      await transaction.objectStore('entries').put(changed);
    });
    if (changed === undefined) throw new GoneError(key);
    return changed;
  }

  /** Really, with all that belongs to it; what is published stays. */
  async delete(key: string): Promise<void> {
    await this.#write(async (transaction) => {
      const entry = await transaction.objectStore('entries').get(key);
      if (entry !== undefined && isFrozen(entry)) throw new FrozenError(key);
      await Promise.all([
        transaction.objectStore('entries').delete(key),
        transaction.objectStore('works').delete(key),
        transaction.objectStore('journal').delete(ALL_OF(key)),
      ]);
    });
  }

  async setting(name: string): Promise<unknown> {
    return (await this.#database()).get('settings', name);
  }

  async setSetting(name: string, value: unknown): Promise<void> {
    await (await this.#database()).put('settings', value, name);
  }

  close(): void {
    this.#connection.close();
  }

  async #putEntry(transaction: Transaction, { key, over, as, change, mayBeFrozen = false }: Writing): Promise<void> {
    const entry = await transaction.objectStore('entries').get(key);
    if (entry === undefined) throw new GoneError(key);
    if (entry.stamp.revision !== over.revision || entry.stamp.writer !== over.writer) throw new StaleError(key);
    if (isFrozen(entry) && !mayBeFrozen) throw new FrozenError(key);
    const { removedAt: _, ...rest } = entry;
    await transaction.objectStore('entries').put({ ...rest, ...change, stamp: as });
  }

  async #putWhole(transaction: Transaction, key: string, kept: Kept): Promise<void> {
    const journal = transaction.objectStore('journal');
    const there = new Set((await journal.getAllKeys(ALL_OF(key))).map(([, id]) => id));
    const wanted = compacted(kept);
    const stays = new Set(wanted.map(({ id }) => id));
    const rows = wanted.filter(({ id, isNew }) => isNew || !there.has(id));
    await Promise.all([
      ...[...there].filter((id) => !stays.has(id)).map((id) => journal.delete([key, id])),
      ...rows.map(({ id, step }) => journal.put({ key, id, what: 'step', step, after: 0, joins: false } satisfies JournalRow)),
      transaction.objectStore('works').put({
        key,
        work: kept.work,
        position: kept.history.position,
        upTo: kept.lastId,
        ...(kept.text === undefined ? {} : { text: kept.text }),
      }),
    ]);
  }

  /** All of it or nothing. Runs up to its first request at once where the database is open. */
  async #write(work: (transaction: Transaction) => Promise<void>): Promise<void> {
    const database = this.#connection.opened ?? (await this.#connection.open());
    const transaction: Transaction = database.transaction(['entries', 'works', 'journal'], 'readwrite') as unknown as Transaction;
    // Without a listener a failure would be reported twice.
    const done = transaction.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      await work(transaction);
    } catch (error) {
      abort(transaction);
      // A request fails with what made the whole transaction fail, or with "aborted" because of it.
      throw transaction.error ?? error;
    }
    commit(transaction);
    const outcome = await done;
    if (outcome !== undefined) throw outcome.error;
  }

  async #database(): Promise<StudioDatabase> {
    return this.#connection.opened ?? (await this.#connection.open());
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Sooner than by itself: the page may be going. */
function commit(transaction: { commit?(): void }): void {
  try {
    transaction.commit?.();
  } catch {
    // It has ended already.
  }
}
