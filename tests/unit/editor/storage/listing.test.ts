// The library as a list: the order, what is superseded, what an overlay stands on, what is published and never changes again. With the
// rulesets that are shipped.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { VersionTakenError } from '../../../../editor/storage/studio-library.js';
import type { Overlay } from '../../../../engine/model/documents.js';
import { freshBrowser, openWindow, retitle, SCHEME, titleIn, work } from './at-storage.js';

beforeEach(freshBrowser);

const ROOT = 'rulesets';
const shipped: Record<string, unknown> = {};
const walk = (folder: string): void => {
  for (const name of readdirSync(join(ROOT, folder))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) walk(path);
    else if (name.endsWith('.json')) shipped[path] = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  }
};
walk('');

const overlay = (id: string, more: Partial<Overlay> = {}): Overlay => ({
  format: 'steelyard/overlay@1',
  id,
  version: '1.0.0',
  title: id,
  extends: { id: 'scheme', version: '^1.0.0' },
  changes: [],
  ...more,
});

describe('the list', () => {
  it('has what is shipped, with its scenarios, and says so where it cannot be fetched', async () => {
    const page = await openWindow({ shipped });
    expect(page.entries.map(({ kind, id }) => `${kind} ${id}`).slice(0, 3)).toEqual([
      'ruleset gbt-27922-2011',
      'overlay eligibility',
      'overlay evidence-list',
    ]);
    const first = page.entries[0]?.key ?? '';
    expect((await page.scenariosOf(first)).length).toBeGreaterThan(3);
    expect((await page.workOf(first)).document.id).toBe('gbt-27922-2011');
    expect(page.readOnlyReason(first)).toBe('shipped');
    await expect(page.setStatus(first, 'withdrawn')).rejects.toThrow();
    const away = await openWindow({ shipped: { 'index.json': undefined } });
    expect([away.entries, away.isShippedMissing, away.trouble]).toEqual([[], true, undefined]);
  });

  it('puts the newest version first, overlays below the version that they stand on, and marks what is superseded', async () => {
    const page = await openWindow();
    const publish = async (version: string): Promise<string> => {
      const key = await page.create({ ...SCHEME, version });
      await page.publish(key, await page.workOf(key));
      return key;
    };
    await publish('1.2.0');
    await publish('1.10.0');
    await publish('2.0.0');
    await page.create({ ...SCHEME, version: '2.1.0' });
    await page.create(overlay('on-one'));
    await page.create(overlay('lost', { extends: { id: 'nowhere', version: '1.0.0' } }));
    expect(page.entries.map(({ id, version, isSuperseded }) => `${id} ${version}${isSuperseded ? ' superseded' : ''}`)).toEqual([
      ...['scheme 2.1.0', 'scheme 2.0.0', 'scheme 1.10.0 superseded', 'on-one 1.0.0', 'scheme 1.2.0 superseded', 'lost 1.0.0'],
    ]);
    expect(page.find('ruleset', 'scheme')?.version).toBe('2.0.0');
    expect(page.find('ruleset', 'scheme', '1.2.0')?.version).toBe('1.2.0');
    expect(page.find('ruleset', '__proto__')).toBe(undefined);
  });
});

describe('the ground of an overlay', () => {
  it('is the highest version in its range with the overlays that come before, in their order, cycles and missing ones left out', async () => {
    const page = await openWindow();
    const base = await page.create({ ...SCHEME, version: '1.4.0' });
    await page.publish(base, await page.workOf(base));
    await page.create({ ...SCHEME, version: '1.5.0' });
    await page.create(overlay('first', { after: ['third'] }));
    await page.create(overlay('second', { after: ['first', 'missing'] }));
    const third = overlay('third', { after: ['second', 'first'] });
    await page.create(third);
    const ground = await page.groundOf(third);
    expect(ground?.ruleset.version).toBe('1.4.0');
    expect(ground?.earlier.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(await page.groundOf(overlay('lost', { extends: { id: 'nowhere', version: '^1.0.0' } }))).toBe(undefined);
  });
});

describe('a published version', () => {
  it('is frozen with its digest: no edit, no removal, no second one of its version; it can be withdrawn', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece, keeping } = await work(page, key);
    retitle(workpiece, 'final');
    await page.publish(key, workpiece.work);
    await page.release(keeping);
    expect(page.entry(key)).toMatchObject({ status: 'published', digest: expect.stringMatching(/^sha256:/) });
    expect(page.keep(workpiece)).toBe(undefined);
    await expect(page.remove(key)).rejects.toThrow();
    const second = await page.create({ ...SCHEME, title: 'again' });
    await expect(page.publish(second, await page.workOf(second))).rejects.toThrow(VersionTakenError);
    await expect(page.setStatus(key, 'draft')).rejects.toThrow();
    const before = page.entry(key)?.digest;
    await page.setStatus(key, 'withdrawn');
    expect(page.entry(key)).toMatchObject({ status: 'withdrawn', digest: before });
    const again = await openWindow();
    expect(again.readOnlyReason(key)).toBe('published');
    expect(titleIn(await again.open(key))).toBe('final');
  });

  it('is not published over what another window has written since', async () => {
    const [here, there] = [await openWindow({ isDeaf: true }), await openWindow()];
    const key = await here.create(SCHEME);
    const [mine, theirs] = [await work(here, key), await work(there, key)];
    retitle(theirs.workpiece, 'newer');
    await theirs.keeping.flush();
    await expect(here.publish(key, mine.workpiece.work)).rejects.toThrow();
    expect(titleIn(await here.open(key))).toBe('newer');
    expect(here.entry(key)?.status).toBe('draft');
  });

  it('moves between draft and review while it is open, without losing the history', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    const { workpiece } = await work(page, key);
    retitle(workpiece, 'edited');
    await page.setStatus(key, 'review');
    expect(workpiece.document.status).toBe('review');
    expect(workpiece.undo()).toBe(true);
    expect(titleIn(workpiece)).toBe('One');
  });
});

describe('a removed draft', () => {
  it('can be taken back for a day, also after a reload, and is gone then', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME);
    await page.remove(key);
    expect(page.entries).toEqual([]);
    const again = await openWindow();
    expect(again.entries).toEqual([]);
    await again.restore(key);
    expect(again.entries).toHaveLength(1);
    await again.remove(key);
    const tomorrow = await openWindow({ now: () => Date.now() + 25 * 60 * 60 * 1000 });
    await expect(tomorrow.workOf(key)).rejects.toThrow();
  });
});
