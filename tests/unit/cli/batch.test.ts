import { describe, expect, it } from 'vitest';
import { LineBlocks } from '../../../engine/cli/batch/line-blocks.js';
import { folder, steelyard } from './command-line.js';
import { AUDIT, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);

function line(id: string, nonconforming: number): string {
  return JSON.stringify({ ...AUDIT, id, clauses: { ...AUDIT.clauses, repair: { sampled: 12, nonconforming } } });
}

async function batch(input: string | Uint8Array | readonly Uint8Array[], ...args: readonly string[]) {
  const { status, out, err } = await steelyard(['batch', '--ruleset', ruleset, '--no-overlays', ...args], { input });
  const lines = out === '' ? [] : out.trimEnd().split('\n');
  return { status, out, err, results: lines.map((text) => JSON.parse(text)) };
}

describe('batch', () => {
  it('gives one compact line for each audit, in order', async () => {
    const { status, out, err } = await batch(`${line('a', 0)}\n${line('b', 6)}\n`);
    expect(status).toBe(0);
    expect(out).toBe(
      '{"line":1,"id":"a","status":"final","score":"100.00","exactScore":"100","grade":"gold","problems":[]}\n' +
        '{"line":2,"id":"b","status":"final","score":"70.00","exactScore":"70","grade":"silver","problems":[]}\n',
    );
    expect(err).toBe('2 audits · gold 1 · silver 1\n');
  });

  it('goes on after a bad line, counts blank ones, and takes a last line without a line break', async () => {
    const { results, err } = await batch(`${line('a', 0)}\r\n{bad}\n\n  \n{"id":"a","id":"b"}\n[]\n${line('z', 12)}`);
    expect(results.map(({ line: number, id, status, problems }) => [number, id, status, problems[0]?.code])).toEqual([
      [1, 'a', 'final', undefined],
      [2, null, 'invalid', 'not-json'],
      [5, 'b', 'invalid', 'duplicate-key'],
      [6, null, 'invalid', 'unknown-format'],
      [7, 'z', 'final', undefined],
    ]);
    expect(err).toBe('5 audits · gold 1 · invalid 3 · none 1\n');
  });

  it('calls only the line invalid that is not UTF-8', async () => {
    const input = Buffer.concat([Buffer.from(`${line('a', 0)}\n`), Buffer.of(0x22, 0xff, 0x22, 0x0a), Buffer.from(`${line('评', 0)}\n`)]);
    const { results } = await batch(input);
    expect(results.map(({ id, status, problems }) => [id, status, problems[0]?.code])).toEqual([
      ['a', 'final', undefined],
      [null, 'invalid', 'not-utf8'],
      ['评', 'final', undefined],
    ]);
  });

  it('drops a line that is longer than a document may be, and keeps the count', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x20);
    const { results } = await batch([
      Buffer.from(`${line('a', 0)}\n"`),
      ...Array.from({ length: 20 }, () => piece),
      Buffer.from(`"\n${line('b', 0)}\n`),
    ]);
    expect(results.map(({ line: number, id, problems }) => [number, id, problems[0]?.code])).toEqual([
      [1, 'a', undefined],
      [2, null, 'too-large'],
      [3, 'b', undefined],
    ]);
  });

  it('gives the same bytes for two halves as for the whole, numbered on with --first-line', async () => {
    const lines = Array.from({ length: 41 }, (_, index) => (index % 7 === 3 ? '{bad}' : line(`a-${index}`, index % 12)));
    const whole = await batch(lines.join('\n'));
    const first = await batch(`${lines.slice(0, 20).join('\n')}\n`);
    const second = await batch(lines.slice(20).join('\n'), '--first-line', '21');
    expect(first.out + second.out).toBe(whole.out);
  });

  it('does not depend on how the bytes come in', async () => {
    const input = Buffer.from(Array.from({ length: 30 }, (_, index) => line(`评-${index}`, index % 12)).join('\n'));
    const whole = await batch(input);
    const pieces = Array.from({ length: Math.ceil(input.length / 7) }, (_, index) => input.subarray(index * 7, index * 7 + 7));
    expect((await batch(pieces)).out).toBe(whole.out);
  });

  it('gives whole reports with --full, the same as evaluate', async () => {
    const { results } = await batch(`${line('a', 1)}\n{bad}\n`, '--full');
    const single = await steelyard(['evaluate', '-', '--ruleset', ruleset, '--no-overlays', '--json'], { input: line('a', 1) });
    expect(results[0]).toEqual(JSON.parse(single.out));
    expect(results[1]).toMatchObject({ format: 'steelyard/report@1', status: 'invalid', problems: [{ code: 'not-json' }] });
  });

  it('looks up what each audit names where no ruleset is given', async () => {
    const audits = [
      { ...AUDIT, ruleset: { id: 'gbt-27922-2011', version: '1.0.0' }, facts: {}, clauses: {} },
      { ...AUDIT, ruleset: { id: 'nowhere', version: '1.0.0' } },
      { ...AUDIT, ruleset: { id: 'gbt-27922-2011' }, date: '2000-01-01', facts: {}, clauses: {} },
      { format: AUDIT.format, id: 'x' },
    ];
    const { out } = await steelyard(['batch'], { input: audits.map((audit) => JSON.stringify(audit)).join('\n') });
    const results = out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(results.map(({ status, problems }) => [status, problems[0]?.code])).toEqual([
      ['incomplete', undefined],
      ['invalid', 'unknown-ruleset'],
      ['invalid', 'no-version-for-date'],
      ['invalid', 'ruleset-not-named'],
    ]);
  });

  it('says before reading that a ruleset cannot be used', async () => {
    const broken = files.write('broken.json', { ...RULESET, grades: [{ id: 'gold', min: 900 }] });
    const { status, out, err } = await steelyard(['batch', '--ruleset', broken, '--no-overlays'], { input: line('a', 0) });
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('grade-above-highest');
    expect((await steelyard(['batch', '--ruleset', 'nobody@1.0.0'], { input: '' })).status).toBe(2);
  });

  it('gives nothing for nothing', async () => {
    expect(await batch('')).toMatchObject({ status: 0, out: '', err: '0 audits\n' });
  });
});

describe('LineBlocks', () => {
  it('cuts only between lines, at about a quarter of a megabyte', () => {
    const blocks = new LineBlocks(10);
    const text = Buffer.from(`${'x'.repeat(999)}\n`.repeat(1000));
    const cut = [...blocks.push(text.subarray(0, 333_333)), ...blocks.push(text.subarray(333_333)), ...blocks.end()];
    expect(cut.map((block) => [block.kind, block.firstLine])).toEqual([
      ['lines', 10],
      ['lines', 343],
    ]);
    expect(Buffer.concat(cut.map((block) => (block.kind === 'lines' ? block.bytes : Buffer.of()))).equals(text)).toBe(true);
  });
});
