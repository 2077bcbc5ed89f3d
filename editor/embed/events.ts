// What the element tells its host.
import type { Audit, Report } from '../../engine/model/documents.js';
import type { Target } from './desk.js';

/** The reader changed the audit. Bubbles and crosses shadow roots. */
export class SteelyardChangeEvent extends Event {
  static readonly type = 'steelyard-change';
  /** The audit as it now stands; not to be changed in place. */
  readonly audit: Audit;
  /** What was changed; "audit" for the whole of it (import, undo, reset). */
  readonly of: Target | 'audit';

  constructor(audit: Audit, of: Target | 'audit') {
    super(SteelyardChangeEvent.type, { bubbles: true, composed: true });
    this.audit = audit;
    this.of = of;
  }
}

/** The result is new: after a change, after new rules, and when rules or audit turn out to be faulty. */
export class SteelyardReportEvent extends Event {
  static readonly type = 'steelyard-report';
  readonly #report: () => Report;

  constructor(report: () => Report) {
    super(SteelyardReportEvent.type, { bubbles: true, composed: true });
    this.#report = report;
  }

  /** The whole report, sealed with the audit's digest when it is read. */
  get report(): Report {
    return this.#report();
  }
}

declare global {
  interface HTMLElementEventMap {
    'steelyard-change': SteelyardChangeEvent;
    'steelyard-report': SteelyardReportEvent;
  }
}
