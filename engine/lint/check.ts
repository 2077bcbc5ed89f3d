// What a meaning check is: it looks at a model and reports what does not make sense together. One check per file in checks/;
// checks.ts is the ordered list. An error means that nothing may be evaluated; a warning that somebody should look.
import type { Model } from '../model/model.js';
import type { Params, Severity } from '../model/problem.js';

export interface LintInput {
  /** Built by buildModel; the document itself is model.ruleset. */
  readonly model: Model;
}

/** The pointer is into the (effective) ruleset. Quantities among the params are readable decimals: "97.5". */
export type ReportProblem = (severity: Severity, code: string, pointer: string, params?: Params) => void;

export interface Check {
  /** Every code that it may report; each has a sentence in engine/text/problems/lint.ts. */
  readonly codes: readonly string[];
  run(input: LintInput, report: ReportProblem): void;
}
