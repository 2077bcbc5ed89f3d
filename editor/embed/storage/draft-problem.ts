// Why a draft was not kept or read, from whatever the browser threw, as a problem that says what to do.
import type { Problem } from '../../../engine/model/problem.js';
import { type PageCode, pageProblem } from '../../text/embed/files.js';

/** What browsers call the same trouble: no room, another page in the way, storage that is not to be had. */
const CODES: ReadonlyMap<string, PageCode> = new Map([
  ['QuotaExceededError', 'draft-quota'],
  ['VersionError', 'draft-blocked'],
  ['BlockedError', 'draft-blocked'],
  ['SecurityError', 'draft-no-storage'],
  ['InvalidStateError', 'draft-no-storage'],
  ['UnknownError', 'draft-no-storage'],
  ['ReferenceError', 'draft-no-storage'],
]);

/** A warning: the audit itself is as good as before. */
export function draftProblem(error: unknown, doing: 'save' | 'read'): Problem {
  const name = error instanceof Error || isNamed(error) ? error.name : 'Error';
  const code = CODES.get(name) ?? (doing === 'save' ? 'draft-not-saved' : 'draft-not-read');
  return pageProblem(code, 'draft', { reason: name }, 'warning');
}

/** In some browsers a DOMException is no Error. */
function isNamed(error: unknown): error is { readonly name: string } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
