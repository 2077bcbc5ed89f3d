// The public API of the engine. Every function is pure: the same input gives the same result, and nothing here reads a clock, a
// locale, a file or the network. What users wrote never makes a function throw; it makes problems.
import { compose } from './compose/compose.js';
import type { Effective } from './compose/effective.js';
import { CheckedAudit, checkAuditWith } from './evaluate/checked-audit.js';
import { runEvaluation } from './evaluate/evaluation.js';
import type { Program } from './evaluate/program.js';
import { evaluateChecked } from './evaluate-checked.js';
import { lint as lintModel } from './lint/lint.js';
import { atItsChange, type Loaded, loadWith } from './load.js';
import { buildModel } from './model/build-model.js';
import type { Report } from './model/documents.js';
import type { Problem } from './model/problem.js';
import { stringField } from './model/string-field.js';
import { buildSummary, type Summary } from './report/summary.js';
import { type Provenance, SHAPES } from './schema/check.js';
import { digest } from './seal/digest.js';

export { compose } from './compose/compose.js';
export type { DocumentSeal, Effective } from './compose/effective.js';
export { expressionSentence, type Names } from './condition/sentence.js';
export { diffRulesets as diff } from './diff/diff.js';
export type { Difference } from './diff/difference.js';
export { type DifferenceNames, differenceSentence } from './diff/sentence.js';
export { CheckedAudit } from './evaluate/checked-audit.js';
export type { Program } from './evaluate/program.js';
export { invalidReport } from './evaluate-checked.js';
export { type Explanation, explain } from './explain/explain.js';
export { expressionInWords, valueText, variableName } from './explain/in-language.js';
export type { Loaded } from './load.js';
export type * from './model/documents.js';
export type { Model } from './model/model.js';
export { hasErrors, type Params, type Problem, type Result, type Severity, sortProblems } from './model/problem.js';
export { evaluateLive, LiveReport } from './report/live-report.js';
export { type Progress, type ProgressOf, progressOf } from './report/progress.js';
export type { Findings } from './report/report.js';
export type { Summary } from './report/summary.js';
export { checkDocument as check, type DocumentKind, type Provenance } from './schema/check.js';
export { canonicalText, digest } from './seal/digest.js';
export { type Parsed, type Position, parseText as parse } from './source/parse.js';
export { type Language, problemSentence } from './text/problems/sentence.js';
export { chooseVersion, type VersionEntry } from './version/choose.js';
export { ENGINE_VERSION } from './version/engine-version.js';
export { compareVersions, satisfies } from './version/version.js';

/**
 * Checks a ruleset and overlays (plain JSON values, in the order of application), composes them, checks what they mean and
 * compiles them. S-120 to S-129, S-80 to S-84 and the checks of engine/lint.
 */
export function load(input: { readonly ruleset: unknown; readonly overlays?: readonly unknown[] }): Loaded {
  return loadWith({ shapes: SHAPES, compose: (base, overlays) => compose(base, overlays, digest), lint: lintModel }, input);
}

/** The checks of meaning on an effective ruleset, with its expression problems. */
export function lint(effective: Effective): readonly Problem[] {
  const { model, problems } = buildModel(effective.ruleset);
  return [...problems, ...lintModel(model)].map((one) => atItsChange(one, effective));
}

/** Checks the shape of an audit, any value; `parsed` where it comes from parse without problems. */
export function checkAudit(audit: unknown, provenance: Provenance = 'host'): CheckedAudit {
  return checkAuditWith(SHAPES.audit, audit, provenance);
}

/**
 * Evaluates an audit and explains every number. The audit is a plain JSON value, which is checked first, or one that checkAudit
 * has checked already.
 */
export function evaluate(program: Program, audit: unknown): Report {
  return evaluateChecked(program, checked(audit));
}

/** The result of an audit without the reasons: for batches. Takes what `evaluate` takes. */
export function summarise(program: Program, audit: unknown): Summary {
  const ready = checked(audit);
  return buildSummary(runEvaluation(program, ready), stringField(ready.given, 'id'));
}

function checked(audit: unknown): CheckedAudit {
  return audit instanceof CheckedAudit ? audit : checkAudit(audit);
}
