// Words of one area of the element (see words.ts), in shell-zh.ts and shell-en.ts. The record's are needed only on demand.
export interface ShellWords {
  readonly title: string;
}
