import { describe, expect, it } from 'vitest';
import { compareVersions, isExactVersion, satisfies } from '../../../engine/version/version.js';

describe('the order of versions (S-6)', () => {
  // The chain of semver.org §11, and what the pattern of the schema allows beside it.
  const ascending = [
    'nonsense',
    '0.0.1',
    '0.1.0',
    '1.0.0-1',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-99999999999999999998',
    '1.0.0-99999999999999999999',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0-rc-1',
    '1.0.0',
    '1.0.1-rc.1',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
    '10.0.0',
  ];
  it('puts each version after all that come before it', () => {
    const wrong = ascending.flatMap((a, i) =>
      ascending.flatMap((b, j) => (Math.sign(compareVersions(a, b)) === Math.sign(i - j) ? [] : [`${a} ? ${b}`])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('ranges (S-120)', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['1.2.3', '1.2.3', true],
    ['1.2.4', '1.2.3', false],
    ['1.2.3', '^1.2.3', true],
    ['1.9.0', '^1.2.3', true],
    ['1.2.2', '^1.2.3', false],
    ['2.0.0', '^1.2.3', false],
    ['0.2.9', '^0.2.3', true],
    ['0.3.0', '^0.2.3', false],
    ['0.0.3', '^0.0.3', true],
    ['0.0.4', '^0.0.3', false],
    ['0.1.0', '^0.0.0', false],
    ['1.2.9', '~1.2.3', true],
    ['1.3.0', '~1.2.3', false],
    ['1.2.2', '~1.2.3', false],
    ['0.0.9', '~0.0.3', true],
    ['1.3.0-rc.1', '^1.2.3', false],
    ['1.3.0-rc.1', '1.3.0-rc.1', true],
    ['1.3.0-rc.1', '^1.3.0-rc.1', true],
    ['1.3.0-rc.2', '^1.3.0-rc.1', false],
    ['1.3.0', '^1.3.0-rc.1', true],
    ['1.2.9', '^1.3.0-rc.1', false],
    ['1.2.3', '', false],
    ['', '^1.2.3', false],
    ['1.2.3', '^^1.2.3', false],
    ['1.2.3', '>=1.2.3', false],
  ];
  it.each(cases)('%s in %s: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });
  it('tells one version from a range', () => {
    expect(['1.0.0', '1.0.0-rc.1', '^1.0.0', '~1.0.0', ''].filter(isExactVersion)).toEqual(['1.0.0', '1.0.0-rc.1']);
  });
});
