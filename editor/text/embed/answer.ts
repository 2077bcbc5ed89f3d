// Words of the answers to clauses, in answer-zh.ts and answer-en.ts.
import type { NumberWords } from '../../ui/number-field.js';

export interface AnswerWords {
  readonly number: NumberWords;
  readonly none: string;
  readonly conforming: string;
  readonly nonconforming: string;
  readonly notApplicable: string;
  readonly wholeGroup: string;
  /** The leaf is deleted, but not by its own answer. */
  readonly deletedAbove: string;
  readonly clear: string;
  readonly sampled: string;
  readonly sampledWrong: string;
  readonly sampledText: (sampled: string, nonconforming: string, unit: string) => string;
  readonly earns: (points: string) => string;
  readonly level: string;
  readonly percentage: string;
  readonly bands: string;
  readonly points: string;
  readonly involved: string;
  readonly pointsText: (points: string) => string;
  readonly pointsOf: (points: string) => string;
  readonly involvedText: (points: string, involved: string) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly findingText: (finding: string, count: number) => string;
  readonly less: (finding: string) => string;
  readonly more: (finding: string) => string;
  readonly separator: string;
  readonly computed: string;
  readonly lacks: string;
  /** Paths other than facts and evidence that a rule reads. */
  readonly paths: Readonly<Record<string, string>>;

  readonly reason: string;
  readonly reasonNeeded: string;
  readonly lossNote: string;
  readonly noteNeeded: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
  readonly references: string;
  readonly reference: (index: number) => string;
  readonly addReference: string;
  readonly removeReference: (index: number) => string;
  readonly remove: string;
  readonly correction: string;
  readonly correctedAt: string;
  readonly correctedBy: string;
  readonly correctedNote: string;
  readonly addCorrection: string;
  readonly notFetched: string;
  readonly removeCorrection: string;
}
