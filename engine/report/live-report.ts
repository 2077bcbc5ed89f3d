// The report of an audit that is being edited, one after each edit: what an edit did not change is the same object as before, and
// the digest is worked out only when somebody asks for the whole report. Says what `evaluate` says, to the byte (S-140).
import type { CheckedAudit } from '../evaluate/checked-audit.js';
import { type Evaluation, runEvaluation } from '../evaluate/evaluation.js';
import type { Program } from '../evaluate/program.js';
import type { Report } from '../model/documents.js';
import { sealOfAudit } from './audit-seal.js';
import { buildFindings, type Findings, sealFindings } from './report.js';

/** Made by evaluateLive alone. Keeps nothing of the reports before it. */
export class LiveReport {
  readonly audit: CheckedAudit;
  readonly evaluation: Evaluation;
  /** The report but for the audit's digest. Parts of it are shared with the reports before and after: read-only. */
  readonly findings: Findings;
  private sealed: Report | undefined;

  constructor(audit: CheckedAudit, evaluation: Evaluation, findings: Findings) {
    this.audit = audit;
    this.evaluation = evaluation;
    this.findings = findings;
    this.sealed = undefined;
  }

  /**
   * The whole report, as `evaluate` gives it. Its digest is made at the first reading, of the audit as it stands then: who changes
   * an audit in place, instead of making a new one, has to read this before.
   */
  get report(): Report {
    this.sealed ??= sealFindings(this.findings, sealOfAudit(this.audit));
    return this.sealed;
  }
}

/** Evaluates an audit after an edit. `previous` saves work and keeps objects; it changes nothing in what is said. */
export function evaluateLive(program: Program, audit: CheckedAudit, previous?: LiveReport): LiveReport {
  const evaluation = runEvaluation(program, audit);
  const state = previous?.evaluation.state;
  const former = previous !== undefined && state?.program === program ? { state, findings: previous.findings } : undefined;
  return new LiveReport(audit, evaluation, buildFindings(evaluation, former));
}
