// A folder on disk in the layout of rulesets/: <id>/<version>/ruleset.json with scenarios.json beside it, <id>/overlays/<overlay>/
// <version>.json. Read into the library, and a document saved back into its file; nothing on disk or here is written over that has
// changed since it was read.
import { sha256 } from '../../../engine/seal/sha256.js';
import type { LibraryEntry } from '../../state/library.js';
import type { SavedBack, Taken } from '../../state/library-files.js';
import { MAX_DOCUMENTS } from '../bounds.js';
import { readDocument } from '../document-shape.js';
import type { FileLink } from '../records.js';
import { textOfDocument } from './document-text.js';
import type { FilesDesk } from './files-desk.js';
import { type FileHandle, type FolderHandle, fileAt, isAllowed, writeFile } from './folder-handles.js';
import { readFileText } from './read-file.js';
import { linkOf, takeText } from './take-documents.js';
import { isPlain, readMembers } from './work-members.js';

const DOCUMENT = /^(?:.*\/)?[^/]+\/(?:[^/]+\/ruleset\.json|overlays\/[^/]+\/[^/]+\.json)$/;
const DEEPEST = 6;
/** Folders that nobody keeps rulesets in, and that may hold very much. */
const SKIPPED = new Set(['node_modules', 'dist', '.git']);

