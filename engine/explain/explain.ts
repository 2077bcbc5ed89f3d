// A report in sentences, in the reader's language: why each number is what it is and what the next better grade needs. Takes the
// report and the model of its ruleset (for titles, numbers, units and expressions); gives text without markup. Never throws, also
// for a report of another engine or ruleset: what is not known keeps its id.
import type { Report } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { Language } from '../text/language.js';
import { ADJUSTMENT_REASONS, adjustmentReason } from './adjustment-reasons.js';
import { CLAUSE_REASONS, clauseReason } from './clause-reasons.js';
import { CONDITION_REASONS, conditionReason } from './condition-reasons.js';
import { DECISION_REASONS, decisionReason } from './decision-reason.js';
import { EVIDENCE_REASONS, evidenceReason } from './evidence-reasons.js';
import { GROUP_REASONS, groupReason } from './group-reasons.js';
import { tellingOf } from './in-language.js';
import { nextLines } from './next-lines.js';
import { originsOf } from './origins.js';
import { OUTPUT_REASONS, outputReason } from './output-reasons.js';
import { SCORE_REASONS, scoreSteps } from './score-steps.js';
import { bindingSentence, boundsSentence, statusSentence } from './summary-sentences.js';

/** Maps are by the ids of the report, in its order. */
export interface Explanation {
  readonly status: string;
  /** Why this grade, or why none. */
  readonly decision: string;
  /** The way to the score, one line a step, without a full stop. */
  readonly score: readonly string[];
  /** What the score and the grade can still become; undefined where nothing is open. */
  readonly bounds: string | undefined;
  readonly binding: string;
  readonly clauses: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
  readonly adjustments: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** What the next better grade still needs: a heading, then one line each; empty where there is none. */
  readonly next: readonly string[];
  /** Where each rule comes from, by its place: "clauses/repair", "conditions/…", "evidence/…", "adjustments/…", "outputs/…". */
  readonly origins: ReadonlyMap<string, string>;
}

export function explain(report: Report, model: Model, language: Language): Explanation {
  const telling = tellingOf(report, model, language);
  return {
    status: statusSentence(telling),
    decision: decisionReason(telling, report.decision),
    score: scoreSteps(telling),
    bounds: boundsSentence(telling),
    binding: bindingSentence(telling),
    clauses: sentences(report.clauses, (clause) => clauseReason(telling, clause)),
    groups: sentences(report.groups, (group) => groupReason(telling, group)),
    conditions: sentences(report.conditions, (condition) => conditionReason(telling, condition)),
    evidence: sentences(report.evidence, (item) => evidenceReason(telling, item)),
    adjustments: sentences(report.adjustments, (adjustment) => adjustmentReason(telling, adjustment)),
    outputs: new Map(Object.entries(report.outputs).map(([id, output]) => [id, outputReason(telling, id, output)])),
    next: nextLines(telling),
    origins: originsOf(telling),
  };
}

/** Every reason code that has a sentence. */
export function explainedCodes(): ReadonlySet<string> {
  const maps = [
    CLAUSE_REASONS,
    GROUP_REASONS,
    CONDITION_REASONS,
    EVIDENCE_REASONS,
    ADJUSTMENT_REASONS,
    OUTPUT_REASONS,
    SCORE_REASONS,
    DECISION_REASONS,
  ];
  return new Set(maps.flatMap((map) => [...map.keys()]));
}

function sentences<T extends { readonly id: string }>(results: readonly T[], reason: (result: T) => string): ReadonlyMap<string, string> {
  return new Map(results.map((result) => [result.id, reason(result)]));
}
