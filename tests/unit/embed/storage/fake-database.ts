// A database in memory for several windows, and the windows: each with a store of drafts, what it was told, and a way to die.
import type { DraftEvent } from '../../../../editor/embed/storage/draft-events.js';
import type { DraftBackend, StoredDraft } from '../../../../editor/embed/storage/draft-record.js';
import { type DraftChannel, type Drafts, makeDrafts } from '../../../../editor/embed/storage/drafts.js';

export interface Page {
  readonly name: string;
  readonly drafts: Drafts;
  readonly events: DraftEvent[];
  hide(): void;
  /** From now on the window does nothing any more; what was put down at once stays. */
  die(): void;
  /** Every writing fails so, until undefined. */
  fail(error: Error | undefined): void;
  kinds(): readonly string[];
}

export class FakeDatabase {
  readonly records = new Map<string, StoredDraft>();
  /** Which window wrote or removed a draft over what. */
  readonly overwritings: { readonly by: string; readonly over: unknown }[] = [];
  private readonly channels = new Set<{ hear: (event: { readonly data: unknown }) => void }>();
  private windows = 0;
  /** Transactions one after the other, as in a database. */
  private queue: Promise<void> = Promise.resolve();

  of(key: string): readonly StoredDraft[] {
    return [...this.records.values()].filter((one) => one.key === key);
  }

  main(key: string): StoredDraft | undefined {
    return this.of(key).find((one) => one.window === '');
  }

  open(now: () => number = Date.now): Page {
    this.windows += 1;
    const name = `w${this.windows}`;
    const events: DraftEvent[] = [];
    let isAlive = true;
    let failure: Error | undefined;
    let hide = (): void => undefined;
    const inTurn = (work: () => void): Promise<void> => {
      const done = this.queue.then(() => {
        // A page that is gone never gets the answer.
        if (!isAlive) return new Promise<void>(() => undefined);
        if (failure !== undefined) throw failure;
        work();
        return undefined;
      });
      if (isAlive) this.queue = this.queue.then(() => undefined);
      return done;
    };
    const store = (record: StoredDraft): void => {
      this.records.set(JSON.stringify([record.key, record.window]), structuredClone(record));
    };
    const backend: DraftBackend = {
      transact: (key, change) =>
        inTurn(() => {
          for (const one of change(structuredClone(this.of(key)))) {
            const main = 'put' in one || one.remove === '' ? this.main(key) : undefined;
            if (main !== undefined) this.overwritings.push({ by: name, over: main.audit });
            if ('put' in one) store(one.put);
            else this.records.delete(JSON.stringify([key, one.remove]));
          }
        }),
      // Begun at once, it is done whatever becomes of the page.
      put: async (record) => {
        if (failure !== undefined) throw failure;
        if (isAlive) store(record);
      },
      list: async (prefix) => {
        if (failure !== undefined) throw failure;
        return [...this.records.values()].filter(({ key }) => key.startsWith(prefix));
      },
      close: () => undefined,
    };
    const drafts = makeDrafts({
      backend,
      tell: (event) => events.push(event),
      channel: this.channel(),
      onHide: (run) => {
        hide = run;
        return () => {
          hide = () => undefined;
        };
      },
      now,
      window: name,
    });
    return {
      name,
      drafts,
      events,
      hide: () => hide(),
      die: () => {
        isAlive = false;
      },
      fail: (error) => {
        failure = error;
      },
      kinds: () => events.map(({ kind }) => kind),
    };
  }

  private channel(): DraftChannel {
    const own = { hear: (_: { readonly data: unknown }): void => undefined };
    this.channels.add(own);
    return {
      postMessage: (data) => {
        for (const other of this.channels) if (other !== own) other.hear({ data });
      },
      addEventListener: (_, hear) => {
        own.hear = hear;
      },
      close: () => void this.channels.delete(own),
    };
  }
}
