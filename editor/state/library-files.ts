// Documents between the library and files: single ones, bundles, a folder on disk. Carried out by editor/storage; views ask the reader.
import type { Problem } from '../../engine/model/problem.js';
import type { DocumentKind } from './work.js';

/** As much of a File as is needed. `path` inside a folder, with "/", where it came from one. */
export interface IncomingFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What became of one document that was handed in. */
export interface Taken {
  /** Of the file, or of the file and the place in it. */
  readonly name: string;
  /**
   * added: as it was. same: there already. updated: changed on disk and not here. copy: another document has this id and version, so it
   * is a draft beside it. text: not a document; its text is kept, to be mended. refused: nothing of it is kept.
   */
  readonly outcome: 'added' | 'same' | 'updated' | 'copy' | 'text' | 'refused';
  /** Of the entry, where there is one. */
  readonly key?: string;
  readonly kind?: DocumentKind;
  readonly id?: string;
  readonly version?: string;
  /** Why it was refused: too large, no text, another encoding than UTF-8, an audit or a report, too many documents, nothing known. */
  readonly why?: 'large' | 'binary' | 'encoding' | 'other-document' | 'many' | 'unknown' | 'unreadable';
  /** What the engine says of a text. */
  readonly problems?: readonly Problem[];
  /** Scenarios, reasons or notes that were not well-formed and are left out. */
  readonly leftOut?: number;
}

export interface OutgoingFile {
  readonly name: string;
  readonly text: string;
}

/** none: the browser cannot. closed: none is open. asleep: one is remembered, and the reader must allow it again. */
export type FolderState = 'none' | 'closed' | 'asleep' | 'open';

export type SavedBack =
  | { readonly outcome: 'saved'; readonly path: string }
  /** Nothing was written: the file has changed since it was read. */
  | { readonly outcome: 'changed'; readonly path: string }
  /** Nothing was written: a published version with other content stands there. */
  | { readonly outcome: 'frozen'; readonly path: string }
  /** The reader did not allow it, or the disk did not take it. */
  | { readonly outcome: 'refused'; readonly path: string };

export interface LibraryFiles {
  take(files: readonly IncomingFile[]): Promise<readonly Taken[]>;
  /** The document as its file; of an open one as it stands. */
  documentFile(key: string): Promise<OutgoingFile>;
  /** Documents with their scenarios, reasons and notes; several files where one would be too large to be taken again. */
  bundle(keys: readonly string[]): Promise<readonly OutgoingFile[]>;
  readonly folder: FolderState;
  readonly folderName: string | undefined;
  /** Asks for a folder, or for the remembered one again, and takes what is in it. To be called from a press of a button. */
  openFolder(again: boolean, progress?: (share: number) => void, signal?: AbortSignal): Promise<readonly Taken[] | undefined>;
  closeFolder(): Promise<void>;
  /** Whether the entry belongs to a file of the folder. */
  pathOf(key: string): string | undefined;
  saveBack(key: string, isForced?: boolean): Promise<SavedBack>;
}
