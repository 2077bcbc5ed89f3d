// Keeps the audit in the reader's browser where the host gives a storage-key: opens the draft when there are rules, saves after each
// change, and asks when two windows have the same draft. The store itself is loaded only then.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { digest, type Effective, type Problem } from '../../../engine/page.js';
import { isSame } from '../audit/as-audit.js';
import type { Notice } from '../form/notices.js';
import type { Draft, DraftEvent, Drafts } from './draft-store.js';

export interface DraftDesk {
  say(problem: Problem): string;
  notice(notice: Notice): void;
  dismiss(id: string): void;
  /** As it is shown now. */
  audit(): unknown;
  /** Shows the audit of a draft. */
  take(audit: unknown): void;
  exportAudit(): void;
  redraw(): void;
  isConnected(): boolean;
}

export class DraftKeeper implements ReactiveController {
  #state: 'off' | 'saved' | 'failed' = 'off';
  #drafts: Drafts | undefined;
  #key: string | undefined;
  /** The last opening: one that was begun before it does nothing more. */
  #turn: object | undefined;
  /** What the host gave when the draft began: tells whether the draft goes on from it. */
  #meta: { readonly given: string | null } = { given: null };
  #isAsking = false;
  readonly #desk: DraftDesk;

  constructor(host: ReactiveControllerHost, desk: DraftDesk) {
    this.#desk = desk;
    host.addController(this);
  }

  get state(): 'off' | 'saved' | 'failed' {
    return this.#state;
  }

  hostConnected(): void {}

