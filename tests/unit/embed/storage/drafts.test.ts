import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey } from '../../../../editor/embed/storage/draft-record.js';
import { Chances } from '../../../property/chances.js';
import { FakeDatabase, type Page } from './fake-database.js';

const RULES = { id: 'scheme', version: '1.0.0' };
const KEY = draftKey('portal', RULES);

let database: FakeDatabase;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  database = new FakeDatabase();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Time goes by, and what was begun gets done. */
async function later(milliseconds = 1000): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A window that has read the draft. */
async function reader(): Promise<Page> {
  const page = database.open();
  await page.drafts.load(KEY);
  return page;
}

async function loaded(): Promise<unknown> {
  const found = await database.open().drafts.load(KEY);
  return found.kind === 'found' ? found.draft.audit : found.kind;
}

describe('a draft', () => {
  it('is there again after a reload, with what was said about it', async () => {
    const page = await reader();
    page.drafts.save(KEY, { note: '现场' }, { person: '王审' });
    await later();
    expect(await database.open().drafts.load(KEY)).toMatchObject({
      kind: 'found',
      draft: { audit: { note: '现场' }, meta: { person: '王审' }, savedAt: 1_000_000, revision: 1 },
    });
    expect(page.kinds()).toEqual(['saved']);
  });

  it('is returned raw, whatever it holds', async () => {
    const page = await reader();
    page.drafts.save(KEY, ['no', 'audit', null]);
    await later();
    expect(await loaded()).toEqual(['no', 'audit', null]);
  });

  it('is none where nothing was saved, and after it was removed', async () => {
    const page = await reader();
    expect(await loaded()).toBe('none');
    page.drafts.save(KEY, 1);
    await later();
    await page.drafts.remove(KEY);
    expect(await loaded()).toBe('none');
    expect(page.kinds()).toEqual(['saved', 'removed']);
  });

  it('can be begun again after it was removed', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    await page.drafts.remove(KEY);
    page.drafts.save(KEY, 2);
    await later();
    expect(await loaded()).toBe(2);
    expect(page.kinds()).not.toContain('conflict');
  });

  it.each([
    ['another storage-key', draftKey('intranet', RULES)],
    ['another version', draftKey('portal', { ...RULES, version: '1.0.1' })],
    ['an overlay', draftKey('portal', RULES, [{ id: 'body', version: '1.0.0' }])],
  ])('is not that of %s', async (_, key) => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    await later();
    expect(await page.drafts.load(key)).toEqual({ kind: 'none' });
  });

  it('of another version is found under the storage-key, newest first, and no neighbour’s', async () => {
    const page = await reader();
    for (const [key, audit] of [
      [draftKey('portal', RULES), 'old'],
      [draftKey('portal', { ...RULES, version: '2.0.0' }, [RULES]), 'new'],
      [draftKey('portal"', RULES), 'neighbour'],
      [draftKey('portal-2', RULES), 'neighbour'],
    ] as const) {
      page.drafts.save(key, audit);
      await later();
    }
    expect((await page.drafts.list('portal')).map(({ audit }) => audit)).toEqual(['new', 'old']);
  });
});

describe('saving', () => {
  it('writes at most a second after the last change, and also while somebody types on and on', async () => {
    const page = await reader();
    for (let change = 1; change <= 30; change += 1) {
      page.drafts.save(KEY, change);
      await later(100);
    }
    expect(database.main(KEY)?.audit).toBeGreaterThan(20);
    await later(1000);
    expect(database.main(KEY)?.audit).toBe(30);
    expect(page.events.length).toBeLessThan(8);
  });

  it('writes at once on flush and on close', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    await page.drafts.flush();
    expect(database.main(KEY)?.audit).toBe(1);
    page.drafts.save(KEY, 2);
    await page.drafts.close();
    expect(database.main(KEY)?.audit).toBe(2);
  });

  it('keeps what came in while it was writing', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    const flushed = page.drafts.flush();
    page.drafts.save(KEY, 2);
    await flushed;
    await later();
    expect(database.main(KEY)).toMatchObject({ audit: 2 });
  });

  it.each([
    ['QuotaExceededError', 'draft-quota'],
    ['VersionError', 'draft-blocked'],
    ['SecurityError', 'draft-no-storage'],
    ['DataCloneError', 'draft-not-saved'],
  ])('tells of a %s as %s, and tries again with the next change', async (name, code) => {
    const page = await reader();
    page.fail(Object.assign(new Error('no'), { name }));
    page.drafts.save(KEY, 1);
    await later();
    expect(page.events).toMatchObject([{ kind: 'failed', problem: { code, severity: 'warning', document: 'draft' } }]);
    expect(await page.drafts.list('portal')).toEqual([]);
    page.fail(undefined);
    await page.drafts.flush();
    expect(database.main(KEY)?.audit).toBe(1);
  });

  it('tells that a draft cannot be read', async () => {
    const page = database.open();
    page.fail(new Error('no'));
    expect(await page.drafts.load(KEY)).toMatchObject({ kind: 'failed', problem: { code: 'draft-not-read' } });
  });
});

