// A fresh audit: what the element starts from where the host hands none over. It names the ruleset and the overlays it is made for
// (S-10, S-12), its kind follows from the mode, its date is the reader's day. Nothing is answered yet.
import type { Audit, DocumentReference } from '../../../engine/model/documents.js';
import type { Mode } from '../desk.js';

export interface AuditStart {
  readonly ruleset: Named;
  /** In the order of application. */
  readonly overlays: readonly Named[];
  readonly mode: Mode;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly id?: string | undefined;
}

interface Named {
  readonly id: string;
  readonly version: string;
}

/**
 * Key order as in the schema. References carry no digest, although a seal has one: a draft ruleset that is mended under its version
 * would make the audit invalid (S-12); the report records the digests in any case.
 */
export function newAudit({ ruleset, overlays, mode, today, id }: AuditStart): Audit {
  return {
    format: 'steelyard/audit@1',
    ...(id === undefined ? {} : { id }),
    ruleset: referenceTo(ruleset),
    overlays: overlays.map(referenceTo),
    type: mode === 'self-assessment' ? mode : 'initial',
    date: today,
  };
}

function referenceTo({ id, version }: Named): DocumentReference {
  return { id, version };
}
