// As much of the File System Access API as is needed; browsers that lack it lack the folder, and nothing else.

export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<{ readonly size: number; arrayBuffer(): Promise<ArrayBuffer> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void>; abort?(): Promise<void> }>;
}

export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  entries(): AsyncIterable<[string, FileHandle | FolderHandle]>;
  getDirectoryHandle(name: string, options?: { readonly create?: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options?: { readonly create?: boolean }): Promise<FileHandle>;
  queryPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
  requestPermission?(options: { readonly mode: 'read' | 'readwrite' }): Promise<'granted' | 'denied' | 'prompt'>;
}

type Picker = (options: { readonly id: string; readonly mode: 'read' | 'readwrite' }) => Promise<FolderHandle>;

/** Asks the reader for a folder; undefined where the browser cannot. */
export function folderPicker(): (() => Promise<FolderHandle>) | undefined {
  const pick = (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
  return pick === undefined ? undefined : () => pick({ id: 'steelyard-rulesets', mode: 'read' });
}

export async function isAllowed(folder: FolderHandle, mode: 'read' | 'readwrite', mayAsk: boolean): Promise<boolean> {
  if (folder.queryPermission === undefined) return true;
  if ((await folder.queryPermission({ mode })) === 'granted') return true;
  return mayAsk && (await folder.requestPermission?.({ mode })) === 'granted';
}

/** The file at a path inside a folder; undefined where it is not there and is not to be made. */
export async function fileAt(folder: FolderHandle, path: string, create: boolean): Promise<FileHandle | undefined> {
  const names = path.split('/');
  const last = names.pop();
  try {
    let at = folder;
    for (const name of names) at = await at.getDirectoryHandle(name, { create });
    return last === undefined ? undefined : await at.getFileHandle(last, { create });
  } catch (error) {
    if (!create && error instanceof Error && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

export async function writeFile(file: FileHandle, text: string): Promise<void> {
  const writable = await file.createWritable();
  try {
    await writable.write(text);
    await writable.close();
  } catch (error) {
    await writable.abort?.().catch(() => undefined);
    throw error;
  }
}
