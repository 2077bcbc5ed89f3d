import { describe, expect, it } from 'vitest';
import { folder, steelyard } from './command-line.js';
import { AUDIT, OVERLAY, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const overlay = files.write('overlay.json', OVERLAY);
const nested = (depth: number): string => `{"format":"steelyard/audit@1","note":${'['.repeat(depth)}${']'.repeat(depth)}}`;
const large = `{"format":"steelyard/audit@1","note":"${'x'.repeat(50_000_000)}"}`;

/** "line:column severity code" of each line printed, without the file's name. */
async function found(content: unknown, ...others: readonly string[]): Promise<readonly string[]> {
  const path = files.write('document.json', content);
  const { status, out } = await steelyard(['validate', path, ...others]);
  const lines = out.split('\n').filter((line) => line.startsWith(`${path}:`));
  expect(status).toBe(lines.some((line) => line.includes(' error ')) ? 1 : 0);
  return lines.map((line) =>
    line
      .slice(path.length + 1)
      .split(' ', 3)
      .join(' '),
  );
}

function audit(change: object): unknown {
  return { ...AUDIT, ...change };
}

describe('bad input gets its place, its code and exit status 1', () => {
  it.each([
    ['nothing', '', '1:1 error empty-document'],
    ['text that is not JSON', '{\n "format": "steelyard/audit@1",\n "id": \'x\'\n}', '3:8 error not-json'],
    ['an unknown format', { format: 'steelyard/audit@9' }, '2:13 error unknown-format'],
    ['no format', [], '1:1 error unknown-format'],
    ['a key that stands twice', '{"format":"steelyard/audit@1",\n"id":"a","id":"b"}', '2:10 error duplicate-key'],
    ['__proto__ as a key', '{"format":"steelyard/audit@1","__proto__":{}}', '1:31 error forbidden-key'],
    ['constructor as a key', '{"format":"steelyard/audit@1","facts":{"constructor":1}}', '1:40 error forbidden-key'],
    ['an unknown field', audit({ grade: 5 }), '22:12 error unknown-field'],
    ['a number that is no number', '{"format":"steelyard/audit@1","facts":{"a":NaN}}', '1:44 error not-json'],
    ['too many digits', '{"format":"steelyard/audit@1","facts":{"a":0.1234567890123456789}}', '1:44 error number-precision'],
    ['a number out of range', '{"format":"steelyard/audit@1","facts":{"a":1e400}}', '1:44 error number-range'],
    ['50 MB', large, '1:1 error too-large'],
    ['nesting 10,000 deep', nested(10_000), '1:1 error too-deep'],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), '1:1 error not-utf8'],
    ['a date that does not exist', audit({ date: '2026-02-30' }), '9:11 error invalid-date'],
  ])('%s', async (_, content, expected) => {
    expect(await found(content, ruleset)).toEqual([expected]);
  });

  it('accepts a byte-order mark', async () => {
    expect(await found(`\ufeff${JSON.stringify(AUDIT)}`, ruleset)).toEqual([]);
  });

  it('counts every wrong thing of an audit under its ruleset', async () => {
    const wrong = audit({
      facts: { staff: -1, cooks: 3 },
      clauses: { repair: { sampled: 3, nonconforming: 4 }, delivery: { level: 'good' }, kitchen: { result: 'conforming' } },
      adjustments: [{ id: 'bonus' }],
    });
    const codes = (await found(wrong, ruleset)).map((line) => line.split(' ')[2]);
    expect(codes).toEqual(['fact-range', 'unknown-fact', 'samples-range', 'answer-shape', 'unknown-clause', 'unknown-adjustment']);
  });

  it.each([
    ['n = 0', { clauses: { repair: { sampled: 0, nonconforming: 0 } } }, 'out-of-range'],
    ['a negative count', { clauses: { repair: { sampled: 3, nonconforming: -1 } } }, 'out-of-range'],
  ])('%s', async (_, change, code) => {
    expect((await found(audit(change), ruleset)).map((line) => line.split(' ')[2])).toEqual([code]);
  });

  it('finds ids that repeat, and a sum that is wrong', async () => {
    const [service] = RULESET.clauses;
    const [repair] = service?.clauses ?? [];
    const codes = (await found({ ...RULESET, clauses: [{ ...service, clauses: [repair, repair] }] })).map((line) => line.split(' ')[2]);
    expect(codes).toEqual(expect.arrayContaining(['duplicate-id', 'points-sum']));
  });

  it.each([
    ['another version', { extends: { id: 'small', version: '^2.0.0' } }, 'unknown-ruleset'],
    ['something that is not there', { changes: [{ ...OVERLAY.changes[0], target: 'grades/bronze' }] }, 'unknown-target'],
    ['a value that it did not expect', { changes: [{ ...OVERLAY.changes[0], from: 80 }] }, 'overlay-conflict'],
    ['what may only be tightened', { changes: [{ ...OVERLAY.changes[0], to: 85 }] }, 'overlay-loosens'],
    ['after one that is not there', { after: ['first'] }, 'overlay-order'],
  ])('an overlay for %s', async (_, change, code) => {
    expect((await found({ ...OVERLAY, ...change }, ruleset)).map((line) => line.split(' ')[2])).toEqual([code]);
  });

  it.each([
    ['an overlay of a ruleset that is not here', { ...OVERLAY, extends: { id: 'other', version: '1.0.0' } }, 'unknown-ruleset', 'overlay'],
    ['an audit of a ruleset that is not here', audit({ ruleset: { id: 'other', version: '1.0.0' } }), 'unknown-ruleset', 'audit'],
    ['an audit that names no ruleset', audit({ ruleset: undefined }), 'ruleset-not-named', 'audit'],
  ])('%s is only half checked, and nothing wrong with it', async (_, content, code, kind) => {
    const path = files.write('alone.json', content);
    const { status, out } = await steelyard(['validate', path, ruleset]);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(` warning ${code} .*could not be checked`));
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain(kind);
    expect((await steelyard(['validate', path, '--lang', 'zh-CN'])).out).toContain('未能对照规则集检查');
  });

  it('an unknown version of a known ruleset is an error', async () => {
    expect(await found(audit({ ruleset: { id: 'small', version: '7.0.0' } }), ruleset)).toEqual(['4:14 error unknown-ruleset']);
  });

  it('finds overlays that each ask to come after the other', async () => {
    const other = files.write('other.json', { ...OVERLAY, id: 'other', after: ['stricter'], changes: [] });
    const codes = (await found({ ...OVERLAY, after: ['other'] }, ruleset, other)).map((line) => line.split(' ')[2]);
    expect(codes).toContain('overlay-cycle');
  });

  it.each([
    ['an operator of json-logic-js that is not allowed', { log: 'x' }, 'unknown-operator'],
    ['a name that runs code elsewhere', { 'log.prototype.constructor': ['x'] }, 'unknown-operator'],
    ['a way into the prototype chain', { '==': [{ var: 'facts.__proto__' }, 1] }, 'unknown-variable'],
    ['a bare literal', true, 'literal-condition'],
  ])('%s', async (_, holds, code) => {
    const codes = (await found({ ...RULESET, conditions: [{ ...RULESET.conditions[0], holds }] })).map((line) => line.split(' ')[2]);
    expect(codes).toContain(code);
  });

  it('blames an overlay for a sum that it breaks, at its changes', async () => {
    const provisional = structuredClone(RULESET) as { clauses: { clauses: { pointsBasis?: string }[] }[] };
    for (const leaf of provisional.clauses[0]?.clauses ?? []) leaf.pointsBasis = 'provisional';
    const base = files.write('provisional.json', provisional);
    const changes = [{ op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 7, reason: 'sheet' }];
    expect((await found({ ...OVERLAY, changes }, base)).map((line) => line.split(' ')[2])).toContain('points-sum');
  });
});