describe('a page that goes away', () => {
  it('keeps what was typed the moment before, although it never gets an answer', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    await later();
    page.drafts.save(KEY, 2);
    page.hide();
    page.die();
    await later();
    expect(database.main(KEY)?.audit).toBe(1);
    expect(await loaded()).toBe(2);
    await later();
    expect(database.of(KEY)).toMatchObject([{ window: '', audit: 2 }]);
  });

  it('keeps it also where nothing was saved before', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    page.hide();
    page.die();
    expect(await loaded()).toBe(1);
  });

  it('that was only hidden writes properly and leaves nothing beside the draft', async () => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    page.hide();
    await later(0);
    expect(database.of(KEY)).toMatchObject([{ window: '', audit: 1, revision: 1 }]);
    page.drafts.save(KEY, 2);
    await later();
    expect(page.kinds()).toEqual(['saved', 'saved']);
  });

  it('and whose last words began from something older makes that a question', async () => {
    const [gone, other] = [await reader(), await reader()];
    gone.drafts.save(KEY, 'gone');
    other.drafts.save(KEY, 'other');
    await other.drafts.flush();
    gone.hide();
    gone.die();
    const unanswered = database.open();
    await unanswered.drafts.load(KEY);
    unanswered.hide();
    unanswered.die();
    const next = database.open();
    expect(await next.drafts.load(KEY)).toMatchObject({ kind: 'conflict', mine: { audit: 'gone' }, theirs: { audit: 'other' } });
    await later();
    expect(database.main(KEY)?.audit).toBe('other');
    await next.drafts.settle(KEY, 'mine');
    expect(database.of(KEY)).toMatchObject([{ window: '', audit: 'gone' }]);
  });
});

