// The public API of the engine. Every function is pure: the same input gives the same result, and nothing here reads a clock, a
// locale, a file or the network. What users wrote never makes a function throw; it makes problems.
import { compose } from './compose/compose.js';
import type { Effective } from './compose/effective.js';
import { CheckedAudit, checkAudit } from './evaluate/checked-audit.js';
import { runEvaluation } from './evaluate/evaluation.js';
import { compileModel, type EffectivePeriod, type Program } from './evaluate/program.js';
import { lint as lintModel } from './lint/lint.js';
import { buildModel } from './model/build-model.js';
import type { Overlay, Report, Ruleset } from './model/documents.js';
import type { Model } from './model/model.js';
import { hasErrors, type Problem, problem } from './model/problem.js';
import { type AuditSeal, buildReport, emptyReport } from './report/report.js';
import { buildSummary, type Summary } from './report/summary.js';
import { checkDocument, hasDigest } from './schema/check.js';
import { digest } from './seal/digest.js';

export { compose } from './compose/compose.js';
export type { DocumentSeal, Effective } from './compose/effective.js';
export { expressionSentence, type Names } from './condition/sentence.js';
export { diffRulesets as diff } from './diff/diff.js';
export type { Difference } from './diff/difference.js';
export { type DifferenceNames, differenceSentence } from './diff/sentence.js';
export { CheckedAudit, checkAudit } from './evaluate/checked-audit.js';
export type { Program } from './evaluate/program.js';
export { type Explanation, explain } from './explain/explain.js';
export { valueText, variableName } from './explain/names.js';
export { expressionInWords } from './explain/requirement.js';
export type * from './model/documents.js';
export type { Model } from './model/model.js';
export { hasErrors, type Params, type Problem, type Result, type Severity, sortProblems } from './model/problem.js';
export type { Summary } from './report/summary.js';
export { checkDocument as check, type DocumentKind, type Provenance } from './schema/check.js';
export { canonicalText, digest } from './seal/digest.js';
export { type Parsed, type Position, parseText as parse } from './source/parse.js';
export { type Language, problemSentence } from './text/problems/sentence.js';
export { chooseVersion, type VersionEntry } from './version/choose.js';
export { ENGINE_VERSION } from './version/engine-version.js';
export { compareVersions, satisfies } from './version/version.js';

/** A ruleset with overlays, made ready. */
export interface Loaded {
  /** Undefined where there is an error: then nothing can be evaluated. */
  readonly program: Program | undefined;
  readonly effective: Effective | undefined;
  readonly model: Model | undefined;
  /** Everything found on the way: schema, composition, expressions, meaning (lint), of all severities. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a ruleset and overlays (plain JSON values, in the order of application), composes them, checks what they mean and
 * compiles them. S-120 to S-129, S-80 to S-84 and the checks of engine/lint.
 */
export function load(input: { readonly ruleset: unknown; readonly overlays?: readonly unknown[] }): Loaded {
  const overlays = input.overlays ?? [];
  const shape = [
    ...checkKind(input.ruleset, 'ruleset', 'ruleset'),
    ...overlays.flatMap((overlay, index) => checkKind(overlay, 'overlay', overlayName(overlay, index))),
  ];
  if (hasErrors(shape)) return { program: undefined, effective: undefined, model: undefined, problems: shape };
  const composed = compose(input.ruleset as Ruleset, overlays as readonly Overlay[], digest);
  const effective = composed.value;
  if (effective === undefined || hasErrors(composed.problems)) {
    return { program: undefined, effective: undefined, model: undefined, problems: [...shape, ...composed.problems] };
  }
  const { model, problems: modelProblems } = buildModel(effective.ruleset);
  const found = [...modelProblems, ...lintModel(model)].map((one) => atItsChange(one, effective));
  const problems = [...shape, ...composed.problems, ...found];
  if (hasErrors(problems)) return { program: undefined, effective, model, problems };
  const periods = effectivePeriods(input.ruleset as Ruleset, overlays as readonly Overlay[]);
  return { program: compileModel(model, effective, periods, composed.problems), effective, model, problems };
}

/** The checks of meaning on an effective ruleset, with its expression problems. */
export function lint(effective: Effective): readonly Problem[] {
  const { model, problems } = buildModel(effective.ruleset);
  return [...problems, ...lintModel(model)].map((one) => atItsChange(one, effective));
}

/**
 * Evaluates an audit and explains every number. The audit is a plain JSON value, which is checked first, or one that checkAudit
 * has checked already.
 */
export function evaluate(program: Program, audit: unknown): Report {
  const checked = audit instanceof CheckedAudit ? audit : checkAudit(audit);
  const { given, isPlain } = checked;
  const seal = { id: stringField(given, 'id'), digest: isPlain && isObject(given) ? digest(given) : null };
  return buildReport(runEvaluation(program, checked), seal);
}

/** The result of an audit without the reasons: for batches. Takes what `evaluate` takes. */
export function summarise(program: Program, audit: unknown): Summary {
  const checked = audit instanceof CheckedAudit ? audit : checkAudit(audit);
  return buildSummary(runEvaluation(program, checked), stringField(checked.given, 'id'));
}

/** The report of an audit whose documents have errors: status invalid, with the problems. */
export function invalidReport(
  problems: readonly Problem[],
  documents: { readonly ruleset?: unknown; readonly overlays?: readonly unknown[]; readonly audit?: unknown } = {},
): Report {
  return emptyReport(problems, sealAny(documents.ruleset), (documents.overlays ?? []).map(sealAny), sealAudit(documents.audit));
}

/** A problem of the effective ruleset that an overlay brought is reported at the overlay's change, where it can be mended. */
function atItsChange(one: Problem, effective: Effective): Problem {
  const spot = one.document === 'ruleset' ? effective.changeAt?.(one.pointer) : undefined;
  return spot === undefined ? one : { ...one, document: spot.document, pointer: spot.pointer };
}

function checkKind(value: unknown, kind: 'ruleset' | 'overlay', document: string): readonly Problem[] {
  const checked = checkDocument(value, document);
  if (checked.kind === kind || checked.kind === undefined) return checked.problems;
  return [...checked.problems, problem('error', 'wrong-document', document, '/format', { expected: kind, found: checked.kind })];
}

function overlayName(overlay: unknown, index: number): string {
  const id = stringField(overlay, 'id');
  return `overlay:${id ?? index}`;
}

function effectivePeriods(base: Ruleset, overlays: readonly Overlay[]): readonly EffectivePeriod[] {
  return [base, ...overlays].flatMap((document) =>
    document.effective === undefined ? [] : [{ name: `${document.id}@${document.version}`, effective: document.effective }],
  );
}

function sealAudit(audit: unknown): AuditSeal {
  return { id: stringField(audit, 'id'), digest: digestOrNull(audit) };
}

function sealAny(document: unknown): Report['ruleset'] {
  return { id: stringField(document, 'id'), version: stringField(document, 'version'), digest: digestOrNull(document) };
}

/** Null for what is not plain JSON. */
function digestOrNull(document: unknown): string | null {
  if (!isObject(document)) return null;
  return hasDigest(checkDocument(document, '').problems) ? digest(document) : null;
}

function stringField(document: unknown, field: string): string | null {
  if (!isObject(document) || !Object.hasOwn(document, field)) return null;
  const value = document[field];
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
