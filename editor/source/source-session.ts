// What keeps a text and an open document together. Typing is read after a pause: text that is a document of the right shape becomes one
// edit; anything else stays text beside the work and never reaches it. Changes from elsewhere come into the text. Where both happened
// (the text was wrong while the document went on) nobody's work is overwritten: somebody says which of the two holds.
import type { Overlay, Ruleset } from '../../engine/model/documents.js';
import type { Problem } from '../../engine/model/problem.js';
import type { Workpiece } from '../state/workpiece.js';
import { documentText } from './document-text.js';
import { readText } from './read-text.js';
import { sourceEdit } from './source-edit.js';

/** The editor's text, as far as this needs it. */
export interface TextBox {
  readonly text: string;
  /** Replaces what differs, as a step that the editor can undo. */
  replace(text: string): void;
}

export type SourceState =
  /** The text says what the document says. */
  | { readonly kind: 'same' }
  /** At least one problem. isBehind: the document has changed since. */
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[]; readonly isBehind: boolean }
  /** Right, but the document has changed since the text was begun. */
  | { readonly kind: 'apart' };

export const PAUSE_MILLISECONDS = 300;
const SAME: SourceState = { kind: 'same' };

export class SourceSession {
  readonly #workpiece: Workpiece;
  readonly #box: TextBox;
  readonly #tell: () => void;
  /** The document that the text was made of, or last was. */
  #base: Ruleset | Overlay;
  #state: SourceState = SAME;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  readonly #onChange = (): void => this.#follow();

  /** `tell` is called when the state is another. The box gets the text at once. */
  constructor(workpiece: Workpiece, box: TextBox, tell: () => void) {
    this.#workpiece = workpiece;
    this.#box = box;
    this.#tell = tell;
    this.#base = workpiece.textBase ?? workpiece.document;
    this.#put(workpiece.text ?? documentText(workpiece.document));
    if (workpiece.text !== undefined) this.#read();
    workpiece.addEventListener('change', this.#onChange);
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Something was typed (or undone, or pasted) in the box. */
  typed(): void {
    if (this.#isBusy) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_MILLISECONDS);
  }

  /** Takes what was typed without waiting for a pause: on leaving. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.#stopWaiting();
    if (this.#workpiece.readOnly === undefined) this.#read();
  }

  /** The document as it is, instead of the text. */
  discard(): void {
    this.#stopWaiting();
    this.#base = this.#workpiece.document;
    this.#quietly(() => this.#workpiece.keepText(undefined));
    this.#put(documentText(this.#base));
    this.#set(SAME);
  }

  /** The text, also over what has changed elsewhere since. Does nothing while it is wrong. */
  useText(): void {
    this.#stopWaiting();
    this.#base = this.#workpiece.document;
    this.#read();
  }

  close(): void {
    this.flush();
    this.#workpiece.removeEventListener('change', this.#onChange);
  }

  #read(): void {
    const workpiece = this.#workpiece;
    const { text } = this.#box;
    const { document, problems } = readText(text, workpiece.kind);
    const isBehind = this.#base !== workpiece.document && !isSaid(document, workpiece.document);
    if (document === undefined || isBehind) {
      this.#quietly(() => workpiece.keepText(text));
      this.#set(document === undefined ? { kind: 'wrong', problems, isBehind } : { kind: 'apart' });
      return;
    }
    this.#quietly(() => {
      workpiece.apply(sourceEdit(workpiece.document, document));
      workpiece.keepText(undefined);
    });
    this.#base = workpiece.document;
    this.#set(SAME);
  }

  #follow(): void {
    const { document, text } = this.#workpiece;
    // What is being typed is read first: it may be the newer one.
    if (this.#isBusy || this.#timer !== undefined) return;
    if (text === undefined) {
      if (this.#state.kind === 'same' && document === this.#base) return;
      this.#base = document;
      this.#put(documentText(document));
      this.#set(SAME);
    } else if (text !== this.#box.text) {
      this.#put(text);
      this.#read();
    } else if (this.#state.kind === 'wrong' && !this.#state.isBehind && document !== this.#base) {
      this.#set({ ...this.#state, isBehind: true });
    }
  }

  #put(text: string): void {
    this.#quietly(() => {
      if (text !== this.#box.text) this.#box.replace(text);
    });
  }

  /** What this does itself is no news. */
  #quietly(run: () => void): void {
    const wasBusy = this.#isBusy;
    this.#isBusy = true;
    try {
      run();
    } finally {
      this.#isBusy = wasBusy;
    }
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(state: SourceState): void {
    this.#state = state;
    this.#tell();
  }
}

/** Whether the text says the document that there is, whichever way it came to that. */
function isSaid(said: Ruleset | Overlay | undefined, document: Ruleset | Overlay): boolean {
  return said !== undefined && documentText(said) === documentText(document);
}
