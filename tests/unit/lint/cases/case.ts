import type { Ruleset } from '../../../../engine/model/documents.js';

/** A ruleset and the problems that lint is to find in it, as "severity code pointer". */
export interface LintCase {
  readonly name: string;
  readonly ruleset: Ruleset;
  /** In the order of lint's result. Nothing else may be found. */
  readonly found: readonly string[];
}
