// Derives a stored report again and says whether it holds, and against which documents.
import type { Problem, Report, Ruleset } from '../../index.js';
import { problem } from '../../model/problem.js';
import type { DocumentFile } from '../document-file.js';
import type { Selection } from '../documents-for.js';
import { evaluateFile } from '../evaluation.js';
import type { Library } from '../library.js';
import { type CheckedExpression, checkExpressions } from './check-expressions.js';
import { compareReports, type ReportDifference } from './compare-reports.js';
import { type ReplayedStep, replayScore } from './replay-score.js';

export interface Verification {
  readonly holds: boolean;
  /** Of each document: what the report says and what was used. */
  readonly digests: readonly DigestCheck[];
  /** Against the engine. */
  readonly differences: readonly ReportDifference[];
  /** Against the reference walker and json-logic-js. */
  readonly expressions: readonly CheckedExpression[];
  /** Of the arithmetic from the roll-up to the grade. */
  readonly steps: readonly ReplayedStep[];
  /** What kept the report from being derived again. */
  readonly problems: readonly Problem[];
  readonly isUnreadable: boolean;
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
  const { report: derived, program, documents, isUnreadable } = evaluateFile(audit, completed(selection, stored), library);
  if (program === undefined) return nothing(documents.problems, isUnreadable);
  const digests = checkDigests(stored, derived);
  const differences = compareReports(stored, derived);
  const expressions = derived.status === 'invalid' ? [] : checkExpressions(program, stored, audit.value);
  const steps = stored.status === 'invalid' ? [] : replayScore(stored, program.effective.ruleset as Ruleset);
  const holds =
    differences.length === 0 &&
    steps.length === 0 &&
    digests.every(({ stored: a, used: b }) => a === b) &&
    expressions.every(({ byReference, byDoubles }) => byReference !== 'differs' && byDoubles !== 'differs');
  return { holds, digests, differences, expressions, steps, problems: [], isUnreadable: false };
}

function completed({ ruleset, overlays }: Selection, report: Report): Selection {
  const named = ({ id, version }: { readonly id: string | null; readonly version: string | null }): string =>
    `${id ?? ''}${version === null ? '' : `@${version}`}`;
  return {
    ruleset: ruleset ?? (report.ruleset.id === null ? undefined : named(report.ruleset)),
    overlays: overlays ?? report.overlays.map(named),
  };
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

function nothing(problems: readonly Problem[], isUnreadable: boolean): Verification {
  return { holds: false, digests: [], differences: [], expressions: [], steps: [], problems, isUnreadable };
}
