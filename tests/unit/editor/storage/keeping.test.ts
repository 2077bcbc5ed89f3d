// What becomes of edits while the page lives, dies, and has a second window beside it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser, openWindow, retitle, SCHEME, settle, titleIn, work } from './at-storage.js';

beforeEach(freshBrowser);

describe('a draft that is edited', () => {
  it('comes back with its last edit and its history after the page was killed', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, settled } = await work(page, key);
    for (const title of ['A', 'B', 'C']) retitle(workpiece, title);
    workpiece.undo();
    await settled();
    // Nothing is closed or flushed: the page is gone.
    const again = await work(await openWindow(), key);
    expect(titleIn(again.workpiece)).toBe('B');
    expect(again.workpiece.history.steps).toHaveLength(3);
    expect(again.workpiece.canRedo?.en).toBe('C');
    again.workpiece.redo();
    expect(titleIn(again.workpiece)).toBe('C');
    while (again.workpiece.undo());
    expect(titleIn(again.workpiece)).toBe('One');
  });

  it('keeps joined steps joined, a step after an undo in place of what was undone, and text that is no document', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, settled } = await work(page, key, () => 1000);
    retitle(workpiece, 'A', 'drag');
    retitle(workpiece, 'B', 'drag');
    retitle(workpiece, 'C', 'drag');
    retitle(workpiece, 'gone');
    workpiece.undo();
    retitle(workpiece, 'D');
    workpiece.keepText('{ half');
    await settled();
    const { workpiece: again } = await work(await openWindow(), key);
    expect(again.history).toEqual(workpiece.history);
    expect(again.text).toBe('{ half');
    expect(titleIn(again)).toBe('D');
    again.undo();
    expect(titleIn(again)).toBe('C');
    again.undo();
    expect(titleIn(again)).toBe('One');
  });

  it('is the same after the whole work was written, which leaves one row for each step', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key, () => 1000);
    for (let count = 0; count < 20; count += 1) retitle(workpiece, `dragged ${count}`, 'drag');
    retitle(workpiece, 'after');
    await keeping.flush();
    expect(keeping.state).toBe('saved');
    const other = await work(await openWindow(), key);
    expect(other.workpiece.history).toEqual(workpiece.history);
    expect(other.keeping.kept.live.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('bounds the journal to the steps that a workpiece keeps', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    for (let count = 0; count < 620; count += 1) retitle(workpiece, `title ${count}`);
    await keeping.flush();
    const other = await work(await openWindow(), key);
    expect(other.workpiece.history.steps).toHaveLength(500);
    expect(titleIn(other.workpiece)).toBe('title 619');
    const rows = await new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('steelyard-studio');
      request.onerror = reject;
      request.onsuccess = () => {
        const count = request.result.transaction('journal').objectStore('journal').count();
        count.onsuccess = () => resolve(count.result);
      };
    });
    expect(rows).toBe(500);
  });
});

