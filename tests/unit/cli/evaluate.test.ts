import { describe, expect, it } from 'vitest';
import { folder, steelyard } from './command-line.js';
import { AUDIT, OVERLAY, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const overlay = files.write('overlay.json', OVERLAY);
const audit = files.write('audit.json', AUDIT);
const example = 'rulesets/gbt-27922-2011/1.0.0/audits/01-household-appliances-four-star';

describe('evaluate', () => {
  it('prints score, grade, losses and digests', async () => {
    const { status, out } = await steelyard(['evaluate', audit, '--ruleset', ruleset]);
    expect(status).toBe(0);
    expect(out).toContain('Gold  95.00 points\n');
    expect(out).toMatch(/1\.1 Repair +5\.5 \/ 6 +−0\.5/);
    expect(out).toMatch(/ruleset small@1\.0\.0 sha256:[0-9a-f]{64}/);
    expect(out).not.toContain('\u001b[');
  });

  it('says why with --explain, in the language asked for', async () => {
    const { out } = await steelyard(['evaluate', audit, '--ruleset', ruleset, '--explain', '--lang', 'zh-CN']);
    expect(out).toContain('为什么');
    expect(out).toContain('1.2 配送');
    expect(out).toMatch(/抽查 12 .*其中 1 .*不符合/);
  });

  it('applies overlays in place of those of the audit, or none', async () => {
    const named = files.write('named.json', { ...AUDIT, overlays: [{ id: 'not-there', version: '1.0.0' }] });
    const grade = async (...args: readonly string[]): Promise<unknown> =>
      JSON.parse((await steelyard(['evaluate', '--json', ...args])).out).grade;
    expect(await grade(named, '--ruleset', ruleset)).toBeNull();
    expect(await grade(named, '--ruleset', ruleset, '--no-overlays')).toBe('gold');
    const lower = files.write('lower.json', { ...AUDIT, clauses: { ...AUDIT.clauses, repair: { sampled: 6, nonconforming: 1 } } });
    expect(await grade(lower, '--ruleset', ruleset)).toBe('gold');
    expect(await grade(lower, '--ruleset', ruleset, '--overlay', overlay)).toBe('silver');
  });

  it('finds the documents that the audit names, and gives the report that is kept beside it, byte for byte', async () => {
    const { readFileSync } = await import('node:fs');
    const { status, out } = await steelyard(['evaluate', `${example}.audit.json`, '--json']);
    expect(status).toBe(0);
    expect(out).toBe(readFileSync(`${example}.report.json`, 'utf8'));
  });

  it('reads standard input for -', async () => {
    const { out } = await steelyard(['evaluate', '-', '--ruleset', ruleset, '--json'], { input: JSON.stringify(AUDIT) });
    expect(JSON.parse(out)).toMatchObject({ status: 'final', grade: 'gold', exactScore: '95' });
  });

  it('draws a bar and colours on a terminal, and neither with NO_COLOR', async () => {
    const onTerminal = await steelyard(['evaluate', audit, '--ruleset', ruleset], { isTerminal: true });
    expect(onTerminal.out).toContain('█');
    expect(onTerminal.out).toContain('\u001b[32m');
    const plain = await steelyard(['evaluate', audit, '--ruleset', ruleset], { isTerminal: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b[');
  });

  it('shows what an unfinished audit can still come to', async () => {
    const open = files.write('open.json', { ...AUDIT, clauses: { delivery: { result: 'conforming' } } });
    const { status, out } = await steelyard(['evaluate', open, '--ruleset', ruleset]);
    expect(status).toBe(0);
    expect(out).toContain('Incomplete');
    expect(out).toContain('Still possible: 40 to 100');
    expect(out).toContain('Grade: None to Gold');
    expect(out).toMatch(/1\.1 Repair +– \/ 6 +unanswered/);
    const chinese = await steelyard(['evaluate', open, '--ruleset', ruleset, '--lang', 'zh-CN']);
    expect(chinese.out).toContain('还可能得到：40 至 100');
    expect(chinese.out).toContain('等级：不合格至金级');
  });

  it('names what the next grade needs, in the trade’s own words', async () => {
    const [gold, silver] = RULESET.grades;
    const path = files.write('shares.json', {
      ...RULESET,
      grades: [{ ...gold, min: { score: 90, 'clause.service.share': 0.98 } }, silver],
    });
    const chinese = await steelyard(['evaluate', audit, '--ruleset', path, '--lang', 'zh-CN']);
    expect(chinese.out).toContain('条款“1 服务”的得分率达到 98%，还差 3 个百分点');
    const english = await steelyard(['evaluate', audit, '--ruleset', path]);
    expect(english.out).toContain('share of points earned in clause “1 Service” of 98 %: 3 percentage points missing');
  });

  it('shows a bonus with its sign', async () => {
    const path = files.write('bonus.json', {
      ...RULESET,
      adjustments: [{ id: 'plus', title: { 'zh-CN': '加分', en: 'Bonus' }, points: 1 }],
    });
    const given = files.write('with-bonus.json', { ...AUDIT, adjustments: [{ id: 'plus' }] });
    expect((await steelyard(['evaluate', given, '--ruleset', path])).out).toMatch(/Bonus +\+1 +1 ×/);
  });

  it('says how many of the adjustments recorded count', async () => {
    const path = files.write('limited.json', {
      ...RULESET,
      adjustments: [{ id: 'minus', title: { 'zh-CN': '扣分', en: 'Deduction' }, points: -1, limit: 1 }],
    });
    const twice = files.write('twice-minus.json', { ...AUDIT, adjustments: [{ id: 'minus' }, { id: 'minus' }] });
    expect((await steelyard(['evaluate', twice, '--ruleset', path])).out).toMatch(/Deduction +−1 +2 recorded, 1 counted/);
    expect((await steelyard(['evaluate', twice, '--ruleset', path, '--lang', 'zh-CN'])).out).toMatch(/扣分 +−1 +登记 2 次，计 1 次/);
  });

  it('points at the file of a ruleset that ran into something, by names that people know', async () => {
    const value = { '/': [1, { '-': [{ var: 'score' }, { var: 'score' }] }] };
    const evidence = [
      { id: 'records', title: { 'zh-CN': '记录', en: 'Records' }, unit: { 'zh-CN': '本', en: 'books' }, quantity: { min: 3 } },
    ];
    const path = files.write('divides.json', { ...RULESET, evidence, outputs: [{ id: 'share', title: 'Share', type: 'number', value }] });
    const { out } = await steelyard(['evaluate', audit, '--ruleset', path, '--lang', 'zh-CN']);
    expect(out).toMatch(/divides\.json:\d+:\d+ 警告 division-by-zero 除数为 0/);
    expect(out).toContain('证据“记录”还没有记录（需要 3 本）');
    expect((await steelyard(['validate', audit, path, '--lang', 'zh-CN'])).out).toContain('证据“记录”还没有记录');
    // With an overlay before it the pointer is the same here, and so is what stands there.
    expect((await steelyard(['evaluate', audit, '--ruleset', path, '--overlay', overlay])).out).toMatch(
      /divides\.json:\d+:\d+ warning division/,
    );
  });

  it('has no heading where nothing is known', async () => {
    const { out } = await steelyard(['evaluate', '-'], { input: '{' });
    expect(out).toMatch(/^Invalid\n/);
  });
});

describe('what cannot be evaluated', () => {
  it('an audit with errors: exit status 1, the problems with their places', async () => {
    const wrong = files.write('wrong.json', JSON.stringify({ ...AUDIT, clauses: { repair: { sampled: 1, nonconforming: 2 } } }));
    const { status, out } = await steelyard(['evaluate', wrong, '--ruleset', ruleset]);
    expect(status).toBe(1);
    expect(out).toContain('Invalid');
    expect(out).toMatch(/wrong\.json:1:\d+ error samples-range/);
  });

  it('an audit in which a key stands twice is not evaluated as if it did not', async () => {
    const twice = files.write(
      'twice.json',
      `{"format":"steelyard/audit@1","date":"2026-03-01","date":"2026-03-02","ruleset":{"id":"small","version":"1.0.0"}}`,
    );
    const { status, out } = await steelyard(['evaluate', twice, '--ruleset', ruleset, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: 'invalid',
      score: null,
      problems: [{ code: 'duplicate-key', document: 'audit', pointer: '/date' }],
    });
  });

  it.each([
    ['not JSON', '{', 'not-json'],
    ['another document', JSON.stringify(OVERLAY), 'wrong-document'],
    ['an unknown ruleset', JSON.stringify({ ...AUDIT, ruleset: { id: 'nowhere', version: '1.0.0' } }), 'unknown-ruleset'],
    ['no ruleset', JSON.stringify({ format: AUDIT.format }), 'ruleset-not-named'],
  ])('%s: a report of status invalid, as JSON', async (_, text, code) => {
    const args = code === 'wrong-document' ? ['--ruleset', ruleset] : [];
    const { status, out } = await steelyard(['evaluate', files.write('bad.json', text), '--json', ...args]);
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ format: 'steelyard/report@1', status: 'invalid' });
    expect(report.problems.map((one: { code: string }) => one.code)).toContain(code);
  });

  it.each([
    ['a file that is not there', [files.path('nothing.json'), '--ruleset', ruleset]],
    ['a ruleset that is not there', [audit, '--ruleset', files.path('nothing.json')]],
    ['a ruleset that nobody knows', [audit, '--ruleset', 'nobody@1.0.0']],
    ['an overlay that nobody knows', [audit, '--ruleset', ruleset, '--overlay', 'nobody']],
  ])('%s: exit status 2, with JSON all the same', async (_, args) => {
    const { status, out } = await steelyard(['evaluate', ...args, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ status: 'invalid' });
  });

  it('a ruleset with errors: they are the report’s problems', async () => {
    const broken = files.write('broken.json', { ...RULESET, grades: [{ id: 'gold', min: 900 }] });
    const { status, out } = await steelyard(['evaluate', audit, '--ruleset', broken, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'grade-above-highest', document: 'ruleset' }]);
  });
});
