// A storage that is full, forbidden or away: it is said, editing and export go on, and what was only in the page is written as soon as
// it can be.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser, openWindow, retitle, SCHEME, titleIn, work } from './at-storage.js';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const turns = async (count = 60): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** No more writing, with the browser's own error. */
function fill(): { mockRestore(): void } {
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const spies = [vi.spyOn(IDBObjectStore.prototype, 'put'), vi.spyOn(IDBObjectStore.prototype, 'add')];
  for (const spy of spies) spy.mockImplementation(full);
  return {
    mockRestore: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

describe('a full storage', () => {
  it('is said; edits stay in the page, can be exported, and are written once there is room', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    const full = fill();
    retitle(workpiece, 'only here');
    retitle(workpiece, 'only here still');
    await turns();
    expect(page.trouble).toBe('full');
    expect(keeping.state).toBe('unsaved');
    expect((await page.files.documentFile(key)).text).toContain('only here still');
    full.mockRestore();
    await keeping.flush();
    expect(page.trouble).toBe(undefined);
    expect(keeping.state).toBe('saved');
    const again = await work(await openWindow(), key);
    expect(titleIn(again.workpiece)).toBe('only here still');
    expect(again.workpiece.history.steps).toHaveLength(2);
  });

  it('keeps what is left behind when the document is closed, and a new document that it did not take', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    const full = fill();
    retitle(workpiece, 'left behind');
    await page.release(keeping);
    const made = await page.create({ ...SCHEME, id: 'made' });
    expect(titleIn(await page.open(key))).toBe('left behind');
    expect(page.entry(made)?.id).toBe('made');
    full.mockRestore();
    await page.land();
    expect(page.trouble).toBe(undefined);
    const again = await openWindow();
    expect(titleIn(await again.open(key))).toBe('left behind');
    expect(again.entries.map(({ id }) => id).sort()).toEqual(['made', 'scheme']);
  });
});

describe('a browser that keeps nothing', () => {
  it('is said, and one works in memory: create, edit, publish, export', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    const page = await openWindow();
    expect(page.troubleDetail).toEqual({ kind: 'blocked', why: 'refused' });
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    retitle(workpiece, 'in memory');
    await turns();
    expect(keeping.state).toBe('unsaved');
    await page.release(keeping);
    expect(titleIn(await page.open(key))).toBe('in memory');
    await page.publish(key, await page.workOf(key));
    expect(page.entry(key)?.status).toBe('published');
    expect((await page.files.bundle([key]))[0]?.text).toContain('in memory');
    await page.remove(await page.create({ ...SCHEME, id: 'second' }));
    expect(page.entries).toHaveLength(1);
  });
});
