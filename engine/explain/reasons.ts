// The reasons of one report, each worked out when it is asked for: for whoever shows a few of them at a time.
import type { Report } from '../model/documents.js';
import type { Model } from '../model/model.js';
import type { Voice } from '../text/voice.js';
import { adjustmentReason } from './adjustment-reasons.js';
import { clauseReason } from './clause-reasons.js';
import { conditionReason } from './condition-reasons.js';
import { decisionReason } from './decision-reason.js';
import { evidenceReason } from './evidence-reasons.js';
import { groupReason } from './group-reasons.js';
import { type NextSteps, nextSteps } from './next-lines.js';
import { originAt } from './origins.js';
import { outputReason, outputTextAt } from './output-reasons.js';
import { scoreSteps } from './score-steps.js';
import { type Telling, tellingWith } from './speech.js';
import { bindingSentence, boundsSentence, statusSentence } from './summary-sentences.js';

/** An id that the report does not have gives an empty text. */
export interface Reasons {
  status(): string;
  /** Why this grade, or why none. */
  decision(): string;
  /** The way to the score, one line a step, without a full stop. */
  score(): readonly string[];
  /** What the score and the grade can still become; undefined where nothing is open. */
  bounds(): string | undefined;
  binding(): string;
  clause(id: string): string;
  group(id: string): string;
  condition(id: string): string;
  evidence(id: string): string;
  adjustment(id: string): string;
  output(id: string): string;
  /** The value of an output with its unit, or in a few words why there is none. */
  outputValue(id: string): string;
  /** Where a rule comes from, by its place ("clauses/repair"); undefined where the report has nothing there. */
  origin(place: string): string | undefined;
  /** What the next better grade still needs; undefined where there is none. */
  next(): NextSteps | undefined;
}

export function reasonsOf(report: Report, model: Model, voice: Voice): Reasons {
  const telling = tellingWith(report, model, voice);
  const output = (id: string) => (Object.hasOwn(report.outputs, id) ? report.outputs[id] : undefined);
  return {
    status: () => statusSentence(telling),
    decision: () => decisionReason(telling, report.decision),
    score: () => scoreSteps(telling),
    bounds: () => boundsSentence(telling),
    binding: () => bindingSentence(telling),
    clause: (id) => told(telling, telling.clauses.get(id), clauseReason),
    group: (id) => told(telling, telling.groups.get(id), groupReason),
    condition: (id) => told(telling, byId(report.conditions, id), conditionReason),
    evidence: (id) => told(telling, byId(report.evidence, id), evidenceReason),
    adjustment: (id) => told(telling, byId(report.adjustments, id), adjustmentReason),
    output: (id) => told(telling, output(id), (_, result) => outputReason(telling, id, result)),
    outputValue: (id) => told(telling, output(id), (_, result) => outputTextAt(telling, id, result)),
    origin: (place) => originAt(telling, place),
    next: () => nextSteps(telling),
  };
}

function byId<T extends { readonly id: string }>(results: readonly T[], id: string): T | undefined {
  return results.find((one) => one.id === id);
}

function told<T>(telling: Telling, result: T | undefined, reason: (telling: Telling, result: T) => string): string {
  return result === undefined ? '' : reason(telling, result);
}
