// What identifies an audit in its report: its id, and the digest of the value as it was given (S-7).
import type { CheckedAudit } from '../evaluate/checked-audit.js';
import { stringField } from '../model/string-field.js';
import { digest } from '../seal/digest.js';
import type { AuditSeal } from './report.js';

/** Right after the check nothing can fail. Later the host may have made of the value what has no digest: then there is none. */
export function sealOfAudit({ given, isPlain }: CheckedAudit): AuditSeal {
  const isDocument = isPlain && typeof given === 'object' && given !== null;
  return { id: stringField(given, 'id'), digest: isDocument ? digestOrNull(given) : null };
}

function digestOrNull(given: object): string | null {
  try {
    return digest(given);
  } catch {
    return null;
  }
}
