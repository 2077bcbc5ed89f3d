// Keeps one workpiece: each change goes into the journal at once, the whole work a moment later, and what another window writes is
// followed or, where both have changed it, told as a conflict in which both versions are kept. Events: "state" (saved, unsaved, a
// conflict) and "conflict". Nothing here asks the reader anything.
import type { Work } from '../state/work.js';
import type { Workpiece } from '../state/workpiece.js';
import { fieldsOf, isFrozen } from './entry-record.js';
import { advanced, afterCompacting, factOf, rewritten, type Shown } from './journal.js';
import type { JournalFact, Kept, Stamp } from './records.js';
import { FrozenError, GoneError, StaleError } from './trouble.js';
import type { News, Windows } from './windows.js';
import type { EntryChange, StoredWork, WorkStore, Writing } from './work-store.js';

/** Two windows changed one document. Mine is already kept as a copy, so that neither is lost whatever becomes of the page. */
export interface Conflict {
  readonly mine: Work;
  readonly theirs: Work;
}

/** What a keeping needs of the library around it. */
export interface KeepingDesk {
  readonly store: WorkStore;
  readonly windows: Windows;
  /** Names this window in stamps. */
  readonly writer: string;
  now(): number;
  /** Work that may not be lost, as a draft of its own under `key` (a new one where absent), beside the document `of`; gives its key. */
  keepAside(work: Shown, of: string, key?: string): Promise<string>;
  /** Removes such a draft. */
  dropAside(key: string): Promise<void>;
  /** Something could not be written, or could be again (undefined). */
  tellTrouble(error: unknown): void;
}

/** Milliseconds: of quiet before the whole work is written, at the latest, and until a failure is tried again. */
const QUIET = 800;
const LATEST = 2000;
const AGAIN = 5000;

export class Keeping extends EventTarget {
  readonly workpiece: Workpiece;
  readonly #desk: KeepingDesk;
  #kept: Kept;
  /** What is known to be in the database, and what will be once everything that is under way is. */
  #confirmed: Stamp;
  #expected: Stamp;
  #underWay = 0;
  #settled: Promise<void> = Promise.resolve();
  /** The journal does not have everything: only the whole work will do. */
  #isBehind = false;
  /** The journal has it, the whole work has not. */
  #isLoose = false;
  #isFollowing = false;
  #looseSince = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #conflict: Conflict | undefined;
  #aside: string | undefined;
  /** What the draft that was put aside has. */
  #asideHas: Kept | undefined;
  #isStopped = false;
  readonly #unhear: () => void;
  readonly #onChange = (): void => this.#noteChange();

