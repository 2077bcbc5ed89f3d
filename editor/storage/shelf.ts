// Own and imported documents: a listing in memory over the database, and what the database would not take, kept in memory until it
// does. Tells "change". Whatever the storage does, a document that was made here can be opened, edited and exported.
import type { Work } from '../state/work.js';
import { entryRecord, fieldsOf, isFrozen } from './entry-record.js';
import { keptOf, rewritten, type Shown } from './journal.js';
import type { EntryRecord, FileLink, Stamp } from './records.js';
import { FrozenError, GoneError, StaleError, type Trouble, troubleOf } from './trouble.js';
import type { Windows } from './windows.js';
import type { EntryChange, StoredWork, WorkStore } from './work-store.js';

/** Milliseconds: until what failed is tried again, and how long a removed document can be taken back. */
const AGAIN = 10_000;
const REMOVED_FOR = 24 * 60 * 60 * 1000;

export interface ShelfOptions {
  readonly store: WorkStore;
  readonly windows: Windows;
  readonly writer: string;
  now(): number;
}

export interface NewEntry {
  readonly key?: string;
  readonly source?: EntryRecord['source'];
  readonly origin?: string;
  readonly isTextOnly?: boolean;
  readonly file?: FileLink;
  readonly digest?: string;
}

export class Shelf extends EventTarget {
  readonly #options: ShelfOptions;
  readonly #records = new Map<string, EntryRecord>();
  /** Only this page has these. */
  readonly #lifeboat = new Map<string, StoredWork>();
  #trouble: Trouble | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #count = 0;

  constructor(options: ShelfOptions) {
    super();
    this.#options = options;
    options.windows.hear((news, isFromHere) => {
      if (!isFromHere || news.what === 'wrote') void this.#refresh(news.key);
    });
  }

