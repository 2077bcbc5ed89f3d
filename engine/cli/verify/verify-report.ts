// Derives a stored report again and says whether it holds, and against which documents.
import type { Problem, Report, Ruleset } from '../../index.js';
import { problem } from '../../model/problem.js';
import type { DocumentFile } from '../document-file.js';
import { type Documents, type Named, namedBy, type Selection } from '../documents-for.js';
import { evaluateFile } from '../evaluation.js';
import type { Library, Reference } from '../library.js';
import { type CheckedExpression, checkExpressions } from './check-expressions.js';
import { compareReports, MOST_DIFFERENCES, type ReportDifference } from './compare-reports.js';
import { type ReplayedStep, replayScore } from './replay-score.js';

export interface Verification {
  readonly holds: boolean;
  /** Of each document: what the report says and what was used. */
  readonly digests: readonly DigestCheck[];
  /** Against the engine; the first ones. */
  readonly differences: readonly ReportDifference[];
  readonly hasMoreDifferences: boolean;
  /** The report says that it is of another audit, or of another text of this one. */
  readonly otherAudit: 'id' | 'text' | null;
  /** Against the reference walker and json-logic-js. */
  readonly expressions: readonly CheckedExpression[];
  /** Of the arithmetic from the roll-up to the grade. */
  readonly steps: readonly ReplayedStep[];
  /** What kept the report from being derived again. */
  readonly problems: readonly Problem[];
  readonly isUnreadable: boolean;
  /** What was found; undefined where nothing was looked for. */
  readonly documents: Documents | undefined;
}

export interface DigestCheck {
  readonly document: 'ruleset' | 'overlay' | 'audit';
  readonly id: string | null;
  readonly version: string | null;
  readonly stored: string | null;
  readonly used: string | null;
}

/** `selection` as far as the options say; the rest is what the report names. */
export function verifyReport(report: DocumentFile, audit: DocumentFile, selection: Selection, library: Library): Verification {
  const faults = [...wrongKind(report, 'report'), ...wrongKind(audit, 'audit')];
  if (faults.length > 0) return nothing(faults, report.isUnreadable || audit.isUnreadable);
  const stored = report.value as Report;
  const named = namedByReport(stored, audit);
  const { report: derived, program, documents, isUnreadable } = evaluateFile(audit, selection, library, named);
  if (program === undefined) {
    // What the report names and is not there is a fault of the report.
    const problems = documents.problems.map((one) =>
      one.document === 'audit' && stored.ruleset.id !== null ? { ...one, document: report.name } : one,
    );
    return nothing(problems, isUnreadable, documents);
  }
  const digests = checkDigests(stored, derived);
  const compared = compareReports(stored, derived);
  const differences = compared.slice(0, MOST_DIFFERENCES);
  const expressions = derived.status === 'invalid' ? [] : checkExpressions(program, stored, audit.value);
  const steps = stored.status === 'invalid' ? [] : replayScore(stored, program.effective.ruleset as Ruleset);
  const holds =
    differences.length === 0 &&
    steps.length === 0 &&
    digests.every(({ stored: a, used: b }) => a === b) &&
    expressions.every(({ byReference, byDoubles }) => byReference !== 'differs' && byDoubles !== 'differs');
  const otherAudit = otherAuditOf(stored, derived);
  const hasMoreDifferences = compared.length > differences.length;
  return { holds, digests, differences, hasMoreDifferences, otherAudit, expressions, steps, problems: [], isUnreadable: false, documents };
}

/** The documents of the report; those of the audit where the report has none. */
function namedByReport(report: Report, audit: DocumentFile): Named {
  const named = namedBy(audit.value);
  const referenceTo = ({ id, version }: { readonly id: string | null; readonly version: string | null }): Reference => ({
    id: id ?? '',
    ...(version === null ? {} : { version }),
  });
  return {
    ruleset: report.ruleset.id === null ? named.ruleset : referenceTo(report.ruleset),
    overlays: report.overlays.map(referenceTo),
    date: named.date,
  };
}

function otherAuditOf(stored: Report, derived: Report): Verification['otherAudit'] {
  if (stored.audit.id !== derived.audit.id) return 'id';
  return stored.audit.digest === derived.audit.digest ? null : 'text';
}

function checkDigests(stored: Report, derived: Report): readonly DigestCheck[] {
  const pairs: readonly (readonly [DigestCheck['document'], Report['ruleset'] | undefined, Report['ruleset'] | undefined])[] = [
    ['ruleset', stored.ruleset, derived.ruleset],
    ...Array.from(
      { length: Math.max(stored.overlays.length, derived.overlays.length) },
      (_, index) => ['overlay', stored.overlays[index], derived.overlays[index]] as const,
    ),
    ['audit', stored.audit, derived.audit],
  ];
  return pairs.map(([document, a, b]) => ({
    document,
    id: (a ?? b)?.id ?? null,
    version: (a ?? b)?.version ?? null,
    stored: a?.digest ?? null,
    used: b?.digest ?? null,
  }));
}

function wrongKind(file: DocumentFile, kind: 'report' | 'audit'): readonly Problem[] {
  const errors = file.problems.filter((one) => one.severity === 'error');
  if (file.kind === kind) return kind === 'report' ? errors : [];
  if (file.kind === undefined) return errors;
  return [problem('error', 'wrong-document', file.name, '/format', { expected: kind, found: file.kind })];
}

function nothing(problems: readonly Problem[], isUnreadable: boolean, documents?: Documents): Verification {
  const empty = { digests: [], differences: [], hasMoreDifferences: false, otherAudit: null, expressions: [], steps: [] };
  return { holds: false, ...empty, problems, isUnreadable, documents };
}
