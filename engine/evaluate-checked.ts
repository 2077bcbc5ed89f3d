// Reports of audits whose shape has been checked, and of what never came to an evaluation. Needs no validator, so that a page may
// bring its own (engine/page.ts).
import type { CheckedAudit } from './evaluate/checked-audit.js';
import type { Program } from './evaluate/program.js';
import type { Report } from './model/documents.js';
import type { Problem } from './model/problem.js';
import { stringField } from './model/string-field.js';
import { evaluateLive } from './report/live-report.js';
import { emptyReport } from './report/report.js';
import { isDigestible } from './schema/check-with.js';
import { digest } from './seal/digest.js';

/** Evaluates an audit and explains every number. */
export function evaluateChecked(program: Program, audit: CheckedAudit): Report {
  return evaluateLive(program, audit).report;
}

/** The report of an audit whose documents have errors: status invalid, with the problems. */
export function invalidReport(
  problems: readonly Problem[],
  documents: { readonly ruleset?: unknown; readonly overlays?: readonly unknown[]; readonly audit?: unknown } = {},
): Report {
  const { ruleset, overlays = [], audit } = documents;
  return emptyReport(problems, sealAny(ruleset), overlays.map(sealAny), { id: stringField(audit, 'id'), digest: digestOrNull(audit) });
}

function sealAny(document: unknown): Report['ruleset'] {
  return { id: stringField(document, 'id'), version: stringField(document, 'version'), digest: digestOrNull(document) };
}

/** Null for what is not plain JSON. */
function digestOrNull(document: unknown): string | null {
  return isObject(document) && isDigestible(document) ? digest(document) : null;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
