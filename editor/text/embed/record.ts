// Words of one area of the element (see words.ts), in record-zh.ts and record-en.ts. The record's are needed only on demand.
export interface RecordWords {
  readonly title: string;
}