describe('what it prints', () => {
  it('nothing on standard output for good documents, and a count on standard error', async () => {
    const path = files.write('audit.json', AUDIT);
    const { status, out, err } = await steelyard(['validate', ruleset, overlay, path]);
    expect([status, out]).toEqual([0, '']);
    expect(err).toBe('3 files: 0 errors, 0 warnings, 0 notes\n');
    expect((await steelyard(['validate', files.write('none.json', '')])).err).toBe('1 file: 1 error, 0 warnings, 0 notes\n');
  });

  it('sentences in the language of the locale, or of --lang', async () => {
    const path = files.write('empty.json', '');
    expect((await steelyard(['validate', path])).out).toBe(
      `${path}:1:1 error empty-document The file is empty. It should hold one JSON document.\n`,
    );
    const chinese = `${path}:1:1 error empty-document 文件是空的。请填入一份 JSON 文档。\n`;
    expect((await steelyard(['validate', path], { env: { LANG: 'zh_CN.UTF-8' } })).out).toBe(chinese);
    expect((await steelyard(['validate', path, '--lang', 'zh-CN'], { env: { LANG: 'en_GB' } })).out).toBe(chinese);
    expect((await steelyard(['--lang=zh-CN', 'validate', path])).out).toBe(chinese);
  });

  it('the problems as JSON, each under the name of its file', async () => {
    const path = files.write('twice.json', '{"format":"steelyard/audit@1","id":"a","id":"b"}');
    const { status, out } = await steelyard(['validate', ruleset, path, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      problems: [
        {
          code: 'duplicate-key',
          severity: 'error',
          document: path,
          pointer: '/id',
          params: { key: 'id', first: { line: 1, column: 31 }, line: 1, column: 40 },
        },
      ],
    });
  });

  it('exit status 2 and still all the rest where a file cannot be read', async () => {
    const missing = files.path('missing.json');
    const { status, out } = await steelyard(['validate', missing, files.write('empty.json', ''), '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(out).problems.map((one: { code: string }) => one.code)).toEqual(['unreadable-file', 'empty-document']);
  });

  it('reads standard input for -', async () => {
    const { status, out } = await steelyard(['validate', '-'], { input: '{' });
    expect([status, out.split(' ', 3).join(' ')]).toEqual([1, '-:1:2 error not-json']);
  });
});
