// Carries out editor/state/library-files.ts. What reads and writes is loaded when it is first needed.
import type { FolderState, IncomingFile, LibraryFiles, OutgoingFile, SavedBack, Taken } from '../../state/library-files.js';
import type { FilesDesk } from './files-desk.js';
import { type FolderHandle, folderPicker, isAllowed } from './folder-handles.js';

const FOLDER = 'folder';

export class DocumentFiles implements LibraryFiles {
  readonly #desk: FilesDesk;
  readonly #tell: () => void;
  #folder: FolderHandle | undefined;
  #isAsleep = false;

  /** `tell`: the folder was opened or closed. */
  constructor(desk: FilesDesk, tell: () => void) {
    this.#desk = desk;
    this.#tell = tell;
  }

  /** The folder of the last time, which the reader must allow again. */
  async remember(): Promise<void> {
    if (folderPicker() === undefined || this.#folder !== undefined) return;
    const handle = (await this.#desk.setting(FOLDER)) as FolderHandle | undefined;
    if (handle?.kind !== 'directory') return;
    this.#folder = handle;
    this.#isAsleep = !(await isAllowed(handle, 'read', false).catch(() => false));
    this.#tell();
  }

  get folder(): FolderState {
    if (this.#folder !== undefined) return this.#isAsleep ? 'asleep' : 'open';
    return folderPicker() === undefined ? 'none' : 'closed';
  }

  get folderName(): string | undefined {
    return this.#folder?.name;
  }

  async take(files: readonly IncomingFile[]): Promise<readonly Taken[]> {
    const { takeFiles } = await import('./take-documents.js');
    return takeFiles(this.#desk, files);
  }

  async documentFile(key: string): Promise<OutgoingFile> {
    const { fileNameOf, textOfDocument } = await import('./document-text.js');
    const { work, text } = await this.#desk.current(key);
    const entry = this.#desk.entries().find((one) => one.key === key);
    const { id, version } = work.document;
    return { name: fileNameOf({ kind: entry?.kind ?? 'ruleset', id, version }), text: text ?? textOfDocument(work.document) };
  }

  async bundle(keys: readonly string[]): Promise<readonly OutgoingFile[]> {
    const [{ bundleFiles }, members] = await Promise.all([import('./bundle.js'), Promise.all(keys.map((key) => this.#desk.current(key)))]);
    return bundleFiles(members, 'steelyard-library');
  }

  async openFolder(again: boolean, progress?: (share: number) => void, signal?: AbortSignal): Promise<readonly Taken[] | undefined> {
    const folder = again && this.#folder !== undefined ? this.#folder : await pick();
    if (folder === undefined || !(await isAllowed(folder, 'read', true))) return undefined;
    this.#folder = folder;
    this.#isAsleep = false;
    await this.#desk.setSetting(FOLDER, folder);
    this.#tell();
    const { readFolder } = await import('./folder-documents.js');
    return readFolder(this.#desk, folder, progress, signal);
  }

  async closeFolder(): Promise<void> {
    this.#folder = undefined;
    await this.#desk.setSetting(FOLDER, undefined);
    this.#tell();
  }

  pathOf(key: string): string | undefined {
    return this.#desk.fileOf(key)?.path;
  }

  async saveBack(key: string, isForced = false): Promise<SavedBack> {
    const entry = this.#desk.entries().find((one) => one.key === key);
    if (entry === undefined || this.#folder === undefined) return { outcome: 'refused', path: '' };
    const { saveInto } = await import('./folder-documents.js');
    return saveInto(this.#desk, this.#folder, entry, isForced);
  }
}

/** undefined where the reader thinks better of it, or the browser cannot. */
async function pick(): Promise<FolderHandle | undefined> {
  try {
    return await folderPicker()?.();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  }
}
