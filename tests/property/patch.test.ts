// Patches between two values: they lead there and back to the very text, and leave alone what they do not change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patched, patchesBetween } from '../../editor/state/patch.js';

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(0, 1, 2.5, true, null, 'a', '值'),
    fc.array(fc.oneof(tie('json'), tie('thing')), { maxLength: 5 }),
    tie('thing'),
  ),
  thing: fc
    .tuple(
      fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
      fc.dictionary(fc.constantFrom('x', 'y', 'points', '__proto__', 'constructor'), tie('json')),
    )
    .map(([id, rest]) => (id === undefined ? rest : { id, ...rest })),
}));

const text = (value: unknown): string => JSON.stringify(value);

describe('patches', () => {
  it('lead from any value to any other, key order included', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const start = text(before);
        expect(text(patched(before, patchesBetween(before, after)))).toBe(text(after));
        expect(text(before)).toBe(start);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('survive being kept as JSON', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const kept = JSON.parse(text(patchesBetween(before, after))) as ReturnType<typeof patchesBetween>;
        expect(text(patched(before, kept))).toBe(text(after));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('are a splice where a row comes into a list, however long', () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({ id: `row-${at}`, points: at }));
    const patches = patchesBetween(rows, [...rows.slice(0, 3), { id: 'new', points: 1 }, ...rows.slice(3)]);
    expect(patches).toEqual([{ path: [], at: 3, removed: 0, inserted: [{ id: 'new', points: 1 }] }]);
  });

  it('keep the identity of what they do not change', () => {
    const before = {
      clauses: [
        { id: 'a', points: 1 },
        { id: 'b', points: 2 },
      ],
      scoring: { scale: 100 },
    };
    const after = { ...before, clauses: [{ id: 'a', points: 3 }, before.clauses[1]] };
    const result = patched<unknown>(before, patchesBetween(before, after)) as typeof before;
    expect(result.clauses[0]).toEqual({ id: 'a', points: 3 });
    expect(result.clauses[1]).toBe(before.clauses[1]);
    expect(result.scoring).toBe(before.scoring);
  });
});