export async function readFolder(
  desk: FilesDesk,
  folder: FolderHandle,
  progress: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<readonly Taken[]> {
  const paths = await documentPaths(folder, signal);
  const taken: Taken[] = [];
  for (const [at, path] of paths.entries()) {
    signal?.throwIfAborted();
    if (at >= MAX_DOCUMENTS) {
      taken.push({ name: '…', outcome: 'refused', why: 'many' });
      break;
    }
    taken.push(...(await readPath(desk, folder, path)));
    progress((at + 1) / paths.length);
  }
  return taken;
}

/** Where a document goes that has no file yet. */
export function conventionalPath({ kind, id, version, extends: base }: LibraryEntry): string {
  return kind === 'ruleset' ? `${id}/${version}/ruleset.json` : `${base?.id ?? 'unknown'}/overlays/${id}/${version}.json`;
}

/** `isForced`: also over a file that has changed since. */
export async function saveInto(desk: FilesDesk, folder: FolderHandle, entry: LibraryEntry, isForced: boolean): Promise<SavedBack> {
  const link = desk.fileOf(entry.key);
  const path = link?.path ?? conventionalPath(entry);
  try {
    if (!(await isAllowed(folder, 'readwrite', true))) return { outcome: 'refused', path };
    const { work, text: kept } = await desk.current(entry.key);
    const text = kept ?? textOfDocument(work.document);
    const before = await textAt(folder, path);
    if (before !== undefined && before !== text) {
      if (await isFrozenText(before, text)) return { outcome: 'frozen', path };
      if (!isForced && sha256(before) !== link?.text) return { outcome: 'changed', path };
    }
    const scenarios = entry.kind === 'ruleset' && work.scenarios.length > 0 ? textOfDocument({ scenarios: work.scenarios }) : undefined;
    const scenariosPath = path.replace(/[^/]+$/, 'scenarios.json');
    const scenariosBefore = scenarios === undefined ? undefined : await textAt(folder, scenariosPath);
    const isOther = scenariosBefore !== undefined && scenariosBefore !== scenarios && sha256(scenariosBefore) !== link?.scenarios;
    if (isOther && !isForced) return { outcome: 'changed', path: scenariosPath };
    await writeAt(folder, path, text);
    if (scenarios !== undefined) await writeAt(folder, scenariosPath, scenarios);
    await desk.setFile(entry.key, { path, text: sha256(text), ...(scenarios === undefined ? {} : { scenarios: sha256(scenarios) }) });
    return { outcome: 'saved', path };
  } catch {
    // Taken away, read-only, full: the document is in the library as before.
    return { outcome: 'refused', path };
  }
}

async function readPath(desk: FilesDesk, folder: FolderHandle, path: string): Promise<readonly Taken[]> {
  const file = await fileAt(folder, path, false);
  const read = file === undefined ? { why: 'unreadable' as const } : await readFileText(await named(file));
  if ('why' in read) return [{ name: path, outcome: 'refused', why: read.why }];
  const scenariosText = path.endsWith('/ruleset.json') ? await textAt(folder, path.replace(/[^/]+$/, 'scenarios.json')) : undefined;
  const beside = scenariosText === undefined ? undefined : (await readDocument(scenariosText)).value;
  const link: FileLink = {
    path,
    text: sha256(read.text),
    ...(scenariosText === undefined ? {} : { scenarios: sha256(scenariosText) }),
  };
  const known = desk.entries().find(({ key }) => desk.fileOf(key)?.path === path);
  if (known !== undefined) return [await follow(desk, known, read.text, beside, link)];
  return takeText(desk, read.text, path, beside, link);
}

/** A file that was read before: what has changed on one side only wins, what has changed on both becomes a draft beside it. */
async function follow(desk: FilesDesk, entry: LibraryEntry, text: string, beside: unknown, link: FileLink): Promise<Taken> {
  const before = desk.fileOf(entry.key);
  const { key, kind, id, version } = entry;
  const said = { name: link.path, key, kind, id, version };
  if (before?.text === link.text && before.scenarios === link.scenarios) return { ...said, outcome: 'same' };
  const current = await desk.current(key);
  const isUntouched = sha256(current.text ?? textOfDocument(current.work.document)) === (before?.own ?? before?.text);
  const { document } = await readDocument(text);
  if (isUntouched && document !== undefined && entry.status !== 'published' && entry.status !== 'withdrawn') {
    const { leftOut, ...members } = readMembers(beside);
    const scenarios = beside === undefined ? current.work.scenarios : members.scenarios;
    await desk.rewrite(key, { ...current.work, document, scenarios });
    await desk.setFile(key, linkOf(link, document));
    return { ...said, outcome: 'updated', ...(leftOut > 0 ? { leftOut } : {}) };
  }
  const [taken] = await takeText(desk, text, link.path, beside);
  return taken ?? { ...said, outcome: 'refused', why: 'unknown' };
}

async function documentPaths(folder: FolderHandle, signal?: AbortSignal): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: FolderHandle, path: string, depth: number): Promise<void> => {
    for await (const [name, handle] of at.entries()) {
      signal?.throwIfAborted();
      const here = path === '' ? name : `${path}/${name}`;
      if (handle.kind === 'directory') {
        if (depth < DEEPEST && !SKIPPED.has(name)) await walk(handle, here, depth + 1);
      } else if (DOCUMENT.test(here) && found.length <= MAX_DOCUMENTS) found.push(here);
    }
  };
  await walk(folder, '', 0);
  // Rulesets before the overlays on them.
  const rank = (path: string): number => (path.endsWith('/ruleset.json') ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

async function textAt(folder: FolderHandle, path: string): Promise<string | undefined> {
  const file = await fileAt(folder, path, false);
  if (file === undefined) return undefined;
  const read = await readFileText(await named(file));
  return 'text' in read ? read.text : '';
}

async function writeAt(folder: FolderHandle, path: string, text: string): Promise<void> {
  const file = await fileAt(folder, path, true);
  if (file !== undefined) await writeFile(file, text);
}

async function named(handle: FileHandle): Promise<{ name: string; size: number; arrayBuffer(): Promise<ArrayBuffer> }> {
  const file = await handle.getFile();
  return { name: handle.name, size: file.size, arrayBuffer: () => file.arrayBuffer() };
}

/** A published version on disk is written over by nothing but itself with its status moved on. */
async function isFrozenText(before: string, after: string): Promise<boolean> {
  const [old, next] = [(await readDocument(before)).value, (await readDocument(after)).value];
  if (!isPlain(old) || (old.status !== 'published' && old.status !== 'withdrawn')) return false;
  const without = (value: unknown): string => JSON.stringify(value, (key, member: unknown) => (key === 'status' ? undefined : member));
  return without(old) !== without(next);
}
