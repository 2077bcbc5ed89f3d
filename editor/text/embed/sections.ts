// Words of one area of the element (see words.ts), in sections-zh.ts and sections-en.ts. The record's are needed only on demand.
export interface SectionWords {
  readonly title: string;
}
