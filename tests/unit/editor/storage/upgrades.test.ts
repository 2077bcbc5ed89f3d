// Databases of every earlier layout open as the present one with nothing lost; one of a later layout is left alone and said.
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE, type FirstDraft, LAYOUT } from '../../../../editor/storage/upgrades.js';
import { freshBrowser, openWindow, retitle, SCHEME, titleIn, work } from './at-storage.js';

beforeEach(freshBrowser);

async function firstLayout(drafts: readonly FirstDraft[]): Promise<void> {
  const database = await openDB(DATABASE, 1, { upgrade: (one) => void one.createObjectStore('drafts', { keyPath: 'key' }) });
  for (const draft of drafts) await database.put('drafts', draft);
  database.close();
}

describe('the database', () => {
  it('of version 1 becomes the present one: drafts with scenarios, half-typed text and times, ready to be edited', async () => {
    const scenario = { name: 'all well', audit: { type: 'initial' }, expect: { grade: 'pass' } };
    await firstLayout([
      { key: 'a', document: SCHEME, scenarios: [scenario], changedAt: 1_700_000_000_000 },
      { key: 'b', document: { ...SCHEME, id: 'other' }, scenarios: [], text: '{ half', changedAt: 1_700_000_000_001 },
    ]);
    const page = await openWindow();
    expect(page.trouble).toBe(undefined);
    expect(page.entries.map(({ id, status, changedAt }) => [id, status, changedAt])).toEqual([
      ['other', 'draft', 1_700_000_000_001],
      ['scheme', 'draft', 1_700_000_000_000],
    ]);
    expect(await page.scenariosOf('a')).toEqual([scenario]);
    expect((await page.open('b')).text).toBe('{ half');
    const { workpiece, keeping } = await work(page, 'a');
    retitle(workpiece, 'edited');
    await keeping.flush();
    expect(titleIn(await (await openWindow()).open('a'))).toBe('edited');
    const database = await openDB(DATABASE);
    expect([database.version, [...database.objectStoreNames]]).toEqual([LAYOUT, ['entries', 'journal', 'settings', 'works']]);
    database.close();
  });

  it('of a later version is not touched: the page says so and goes on in memory', async () => {
    const later = await openDB(DATABASE, LAYOUT + 1, { upgrade: (one) => void one.createObjectStore('of-the-future') });
    later.close();
    const page = await openWindow();
    expect(page.troubleDetail).toEqual({ kind: 'blocked', why: 'newer' });
    const key = await page.create(SCHEME);
    expect(titleIn({ work: await page.workOf(key) })).toBe('One');
    const again = await openDB(DATABASE, LAYOUT + 1);
    expect([...again.objectStoreNames]).toEqual(['of-the-future']);
    again.close();
  });

  it('is let go politely when a later layout asks for it, and the page goes on in memory', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const later = await openDB(DATABASE, LAYOUT + 1);
    later.close();
    const { workpiece, keeping } = await work(page, key).catch(() => ({ workpiece: undefined, keeping: undefined }));
    expect([workpiece, keeping]).toEqual([undefined, undefined]);
    const second = await page.create({ ...SCHEME, id: 'second' });
    expect(page.troubleDetail).toEqual({ kind: 'blocked', why: 'newer' });
    expect((await page.workOf(second)).document.id).toBe('second');
  });
});
