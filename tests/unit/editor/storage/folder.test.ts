// A folder on disk beside the library: read in its layout, followed when files change, saved back into, and never written over unasked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StudioLibrary } from '../../../../editor/storage/studio-library.js';
import { freshBrowser, openWindow, retitle, SCHEME, work } from './at-storage.js';

type Tree = Map<string, Tree | string>;

let disk: Tree = new Map();
let page: StudioLibrary;

/** Handles as the browser gives them, over a tree in memory. */
function folderHandle(name: string, tree: Tree): unknown {
  const missing = (): never => {
    throw new DOMException('not there', 'NotFoundError');
  };
  const fileHandle = (file: string): unknown => ({
    kind: 'file',
    name: file,
    getFile: async () => new File([String(tree.get(file))], file),
    createWritable: async () => {
      let text = '';
      return {
        write: async (part: string) => {
          text += part;
        },
        close: async () => void tree.set(file, text),
      };
    },
  });
  return {
    kind: 'directory',
    name,
    async *entries() {
      for (const [key, value] of tree) yield [key, typeof value === 'string' ? fileHandle(key) : folderHandle(key, value)];
    },
    getDirectoryHandle: async (key: string, { create = false } = {}) => {
      if (!tree.has(key) && create) tree.set(key, new Map());
      const found = tree.get(key);
      return found instanceof Map ? folderHandle(key, found) : missing();
    },
    getFileHandle: async (key: string, { create = false } = {}) => {
      if (!tree.has(key) && create) tree.set(key, '');
      return typeof tree.get(key) === 'string' ? fileHandle(key) : missing();
    },
    queryPermission: async () => 'granted',
  };
}

function put(path: string, content: unknown): void {
  const names = path.split('/');
  let at = disk;
  for (const name of names.slice(0, -1)) {
    const next = at.get(name);
    const folder: Tree = next instanceof Map ? next : new Map();
    at.set(name, folder);
    at = folder;
  }
  at.set(names.at(-1) ?? '', typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

function read(path: string): unknown {
  return path.split('/').reduce<Tree | string | undefined>((at, name) => (at instanceof Map ? at.get(name) : undefined), disk);
}

const OVERLAY = {
  format: 'steelyard/overlay@1',
  id: 'body',
  version: '1.0.0',
  title: 'Body',
  extends: { id: 'scheme', version: '^1.0.0' },
  changes: [],
};
const SCENARIO = { name: 'all well', audit: { type: 'initial' }, expect: { grade: 'pass' } };

beforeEach(async () => {
  freshBrowser();
  disk = new Map();
  vi.stubGlobal('showDirectoryPicker', async () => folderHandle('our-rules', disk));
  put('scheme/1.0.0/ruleset.json', SCHEME);
  put('scheme/1.0.0/scenarios.json', { scenarios: [SCENARIO] });
  put('scheme/1.0.0/audits/some.audit.json', { format: 'steelyard/audit@1' });
  put('scheme/overlays/body/1.0.0.json', OVERLAY);
  put('index.json', { rulesets: [] });
  put('node_modules/evil/1.0.0/ruleset.json', SCHEME);
  page = await openWindow();
});
afterEach(() => vi.unstubAllGlobals());

const key = (id: string): string => page.entries.find((one) => one.id === id && one.status === 'draft')?.key ?? '';
const edit = async (title: string): Promise<void> => {
  const { workpiece, keeping } = await work(page, key('scheme'));
  retitle(workpiece, title);
  await page.release(keeping);
};

describe('a folder of rulesets', () => {
  it('is read in its layout: rulesets with their scenarios, overlays, nothing else; reading again finds nothing new', async () => {
    expect(page.files.folder).toBe('closed');
    const taken = await page.files.openFolder(false);
    expect(taken?.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['scheme/1.0.0/ruleset.json', 'added'],
      ['scheme/overlays/body/1.0.0.json', 'added'],
    ]);
    expect(await page.scenariosOf(key('scheme'))).toEqual([SCENARIO]);
    expect([page.files.folder, page.files.folderName, page.files.pathOf(key('scheme'))]).toEqual([
      'open',
      'our-rules',
      'scheme/1.0.0/ruleset.json',
    ]);
    expect((await page.files.openFolder(true))?.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    expect(page.entries).toHaveLength(2);
  });

  it('takes a document back into its file, and a new one where it belongs', async () => {
    await page.files.openFolder(false);
    await edit('edited here');
    expect(await page.files.saveBack(key('scheme'))).toEqual({ outcome: 'saved', path: 'scheme/1.0.0/ruleset.json' });
    expect(read('scheme/1.0.0/ruleset.json')).toContain('edited here');
    expect((await page.files.openFolder(true))?.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    const made = await page.create({ ...SCHEME, version: '1.1.0' }, { scenarios: [SCENARIO] });
    expect(await page.files.saveBack(made)).toEqual({ outcome: 'saved', path: 'scheme/1.1.0/ruleset.json' });
    expect(read('scheme/1.1.0/scenarios.json')).toContain('all well');
  });

  it('is not written over where somebody has changed the file, unless that is wanted', async () => {
    await page.files.openFolder(false);
    await edit('edited here');
    put('scheme/1.0.0/ruleset.json', { ...SCHEME, title: 'Changed by a colleague' });
    expect(await page.files.saveBack(key('scheme'))).toMatchObject({ outcome: 'changed' });
    expect(read('scheme/1.0.0/ruleset.json')).toContain('a colleague');
    // Read again: both have changed, so that theirs becomes a draft beside mine.
    const taken = await page.files.openFolder(true);
    expect(taken?.[0]).toMatchObject({ outcome: 'copy', id: 'scheme' });
    expect((await page.workOf(taken?.[0]?.key ?? '')).document.title).toBe('Changed by a colleague');
    const mine = page.entries.find((one) => page.files.pathOf(one.key) === 'scheme/1.0.0/ruleset.json');
    expect(await page.files.saveBack(mine?.key ?? '', true)).toMatchObject({ outcome: 'saved' });
    expect(read('scheme/1.0.0/ruleset.json')).toContain('edited here');
  });

  it('is followed where only the file has changed, by an open document too', async () => {
    await page.files.openFolder(false);
    const { workpiece } = await work(page, key('scheme'));
    put('scheme/1.0.0/ruleset.json', JSON.stringify(SCHEME));
    expect((await page.files.openFolder(true))?.[0]).toMatchObject({ outcome: 'updated' });
    put('scheme/1.0.0/ruleset.json', { ...SCHEME, title: 'Changed by a colleague' });
    expect((await page.files.openFolder(true))?.[0]).toMatchObject({ outcome: 'updated' });
    expect(workpiece.document.title).toBe('Changed by a colleague');
  });

  it('keeps a published file as it is, and says when the disk does not take something', async () => {
    await page.files.openFolder(false);
    await edit('edited here');
    put('scheme/1.0.0/ruleset.json', { ...SCHEME, status: 'published' });
    expect(await page.files.saveBack(key('scheme'), true)).toMatchObject({ outcome: 'frozen' });
    disk.set('body', 'a file where a folder belongs');
    const odd = await page.create({ ...SCHEME, id: 'body' });
    expect(await page.files.saveBack(odd)).toMatchObject({ outcome: 'refused' });
  });
});
