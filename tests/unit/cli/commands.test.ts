import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.js';
import { folder, steelyard } from './command-line.js';
import { AUDIT, OVERLAY, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('small/ruleset.json', RULESET);
const overlay = files.write('overlay.json', OVERLAY);

describe('use and help', () => {
  it('shows every command, in either language', async () => {
    const english = await steelyard(['--help']);
    expect(english.status).toBe(0);
    const names = ['validate', 'evaluate', 'batch', 'resolve', 'diff', 'test', 'digest', 'verify', 'points'];
    for (const name of names) expect(english.out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    const chinese = await steelyard([], { env: { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' } });
    expect(chinese.out).toContain('用法：');
    expect(chinese.out).toContain('退出状态：');
    for (const name of names) {
      const { status, out } = await steelyard([name, '--help', '--lang', 'zh-CN']);
      expect(status).toBe(0);
      expect(out).toMatch(/[\u4e00-\u9fff]/);
      expect((await steelyard([name, '--help'])).out).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it.each([
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['validate'], 'The argument file is missing.'],
    [['evaluate', 'a', 'b'], 'There are too many arguments.'],
    [['evaluate', 'a.json', '--colour'], 'There is no option --colour.'],
    [['evaluate', 'a.json', '--ruleset'], 'The option --ruleset <id[@version]|path> needs a value.'],
    [['points', 'a.csv'], 'The option --ruleset <id[@version]|path> is missing.'],
    [['validate', 'a.json', '--lang', 'fr'], 'It must be zh-CN or en.'],
    [['batch', '--jobs', '0'], 'It must be a whole number from 1 on.'],
  ])('%j is wrong use: exit status 2, nothing on standard output', async (args, sentence) => {
    const { status, out, err } = await steelyard(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('has Chinese words for the placeholders of usage', async () => {
    const { out } = await steelyard(['--help', '--lang', 'zh-CN']);
    expect(out).toContain('用法：steelyard [选项] [命令]\n');
    expect(out).not.toMatch(/\[options\]|\[command\]|default/);
    expect((await steelyard(['batch', '--help', '--lang', 'zh-CN'])).out).not.toMatch(/\[options\]|default/);
  });

  it('tells wrong use as JSON, too, where JSON was asked for', async () => {
    const { status, out } = await steelyard(['validate', '--json', '--lang', 'zh-CN']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'wrong-use', params: { reason: '缺少参数 file。' } }] });
  });
});

describe('digest', () => {
  it('prints the bare digest of one document, and of several a line each with its file', async () => {
    expect((await steelyard(['digest', ruleset])).out).toBe(`${digest(RULESET)}\n`);
    const { out } = await steelyard(['digest', ruleset, overlay]);
    expect(out).toBe(`${digest(RULESET)}  ${ruleset}\n${digest(OVERLAY)}  ${overlay}\n`);
    const { status, out: rest, err } = await steelyard(['digest', ruleset, files.path('none.json')]);
    expect([status, rest]).toEqual([2, `${digest(RULESET)}  ${ruleset}\n`]);
    expect(err).toContain('unreadable-file');
  });

  it('prints the digest of any document that loses nothing in reading', async () => {
    const json = await steelyard(['digest', '-', '--json'], { input: '{"b":1,"a":2}' });
    expect(JSON.parse(json.out)).toEqual({ file: '-', digest: digest({ a: 2, b: 1 }), problems: [] });
  });

  it('refuses what JSON.parse would read as something else', async () => {
    const { status, out } = await steelyard(['digest', '-', '--json'], { input: '{"a":1,"a":2}' });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ digest: null, problems: [{ code: 'duplicate-key' }] });
    expect((await steelyard(['digest', files.path('none.json')])).status).toBe(2);
  });
});

describe('resolve', () => {
  it('gives the effective ruleset and who set what', async () => {
    const { status, out } = await steelyard(['resolve', ruleset, '--overlay', overlay, '--json']);
    expect(status).toBe(0);
    const { effective } = JSON.parse(out);
    expect(effective.ruleset.grades[0]).toMatchObject({ id: 'gold', min: 95 });
    expect(effective.setBy).toEqual({ 'grades.gold.min': 'stricter@1.0.0' });
    expect(effective).toMatchObject({
      base: { id: 'small', digest: digest(RULESET) },
      overlays: [{ id: 'stricter', digest: digest(OVERLAY) }],
    });
  });

  it('lists the changed values for people', async () => {
    const { out } = await steelyard(['resolve', ruleset, '--overlay', overlay]);
    expect(out).toMatch(/grades\.gold\.min +stricter@1\.0\.0 +95/);
  });

  it('says in words what was set whole', async () => {
    const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
    const changes = [
      {
        op: 'add',
        collection: 'facts',
        value: { id: 'area', title: text('面积', 'Area'), type: 'decimal', unit: text('平方米', 'm²'), min: 0 },
      },
      {
        op: 'add',
        collection: 'conditions',
        value: { id: 'room', title: text('地方够大', 'Room enough'), holds: { '>=': [{ var: 'facts.area' }, 50] } },
      },
      { op: 'add', collection: 'grades/gold/requires', value: 'room' },
      {
        op: 'add',
        collection: 'evidence',
        value: { id: 'plan', title: text('平面图', 'Floor plan'), unit: text('份', 'copies'), quantity: { min: 2 } },
      },
    ].map((change) => ({ ...change, reason: 'a body of its own' }));
    const larger = files.write('larger.json', { ...OVERLAY, changes });
    const english = (await steelyard(['resolve', ruleset, '--overlay', larger])).out;
    for (const line of [/facts\.area .* Area · decimal number · m²$/m, /conditions\.room .* Room enough · Area is at least 50 m²$/m])
      expect(english).toMatch(line);
    expect(english).toMatch(/grades\.gold\.requires\.room .* Room enough$/m);
    expect(english).toMatch(/evidence\.plan .* Floor plan · 2 copies$/m);
    expect(english).not.toContain('{');
    const chinese = (await steelyard(['resolve', ruleset, '--overlay', larger, '--lang', 'zh-CN'])).out;
    expect(chinese).toMatch(/conditions\.room .* 地方够大 · 面积不低于 50 平方米$/m);
    expect(chinese).toMatch(/evidence\.plan .* 平面图 · 2 份$/m);
  });

  it('shows nothing half-done where overlays conflict', async () => {
    const conflicting = files.write('conflicting.json', { ...OVERLAY, changes: [{ ...OVERLAY.changes[0], from: 91 }] });
    const { status, out } = await steelyard(['resolve', ruleset, '--overlay', conflicting, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      effective: null,
      problems: [{ code: 'overlay-conflict', params: { expected: 91, found: 90, to: 95 } }],
    });
  });

  it('takes the latest version of a ruleset that is named without one', async () => {
    expect((await steelyard(['resolve', 'gbt-27922-2011'])).out).toContain('ruleset gbt-27922-2011@1.0.0 sha256:');
    expect((await steelyard(['resolve', 'gbt-27922-2011', '--date', '1999-01-01'])).status).not.toBe(0);
  });
});

describe('diff', () => {
  it('says what changed in the scheme’s own terms', async () => {
    const next = files.write('next.json', { ...RULESET, version: '1.1.0', grades: [{ ...RULESET.grades[0], min: 92 }, RULESET.grades[1]] });
    const { status, out } = await steelyard(['diff', ruleset, next]);
    expect(status).toBe(0);
    expect(out).toMatch(/Gold.*90.*92/);
    expect(JSON.parse((await steelyard(['diff', ruleset, next, '--json'])).out).differences).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'threshold', id: 'gold', path: 'score', from: 90, to: 92 })]),
    );
  });

  it('reads conditions as sentences, never as JSON', async () => {
    const next = files.write('more-staff.json', {
      ...RULESET,
      conditions: [{ ...RULESET.conditions[0], holds: { '>=': [{ var: 'facts.staff' }, 8] } }],
    });
    const { out } = await steelyard(['diff', ruleset, next, '--lang', 'zh-CN']);
    expect(out).toContain('人数');
    expect(out).toContain('8');
    expect(out).not.toContain('facts.staff');
  });

  it('shows lists by what they name, never as JSON', async () => {
    const basis = (title: string) => [{ number: 'X 1', title: { 'zh-CN': '旧', en: title } }];
    const old = files.write('old-basis.json', { ...RULESET, basis: basis('Old') });
    const now = files.write('new-basis.json', { ...RULESET, basis: basis('New') });
    expect((await steelyard(['diff', old, now])).out).toBe('Ruleset: basis “X 1 Old” → “X 1 New”\n');
    expect((await steelyard(['diff', old, now, '--lang', 'zh-CN'])).out).toBe('规则集：依据 “X 1 旧” → “X 1 旧（内容有改动）”\n');
  });

  it('finds none between a ruleset and itself, and shows what overlays change', async () => {
    expect(await steelyard(['diff', ruleset, ruleset])).toEqual({ status: 0, out: '', err: 'no differences\n' });
    expect((await steelyard(['diff', ruleset, ruleset, '--overlay', overlay])).out).toMatch(/90.*95/);
  });

  it('refuses what is no ruleset', async () => {
    const { status, out } = await steelyard(['diff', ruleset, overlay, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ differences: null, problems: [{ code: 'wrong-document' }] });
  });
});

