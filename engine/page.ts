// What a page has of the engine from the beginning: enough to make a program of a checked ruleset and to evaluate audits. All that is
// needed once (shapes of rulesets, meaning), seldom (overlays, files) or in one language (sentences) is in engine/page/, one module
// for each dynamic import. editor/embed takes the engine's code through this module and those; tests/architecture holds this module to
// what it may reach, and the element to loading nothing else at once.
import { audit } from '../schemas/generated/compact/audit.js';
import { type CheckedAudit, checkAuditWith } from './evaluate/checked-audit.js';
import { compactShape } from './schema/compact.js';

export type { DocumentSeal, Effective } from './compose/effective.js';
export { baseOnly, sealOf } from './compose/effective.js';
export type { CheckedAudit } from './evaluate/checked-audit.js';
export type { Program } from './evaluate/program.js';
export { evaluateChecked, invalidReport } from './evaluate-checked.js';
export { amountText } from './explain/amounts.js';
export * from './explain/titles.js';
export { type Loaded, type LoadInput, loadWith } from './load.js';
export type * from './model/documents.js';
export type { ClauseNode, EvidenceModel, FactModel, GroupNode, LeafNode, Method, Model } from './model/model.js';
export { hasErrors, type Problem } from './model/problem.js';
export { typedNumber } from './number/typed-number.js';
export { evaluateLive, LiveReport } from './report/live-report.js';
export { type Progress, type ProgressOf, progressOf } from './report/progress.js';
export type { Findings } from './report/report.js';
export { digest } from './seal/digest.js';
export { sha256 } from './seal/sha256.js';
export type { Language } from './text/language.js';

const AUDIT = compactShape(audit);

/** Checks the shape of an audit, any value: the same answers as the engine's checkAudit, with less code. */
export function checkAudit(value: unknown): CheckedAudit {
  return checkAuditWith(AUDIT, value);
}
