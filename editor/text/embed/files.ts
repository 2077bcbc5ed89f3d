// Words of one area of the element (see words.ts), in files-zh.ts and files-en.ts. The record's are needed only on demand.
export interface FilesWords {
  readonly title: string;
}
