// The library of the studio: what is shipped with the site and what is kept in this browser, as one list, and every workpiece that is
// kept while it is open. Carries out editor/state/library.ts.
import type { Audit, Overlay, Ruleset } from '../../engine/model/documents.js';
import { digest } from '../../engine/seal/digest.js';
import type { ExampleAudit, Library, LibraryEntry } from '../state/library.js';
import type { Ground } from '../state/overlay/overlay-edits.js';
import type { DocumentKind, Scenario, Work } from '../state/work.js';
import type { History, Workpiece } from '../state/workpiece.js';
import { blankOverlay, blankScheme } from './blank-documents.js';
import { type Connection, connectionTo } from './connection.js';
import { isFrozen, shownEntry } from './entry-record.js';
import { DocumentFiles } from './files/document-files.js';
import type { FilesDesk } from './files/files-desk.js';
import { groundFor } from './grounds.js';
import { Keeping } from './keeping.js';
import type { FileLink } from './records.js';
import { freshly, type NewEntry, Shelf } from './shelf.js';
import { ShippedDocuments } from './shipped-documents.js';
import { best, sortEntries } from './sort-entries.js';
import { StaleError, type Trouble } from './trouble.js';
import { type NewsChannel, Windows } from './windows.js';
import { type StoredWork, WorkStore } from './work-store.js';

export interface StudioLibraryOptions {
  /** Address of rulesets/, with a slash at the end. */
  readonly rulesets: URL;
  readonly fetch?: typeof fetch;
  readonly connection?: Connection;
  /** undefined: no other windows are told. */
  readonly channel?: NewsChannel | undefined;
  now?(): number;
  /** Names this window; a new one each time. */
  readonly writer?: string;
}

/** What a workpiece is made of. */
export interface OpenedWork {
  readonly work: Work;
  readonly history: History;
  readonly text: string | undefined;
}

/** A version that is there already may not be published again. */
export class VersionTakenError extends Error {
  override readonly name = 'VersionTakenError';
}

export class StudioLibrary extends EventTarget implements Library {
  readonly #shipped: ShippedDocuments;
  readonly #shelf: Shelf;
  readonly #store: WorkStore;
  readonly #windows: Windows;
  readonly #writer: string;
  readonly #now: () => number;
  readonly #keepings = new Map<string, Keeping>();
  /** What was read for opening, until it is kept. */
  readonly #opened = new Map<string, StoredWork>();
  readonly files: DocumentFiles;
  readonly #problems = new Map<string, NonNullable<LibraryEntry['problems']>>();
  #entries: readonly LibraryEntry[] | undefined;
  #isShippedMissing = false;

