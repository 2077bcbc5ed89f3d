// Windows of the studio over one database in memory: each with a library, workpieces that are kept, and what they were told.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import { connectionTo } from '../../../../editor/storage/connection.js';
import type { Keeping } from '../../../../editor/storage/keeping.js';
import { StudioLibrary } from '../../../../editor/storage/studio-library.js';
import type { NewsChannel } from '../../../../editor/storage/windows.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

/** A browser with nothing in its database, and nobody listening. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  channels.clear();
}

const channels = new Set<{ hear: (event: { readonly data: unknown }) => void }>();

function channel(): NewsChannel {
  const own = { hear: (_event: { readonly data: unknown }): void => undefined };
  channels.add(own);
  return {
    postMessage(message) {
      const data = structuredClone(message);
      for (const other of channels) if (other !== own) queueMicrotask(() => other.hear({ data }));
    },
    addEventListener: (_type, listener) => {
      own.hear = listener;
    },
    close: () => void channels.delete(own),
  };
}

export interface WindowOptions {
  /** What is shipped, by address below rulesets/. */
  readonly shipped?: Readonly<Record<string, unknown>>;
  /** Deaf: a window that hears no news, as one that is frozen. */
  readonly isDeaf?: boolean;
  now?(): number;
}

let windows = 0;

export async function openWindow({ shipped = {}, isDeaf = false, now }: WindowOptions = {}): Promise<StudioLibrary> {
  windows += 1;
  const files = { 'index.json': { rulesets: [], overlays: [] }, 'examples.json': [], ...shipped } as Readonly<Record<string, unknown>>;
  return StudioLibrary.open({
    rulesets: new URL('https://example.org/rulesets/'),
    fetch: async (input) => {
      const path = String(input).replace('https://example.org/rulesets/', '');
      return files[path] !== undefined ? Response.json(files[path]) : new Response('', { status: 404 });
    },
    connection: connectionTo(),
    channel: isDeaf ? undefined : channel(),
    ...(now === undefined ? {} : { now }),
    writer: `window${windows}-long-enough`,
  });
}

export const SCHEME: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  status: 'draft',
  title: 'Scheme',
  clauses: [
    { id: 'one', title: 'One', points: 60, assess: { method: 'conformity' } },
    { id: 'two', title: 'Two', points: 40, assess: { method: 'conformity' } },
  ],
  scoring: { scale: 100 },
  grades: [{ id: 'pass', min: 60 }],
};

export interface Desk {
  readonly workpiece: Workpiece;
  readonly keeping: Keeping;
  /** Everything written, or given up. */
  settled(): Promise<void>;
}

/** Opens a document as the shell does. */
export async function work(library: StudioLibrary, key: string, now?: () => number): Promise<Desk> {
  const { work, history, text } = await library.open(key);
  const workpiece = new Workpiece({
    key,
    work,
    history,
    text,
    readOnly: library.readOnlyReason(key),
    ...(now === undefined ? {} : { now }),
  });
  const keeping = library.keep(workpiece);
  if (keeping === undefined) throw new Error('it is read-only');
  return { workpiece, keeping, settled: () => settle(keeping) };
}

/** Turns of the event loop until nothing is under way any more. */
export async function settle(keeping: Keeping): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  if (keeping.state === 'saving') return;
}

/** Gives the first clause a title. */
export function retitle(workpiece: Workpiece, title: string, joins?: string): void {
  workpiece.apply({
    of: 'ruleset',
    label: { 'zh-CN': title, en: title },
    ...(joins === undefined ? {} : { joins }),
    change: (ruleset) => {
      const [first] = ruleset.clauses;
      if (first !== undefined) first.title = title;
    },
  });
}

export function titleIn(workpiece: Pick<Workpiece, 'work'>): unknown {
  return (workpiece.work.document as Ruleset).clauses[0]?.title;
}