  constructor(workpiece: Workpiece, { entry, kept }: StoredWork, desk: KeepingDesk) {
    super();
    this.workpiece = workpiece;
    this.#desk = desk;
    this.#kept = kept;
    this.#confirmed = this.#expected = entry.stamp;
    workpiece.addEventListener('change', this.#onChange);
    this.#unhear = desk.windows.hear((news) => this.#hear(news));
    // Made of something else than was read: that counts as a change.
    this.#noteChange();
  }

  /** saved: the whole work is. saving: its journal is. unsaved: only this page has it. */
  get state(): 'saved' | 'saving' | 'unsaved' | 'conflict' {
    if (this.#conflict !== undefined) return 'conflict';
    if (this.#isBehind) return 'unsaved';
    return this.#isLoose || this.#underWay > 0 ? 'saving' : 'saved';
  }

  get conflict(): Conflict | undefined {
    return this.#conflict;
  }

  /** What only this page has, for whoever goes on trying after this keeping has stopped. */
  get unsaved(): Shown | undefined {
    const isAside = this.#conflict !== undefined && this.#asideHas === this.#kept;
    return this.#isBehind && !isAside ? this.#shown : undefined;
  }

  /** What the database is known to have, and the document with its rows: for that too. */
  get stamp(): Stamp {
    return this.#confirmed;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Writes what is not written; resolves when it is, or could not be. */
  async flush(): Promise<void> {
    await this.#settled;
    // Where that fails it is `unsaved`, and whoever holds it goes on trying.
    if (this.#conflict !== undefined) return void (await this.#keepMineAside().catch(() => undefined));
    if (this.#isBehind || this.#isLoose) this.#writeWhole();
    await this.#settled;
  }

  /** The page is going: begins what can be begun at once. */
  hide(): void {
    if (this.#conflict !== undefined) void this.#keepMineAside().catch(() => undefined);
    else if (this.#isBehind || this.#isLoose) this.#writeWhole();
  }

  /** The page is back, or has slept through news. */
  async lookAgain(): Promise<void> {
    if (this.#conflict === undefined) await this.#follow();
  }

  /** Flushes and lets go of the workpiece. */
  async stop(): Promise<void> {
    if (this.#isStopped) return;
    await this.flush();
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#unhear();
    this.workpiece.removeEventListener('change', this.#onChange);
  }

  /** Ends a conflict: the other window's version is shown, and mine is gone. */
  async takeTheirs(): Promise<void> {
    const aside = this.#aside;
    if (this.#conflict === undefined) return;
    await this.#showTheirs();
    if (aside !== undefined) await this.#desk.dropAside(aside).catch(() => undefined);
  }

  /** Ends a conflict: the other window's version is shown, and mine is a draft of its own, whose key it gives. */
  async keepMineAsCopy(): Promise<string> {
    const key = await this.#keepMineAside();
    await this.#showTheirs();
    return key;
  }

  get #shown(): Shown {
    const { work, history, text } = this.workpiece;
    return { work, history, text };
  }

  #noteChange(): void {
    if (this.#isFollowing) return;
    const now = this.#shown;
    const fact = factOf(this.#kept, now);
    if (fact === 'nothing') return;
    this.#kept = fact === 'whole' ? rewritten(this.#kept, now) : advanced(this.#kept, fact, now);
    if (this.#conflict !== undefined) return;
    if (fact === 'whole') this.#isBehind = true;
    if (this.#isBehind) {
      if (fact === 'whole') this.#writeWhole();
      else this.#later();
    } else this.#append(fact as JournalFact);
    this.#tellState();
  }

  #append(fact: JournalFact): void {
    const [writing, { lastId }] = [this.#nextWriting(), this.#kept];
    if (!this.#isLoose) this.#looseSince = this.#desk.now();
    this.#isLoose = true;
    this.#track(this.#desk.store.append(writing, lastId, fact), writing, true);
    this.#later();
  }

  #writeWhole(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // After a failure nobody knows what is there until all that is under way has its answer.
    if (this.#isBehind && this.#underWay > 0) {
      void this.#settled.then(() => this.#later());
      return;
    }
    const writing = this.#nextWriting();
    const kept = this.#kept;
    const isContent = this.#isBehind;
    const done = this.#desk.store.whole(writing, kept).then(() => {
      if (this.#kept === kept) {
        this.#isLoose = false;
        this.#kept = afterCompacting(kept);
      }
      this.#isBehind = false;
    });
    this.#track(done, writing, isContent);
  }

  #nextWriting(): Writing {
    const over = this.#expected;
    this.#expected = { revision: over.revision + 1, writer: this.#desk.writer };
    const { work, text } = this.#kept;
    const change: EntryChange = { ...fieldsOf(work), changedAt: this.#desk.now(), ...(text === undefined ? { isTextOnly: false } : {}) };
    return { key: this.workpiece.key, over, as: this.#expected, change };
  }

  #track(writing: Promise<void>, { key, over, as }: Writing, isContent: boolean): void {
    this.#underWay += 1;
    const settled = writing
      .then(
        () => {
          this.#confirmed = as;
          this.#desk.tellTrouble(undefined);
          this.#desk.windows.tell({ what: 'wrote', key, over, as, isContent });
          return undefined;
        },
        (error: unknown) => ({ error }),
      )
      .then((failure) => {
        this.#underWay -= 1;
        return failure === undefined ? undefined : this.#fail(failure.error, isContent);
      })
      .finally(() => this.#tellState());
    this.#settled = Promise.all([this.#settled, settled]).then(() => undefined);
  }

  async #fail(error: unknown, isContent: boolean): Promise<void> {
    if (isContent || !(error instanceof StaleError)) this.#isBehind = true;
    if (this.#underWay > 0) return;
    this.#expected = this.#confirmed;
    // Another window went on from what the journal has of ours, before the whole of it was written: nothing of ours is missing there.
    if (!this.#isBehind) return this.#follow();
    if (error instanceof StaleError || error instanceof GoneError || error instanceof FrozenError) await this.#compare();
    else {
      this.#desk.tellTrouble(error);
      this.#later(AGAIN);
    }
  }

  /** The database has something else than this window has seen, or it seems so because a writing of ours failed before. */
  async #compare(): Promise<void> {
    const there = await this.#read();
    if (there === 'trouble') return this.#later(AGAIN);
    if (there === undefined) return this.#recreate();
    const { stamp } = there.entry;
    if (isSame(stamp, this.#confirmed) && !isFrozen(there.entry)) return this.#later(0);
    if (JSON.stringify(there.kept.work) === JSON.stringify(this.#kept.work) && !isFrozen(there.entry)) {
      // Both came to the same: the history there is as good as ours.
      return this.#take(there);
    }
    this.#conflict = { mine: this.#kept.work, theirs: there.kept.work };
    await this.#keepMineAside().catch(() => undefined);
    this.#tellState();
    this.dispatchEvent(new Event('conflict'));
  }

  /** Removed for good elsewhere while it was being edited here: the work is worth more than the removal. */
  async #recreate(): Promise<void> {
    const { key } = this.workpiece;
    try {
      await this.#desk.keepAside(this.#shown, key, key);
    } catch (error) {
      this.#desk.tellTrouble(error);
      return this.#later(AGAIN);
    }
    const there = await this.#read();
    if (there === 'trouble' || there === undefined) return this.#later(AGAIN);
    this.#take(there);
  }

  #hear(news: News): void {
    if (news.what !== 'wrote' || news.key !== this.workpiece.key || this.#conflict !== undefined || this.#isStopped) return;
    if (isSame(news.as, this.#confirmed) || news.as.writer === this.#desk.writer) return;
    const isQuiet = this.#underWay === 0 && !this.#isBehind;
    if (isQuiet && !news.isContent && isSame(news.over, this.#confirmed)) this.#confirmed = this.#expected = news.as;
    else if (isQuiet) void this.#follow();
    // Otherwise what is under way finds out.
  }

  /** Shows what another window has written, where this one has nothing of its own that is not written. */
  async #follow(): Promise<void> {
    const before = this.#kept;
    const there = await this.#read();
    if (there === 'trouble' || there === undefined || this.#isStopped) return;
    // Edited in the meantime: that writing finds the other stamp.
    if (this.#kept !== before || this.#underWay > 0 || this.#isBehind || this.#conflict !== undefined) return;
    if (!isSame(there.entry.stamp, this.#confirmed)) this.#take(there);
  }

  #take({ entry, kept }: StoredWork): void {
    this.#kept = kept;
    this.#confirmed = this.#expected = entry.stamp;
    this.#isBehind = this.#isLoose = false;
    clearTimeout(this.#timer);
    this.#isFollowing = true;
    try {
      this.workpiece.replace(kept.work, kept.history, undefined, kept.text);
      if (isFrozen(entry)) this.workpiece.setReadOnly('published');
    } finally {
      this.#isFollowing = false;
    }
    this.#tellState();
  }

  async #showTheirs(): Promise<void> {
    const there = await this.#read();
    if (there === 'trouble') throw new Error('the other version cannot be read');
    this.#conflict = this.#aside = undefined;
    if (there === undefined) this.#later(0);
    else this.#take(there);
  }

  async #keepMineAside(): Promise<string> {
    const kept = this.#kept;
    this.#aside = await this.#desk.keepAside(this.#shown, this.workpiece.key, this.#aside);
    this.#asideHas = kept;
    return this.#aside;
  }

  async #read(): Promise<StoredWork | undefined | 'trouble'> {
    try {
      return await this.#desk.store.read(this.workpiece.key);
    } catch (error) {
      this.#desk.tellTrouble(error);
      return 'trouble';
    }
  }

  #later(delay?: number): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    const latest = Math.max(0, this.#looseSince + LATEST - this.#desk.now());
    this.#timer = setTimeout(() => this.#writeWhole(), delay ?? (this.#isBehind ? QUIET : Math.min(QUIET, latest)));
  }

  #tellState(): void {
    this.dispatchEvent(new Event('state'));
  }
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.revision === b.revision && a.writer === b.writer;
}