  private constructor({ rulesets, fetch, connection = connectionTo(), channel, now, writer = newWriter() }: StudioLibraryOptions) {
    super();
    this.#shipped = new ShippedDocuments(rulesets, fetch);
    this.#windows = new Windows(channel);
    this.#writer = writer;
    this.#now = now ?? Date.now;
    this.#store = new WorkStore(connection);
    this.#shelf = new Shelf({ store: this.#store, windows: this.#windows, writer, now: this.#now });
    this.#shelf.addEventListener('change', () => this.#tell());
    this.files = new DocumentFiles(this.#filesDesk(), () => this.#tell());
  }

  /** Resolves when both listings were read, or could not be: the library is there whatever fails. */
  static async open(options: StudioLibraryOptions): Promise<StudioLibrary> {
    const library = new StudioLibrary(options);
    const shipped = library.#shipped.load().catch(() => {
      library.#isShippedMissing = true;
    });
    await Promise.all([shipped, library.#shelf.load()]);
    library.#tell();
    void library.files.remember().catch(() => undefined);
    return library;
  }

  get entries(): readonly LibraryEntry[] {
    this.#entries ??= sortEntries([
      ...this.#shipped.entries.map((entry) => ({ ...entry, problems: this.#problems.get(entry.key) })),
      ...this.#shelf.records.map(shownEntry),
    ]);
    return this.#entries;
  }

  get examples(): readonly ExampleAudit[] {
    return this.#shipped.examples;
  }

  get trouble(): 'blocked' | 'full' | undefined {
    return this.#shelf.trouble?.kind;
  }

  /** More about the trouble: a newer layout, another window, a browser that keeps nothing. */
  get troubleDetail(): Trouble | undefined {
    return this.#shelf.trouble;
  }

  /** The listing of what is shipped could not be fetched. */
  get isShippedMissing(): boolean {
    return this.#isShippedMissing;
  }

  entry(key: string): LibraryEntry | undefined {
    return this.entries.find((one) => one.key === key);
  }

  async workOf(key: string): Promise<Work> {
    return this.#shipped.has(key) ? this.#shipped.workOf(key) : (await this.#shelf.read(key)).kept.work;
  }

  /** For a workpiece: with the history, and the text that is no document yet. */
  async open(key: string): Promise<OpenedWork> {
    if (this.#shipped.has(key)) return freshly(await this.#shipped.workOf(key));
    const stored = await this.#shelf.read(key);
    this.#opened.set(key, stored);
    const { work, history, text } = stored.kept;
    return { work, history, text };
  }

  /** Why a document may only be read; undefined where it may be edited. */
  readOnlyReason(key: string): 'shipped' | 'published' | undefined {
    if (this.#shipped.has(key)) return 'shipped';
    const record = this.#shelf.record(key);
    return record !== undefined && isFrozen(record) ? 'published' : undefined;
  }

  /** Keeps a workpiece made of what `open` gave, from now on; undefined for what is read-only. Stop it before the document is left. */
  keep(workpiece: Workpiece): Keeping | undefined {
    const { key } = workpiece;
    const stored = this.#opened.get(key);
    if (stored === undefined || this.readOnlyReason(key) !== undefined) return undefined;
    this.#opened.delete(key);
    const keeping = new Keeping(workpiece, stored, {
      store: this.#store,
      windows: this.#windows,
      writer: this.#writer,
      now: this.#now,
      keepAside: (shown, of, as) => this.#keepAside(shown, of, as),
      dropAside: (aside) => this.#shelf.drop(aside),
      tellTrouble: (error) => this.#shelf.tellTrouble(error),
    });
    this.#keepings.set(key, keeping);
    return keeping;
  }

  /** Ends the keeping of a workpiece; what could not be written stays in this page and is tried again. */
  async release(keeping: Keeping): Promise<void> {
    const { key } = keeping.workpiece;
    await keeping.stop();
    if (this.#keepings.get(key) === keeping) this.#keepings.delete(key);
    const { unsaved } = keeping;
    const record = this.#shelf.record(key);
    if (unsaved !== undefined && record !== undefined)
      this.#shelf.board({ entry: { ...record, stamp: keeping.stamp }, kept: keeping.kept }, unsaved);
  }

  find(kind: DocumentKind, id: string, version?: string): LibraryEntry | undefined {
    return best(this.entries.filter((one) => one.kind === kind && one.id === id && (version === undefined || one.version === version)));
  }

  groundOf(overlay: Overlay): Promise<Ground | undefined> {
    return groundFor(overlay, this.entries, (key) => this.workOf(key));
  }

  /** The same on another version of the base, by its key. */
  async groundOn(overlay: Overlay, base: string): Promise<Ground | undefined> {
    return groundFor(overlay, this.entries, (key) => this.workOf(key), this.entry(base));
  }

  audit(example: string): Promise<Audit> {
    return this.#shipped.audit(example);
  }

  async scenariosOf(key: string): Promise<readonly Scenario[]> {
    return this.#shipped.has(key) ? this.#shipped.scenariosOf(key) : (await this.workOf(key)).scenarios;
  }

  create(document: Ruleset | Overlay, from: Parameters<Library['create']>[1] = {}): Promise<string> {
    const { origin, scenarios = [], source } = from;
    // Whatever it was, here it begins as a draft.
    const work: Work = { document: withStatus(document, 'draft'), scenarios, reasons: {}, note: '' };
    return this.#shelf.create(freshly(work), {
      ...(source === 'imported' ? { source } : {}),
      ...(origin === undefined ? {} : { origin }),
    });
  }

  /** A whole work as it is, published or not: what an import takes. */
  async add(work: Work, more: NewEntry): Promise<string> {
    const { status } = work.document;
    const isSealed = status === 'published' || status === 'withdrawn';
    return this.#shelf.create(freshly(work), { ...more, ...(isSealed ? { digest: digest(work.document) } : {}) });
  }

  keepText(text: string, name: string, file?: FileLink): Promise<string> {
    // A workpiece needs a document; this one stands in until the text is one.
    const isOverlay = text.slice(0, 2000).includes('steelyard/overlay');
    const document = isOverlay ? blankOverlay(name, 'unread', { id: 'unread', version: '1.0.0' }) : blankScheme(name, 'unread');
    const work: Work = { document, scenarios: [], reasons: {}, note: '' };
    return this.#shelf.create(freshly(work, text), { source: 'imported', isTextOnly: true, ...(file === undefined ? {} : { file }) });
  }

  async remove(key: string): Promise<void> {
    await this.#shelf.remove(key);
  }

  /** Takes back a removal. */
  async restore(key: string): Promise<void> {
    await this.#shelf.restore(key);
  }

  async publish(key: string, work: Work): Promise<void> {
    const { id, version } = work.document;
    const kind = this.entry(key)?.kind;
    const isTaken = this.entries.some(
      (one) => one.key !== key && one.kind === kind && one.id === id && one.version === version && isFrozen(one),
    );
    if (isTaken) throw new VersionTakenError(`${id}@${version}`);
    const keeping = this.#keepings.get(key);
    if (keeping?.workpiece.text !== undefined) throw new Error('there is text that is not a document yet');
    await keeping?.flush();
    const document = withStatus(work.document, 'published');
    const frozen = ({ entry }: StoredWork): OpenedWork => {
      // Another window has written in between: nobody has read what would be published.
      if (keeping !== undefined && entry.stamp.writer !== keeping.stamp.writer) throw new StaleError(key);
      return freshly({ ...work, document });
    };
    await this.#shelf.rewrite(key, frozen, { entry: { digest: digest(document), isTextOnly: false } });
    await keeping?.lookAgain();
  }

  async setStatus(key: string, status: 'draft' | 'review' | 'published' | 'withdrawn'): Promise<void> {
    const entry = this.entry(key);
    if (entry === undefined || entry.source === 'shipped') throw new Error('what is shipped has the status that it has');
    if (status === 'published' && entry.status !== 'withdrawn') return this.publish(key, await this.workOf(key));
    // Status only moves on: what was published is withdrawn at most, and back again by who did so in error.
    if (isFrozen(entry) !== (status === 'published' || status === 'withdrawn'))
      throw new Error(`${entry.status} does not become ${status}`);
    await this.#keepings.get(key)?.flush();
    const change = ({ kept }: StoredWork) => ({ ...kept, work: { ...kept.work, document: withStatus(kept.work.document, status) } });
    await this.#shelf.rewrite(key, change, { mayBeFrozen: isFrozen(entry) });
    await this.#keepings.get(key)?.lookAgain();
  }

  /** What a check found; kept with the entry. */
  async takeProblems(key: string, problems: NonNullable<LibraryEntry['problems']>): Promise<void> {
    if (this.#shipped.has(key)) {
      this.#problems.set(key, problems);
      return this.#tell();
    }
    const known = this.#shelf.record(key)?.problems;
    if (known?.errors === problems.errors && known.warnings === problems.warnings) return;
    await this.#shelf.patch(key, (entry) => ({ ...entry, problems })).catch(() => undefined);
  }

  setting(name: string): Promise<unknown> {
    return this.#store.setting(name).catch(() => undefined);
  }

  async setSetting(name: string, value: unknown): Promise<void> {
    // Convenience, no document: it is forgotten where it cannot be kept.
    await this.#store.setSetting(name, value).catch(() => undefined);
  }

  /** Tries now to write what only this page has. */
  async land(): Promise<void> {
    await this.#shelf.land();
  }

  /** The page is hidden or going: begins to write what is not written. */
  hide(): void {
    for (const keeping of this.#keepings.values()) keeping.hide();
  }

  /** The page is seen again. */
  async wake(): Promise<void> {
    await Promise.all([...this.#keepings.values()].map((keeping) => keeping.lookAgain()));
    if (this.#isShippedMissing) {
      await this.#shipped.load().then(
        () => {
          this.#isShippedMissing = false;
        },
        () => undefined,
      );
      this.#tell();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#keepings.values()].map((keeping) => this.release(keeping)));
    this.#windows.close();
    this.#shelf.close();
  }

  async #keepAside(shown: OpenedWork, of: string, as: string | undefined): Promise<string> {
    const record = this.#shelf.record(of);
    const more: NewEntry = {
      source: record?.source ?? 'own',
      ...(record?.origin === undefined ? {} : { origin: record.origin }),
      isTextOnly: (record?.isTextOnly ?? false) && shown.text !== undefined,
    };
    const document = withStatus(shown.work.document, 'draft');
    const kept = { ...shown, work: shown.work.document.status === 'draft' ? shown.work : { ...shown.work, document } };
    if (as === undefined) return this.#shelf.create(kept, more);
    await this.#shelf.put(kept, as, more);
    return as;
  }

  #filesDesk(): FilesDesk {
    return {
      entries: () => this.entries,
      current: async (key) => {
        const open = this.#keepings.get(key)?.workpiece;
        if (open !== undefined) return open;
        return this.#shipped.has(key) ? { work: await this.#shipped.workOf(key), text: undefined } : (await this.#shelf.read(key)).kept;
      },
      add: (work, more) => this.add(work, more),
      keepText: (text, name, file) => this.keepText(text, name, file),
      rewrite: async (key, work) => {
        await this.#keepings.get(key)?.flush();
        await this.#shelf.rewrite(key, () => freshly(work));
        await this.#keepings.get(key)?.lookAgain();
      },
      fileOf: (key) => this.#shelf.record(key)?.file,
      setFile: (key, file) => this.#shelf.patch(key, (entry) => ({ ...entry, file })),
      setting: (name) => this.setting(name),
      setSetting: (name, value) => this.setSetting(name, value),
    };
  }

  #tell(): void {
    this.#entries = undefined;
    this.dispatchEvent(new Event('change'));
  }
}

/** The same document with another status, which stands behind the version where it was not there. */
function withStatus<D extends Ruleset | Overlay>(document: D, status: NonNullable<Ruleset['status']>): D {
  if (document.status === status) return document;
  if (document.status !== undefined) return { ...document, status };
  const fields = Object.entries(document).flatMap(([name, value]) =>
    name === 'version'
      ? [
          [name, value],
          ['status', status],
        ]
      : [[name, value]],
  );
  return Object.fromEntries(fields) as D;
}

/** Not a secret: crypto.randomUUID is missing on pages without HTTPS. */
function newWriter(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
}