  /** Whether changes go to a draft. */
  get isOpen(): boolean {
    return this.#key !== undefined;
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again before this.
    queueMicrotask(() => {
      if (this.#desk.isConnected()) return;
      void this.#drafts?.close();
      this.#drafts = undefined;
      this.#key = undefined;
      this.#turn = undefined;
    });
  }

  /**
   * Opens the draft for these rules and shows it where it goes on from what the host gives, or the host gives nothing; else it asks.
   * Without a key nothing is kept. `isWorkedOn`: what is shown has been worked on under other rules, and is newer than what this window
   * has kept for these.
   */
  async open(storageKey: string | undefined, { base, overlays }: Effective, given: unknown, isWorkedOn: boolean): Promise<void> {
    this.#set('off');
    // From here on nothing more belongs to the draft before.
    this.#key = undefined;
    this.#isAsking = false;
    this.#meta = { given: given === undefined ? null : digestOf(given) };
    this.#desk.dismiss('other-draft');
    this.#desk.dismiss('draft');
    const turn = {};
    this.#turn = turn;
    if (storageKey === undefined || storageKey === '') return;
    const before = this.#desk.audit();
    try {
      const { draftDocuments, draftKey, openDrafts } = await import('./draft-store.js');
      if (this.#turn !== turn) return;
      const key = draftKey(storageKey, base, overlays);
      this.#key = key;
      this.#drafts ??= openDrafts((event) => this.#hear(event));
      // What was answered while this was fetched is not to be overwritten by the draft.
      if (isWorkedOn || this.#desk.audit() !== before) this.save(this.#desk.audit());
      const found = await this.#drafts.load(key);
      if (this.#turn !== turn) return;
      if (found.kind === 'failed') this.#fail(found.problem);
      if (found.kind === 'found') {
        const { draft } = found;
        const goesOn = given === undefined || isWorkedOn || draft.meta.given === this.#meta.given || isSame(draft.audit, given);
        if (goesOn) this.#take(draft);
        else this.#askDraftOrGiven(draft);
      }
      if (found.kind === 'none') {
        const other = (await this.#drafts.list(storageKey)).find((one) => one.key !== key && !isSame(one.audit, this.#desk.audit()));
        if (other !== undefined && this.#turn === turn) this.#offer(other, draftDocuments(other.key, storageKey));
      }
      if (found.kind === 'conflict') {
        this.#take(found.mine);
        this.#askWhich(found.theirs);
      }
    } catch {
      // The part that stores could not be fetched: as without a key, but said.
      if (this.#turn === turn) this.#set('failed');
    }
  }

  save(audit: unknown): void {
    // While it is not decided which of two goes on, neither is written over the other.
    if (this.#key !== undefined && !this.#isAsking) this.#drafts?.save(this.#key, audit, this.#meta);
  }

  #take(draft: Draft): void {
    // What is shown already keeps its steps.
    if (!isSame(draft.audit, this.#desk.audit())) this.#desk.take(draft.audit);
    this.#set('saved');
  }

  #hear(event: DraftEvent): void {
    if (event.key !== this.#key) return;
    if (event.kind === 'saved') {
      this.#desk.dismiss('draft');
      this.#set('saved');
    } else if (event.kind === 'failed') this.#fail(event.problem);
    else if (event.kind === 'conflict') this.#askWhich(event.theirs);
    else if (event.kind === 'elsewhere' && !event.hasUnsaved) void this.#follow();
  }

  /** Another window has written and there is nothing unsaved here: shown at once, and said. */
  async #follow(): Promise<void> {
    const key = this.#key;
    const found = key === undefined ? undefined : await this.#drafts?.load(key);
    if (found?.kind !== 'found' || key !== this.#key) return;
    this.#take(found.draft);
    this.#desk.notice({ id: 'draft', tone: 'plain', text: ({ files }) => files.changedElsewhere });
  }

  /** Filled in under another version of the rules or other overlays: not taken unasked, and not lost. */
  #offer(other: Draft, documents: string): void {
    const open = (): void => {
      this.#desk.dismiss('other-draft');
      this.#desk.take(other.audit);
      this.save(this.#desk.audit());
    };
    this.#desk.notice({
      id: 'other-draft',
      tone: 'plain',
      text: ({ files }) => files.otherDraft(documents),
      actions: [{ text: ({ files }) => files.openDraft, run: open, isEdit: true }],
    });
  }

  /** The host gives another audit than the one that the draft began with. */
  #askDraftOrGiven(draft: Draft): void {
    this.#isAsking = true;
    const decide = (isDraft: boolean): void => {
      this.#isAsking = false;
      this.#desk.dismiss('draft');
      if (isDraft) this.#take(draft);
      this.save(this.#desk.audit());
    };
    this.#desk.notice({
      id: 'draft',
      tone: 'warn',
      text: ({ files }) => files.draftOrGiven,
      actions: [
        { text: ({ files }) => files.useGiven, run: () => decide(false), isEdit: true },
        { text: ({ files }) => files.openDraft, run: () => decide(true), isEdit: true },
      ],
    });
  }

  #fail(problem: Problem): void {
    this.#set('failed');
    this.#desk.notice({
      id: 'draft',
      tone: 'warn',
      text: () => this.#desk.say(problem),
      actions: [{ text: ({ shell }) => shell.exportAudit, run: () => this.#desk.exportAudit() }],
    });
  }

  #askWhich(theirs: Draft): void {
    const key = this.#key;
    if (key === undefined) return;
    const settle = (keep: 'mine' | 'theirs'): void => {
      this.#desk.dismiss('draft');
      if (keep === 'theirs') this.#desk.take(theirs.audit);
      void this.#drafts?.settle(key, keep);
    };
    this.#desk.notice({
      id: 'draft',
      tone: 'warn',
      text: ({ shell }) => shell.conflict,
      actions: [
        { text: ({ shell }) => shell.keepMine, run: () => settle('mine') },
        { text: ({ shell }) => shell.takeTheirs, run: () => settle('theirs') },
        { text: ({ files }) => files.saveCopy, run: () => this.#desk.exportAudit() },
      ],
    });
  }

  #set(state: 'off' | 'saved' | 'failed'): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#desk.redraw();
  }
}

/** Null for what has no digest: no JSON. */
function digestOf(value: unknown): string | null {
  try {
    return digest(value);
  } catch {
    return null;
  }
}
