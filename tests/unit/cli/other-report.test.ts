import { describe, expect, it } from 'vitest';
import { folder, steelyard } from './command-line.js';
import { AUDIT, RULESET } from './small-documents.js';

const files = folder();
const ruleset = files.write('ruleset.json', RULESET);
const audit = files.write('audit.json', AUDIT);

async function reportOf(path: string): Promise<Record<string, unknown>> {
  return JSON.parse((await steelyard(['evaluate', path, '--ruleset', ruleset, '--json'])).out);
}

describe('verify', () => {
  it('says first that a report is of another audit, or of another text of this one', async () => {
    const report = files.write('report.json', await reportOf(audit));
    const first = async (path: string, ...args: readonly string[]): Promise<readonly [number, string | undefined]> => {
      const { status, out } = await steelyard(['verify', report, path, '--ruleset', ruleset, ...args]);
      return [status, out.split('\n')[0]];
    };
    expect(await first(audit)).toEqual([0, 'The report holds.']);
    expect(await first(files.write('other.json', { ...AUDIT, id: 'audit-2' }))).toEqual([
      1,
      'This is the report of another audit: of “audit-1”, not of “audit-2”.',
    ]);
    expect(await first(files.write('changed.json', { ...AUDIT, facts: { staff: 8 } }), '--lang', 'zh-CN')).toEqual([
      1,
      '审核记录“audit-1”在报告作出之后被改动过。',
    ]);
  });

  it('places in the report what the report names and is not there', async () => {
    const report = files.write('lost.json', await reportOf(audit));
    const { status, out } = await steelyard(['verify', report, audit]);
    expect(status).toBe(1);
    expect(out).toMatch(/lost\.json:\d{2,}:\d+ error unknown-ruleset The ruleset “small@1\.0\.0” was not found\./);
    expect(out).not.toContain('audit.json');
    const asked = await steelyard(['verify', report, audit, '--ruleset', 'nobody']);
    expect(asked.status).toBe(2);
    expect(asked.out).toContain('ruleset error unknown-ruleset');
  });

  it('says that there are more differences than it lists', async () => {
    const report = await reportOf(audit);
    const problems = Array.from({ length: 60 }, (_, index) => ({
      code: `x-${index}`,
      severity: 'info',
      document: 'audit',
      pointer: '',
      params: {},
    }));
    const path = files.write('many.json', { ...report, problems });
    expect((await steelyard(['verify', path, audit, '--ruleset', ruleset])).out).toContain('more than 50 differences');
    const json = JSON.parse((await steelyard(['verify', path, audit, '--ruleset', ruleset, '--json'])).out);
    expect([json.differences.length, json.hasMoreDifferences, json.documents]).toEqual([50, true, undefined]);
    const one = files.write('one.json', { ...report, score: '94.00' });
    expect((await steelyard(['verify', one, audit, '--ruleset', ruleset])).out).toContain('By the engine: 1 difference\n');
  });
});
