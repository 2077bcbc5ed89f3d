// Drafts that survive reloads and crashes, on any backend: changes are gathered for half a second and written with a revision that is
// compared inside the transaction, so that two windows never overwrite each other silently. Nothing here throws or rejects; what
// happens is told as events.
import type { DraftEvent, LoadedDraft } from './draft-events.js';
import { draftProblem } from './draft-problem.js';
import { type Draft, type DraftBackend, type DraftChange, type DraftMeta, keyPrefix, type StoredDraft } from './draft-record.js';
import { isAt, leftoversIn, mainOf } from './leftovers.js';

/** Milliseconds from a change to its writing. */
const GATHER = 500;

export interface Drafts {
  /** The draft as it stands, raw: it may be no audit at all. To be called before `save`, which else meets a draft it never saw. */
  load(key: string): Promise<LoadedDraft>;
  /** Written within half a second; only the last of several. The audit is plain data that nobody changes. */
  save(key: string, audit: unknown, meta?: DraftMeta): void;
  /** Forgets the draft, unless another window has changed it (`conflict`). */
  remove(key: string): Promise<void>;
  /** After a conflict: writes mine over theirs, or drops mine. */
  settle(key: string, keep: 'mine' | 'theirs'): Promise<void>;
  /** All drafts under a storage-key, newest first: also those for other versions of the ruleset. Empty where they cannot be read. */
  list(storageKey: string): Promise<readonly Draft[]>;
  /** Writes at once what waits. */
  flush(): Promise<void>;
  /** Writes what waits and lets go of everything. */
  close(): Promise<void>;
}

/** What other windows are told through: BroadcastChannel. */
export interface DraftChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', hear: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface DraftsOptions {
  readonly backend: DraftBackend;
  readonly tell: (event: DraftEvent) => void;
  readonly channel?: DraftChannel | undefined;
  /** Calls back when the page is about to be hidden or to go; gives what undoes it. */
  readonly onHide?: ((hide: () => void) => () => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The id of this window, unlike any other; not ''. */
  readonly window: string;
}

/** What is to be written: an audit, or that there is none. */
interface Wish {
  readonly audit: unknown;
  readonly meta: DraftMeta;
  readonly isRemoval: boolean;
  /** When it was wished: later wishes have later times, also within one millisecond. */
  readonly at: number;
}

/** One draft as this window knows it. */
interface Line {
  revision: number;
  writer: string;
  wish?: Wish | undefined;
  /** Being written at this moment. */
  current?: Wish | undefined;
  writing?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** Theirs, while the question is open. */
  held?: StoredDraft | undefined;
  /** Windows whose hasty records the next writing makes superfluous. */
  hasty: ReadonlySet<string>;
  /** Those that the writing of this moment takes away. */
  leaving?: ReadonlySet<string> | undefined;
}

