// Files and bundles of colleagues and of strangers: what comes in is what went out, nothing that is there is written over, and nothing
// that anybody wrote makes it fail.
import { beforeEach, describe, expect, it } from 'vitest';
import type { IncomingFile } from '../../../../editor/state/library-files.js';
import type { Scenario } from '../../../../editor/state/work.js';
import { freshBrowser, openWindow, SCHEME } from './at-storage.js';

beforeEach(freshBrowser);

function file(name: string, content: unknown): IncomingFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new File([text], name);
}

const SCENARIO: Scenario = { name: 'all well', audit: { type: 'initial' }, expect: { grade: 'pass' } };

describe('a bundle', () => {
  it('brings documents, scenarios, reasons, notes and half-typed text to another browser as they were', async () => {
    const page = await openWindow();
    const key = await page.create(SCHEME, { scenarios: [SCENARIO] });
    const noted = await page.add(
      { document: { ...SCHEME, id: 'noted' }, scenarios: [], reasons: { 'clauses.one': '依据新标准' }, note: 'first' },
      {},
    );
    const text = await page.keepText('{ "format": "steelyard/ruleset@1", half', 'half.json');
    const [bundle] = await page.files.bundle([key, noted, text]);
    const taken = await page.files.take([file('b.json', bundle?.text)]);
    expect(taken.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'text']);

    freshBrowser();
    const other = await openWindow();
    const brought = await other.files.take([file('b.json', bundle?.text)]);
    expect(brought.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'text']);
    expect(await other.workOf(brought[0]?.key ?? '')).toEqual(await page.workOf(key).catch(() => ({ ...expect.anything() })));
    expect(await other.workOf(brought[1]?.key ?? '')).toMatchObject({ reasons: { 'clauses.one': '依据新标准' }, note: 'first' });
    expect((await other.open(brought[2]?.key ?? '')).text).toBe('{ "format": "steelyard/ruleset@1", half');
  });

  it('with a broken member, a clash and strange things beside keeps the others and says each', async () => {
    const page = await openWindow();
    const there = await page.add({ document: { ...SCHEME, status: 'published' }, scenarios: [], reasons: {}, note: '' }, {});
    const [one, two] = SCHEME.clauses;
    const other = { ...SCHEME, status: 'published', title: 'Another content', clauses: [two, one] };
    const bundle = {
      format: 'steelyard/bundle@1',
      documents: [
        { document: { ...SCHEME, id: 'sound' }, scenarios: [SCENARIO, { name: 1 }, 'no'], reasons: { a: 1, b: 'why' }, note: ['x'] },
        { document: { ...SCHEME, grades: 'none' } },
        { document: other },
        { document: null },
        'not a member',
        { document: { format: 'steelyard/audit@1' } },
      ],
    };
    const taken = await page.files.take([file('b.json', bundle)]);
    expect(taken.map(({ outcome }) => outcome)).toEqual(['added', 'text', 'copy', 'refused', 'refused', 'refused']);
    expect(taken[0]?.leftOut).toBe(4);
    expect(taken[1]?.problems?.length).toBeGreaterThan(0);
    expect((await page.workOf(taken[0]?.key ?? '')).scenarios).toEqual([SCENARIO]);
    // What was published is as it was, and the other content is a draft beside it.
    expect((await page.workOf(there)).document.title).toBe('Scheme');
    expect(page.entry(taken[2]?.key ?? '')).toMatchObject({ status: 'draft', version: '1.0.0', title: 'Another content' });
    expect(page.entry(there)?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('files of strangers', () => {
  it('are refused or kept as text, whatever is in them', async () => {
    const page = await openWindow();
    const deep = `{"format":"steelyard/ruleset@1","clauses":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const taken = await page.files.take([
      file('proto.json', '{"format":"steelyard/ruleset@1","__proto__":{"polluted":true},"clauses":[]}'),
      file('deep.json', deep),
      file('list.json', '[1,2,3]'),
      file('twice.json', '{"format":"steelyard/ruleset@1","id":"a","id":"b","clauses":[]}'),
      file('empty.json', ''),
      new File([new Uint8Array([0xb2, 0xe2, 0xca, 0xd4, 0xff])], 'gbk.json'),
      new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'sheet.xlsx'),
      { name: 'huge.json', size: 1e9, arrayBuffer: () => Promise.reject(new Error('never read')) },
      { name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('a folder')) },
      file('audit.json', { format: 'steelyard/audit@1', id: 'a' }),
    ]);
    expect(taken.map(({ outcome, why }) => why ?? outcome)).toEqual([
      ...['text', 'text', 'unknown', 'text', 'text', 'encoding', 'binary', 'large', 'unreadable', 'other-document'],
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    expect(page.entries.every(({ isTextOnly, source }) => isTextOnly && source === 'imported')).toBe(true);
  });

  it('that are sound are added as they are: what is published stays published, the same twice is there once', async () => {
    const page = await openWindow();
    const published = { ...SCHEME, status: 'published' };
    const [first] = await page.files.take([file('a.json', published)]);
    expect(page.entry(first?.key ?? '')).toMatchObject({ status: 'published', source: 'imported' });
    const [second] = await page.files.take([file('a.json', published)]);
    expect(second).toMatchObject({ outcome: 'same', key: first?.key });
    expect(page.entries).toHaveLength(1);
    await expect(page.remove(first?.key ?? '')).rejects.toThrow();
    const { name, text } = await page.files.documentFile(first?.key ?? '');
    expect(name).toBe('scheme-1.0.0.ruleset.json');
    expect(text).toBe(`${JSON.stringify(published, null, 2)}\n`);
  });
});
