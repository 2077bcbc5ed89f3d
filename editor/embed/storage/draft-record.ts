// What a draft is where it is kept, what can be done to it in one go, and the key that ties it to the host's storage-key, the ruleset
// and the overlays. The store (drafts.ts) decides; a backend only carries out.

/** Who the draft belongs to and whatever the element wants to say about it later. Plain data. */
export type DraftMeta = Readonly<Record<string, unknown>>;

export interface Draft {
  readonly key: string;
  /** As it was saved, unchecked. */
  readonly audit: unknown;
  readonly meta: DraftMeta;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Counts the savings of one draft; with `writer` it tells one state of the draft from every other. */
  readonly revision: number;
  /** The window that wrote it. */
  readonly writer: string;
}

/**
 * A record of the store. The draft itself has the window ''; what a window could only put down in haste before it went away stands
 * beside it under the window's own id, with the revision and writer that it had begun from.
 */
export interface StoredDraft extends Draft {
  readonly window: string;
  /** The windows whose hasty records this one takes the place of. */
  readonly over?: readonly string[];
}

export type DraftChange = { readonly put: StoredDraft } | { readonly remove: string };

/** The little that the store needs of a database. Every method may reject. */
export interface DraftBackend {
  /** In one transaction: reads the records of a draft, and does what `change` makes of them (`remove` names a window). */
  transact(key: string, change: (records: readonly StoredDraft[]) => readonly DraftChange[]): Promise<void>;
  /** Puts a record without looking, begun before the next task: the page may be gone by then. */
  put(record: StoredDraft): Promise<void>;
  /** The records whose keys begin so. */
  list(prefix: string): Promise<readonly StoredDraft[]>;
  close(): void;
}

interface Named {
  readonly id: string;
  readonly version: string;
}

/** The key of a draft. Unambiguous, whatever the host's storage-key holds. */
export function draftKey(storageKey: string, ruleset: Named, overlays: readonly Named[] = []): string {
  return JSON.stringify([storageKey, ...[ruleset, ...overlays].map(({ id, version }) => `${id}@${version}`)]);
}

/** What a draft is for, by its key: "scheme@1.0.0, overlay@2.1.0". Ids and versions need no escapes. */
export function draftDocuments(key: string, storageKey: string): string {
  return key.slice(keyPrefix(storageKey).length, -1).replaceAll('"', '').replaceAll(',', ', ');
}

/** What the keys of all drafts under one storage-key begin with. */
export function keyPrefix(storageKey: string): string {
  return `${JSON.stringify([storageKey]).slice(0, -1)},`;
}