  /** Without those that were removed. */
  get records(): readonly EntryRecord[] {
    return [...this.#records.values()].filter(({ removedAt }) => removedAt === undefined);
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  record(key: string): EntryRecord | undefined {
    return this.#records.get(key);
  }

  async load(): Promise<void> {
    try {
      const records = await this.#options.store.list();
      for (const record of records) if (!this.#lifeboat.has(record.key)) this.#records.set(record.key, record);
      this.tellTrouble(undefined);
      await this.#purge(records);
    } catch (error) {
      this.tellTrouble(error);
    }
    this.#tell();
  }

  async read(key: string): Promise<StoredWork> {
    const aboard = this.#lifeboat.get(key);
    if (aboard !== undefined) return aboard;
    const found = await this.#options.store.read(key);
    if (found === undefined) throw new GoneError(key);
    return found;
  }

  /** Never fails: what the storage does not take stays in memory. */
  async create(shown: Shown, { key = this.#newKey(), source = 'own', ...more }: NewEntry = {}): Promise<string> {
    const { now, store, windows, writer } = this.#options;
    const at = now();
    const entry = entryRecord(shown.work, {
      isTextOnly: false,
      ...more,
      ...{ key, source, createdAt: at, changedAt: at, stamp: { revision: 1, writer } },
    });
    const kept = keptOf(shown);
    this.#records.set(key, entry);
    try {
      await store.create(entry, kept);
      windows.tell({ what: 'entry', key });
      this.tellTrouble(undefined);
    } catch (error) {
      this.#lifeboat.set(key, { entry, kept });
      this.tellTrouble(error);
    }
    this.#tell();
    return key;
  }

  /** Work that may not be lost, under a key that may be there already. Rejects where storage fails. */
  async put(shown: Shown, key: string, more: NewEntry): Promise<void> {
    const there = await this.#options.store.read(key);
    if (there !== undefined) return this.rewrite(key, () => shown);
    await this.create(shown, { ...more, key });
    if (this.#lifeboat.has(key)) throw new Error('storage does not take it');
  }

  /**
   * Writes a document that may be open: read, changed and compared, again where somebody was faster. `change` gives undefined to leave
   * it. Windows that show it follow.
   */
  async rewrite(
    key: string,
    change: (there: StoredWork) => Shown | undefined,
    options: { readonly entry?: EntryChange; readonly mayBeFrozen?: boolean } = {},
  ): Promise<void> {
    const { store, windows, writer, now } = this.#options;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const there = await this.read(key);
      const shown = change(there);
      if (shown === undefined) return;
      const kept = rewritten(there.kept, shown);
      const fields: EntryChange = { ...fieldsOf(shown.work), changedAt: now(), ...options.entry };
      const over = there.entry.stamp;
      const as: Stamp = { revision: over.revision + 1, writer: `${writer}+` };
      if (this.#lifeboat.has(key)) {
        const entry = { ...there.entry, ...fields, stamp: as };
        this.#lifeboat.set(key, { entry, kept });
        this.#records.set(key, entry);
        return this.#tell();
      }
      try {
        await store.whole({ key, over, as, change: fields, mayBeFrozen: options.mayBeFrozen ?? false }, kept);
        const { removedAt: _, ...entry } = there.entry;
        this.#records.set(key, { ...entry, ...fields, stamp: as });
        this.#tell();
        windows.tell({ what: 'wrote', key, over, as, isContent: true });
        return;
      } catch (error) {
        if (!(error instanceof StaleError)) throw error;
      }
    }
    throw new StaleError(key);
  }

  /** Of the entry alone: problems counted, the file it belongs to. */
  async patch(key: string, change: (entry: EntryRecord) => EntryRecord): Promise<void> {
    const known = this.#records.get(key);
    if (known === undefined) return;
    this.#records.set(key, change(known));
    this.#tell();
    if (this.#lifeboat.has(key)) return;
    this.#records.set(key, await this.#options.store.patch(key, change));
    this.#options.windows.tell({ what: 'entry', key });
  }

  async remove(key: string): Promise<void> {
    const known = this.#records.get(key);
    if (known === undefined) return;
    if (isFrozen(known)) throw new FrozenError(key);
    const at = this.#options.now();
    await this.patch(key, (entry) => ({ ...entry, removedAt: at }));
  }

  async restore(key: string): Promise<void> {
    await this.patch(key, ({ removedAt: _, ...entry }) => entry);
  }

  /** For good. */
  async drop(key: string): Promise<void> {
    this.#lifeboat.delete(key);
    this.#records.delete(key);
    await this.#options.store.delete(key);
    this.#options.windows.tell({ what: 'entry', key });
    this.#tell();
  }

  /** What a keeping could not write before it had to stop. */
  board({ entry, kept }: StoredWork, shown: Shown): void {
    this.#lifeboat.set(entry.key, { entry: { ...entry, ...fieldsOf(shown.work) }, kept: rewritten(kept, shown) });
    this.#again();
  }

  /** An error of a writing, or undefined after one that worked. */
  tellTrouble(error: unknown): void {
    const before = this.#trouble;
    this.#trouble = error === undefined ? (this.#lifeboat.size > 0 ? before : undefined) : troubleOf(error);
    if (this.#trouble !== undefined) this.#again();
    if (before?.kind !== this.#trouble?.kind) this.#tell();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#options.store.close();
  }

  #again(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.land();
    }, AGAIN);
  }

  /** Tries to write what only this page has; comes by itself every few seconds. */
  async land(): Promise<void> {
    for (const [key, { entry, kept }] of [...this.#lifeboat]) {
      try {
        await this.#landOne(key, entry, kept);
        this.#lifeboat.delete(key);
      } catch (error) {
        return this.tellTrouble(error);
      }
    }
    await this.load();
  }

  async #landOne(key: string, entry: EntryRecord, kept: StoredWork['kept']): Promise<void> {
    const { store, writer } = this.#options;
    const there = await store.read(key);
    if (there === undefined) return store.create(entry, keptOf(kept));
    const { revision } = there.entry.stamp;
    const isOurs = revision === entry.stamp.revision && there.entry.stamp.writer === entry.stamp.writer;
    if (isOurs && !isFrozen(there.entry)) {
      return store.whole(
        { key, over: entry.stamp, as: { revision: revision + 1, writer: `${writer}+` }, change: fieldsOf(kept.work) },
        kept,
      );
    }
    // Somebody else has written since: both stay.
    const copy = this.#newKey();
    await store.create({ ...entry, key: copy, origin: key }, keptOf(kept));
  }

  /** What was removed a day ago goes for good. */
  async #purge(records: readonly EntryRecord[]): Promise<void> {
    const until = this.#options.now() - REMOVED_FOR;
    for (const { key, removedAt } of records) if (removedAt !== undefined && removedAt < until) await this.drop(key);
  }

  async #refresh(key: string): Promise<void> {
    if (this.#lifeboat.has(key)) return;
    try {
      const found = await this.#options.store.entry(key);
      if (found === undefined) this.#records.delete(key);
      else this.#records.set(key, found);
      this.#tell();
    } catch (error) {
      this.tellTrouble(error);
    }
  }

  #newKey(): string {
    this.#count += 1;
    const { now, writer } = this.#options;
    return `${now().toString(36)}-${writer.slice(0, 12)}-${this.#count}`;
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** A work with nothing behind it. */
export function freshly(work: Work, text?: string): Shown {
  return { work, history: { steps: [], position: 0 }, text };
}