describe('the whole work', () => {
  afterEach(() => vi.useRealTimers());

  it('is written after 0.8 s of quiet, and after 2 s at the latest while one goes on typing', async () => {
    let time = 1_000_000;
    const page = await openWindow({ now: () => time });
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const pass = async (milliseconds: number): Promise<void> => {
      time += milliseconds;
      vi.advanceTimersByTime(milliseconds);
      for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    retitle(workpiece, 'typed');
    await pass(799);
    expect(keeping.state).toBe('saving');
    await pass(1);
    expect(keeping.state).toBe('saved');
    for (const title of ['t', 'ty', 'typ', 'type']) {
      retitle(workpiece, title);
      await pass(499);
      expect(keeping.state).toBe('saving');
    }
    await pass(4);
    expect(keeping.state).toBe('saved');
    retitle(workpiece, 'hidden');
    page.hide();
    await pass(0);
    expect(keeping.state).toBe('saved');
  });
});

describe('two windows on one draft', () => {
  it('follow one another while only one edits, with the history', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const key = await here.create(SCHEME);
    await there.wake();
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    retitle(mine.workpiece, 'mine');
    await settle(mine.keeping);
    expect(titleIn(theirs.workpiece)).toBe('mine');
    retitle(theirs.workpiece, 'theirs');
    await settle(mine.keeping);
    expect(titleIn(mine.workpiece)).toBe('theirs');
    mine.workpiece.undo();
    mine.workpiece.undo();
    await settle(mine.keeping);
    expect(titleIn(theirs.workpiece)).toBe('One');
    expect([mine.keeping.state, theirs.keeping.state]).not.toContain('conflict');
  });

  it('have a conflict where both edit, and both versions are there whatever happens next', async () => {
    const [here, there] = [await openWindow(), await openWindow({ isDeaf: true })];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    let conflicts = 0;
    theirs.keeping.addEventListener('conflict', () => {
      conflicts += 1;
    });
    retitle(mine.workpiece, 'first');
    await settle(mine.keeping);
    retitle(theirs.workpiece, 'second');
    retitle(theirs.workpiece, 'third');
    await settle(theirs.keeping);
    expect(conflicts).toBe(1);
    expect(theirs.keeping.state).toBe('conflict');
    // Killed now, nothing is lost.
    const later = await openWindow();
    const titles = await Promise.all(later.entries.map(async (entry) => titleIn({ work: await later.workOf(entry.key) })));
    expect(titles.sort()).toEqual(['first', 'third']);
    // Mine goes on while the question stands, and becomes a draft of its own.
    retitle(theirs.workpiece, 'fourth');
    const copy = await theirs.keeping.keepMineAsCopy();
    expect(titleIn(theirs.workpiece)).toBe('first');
    expect(titleIn({ work: await there.workOf(copy) })).toBe('fourth');
    expect(titleIn({ work: await there.workOf(key) })).toBe('first');
    retitle(theirs.workpiece, 'on top');
    await settle(theirs.keeping);
    expect(titleIn({ work: await here.workOf(key) })).toBe('on top');
  });

  it('follow one another also where one went on before the whole work of the other was written', async () => {
    const [here, there] = [await openWindow(), await openWindow()];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    retitle(theirs.workpiece, 'first');
    await vi.waitFor(() => expect(titleIn(mine.workpiece)).toBe('first'));
    mine.workpiece.undo();
    retitle(mine.workpiece, 'second');
    // The other one writes the whole of it before it hears of that.
    await theirs.keeping.flush();
    await theirs.settled();
    expect(theirs.keeping.conflict).toBeUndefined();
    expect(theirs.keeping.state).toBe('saved');
    expect(titleIn(theirs.workpiece)).toBe('second');
    retitle(theirs.workpiece, 'third');
    await vi.waitFor(() => expect(titleIn(mine.workpiece)).toBe('third'));
    expect(there.entries).toHaveLength(1);
  });

  it('leave no copy behind where theirs is taken', async () => {
    const [here, there] = [await openWindow(), await openWindow({ isDeaf: true })];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    retitle(mine.workpiece, 'first');
    await settle(mine.keeping);
    retitle(theirs.workpiece, 'second');
    await settle(theirs.keeping);
    await theirs.keeping.takeTheirs();
    expect(titleIn(theirs.workpiece)).toBe('first');
    expect((await openWindow()).entries).toHaveLength(1);
  });

  it('keep both where the document is closed before the question is answered', async () => {
    const [here, there] = [await openWindow(), await openWindow({ isDeaf: true })];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    retitle(mine.workpiece, 'first');
    await settle(mine.keeping);
    retitle(theirs.workpiece, 'second');
    await settle(theirs.keeping);
    retitle(theirs.workpiece, 'third');
    await there.release(theirs.keeping);
    expect(titleIn(await there.open(key))).toBe('first');
    const titles = await Promise.all((await openWindow()).entries.map(async (entry) => titleIn(await there.open(entry.key))));
    expect(titles.sort()).toEqual(['first', 'third']);
  });

  it('never write over what was published in the other one', async () => {
    const [here, there] = [await openWindow(), await openWindow({ isDeaf: true })];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    await here.publish(key, mine.workpiece.work);
    expect(mine.workpiece.readOnly).toBe('published');
    retitle(theirs.workpiece, 'late');
    await settle(theirs.keeping);
    expect(theirs.keeping.state).toBe('conflict');
    const copy = await theirs.keeping.keepMineAsCopy();
    expect(theirs.workpiece.readOnly).toBe('published');
    expect(titleIn({ work: await there.workOf(key) })).toBe('One');
    expect((await there.workOf(copy)).document.status).toBe('draft');
  });
});
