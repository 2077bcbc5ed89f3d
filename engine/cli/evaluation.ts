// An audit file with its documents to a report: what `evaluate`, `test` and `verify` have in common.
import { checkAudit, evaluate, hasErrors, invalidReport, type Program, type Report } from '../index.js';
import { problem } from '../model/problem.js';
import type { DocumentFile } from './document-file.js';
import { type Documents, findDocuments, type Named, namedBy, type Selection } from './documents-for.js';
import type { Library } from './library.js';

export interface Evaluated {
  readonly report: Report;
  /** Undefined where there was nothing to evaluate with. */
  readonly program: Program | undefined;
  readonly documents: Documents;
  readonly isUnreadable: boolean;
}

/** The problems of `audit` name the document "audit". `named`: what is used where `selection` says nothing. */
export function evaluateFile(audit: DocumentFile, selection: Selection, library: Library, named: Named = namedBy(audit.value)): Evaluated {
  const documents = findDocuments(library, selection, named);
  const program = documents.loaded?.program;
  const isUnreadable = audit.isUnreadable || documents.isUnreadable;
  if (audit.kind !== undefined && audit.kind !== 'audit') {
    const wrong = problem('error', 'wrong-document', 'audit', '/format', { expected: 'audit', found: audit.kind });
    return { report: invalidReport([wrong], {}), program: undefined, documents, isUnreadable };
  }
  // An audit that lost something in reading (a key that stands twice) is not the one that was meant.
  const lost =
    audit.value === undefined ||
    (hasErrors(audit.problems) && audit.kind === undefined) ||
    audit.problems.some((one) => LOST.has(one.code));
  if (program === undefined || lost) {
    const problems = [...audit.problems, ...documents.problems.filter((one) => audit.value !== undefined || one.document !== 'audit')];
    const sources = { ruleset: documents.ruleset?.value, overlays: documents.overlays.map((file) => file.value), audit: audit.value };
    return { report: invalidReport(problems, sources), program, documents, isUnreadable };
  }
  return { report: evaluate(program, checkAudit(audit.value, 'parsed')), program, documents, isUnreadable };
}

/** Problems of the text that the value no longer shows. */
const LOST = new Set(['duplicate-key', 'forbidden-key', 'number-precision', 'number-range', 'lone-surrogate', 'too-many-problems']);
