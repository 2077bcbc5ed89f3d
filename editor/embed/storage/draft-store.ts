// Drafts in this browser. Loaded only where the host gives a storage-key: it brings idb with it.
import type { DraftEvent } from './draft-events.js';
import { type Drafts, makeDrafts } from './drafts.js';
import { idbBackend } from './idb-backend.js';

export type { DraftEvent, LoadedDraft } from './draft-events.js';
export { type Draft, type DraftMeta, draftDocuments, draftKey } from './draft-record.js';
export type { Drafts } from './drafts.js';

const CHANNEL = 'steelyard-evaluator';

/** Opens nothing yet; every trouble comes as an event or in an answer. */
export function openDrafts(tell: (event: DraftEvent) => void): Drafts {
  return makeDrafts({
    backend: idbBackend(),
    tell,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL),
    onHide,
    now: Date.now,
    window: windowId(),
  });
}

function onHide(hide: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') hide();
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', hide);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', hide);
  };
}

/** Not a secret: crypto.randomUUID is missing on pages without HTTPS. */
function windowId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
