// What the record is made of, and the same with its words and reasons at hand, as its parts read it.
import type { Audit, Effective, Language, Model, Report } from '../../../engine/page.js';
import type { AnswerWords } from '../../text/embed/answer.js';
import type { RecordWords } from '../../text/embed/record.js';
import type { Reasons, Telling } from '../session/telling.js';

export interface RecordInput {
  /** The usable part, as the check of its shape leaves it (checkAudit): what is faulty is named by the report's problems. */
  readonly audit: Audit;
  /** Of this audit under this model. */
  readonly report: Report;
  readonly model: Model;
  readonly effective: Effective;
  readonly telling: Telling;
  readonly language: Language;
  /** In the same language: answers are told as in the form. */
  readonly answerWords: AnswerWords;
  /** YYYY-MM-DD. */
  readonly printedOn: string;
}

export interface Sheet extends RecordInput {
  readonly words: RecordWords;
  readonly reasons: Reasons;
}
