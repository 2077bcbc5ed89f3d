// What the store of drafts tells the element: as events while it writes, and as the answer to loading.
import type { Problem } from '../../../engine/model/problem.js';
import type { Draft } from './draft-record.js';

export type DraftEvent =
  | { readonly kind: 'saved' | 'removed'; readonly key: string; readonly at: number }
  /** Another window has written since. Nothing is written until `settle`; what is to be saved is kept and may be added to. */
  | { readonly kind: 'conflict'; readonly key: string; readonly theirs: Draft }
  /** Not saved; tried again with the next change, when the page is hidden, and on `flush`. */
  | { readonly kind: 'failed'; readonly key: string; readonly problem: Problem }
  /** Another window has just written or removed it. Without unsaved changes here, loading it again asks nobody anything. */
  | { readonly kind: 'elsewhere'; readonly key: string; readonly what: 'saved' | 'removed'; readonly hasUnsaved: boolean };

export type LoadedDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly draft: Draft }
  /** Changes that were not saved properly, here or in a window that went away, and a draft that does not know them: to be settled. */
  | { readonly kind: 'conflict'; readonly mine: Draft; readonly theirs: Draft }
  | { readonly kind: 'failed'; readonly problem: Problem };
