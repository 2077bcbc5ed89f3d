// Overlays on versions of their base that changed in any way: nothing is lost, nothing throws, and what is taken holds.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver, type Decision } from '../../editor/state/carry-over/carry-over.js';
import { compareBases } from '../../editor/state/carry-over/compare-bases.js';
import { check, compose, digest, type Overlay, type Ruleset } from '../../engine/index.js';
import { act, change, type Plain } from './ruleset-acts.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../rulesets/gbt-27922-2011/${path}`, import.meta.url), 'utf8'));
const base = read('1.0.0/ruleset.json') as Ruleset;
const overlays = ['five-star-requirements', 'evidence-list', 'eligibility'].map((id) => {
  const overlay = read(`overlays/${id}/1.0.0.json`) as Overlay;
  return { ...overlay, extends: { id: base.id, version: base.version } } as Overlay;
});

const ground = (ruleset: Ruleset) => ({ ruleset, earlier: [] });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant<Decision>({ kind: 'mine' }),
  fc.constant<Decision>({ kind: 'theirs' }),
  fc.record({ kind: fc.constant('value' as const), value: fc.constantFrom<unknown>(1, 'text', null, true) }),
);

describe('an overlay on another version of its base', () => {
  it('loses no change, and what is taken without asking composes without an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...overlays), fc.array(act, { maxLength: 30, size: 'max' }), (overlay, acts) => {
        let next = structuredClone(base);
        for (const one of acts) {
          const changed = structuredClone(next);
          change(next, changed as unknown as Plain, one);
          if (check(changed, 'ruleset').problems.length === 0) next = changed;
        }
        next = { ...next, version: '1.1.0' };
        const comparison = compareBases(overlay, ground(base), ground(next));
        expect(comparison.changes.map(({ index }) => index)).toEqual([...overlay.changes.keys()]);
        const made = carriedOver(comparison, new Map());
        expect(made.overlay.changes.length + made.aside.length).toBe(overlay.changes.length);
        expect(check(made.overlay, 'overlay').problems).toEqual([]);
        const composed = compose(next, [made.overlay], digest);
        expect(composed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { seed: 47, numRuns: 60 },
    );
  });

  it('takes any decision without throwing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...overlays),
        fc.array(act, { maxLength: 10 }),
        fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), decision),
        (overlay, acts, decided) => {
          const next = structuredClone(base);
          for (const one of acts) change(structuredClone(next), next as unknown as Plain, one);
          const comparison = compareBases(overlay, ground(base), ground({ ...next, version: '2.0.0' }));
          const decisions = new Map(Object.entries(decided).map(([index, one]) => [Number(index), one]));
          expect(carriedOver(comparison, decisions).overlay.extends.version).toBe('2.0.0');
        },
      ),
      { seed: 48, numRuns: 60 },
    );
  });

  it('is the same changes where nothing but the version changed', () => {
    for (const overlay of overlays) {
      const comparison = compareBases(overlay, ground(base), ground({ ...base, version: '1.0.1' }));
      expect(comparison.changes.every(({ status }) => status === 'merges')).toBe(true);
      expect(carriedOver(comparison, new Map()).overlay.changes).toEqual(overlay.changes);
    }
  });
});