export function makeDrafts({ backend, tell, channel, onHide, now, window }: DraftsOptions): Drafts {
  const lines = new Map<string, Line>();
  let lastAt = 0;
  let lastRevision = 0;

  const lineOf = (key: string): Line => {
    const line = lines.get(key) ?? { revision: 0, writer: '', hasty: new Set() };
    lines.set(key, line);
    return line;
  };

  const wishFor = (key: string, wish: Omit<Wish, 'at'>): void => {
    lastAt = Math.max(now(), lastAt + 1);
    const line = lineOf(key);
    line.wish = { ...wish, at: lastAt };
    line.timer ??= setTimeout(() => void write(key), GATHER);
  };

  const recordOf = (key: string, { audit, meta, at }: Wish, place: Pick<StoredDraft, 'window' | 'revision' | 'writer'>): StoredDraft => ({
    key,
    window: place.window,
    revision: place.revision,
    writer: place.writer,
    savedAt: at,
    meta,
    audit,
  });

  /** Writes what waits, after what is being written. */
  const write = async (key: string): Promise<void> => {
    const line = lineOf(key);
    clearTimeout(line.timer);
    line.timer = undefined;
    while (line.writing !== undefined) await line.writing;
    if (line.held !== undefined || (line.wish === undefined && line.hasty.size === 0)) return;
    line.writing = writeNow(key, line);
    await line.writing;
  };

  const writeNow = async (key: string, line: Line): Promise<void> => {
    const { wish, hasty } = line;
    line.current = wish;
    line.wish = undefined;
    line.leaving = hasty;
    line.hasty = new Set();
    let event: DraftEvent | undefined;
    try {
      event = await transact(key, line, wish, hasty);
    } catch (error) {
      event = { kind: 'failed', key, problem: draftProblem(error, 'save') };
    }
    line.current = line.leaving = line.writing = undefined;
    if (event?.kind === 'conflict' || event?.kind === 'failed') {
      line.wish ??= wish;
      line.hasty = new Set([...hasty, ...line.hasty]);
    }
    if (event === undefined) return;
    if (event.kind === 'saved' || event.kind === 'removed') channel?.postMessage({ key, what: event.kind });
    tell(event);
  };

  const transact = async (key: string, line: Line, wish: Wish | undefined, hasty: ReadonlySet<string>): Promise<DraftEvent | undefined> => {
    let theirs: StoredDraft | undefined;
    // Never one that this window has used before, also where the draft was removed and begun anew: somebody may still know the old one.
    lastRevision = Math.max(line.revision, lastRevision) + 1;
    const place = { window: '', revision: lastRevision, writer: window };
    await backend.transact(key, (records) => {
      const main = mainOf(records);
      theirs = isAt(main, line) ? undefined : main;
      if (theirs !== undefined) return [];
      const changes: DraftChange[] = [...hasty].map((remove) => ({ remove }));
      if (wish !== undefined) changes.push(wish.isRemoval ? { remove: '' } : { put: recordOf(key, wish, place) });
      return changes;
    });
    if (wish === undefined) return undefined;
    line.held = theirs;
    if (theirs !== undefined) return { kind: 'conflict', key, theirs };
    line.revision = place.revision;
    line.writer = window;
    return { kind: wish.isRemoval ? 'removed' : 'saved', key, at: wish.at };
  };

  /** The page may be gone before a transaction has read: what waits is put down beside the draft, and then written properly. */
  const hide = (): void => {
    for (const [key, line] of lines) {
      const wish = line.wish ?? line.current;
      if (wish !== undefined && !wish.isRemoval) {
        line.hasty = new Set([...line.hasty, window]);
        const hasty = recordOf(key, wish, { window, revision: line.revision, writer: line.writer });
        backend.put({ ...hasty, over: [...line.hasty, ...(line.leaving ?? [])] }).catch(() => undefined);
      }
      void write(key);
    }
  };

  const flush = async (): Promise<void> => {
    await Promise.all([...lines.keys()].map(write));
  };

  /** Takes note of what is there, and of what a window that went away has put down in haste. */
  const adopt = (key: string, line: Line, records: readonly StoredDraft[]): LoadedDraft => {
    const { main, stale, hasty, isContinued } = leftoversIn(records);
    // What is written from now on is later, also where the clock was set back.
    lastAt = Math.max(lastAt, ...records.map(({ savedAt }) => savedAt));
    if (line.wish !== undefined) {
      const mine = recordOf(key, line.wish, { window, revision: line.revision, writer: line.writer });
      if (main === undefined || isAt(main, line)) return { kind: 'found', draft: mine };
      line.held = main;
      return { kind: 'conflict', mine, theirs: main };
    }
    line.revision = main?.revision ?? 0;
    line.writer = main?.writer ?? '';
    line.held = undefined;
    line.hasty = new Set([...stale, ...(hasty === undefined ? [] : [hasty.window])]);
    if (hasty === undefined) return main === undefined ? { kind: 'none' } : { kind: 'found', draft: main };
    wishFor(key, { audit: hasty.audit, meta: hasty.meta, isRemoval: false });
    if (main === undefined || isContinued) return { kind: 'found', draft: hasty };
    // Until the question is answered it stands where the one that went away stood: hidden again, it must be asked again.
    line.revision = hasty.revision;
    line.writer = hasty.writer;
    line.held = main;
    return { kind: 'conflict', mine: hasty, theirs: main };
  };

  const stopWatching = onHide?.(hide);
  channel?.addEventListener('message', ({ data }) => {
    const { key, what } = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
    const line = typeof key === 'string' ? lines.get(key) : undefined;
    if (typeof key !== 'string' || line === undefined || (what !== 'saved' && what !== 'removed')) return;
    tell({ kind: 'elsewhere', key, what, hasUnsaved: (line.wish ?? line.current) !== undefined });
  });

  return {
    async load(key) {
      const line = lineOf(key);
      try {
        if (line.wish !== undefined) await write(key);
        while (line.writing !== undefined) await line.writing;
        let found: readonly StoredDraft[] = [];
        await backend.transact(key, (records) => {
          found = records;
          return [];
        });
        return adopt(key, line, found);
      } catch (error) {
        return { kind: 'failed', problem: draftProblem(error, 'read') };
      }
    },
    save: (key, audit, meta = {}) => wishFor(key, { audit, meta, isRemoval: false }),
    async remove(key) {
      wishFor(key, { audit: undefined, meta: {}, isRemoval: true });
      await write(key);
    },
    async settle(key, keep) {
      const line = lineOf(key);
      if (line.held === undefined) return;
      line.revision = line.held.revision;
      line.writer = line.held.writer;
      line.held = undefined;
      if (keep === 'theirs') line.wish = undefined;
      await write(key);
    },
    async list(storageKey) {
      const found = await backend.list(keyPrefix(storageKey)).catch(() => []);
      return found.filter((one) => one.window === '').sort((a, b) => b.savedAt - a.savedAt);
    },
    flush,
    async close() {
      stopWatching?.();
      await flush();
      channel?.close();
      backend.close();
    },
  };
}
