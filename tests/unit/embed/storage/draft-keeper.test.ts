// What becomes of answers given while drafts are opened, and when the rules change: nothing is overwritten that nobody was asked about.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '../../../../editor/embed/storage/draft-keeper.js';
import type { Drafts } from '../../../../editor/embed/storage/drafts.js';
import type { Words } from '../../../../editor/text/embed/words.js';
import type { Effective } from '../../../../engine/page.js';
import { FakeDatabase } from './fake-database.js';

let database = new FakeDatabase();
let opened = 0;
beforeEach(() => {
  database = new FakeDatabase();
  opened = 0;
});

vi.mock('../../../../editor/embed/storage/draft-store.js', async () => ({
  ...(await vi.importActual('../../../../editor/embed/storage/draft-record.js')),
  openDrafts: (tell: (event: unknown) => void): Drafts => {
    opened += 1;
    const page = database.open();
    page.events.push = (event) => {
      tell(event);
      return 0;
    };
    return page.drafts;
  },
}));

const rules = (version: string): Effective =>
  ({ base: { id: 'scheme', version, digest: '', status: 'published' }, overlays: [] }) as unknown as Effective;
const key = (version: string): string => JSON.stringify(['here', `scheme@${version}`]);

/** An element with an audit, and what the keeper did to it. */
function element(audit: unknown) {
  const state = {
    audit,
    isConnected: true,
    taken: [] as unknown[],
    asked: [] as string[],
    offered: [] as string[],
    accept: undefined as (() => void) | undefined,
  };
  const keeper = new DraftKeeper({ addController: () => undefined } as never, {
    say: ({ code }) => code,
    notice: ({ id, text, actions = [] }) => {
      if (id !== 'other-draft') state.asked.push(`${actions.length} ways`);
      else state.offered.push(text({ files: { otherDraft: (documents: string) => documents } } as Words));
      state.accept = actions[0]?.run;
    },
    dismiss: () => undefined,
    audit: () => state.audit,
    take: (taken) => {
      state.taken.push(taken);
      state.audit = taken;
    },
    exportAudit: () => undefined,
    redraw: () => undefined,
    isConnected: () => state.isConnected,
  });
  return { state, keeper };
}

async function stored(version: string, audit: unknown): Promise<void> {
  const before = database.open();
  await before.drafts.load(key(version));
  before.drafts.save(key(version), audit);
  await before.drafts.close();
}

describe('opening a draft', () => {
  it('shows it, and what is shown already is not shown anew', async () => {
    await stored('1.0.0', { note: 'kept' });
    const { state, keeper } = element({});
    await keeper.open('here', rules('1.0.0'), undefined, false);
    expect(state.taken).toEqual([{ note: 'kept' }]);
    await keeper.open('here', rules('1.0.0'), undefined, false);
    expect(state.taken, 'the steps of undo would be gone').toHaveLength(1);
  });

  it('asks about an answer that was given meanwhile', async () => {
    await stored('1.0.0', { note: 'kept' });
    const { state, keeper } = element({});
    const opening = keeper.open('here', rules('1.0.0'), undefined, false);
    state.audit = { note: 'typed meanwhile' };
    keeper.save(state.audit);
    await opening;
    expect(state.audit).toEqual({ note: 'typed meanwhile' });
    expect(state.asked).toContain('3 ways');
    expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'kept' });
  });

  it('keeps such an answer at once where there is no draft', async () => {
    const { state, keeper } = element({});
    const opening = keeper.open('here', rules('1.0.0'), undefined, false);
    state.audit = { note: 'typed meanwhile' };
    keeper.save(state.audit);
    await opening;
    expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'typed meanwhile' });
    expect(state.asked).toEqual([]);
  });

  it('does nothing for an element that was taken out meanwhile', async () => {
    const { state, keeper } = element({});
    const opening = keeper.open('here', rules('1.0.0'), undefined, false);
    state.isConnected = false;
    keeper.hostDisconnected();
    await opening;
    expect(opened).toBe(0);
  });

  it('goes on saving for an element that is only moved', async () => {
    const { state, keeper } = element({});
    await keeper.open('here', rules('1.0.0'), undefined, false);
    keeper.hostDisconnected();
    await Promise.resolve();
    state.audit = { note: 'after the move' };
    keeper.save(state.audit);
    await vi.waitFor(() => expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'after the move' }));
  });

  it('goes on from what the host gives, when it gives the same again', async () => {
    const given = { note: 'of the server' };
    const first = element(given);
    await first.keeper.open('here', rules('1.0.0'), given, false);
    first.state.audit = { note: 'typed since' };
    first.keeper.save(first.state.audit);
    await vi.waitFor(() => expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'typed since' }));
    const again = element(given);
    await again.keeper.open('here', rules('1.0.0'), { ...given }, false);
    expect(again.state.audit).toEqual({ note: 'typed since' });
    expect(again.state.asked).toEqual([]);
  });

  it('asks where the host gives another audit than the draft began with, and writes neither over the other until then', async () => {
    await stored('1.0.0', { note: 'typed last week' });
    const { state, keeper } = element({ note: 'of the server today' });
    await keeper.open('here', rules('1.0.0'), state.audit, false);
    expect(state.audit).toEqual({ note: 'of the server today' });
    expect(state.asked).toEqual(['2 ways']);
    keeper.save({ note: 'typed before deciding' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'typed last week' });
    state.accept?.();
    await vi.waitFor(() => expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'of the server today' }));
  });
});

describe('other rules under the same storage-key', () => {
  it('after a reload: the draft for those before is offered, not taken, and not lost', async () => {
    await stored('1.0.0', { note: 'of last week' });
    const { state, keeper } = element({});
    await keeper.open('here', rules('2.0.0'), undefined, false);
    expect(state.taken).toEqual([]);
    expect(state.offered).toEqual(['scheme@1.0.0']);
    state.accept?.();
    await vi.waitFor(() => expect(database.main(key('2.0.0'))?.audit).toEqual({ note: 'of last week' }));
    expect(state.audit).toEqual({ note: 'of last week' });
    expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'of last week' });
  });

  it('and back again: what was worked on between is neither lost nor asked about', async () => {
    const { state, keeper } = element({});
    await keeper.open('here', rules('1.0.0'), undefined, false);
    state.audit = { note: 'under the first' };
    keeper.save(state.audit);
    await keeper.open('here', rules('2.0.0'), undefined, true);
    expect(database.main(key('2.0.0'))?.audit, 'kept for a reload').toEqual({ note: 'under the first' });
    state.audit = { note: 'under the second' };
    keeper.save(state.audit);
    await keeper.open('here', rules('1.0.0'), undefined, true);
    expect(state.audit).toEqual({ note: 'under the second' });
    expect(database.main(key('1.0.0'))?.audit).toEqual({ note: 'under the second' });
    expect(state.asked).toEqual([]);
  });

  it('asks where there is a draft for them that this window does not know', async () => {
    await stored('2.0.0', { note: 'of last week' });
    const { state, keeper } = element({ note: 'of today' });
    await keeper.open('here', rules('1.0.0'), undefined, false);
    await keeper.open('here', rules('2.0.0'), undefined, true);
    expect(state.audit).toEqual({ note: 'of today' });
    expect(state.asked).toContain('3 ways');
    expect(database.main(key('2.0.0'))?.audit).toEqual({ note: 'of last week' });
  });
});
