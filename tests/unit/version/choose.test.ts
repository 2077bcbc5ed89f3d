import { describe, expect, it } from 'vitest';
import { chooseVersion, type VersionEntry } from '../../../engine/version/choose.js';

const entries: readonly VersionEntry[] = [
  { id: 'scheme', version: '1.0.0', status: 'published', effective: { from: '2012-02-01', until: '2026-05-31' } },
  { id: 'scheme', version: '1.10.0', status: 'published', effective: { from: '2026-01-01', until: null } },
  { id: 'scheme', version: '1.9.0', status: 'published', effective: { from: '2026-01-01' } },
  { id: 'scheme', version: '2.0.0', status: 'draft' },
  { id: 'scheme', version: '3.0.0', status: 'withdrawn' },
  { id: 'other', version: '9.0.0', status: 'published' },
];

describe('the version for a date (S-10, S-11)', () => {
  it.each([
    ['2012-02-01', '1.0.0'],
    ['2025-12-31', '1.0.0'],
    ['2026-01-01', '1.10.0'],
    ['2026-06-01', '1.10.0'],
  ])('on %s it is %s', (date, version) => {
    expect(chooseVersion(entries, 'scheme', date)).toEqual({ value: expect.objectContaining({ version }), problems: [] });
  });

  it('both ends of the period are inclusive', () => {
    const only = entries.slice(0, 1);
    const found = ['2012-01-31', '2012-02-01', '2026-05-31', '2026-06-01'].map(
      (date) => chooseVersion(only, 'scheme', date).value?.version,
    );
    expect(found).toEqual([undefined, '1.0.0', '1.0.0', undefined]);
  });

  it('says that none fits the date, and which there are', () => {
    const { value, problems } = chooseVersion(entries, 'scheme', '2000-01-01');
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'no-version-for-date',
        severity: 'error',
        document: 'audit',
        pointer: '/ruleset',
        params: { id: 'scheme', date: '2000-01-01', versions: ['1.0.0', '1.9.0', '1.10.0', '2.0.0', '3.0.0'] },
      },
    ]);
  });

  it('chooses none without a date', () => {
    expect(chooseVersion(entries, 'scheme', undefined).problems.map((one) => one.code)).toEqual(['no-version-for-date']);
  });

  it('tells an unknown id from a version that does not fit', () => {
    expect(chooseVersion(entries, '__proto__', '2026-01-01').problems.map((one) => one.code)).toEqual(['unknown-ruleset']);
  });
});
