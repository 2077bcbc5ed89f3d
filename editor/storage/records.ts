// What the database holds, as plain data: an entry (what the library lists), the work of each document, the journal of its edits.
import type { EntrySource, LibraryEntry } from '../state/library.js';
import type { DocumentKind, Work } from '../state/work.js';
import type { History, Step } from '../state/workpiece.js';

/** Which writing a document is at. Two windows write only over what they have seen: the whole stamp is compared, in the transaction. */
export interface Stamp {
  readonly revision: number;
  /** The window that wrote it, so that two first writings over one revision are told apart. */
  readonly writer: string;
}

/** Where a document was read from on disk, for saving back. */
export interface FileLink {
  /** Path inside the folder that is open, with "/". */
  readonly path: string;
  /** SHA-256 of the file's text when it was last read or written here, and of the scenarios beside it. */
  readonly text: string;
  readonly scenarios?: string;
  /** Of the same document as it is written here, where the file is laid out in another way. */
  readonly own?: string;
}

export interface EntryRecord {
  readonly key: string;
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly title?: LibraryEntry['title'];
  readonly source: Exclude<EntrySource, 'shipped'>;
  readonly effective?: LibraryEntry['effective'];
  readonly digest?: string;
  readonly extends?: LibraryEntry['extends'];
  readonly origin?: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly isTextOnly: boolean;
  readonly problems?: LibraryEntry['problems'];
  /** Taken out of the library; really removed some time later, so that it can be taken back. */
  readonly removedAt?: number;
  readonly file?: FileLink;
  readonly stamp: Stamp;
}

/** The whole work, and the last row of the journal that is in it. */
export interface WorkRecord {
  readonly key: string;
  readonly work: Work;
  /** How many of the steps stand. */
  readonly position: number;
  readonly upTo: number;
  readonly text?: string;
}

/**
 * One edit. Rows up to WorkRecord.upTo are the steps of the history, in order and one each; those after it happened since. Ids increase.
 */
export type JournalRow = { readonly key: string; readonly id: number } & JournalFact;

export type JournalFact =
  /** A step after the one whose last row is `after` (0: none); with `joins` it is the rest of that one. Steps after that are gone. */
  | { readonly what: 'step'; readonly step: Step; readonly after: number; readonly joins: boolean }
  /** Undone or done again. */
  | { readonly what: 'position'; readonly position: number }
  | { readonly what: 'text'; readonly text: string | undefined };

/** A step in memory and the rows that make it. */
export interface LiveStep {
  readonly step: Step;
  readonly rows: readonly number[];
}

/** A document as it stands in a window and in the database. */
export interface Kept {
  readonly work: Work;
  readonly history: History;
  readonly text: string | undefined;
  /** One for each step of the history. */
  readonly live: readonly LiveStep[];
  readonly lastId: number;
}
