// Words of one area of the element (see words.ts), in answer-zh.ts and answer-en.ts. The record's are needed only on demand.
export interface AnswerWords {
  readonly title: string;
}