describe('two windows', () => {
  it('never overwrite each other: the later one is asked', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    expect(second.events).toMatchObject([
      { kind: 'elsewhere', what: 'saved', hasUnsaved: false },
      { kind: 'conflict', theirs: { audit: 'first' } },
    ]);
    expect(database.main(KEY)?.audit).toBe('first');
  });

  it('write nothing while the question is open, and then what was typed meanwhile', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    second.drafts.save(KEY, 'second, more');
    await later(5000);
    expect(database.main(KEY)?.audit).toBe('first');
    await second.drafts.settle(KEY, 'mine');
    expect(database.main(KEY)?.audit).toBe('second, more');
  });

  it('go on from theirs where that is chosen', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    await second.drafts.settle(KEY, 'theirs');
    await later();
    expect(database.main(KEY)?.audit).toBe('first');
    second.drafts.save(KEY, 'first and second');
    await later();
    expect(database.main(KEY)?.audit).toBe('first and second');
  });

  it('are asked again where theirs has changed meanwhile', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    first.drafts.save(KEY, 'first again');
    await later();
    await second.drafts.settle(KEY, 'mine');
    expect(second.events.at(-1)).toMatchObject({ kind: 'conflict', theirs: { audit: 'first again' } });
    expect(database.main(KEY)?.audit).toBe('first again');
  });

  it('of which one has not looked: it does not overwrite what it never saw', async () => {
    const first = await reader();
    first.drafts.save(KEY, 'first');
    await later();
    const blind = database.open();
    blind.drafts.save(KEY, 'blind');
    await later();
    expect(blind.events).toMatchObject([{ kind: 'conflict', theirs: { audit: 'first' } }]);
  });

  it('do not remove what the other has changed', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    await second.drafts.remove(KEY);
    expect(second.kinds()).toContain('conflict');
    expect(database.main(KEY)?.audit).toBe('first');
    await second.drafts.settle(KEY, 'mine');
    expect(database.main(KEY)).toBeUndefined();
  });

  it('tell a draft begun anew from the one that was removed, though its revision is the same', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    await second.drafts.load(KEY);
    await second.drafts.remove(KEY);
    second.drafts.save(KEY, 'anew');
    await later();
    first.drafts.save(KEY, 'old');
    await later();
    expect(first.kinds().at(-1)).toBe('conflict');
    expect(database.main(KEY)?.audit).toBe('anew');
  });

  it('tell a draft that one window removed and began anew from the one before', async () => {
    const first = await reader();
    first.drafts.save(KEY, 'first');
    await later();
    const second = await reader();
    await first.drafts.remove(KEY);
    first.drafts.save(KEY, 'anew');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    expect(second.events.at(-1)).toMatchObject({ kind: 'conflict', theirs: { audit: 'anew' } });
  });

  it('hear of each other, and of unsaved changes of their own', async () => {
    const [first, second] = [await reader(), await reader()];
    second.drafts.save(KEY, 'second');
    first.drafts.save(KEY, 'first');
    await first.drafts.flush();
    expect(second.events[0]).toEqual({ kind: 'elsewhere', key: KEY, what: 'saved', hasUnsaved: true });
  });

  it('that load again with unsaved changes are asked, not overwritten and not overwriting', async () => {
    const [first, second] = [await reader(), await reader()];
    second.drafts.save(KEY, 'second');
    first.drafts.save(KEY, 'first');
    await first.drafts.flush();
    expect(await second.drafts.load(KEY)).toMatchObject({ kind: 'conflict', mine: { audit: 'second' }, theirs: { audit: 'first' } });
    await later();
    expect(database.main(KEY)?.audit).toBe('first');
    await second.drafts.settle(KEY, 'mine');
    expect(database.main(KEY)?.audit).toBe('second');
  });

  it('keep the last words of one that went away while the question was open', async () => {
    const [first, second] = [await reader(), await reader()];
    first.drafts.save(KEY, 'first');
    await later();
    second.drafts.save(KEY, 'second');
    await later();
    second.hide();
    second.die();
    const third = database.open();
    expect(await third.drafts.load(KEY)).toMatchObject({ kind: 'conflict', mine: { audit: 'second' }, theirs: { audit: 'first' } });
    await third.drafts.settle(KEY, 'theirs');
    expect(await loaded()).toBe('first');
  });

  it.each(['mine', 'theirs'] as const)('settle nothing where nothing was asked (%s)', async (keep) => {
    const page = await reader();
    page.drafts.save(KEY, 1);
    await page.drafts.settle(KEY, keep);
    await later();
    expect(database.main(KEY)?.audit).toBe(1);
  });

  it('overwrite only what they have seen, in whatever order they write, hide, die and come back', async () => {
    const chances = new Chances(21);
    let overwritten = 0;
    let asked = 0;
    for (let run = 0; run < 250; run += 1) {
      database = new FakeDatabase();
      const seen = new Map<string, Set<unknown>>();
      const come = async (): Promise<Page> => {
        const page = database.open();
        const found = await page.drafts.load(KEY);
        const known = found.kind === 'conflict' ? [found.mine, found.theirs] : found.kind === 'found' ? [found.draft] : [];
        const own = new Set(known.map(({ audit }) => audit));
        // Last words that simply went on from the draft stand for it: then their window has seen it.
        const main = database.main(KEY)?.audit;
        const author = found.kind === 'found' ? String(found.draft.audit).split(' ')[0] : undefined;
        if (author !== undefined && (String(main).startsWith(`${author} `) || seen.get(author)?.has(main))) own.add(main);
        seen.set(page.name, own);
        return page;
      };
      const pages = [await come(), await come(), await come()];
      for (let step = 0; step < 30; step += 1) {
        const at = chances.integer(0, 2);
        const page = pages[at] as Page;
        const deed = chances.pick(['type', 'type', 'wait', 'wait', 'hide', 'reload', 'settle', 'remove'] as const);
        if (deed === 'type') page.drafts.save(KEY, `${page.name} ${step}`);
        else if (deed === 'hide') page.hide();
        else if (deed === 'settle') await page.drafts.settle(KEY, chances.pick(['mine', 'theirs']));
        else if (deed === 'remove') await page.drafts.remove(KEY);
        else if (deed === 'reload') {
          page.hide();
          if (chances.chance(0.5)) await later(0);
          page.die();
          pages[at] = await come();
        } else await later(chances.integer(0, 700));
        for (const { name, events } of pages) {
          for (const event of events) if (event.kind === 'conflict') seen.get(name)?.add(event.theirs.audit);
        }
      }
      await later();
      for (const { by, over } of database.overwritings) {
        overwritten += 1;
        expect(String(over).startsWith(`${by} `) || seen.get(by)?.has(over), `${by} over ${over} in run ${run}`).toBe(true);
      }
      asked += pages.flatMap((page) => page.kinds()).filter((kind) => kind === 'conflict').length;
    }
    expect(overwritten).toBeGreaterThan(300);
    expect(asked).toBeGreaterThan(100);
  });

  it('give back after a reload what was typed last, where only one is open', async () => {
    const chances = new Chances(22);
    for (let run = 0; run < 100; run += 1) {
      database = new FakeDatabase();
      let page = await reader();
      let typed: unknown = 'none';
      for (let step = 0; step < 20; step += 1) {
        const deed = chances.pick(['type', 'type', 'wait', 'hide', 'reload'] as const);
        if (deed === 'type') {
          typed = step;
          page.drafts.save(KEY, step);
        } else if (deed === 'hide') page.hide();
        else if (deed === 'wait') await later(chances.integer(0, 700));
        else {
          page.hide();
          if (chances.chance(0.5)) await later(0);
          page.die();
          page = database.open();
          const found = await page.drafts.load(KEY);
          expect(found.kind === 'found' ? found.draft.audit : found.kind, `run ${run}, step ${step}`).toBe(typed);
        }
      }
    }
  });
});