describe('test', () => {
  const scenario = (expected: object) => ({ name: { 'zh-CN': '一例', en: 'A case' }, audit: AUDIT, expect: expected });

  it('compares each scenario with what it must come to', async () => {
    files.write('small/scenarios.json', { scenarios: [scenario({ status: 'final', grade: 'gold', exactScore: '95', problems: [] })] });
    expect(await steelyard(['test', ruleset])).toMatchObject({ status: 0, out: expect.stringContaining('1 passed, 0 failed') });
    files.write('small/scenarios.json', { scenarios: [scenario({ status: 'final', grade: 'silver', problems: ['correction-open'] })] });
    const { status, out } = await steelyard(['test', ruleset, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 0,
      failed: 1,
      rulesets: [
        {
          scenarios: [
            {
              differences: [
                { field: 'grade', expected: 'silver', found: 'gold' },
                { field: 'problems', expected: ['correction-open'], found: [] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('does not pass a scenario that expects nothing, or something that does not exist', async () => {
    files.write('small/scenarios.json', { scenarios: [scenario({}), scenario({ grades: 'gold' })] });
    expect(JSON.parse((await steelyard(['test', ruleset, '--json'])).out)).toMatchObject({ passed: 0, failed: 2 });
  });

  it('needs scenarios, and a ruleset', async () => {
    const alone = files.write('alone/ruleset.json', RULESET);
    expect((await steelyard(['test', alone])).status).toBe(2);
    expect((await steelyard(['test', 'nobody'])).status).toBe(2);
  });
});

describe('verify', () => {
  const example = 'rulesets/gbt-27922-2011/1.0.0/audits/06-lifts-five-star-waived';
  const stored = () => JSON.parse(readFileSync(`${example}.report.json`, 'utf8'));
  const verify = async (report: unknown) => {
    const { status, out } = await steelyard(['verify', files.write('report.json', report), `${example}.audit.json`, '--json']);
    return { status, result: JSON.parse(out) };
  };

  it('derives a report again by three ways and names the digests', async () => {
    const { status, result } = await verify(stored());
    expect(status).toBe(0);
    expect(result).toMatchObject({ holds: true, differences: [], steps: [] });
    expect(result.digests.map((one: { document: string }) => one.document)).toEqual([
      'ruleset',
      ...stored().overlays.map(() => 'overlay'),
      'audit',
    ]);
    const verdicts = new Set(
      result.expressions.flatMap((one: { byReference: string; byDoubles: string }) => [one.byReference, one.byDoubles]),
    );
    expect(verdicts).toEqual(new Set(['agrees']));
    expect(result.expressions.length).toBeGreaterThan(10);
  });

  it('does not mind another version of the engine', async () => {
    expect((await verify({ ...stored(), engine: { name: 'steelyard', version: '9.9.9' } })).status).toBe(0);
  });

  it.each([
    ['a better score', (report: { score: string }) => ({ ...report, score: '99.99' }), '/score'],
    ['another grade', (report: object) => ({ ...report, grade: 'qualified' }), '/grade'],
    [
      'a condition that is said to hold',
      (report: { conditions: object[] }) => ({
        ...report,
        conditions: report.conditions.map((one, index) => (index === 0 ? { ...one, state: 'fails' } : one)),
      }),
      '/conditions/0/state',
    ],
  ])('finds %s', async (_, change, pointer) => {
    const { status, result } = await verify(change(stored()));
    expect(status).toBe(1);
    expect(result.holds).toBe(false);
    expect(result.differences.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });

  it('asks the walker as well as the engine, and replays the arithmetic', async () => {
    const report = stored();
    const condition = report.conditions.find((one: { state: string }) => one.state === 'holds');
    condition.state = 'fails';
    report.exactScore = '99';
    const { result } = await verify(report);
    expect(result.expressions).toContainEqual(
      expect.objectContaining({
        place: `conditions/${condition.id}/holds`,
        claimed: false,
        reference: true,
        byReference: 'differs',
        byDoubles: 'differs',
      }),
    );
    expect(result.steps).toContainEqual(expect.objectContaining({ step: 'exactScore', stored: '99' }));
  });

  it('says which document is another', async () => {
    const report = stored();
    report.ruleset.digest = `sha256:${'0'.repeat(64)}`;
    const { out, status } = await steelyard(['verify', files.write('report.json', report), `${example}.audit.json`]);
    expect(status).toBe(1);
    expect(out).toMatch(/ruleset gbt-27922-2011@1\.0\.0: other digests/);
  });

  it('calls a difference of doubles beside a comparison rounding, not failure', async () => {
    const seven = {
      ...RULESET,
      facts: [{ id: 'staff', title: 'Staff', type: 'integer' }],
      conditions: [{ id: 'enough-staff', title: 'Enough', holds: { '>=': [{ var: 'facts.staff' }, { '*': [0.07, 100] }] } }],
    };
    const path = files.write('seven.json', seven);
    const audit = files.write('seven-audit.json', { ...AUDIT, facts: { staff: 7 } });
    const report = files.write('seven-report.json', (await steelyard(['evaluate', audit, '--ruleset', path, '--json'])).out);
    const { status, out } = await steelyard(['verify', report, audit, '--ruleset', path, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out).expressions).toEqual([
      {
        place: 'conditions/enough-staff/holds',
        claimed: true,
        reference: true,
        doubles: false,
        byReference: 'agrees',
        byDoubles: 'rounding',
      },
    ]);
  });

  it('refuses other documents and missing files', async () => {
    expect((await steelyard(['verify', ruleset, `${example}.audit.json`])).status).toBe(1);
    expect((await steelyard(['verify', files.path('none.json'), `${example}.audit.json`])).status).toBe(2);
  });
});
