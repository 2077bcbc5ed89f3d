// Drafts in a real IndexedDB, between real windows: what unit tests say of a database in memory holds here too, and a page that goes
// away in the middle of typing loses nothing.
import { expect } from '@open-wc/testing';
import { type DraftEvent, type Drafts, draftKey, openDrafts } from '../../../editor/embed/storage/draft-store.js';

const RULES = { id: 'scheme', version: '1.0.0' };
const DATABASE = 'steelyard-evaluator';

let count = 0;
let opened: Drafts[] = [];

interface Window {
  readonly drafts: Drafts;
  readonly events: DraftEvent[];
}

function open(): Window {
  const events: DraftEvent[] = [];
  const drafts = openDrafts((event) => events.push(event));
  opened.push(drafts);
  return { drafts, events };
}

function removeDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('the store does not let go of its database'));
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).to.equal(true);
}

/** A frame with a store of its own, as another window would have; it has read the draft. */
async function frameOf(key: string): Promise<HTMLIFrameElement & { readonly contentWindow: Window & { save(audit: unknown): void } }> {
  const frame = document.createElement('iframe');
  const path = new URL('../../../editor/embed/storage/draft-store.ts', import.meta.url).pathname;
  frame.srcdoc = `<script type="module">
    import { openDrafts } from '${path}';
    const drafts = openDrafts(() => {});
    await drafts.load(${JSON.stringify(key)});
    window.save = (audit) => drafts.save(${JSON.stringify(key)}, audit);
  </script>`;
  document.body.append(frame);
  await until(() => typeof (frame.contentWindow as unknown as { save?: unknown } | null)?.save === 'function');
  return frame as unknown as HTMLIFrameElement & { readonly contentWindow: Window & { save(audit: unknown): void } };
}

describe('drafts in the browser', () => {
  let key: string;

  beforeEach(() => {
    count += 1;
    key = draftKey(`test ${count}`, RULES);
  });
  afterEach(async () => {
    await Promise.all(opened.map((drafts) => drafts.close()));
    opened = [];
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    await removeDatabase();
  });

  it('are there again in another window, under the storage-key, and gone when removed', async () => {
    const [one, two] = [open(), open()];
    expect(await one.drafts.load(key)).to.deep.equal({ kind: 'none' });
    one.drafts.save(key, { note: '现场' }, { person: '王审' });
    await one.drafts.flush();
    const found = await two.drafts.load(key);
    expect(found).to.deep.include({ kind: 'found' });
    expect(found.kind === 'found' && found.draft.audit).to.deep.equal({ note: '现场' });
    expect((await two.drafts.list(`test ${count}`)).map(({ meta }) => meta)).to.deep.equal([{ person: '王审' }]);
    expect(await two.drafts.list(`test ${count}0`)).to.deep.equal([]);
    await two.drafts.remove(key);
    expect(await open().drafts.load(key)).to.deep.equal({ kind: 'none' });
  });

  it('are written by themselves, and the other window hears of it', async () => {
    const [one, two] = [open(), open()];
    await Promise.all([one.drafts.load(key), two.drafts.load(key)]);
    one.drafts.save(key, 1);
    await until(() => two.events.length > 0);
    expect(two.events).to.deep.equal([{ kind: 'elsewhere', key, what: 'saved', hasUnsaved: false }]);
  });

  it('are not overwritten by a window that has not seen them', async () => {
    const [one, two] = [open(), open()];
    await Promise.all([one.drafts.load(key), two.drafts.load(key)]);
    one.drafts.save(key, 'one');
    await one.drafts.flush();
    two.drafts.save(key, 'two');
    await two.drafts.flush();
    const conflict = two.events.find((event) => event.kind === 'conflict');
    expect(conflict?.kind === 'conflict' && conflict.theirs.audit).to.equal('one');
    await two.drafts.settle(key, 'mine');
    const found = await open().drafts.load(key);
    expect(found.kind === 'found' && found.draft.audit).to.equal('two');
  });

  it('that cannot be kept are told of, and what comes after is kept', async () => {
    const { drafts, events } = open();
    await drafts.load(key);
    drafts.save(key, { format: () => 'no data' });
    await drafts.flush();
    expect(events.map((event) => event.kind === 'failed' && event.problem.code)).to.deep.equal(['draft-not-saved']);
    drafts.save(key, 'data');
    await drafts.flush();
    expect(events.at(-1)?.kind).to.equal('saved');
  });

  it('let a newer element upgrade the database, and are kept again afterwards', async () => {
    const { drafts, events } = open();
    drafts.save(key, 'before');
    await drafts.flush();
    // It takes the connection away, as an upgrade by another window does.
    await removeDatabase();
    drafts.save(key, 'after');
    await drafts.flush();
    expect(events.map(({ kind }) => kind)).to.deep.equal(['saved', 'saved']);
  });

  it('keep what was typed in the moment before the page goes away', async () => {
    for (const away of ['about:blank', 'reload']) {
      const frame = await frameOf(key);
      frame.contentWindow.save(`typed before ${away}`);
      if (away === 'reload') frame.contentWindow.location.reload();
      else frame.contentWindow.location.replace(away);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const found = await open().drafts.load(key);
      expect(found.kind === 'found' && found.draft.audit).to.equal(`typed before ${away}`);
      await opened.at(-1)?.flush();
      frame.remove();
    }
  });
});
