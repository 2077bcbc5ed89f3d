// Two windows on one draft in a real browser, with its own IndexedDB and BroadcastChannel: what unit tests say of a database in memory
// holds here too.
import { expect } from '@open-wc/testing';
import { Workpiece } from '../../../editor/state/workpiece.js';
import { blankScheme } from '../../../editor/storage/blank-documents.js';
import { connectionTo } from '../../../editor/storage/connection.js';
import type { Keeping } from '../../../editor/storage/keeping.js';
import { StudioLibrary } from '../../../editor/storage/studio-library.js';
import type { Ruleset } from '../../../engine/model/documents.js';

let count = 0;
let opened: StudioLibrary[] = [];

async function openWindow(isDeaf = false): Promise<StudioLibrary> {
  const name = `windows-test-${count}`;
  const channel = isDeaf ? undefined : new BroadcastChannel(name);
  const library = await StudioLibrary.open({ rulesets: new URL('/nowhere/', location.href), connection: connectionTo(name), channel });
  opened.push(library);
  return library;
}

async function work(library: StudioLibrary, key: string): Promise<{ readonly workpiece: Workpiece; readonly keeping: Keeping }> {
  const workpiece = new Workpiece({ key, ...(await library.open(key)) });
  const keeping = library.keep(workpiece);
  if (keeping === undefined) throw new Error('it is read-only');
  return { workpiece, keeping };
}

function note(workpiece: Workpiece, text: string): void {
  const change = (ruleset: { note?: string }): void => {
    ruleset.note = text;
  };
  workpiece.apply({ of: 'ruleset', label: { 'zh-CN': text, en: text }, change });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).to.equal(true);
}

const noteOf = ({ document }: Pick<Workpiece, 'document'>): unknown => (document as Ruleset).note;

describe('two windows of the studio', () => {
  beforeEach(() => {
    count += 1;
  });
  afterEach(async () => {
    await Promise.all(opened.map((library) => library.close()));
    opened = [];
  });

  it('show the same, whoever edits, and both lists know it', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const key = await here.create(blankScheme('试点', 'pilot'));
    await until(() => there.entry(key) !== undefined);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    note(mine.workpiece, 'mine');
    await until(() => noteOf(theirs.workpiece) === 'mine');
    note(theirs.workpiece, 'theirs');
    await until(() => noteOf(mine.workpiece) === 'theirs');
    mine.workpiece.undo();
    await until(() => noteOf(theirs.workpiece) === 'mine');
    await until(() => mine.keeping.state === 'saved' && theirs.keeping.state !== 'unsaved');
    await here.publish(key, mine.workpiece.work);
    await until(() => theirs.workpiece.readOnly === 'published');
    expect(there.entry(key)?.status).to.equal('published');
  });

  it('keep both versions where one did not hear of the other', async () => {
    const [here, asleep] = [await openWindow(), await openWindow(true)];
    const key = await here.create(blankScheme('试点', 'pilot'));
    const [mine, late] = [await work(here, key), await work(asleep, key)];
    note(mine.workpiece, 'first');
    await mine.keeping.flush();
    note(late.workpiece, 'second');
    await until(() => late.keeping.state === 'conflict');
    const copy = await late.keeping.keepMineAsCopy();
    expect(noteOf(late.workpiece)).to.equal('first');
    expect(noteOf(await asleep.workOf(copy))).to.equal('second');
    expect(noteOf(await here.workOf(key))).to.equal('first');
  });

  it('see on waking what they slept through, without a conflict', async () => {
    const [here, asleep] = [await openWindow(), await openWindow(true)];
    const key = await here.create(blankScheme('试点', 'pilot'));
    const [mine, late] = [await work(here, key), await work(asleep, key)];
    note(mine.workpiece, 'while it slept');
    await mine.keeping.flush();
    await asleep.wake();
    expect(noteOf(late.workpiece)).to.equal('while it slept');
    note(late.workpiece, 'awake');
    await late.keeping.flush();
    expect(late.keeping.state).to.equal('saved');
  });
});
