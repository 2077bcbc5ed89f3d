// The number that is suggested for a new version: words alone raise the last, values and additions the middle, what breaks the first.
import { describe, expect, it } from 'vitest';
import { nextVersion, suggestVersion, versionBefore } from '../../../../editor/commands/versions/suggest-version.js';
import { diffRulesets } from '../../../../engine/diff/diff.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { scheme } from './scheme.js';

function suggested(change: (ruleset: ReturnType<typeof scheme>) => void, taken: readonly string[] = []) {
  const after = scheme();
  change(after);
  return suggestVersion('1.0.0', diffRulesets(scheme() as Ruleset, after as Ruleset), taken);
}

describe('the number that is suggested', () => {
  it('is none where nothing but the head of the document changed', () => {
    expect(
      suggested((one) => {
        one.version = '1.4.0';
        Object.assign(one, { approval: { draftedBy: '张三' }, effective: { from: '2026-01-01', until: null } });
      }),
    ).toBeUndefined();
  });

  it('raises the last number for words', () => {
    const found = suggested((one) => {
      one.clauses[0].title.en = 'Services';
    });
    expect(found).toMatchObject({ version: '1.0.1', level: 'patch' });
    expect(found?.because).toHaveLength(1);
  });

  it('raises the middle number for points, thresholds and additions', () => {
    expect(
      suggested((one) => {
        one.grades[0].min = 92;
      }),
    ).toMatchObject({ version: '1.1.0', level: 'minor' });
    expect(
      suggested((one) => {
        one.clauses[0].clauses[0].points = 3;
      }),
    ).toMatchObject({ version: '1.1.0' });
    expect(suggested((one) => void one.facts.push({ id: 'staff', type: 'integer' }))).toMatchObject({ version: '1.1.0' });
  });

  it('raises the first number for ids that are gone, another method, another type, a stricter policy', () => {
    expect(suggested((one) => void one.facts.pop())).toMatchObject({ version: '2.0.0', level: 'major' });
    expect(suggested((one) => void one.clauses[0].clauses.pop())).toMatchObject({ version: '2.0.0' });
    expect(
      suggested((one) => {
        one.clauses[0].clauses[0].assess = { method: 'sampling' };
      }),
    ).toMatchObject({ version: '2.0.0' });
    expect(
      suggested((one) => {
        one.facts[0].type = 'integer';
      }),
    ).toMatchObject({ version: '2.0.0' });
    expect(suggested((one) => void one.grades[0].requires.pop())).toMatchObject({ version: '2.0.0' });
    expect(suggested((one) => void Object.assign(one, { overlayPolicy: { locked: ['scoring.scale'] } }))).toMatchObject({
      version: '2.0.0',
    });
  });

  it('says which differences ask for it, and only those', () => {
    const found = suggested((one) => {
      one.clauses[0].title.en = 'Services';
      one.grades[0].min = 92;
    });
    expect(found?.because.map(({ kind }) => kind)).toEqual(['threshold']);
  });

  it('passes over numbers that are in use', () => {
    expect(
      suggested(
        (one) => {
          one.grades[0].min = 92;
        },
        ['1.1.0', '1.1.1'],
      )?.version,
    ).toBe('1.1.2');
  });
});

describe('the next number', () => {
  it('counts 0.x as ranges do, and makes a release of a pre-release', () => {
    expect(nextVersion('0.2.3', 'major')).toBe('0.3.0');
    expect(nextVersion('0.2.3', 'minor')).toBe('0.2.4');
    expect(nextVersion('1.1.0-rc.1', 'minor')).toBe('1.1.0');
    expect(nextVersion('1.1.2-rc.1', 'patch')).toBe('1.1.2');
    expect(nextVersion('no version', 'patch')).toBe('1.0.0');
  });

  it('finds the version before', () => {
    expect(versionBefore('1.10.0', ['1.2.0', '1.9.0', '2.0.0'])).toBe('1.9.0');
    expect(versionBefore('1.0.0', ['1.0.0'])).toBeUndefined();
  });
});
