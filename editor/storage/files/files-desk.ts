// What the handling of files needs of the library around it.
import type { LibraryEntry } from '../../state/library.js';
import type { Work } from '../../state/work.js';
import type { FileLink } from '../records.js';
import type { NewEntry } from '../shelf.js';

export interface FilesDesk {
  entries(): readonly LibraryEntry[];
  /** As it stands, also where it is open and not yet written. */
  current(key: string): Promise<{ readonly work: Work; readonly text: string | undefined }>;
  add(work: Work, more: NewEntry): Promise<string>;
  keepText(text: string, name: string, file?: FileLink): Promise<string>;
  /** Writes over what is stored, and windows that show it follow. */
  rewrite(key: string, work: Work): Promise<void>;
  fileOf(key: string): FileLink | undefined;
  setFile(key: string, file: FileLink): Promise<void>;
  setting(name: string): Promise<unknown>;
  setSetting(name: string, value: unknown): Promise<void>;
}
