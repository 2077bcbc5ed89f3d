import { describe, expect, it } from 'vitest';
import { folder, steelyard } from './command-line.js';
import { AUDIT, OVERLAY, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const audit = files.write('audit.json', AUDIT);
const sheet = files.write('sheet.csv', '1.1,6\n');
const notJson = files.write('notjson.json', '{ "format": "steelyard/ruleset@1", oops');
const conflict = files.write('conflict.json', { ...OVERLAY, changes: [{ ...OVERLAY.changes[0], from: 80 }] });

describe('documents given by path', () => {
  it.each([
    [['evaluate', audit, '--ruleset', notJson]],
    [['evaluate', audit, '--ruleset', ruleset, '--overlay', notJson]],
    [['resolve', notJson]],
    [['resolve', ruleset, '--overlay', notJson]],
    [['diff', ruleset, notJson]],
    [['diff', ruleset, ruleset, '--overlay', notJson]],
    [['batch', '--ruleset', notJson]],
    [['points', sheet, '--ruleset', notJson]],
  ])('%j says where the text is no JSON', async (args) => {
    const { status, out, err } = await steelyard(args);
    expect(status).toBe(1);
    expect(out + err).toContain(`${notJson}:1:36 error not-json`);
  });

  it.each([
    [['evaluate', audit, '--ruleset', ruleset, '--overlay', conflict]],
    [['resolve', ruleset, '--overlay', conflict]],
    [['diff', ruleset, ruleset, '--overlay', conflict]],
    [['batch', '--ruleset', ruleset, '--overlay', conflict]],
  ])('%j says which change of the overlay conflicts', async (args) => {
    const { status, out, err } = await steelyard(args);
    expect(status).toBe(1);
    expect(out + err).toMatch(/conflict\.json:\d\d:\d+ error overlay-conflict/);
  });

  it('refuses another kind of document, at its format', async () => {
    for (const args of [
      ['resolve', conflict],
      ['diff', ruleset, conflict],
      ['points', sheet, '--ruleset', conflict],
    ]) {
      const { status, out, err } = await steelyard(args);
      expect([status, out]).toEqual([1, '']);
      expect(err).toMatch(/conflict\.json:2:\d+ error wrong-document/);
    }
  });

  it('does not blame the audit for what an option names', async () => {
    const { status, out } = await steelyard(['evaluate', audit, '--ruleset', 'nobody']);
    expect(status).toBe(2);
    expect(out).toContain('ruleset error unknown-ruleset');
    expect(out).not.toContain('audit.json');
  });

  it('says that a ruleset is no audit', async () => {
    const { status, out } = await steelyard(['evaluate', ruleset, '--lang', 'zh-CN']);
    expect(status).toBe(1);
    expect(out).toContain('ruleset.json:2:13 错误 wrong-document 这里需要审核记录，给出的却是规则集。');
    expect(out).not.toMatch(/unknown-field|missing-field|ruleset-not-named/);
  });

  it('gives the line of a batch once', async () => {
    const { out } = await steelyard(['batch', '--ruleset', ruleset], { input: '\n{"a":1,"a":2}\n{"a":\n' });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ line, problems }) => [line, problems[0].code, problems[0].params])).toEqual([
      [2, 'duplicate-key', { key: 'a', first: { column: 2 }, column: 8 }],
      [3, 'not-json', { expected: 'value', found: '', column: 6 }],
    ]);
  });

  it('compares a ruleset with errors, reports them and fails', async () => {
    const odd = files.write('odd.json', { ...RULESET, clauses: [{ ...RULESET.clauses[0], points: 11 }] });
    const { status, out, err } = await steelyard(['diff', ruleset, odd]);
    expect(status).toBe(1);
    expect(err).toMatch(/odd\.json:\d+:\d+ error points-sum/);
    expect(out).toContain('11');
  });
});
