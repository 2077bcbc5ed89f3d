// Writing one value over another: the result is the one that was wanted to the last key, and what did not change is the same object.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../../editor/state/reconcile.js';

interface Holder {
  readonly value: unknown;
}

function written(before: unknown, after: unknown): Holder {
  const holder: Holder = { value: before };
  return produce(holder, (draft) => reconcile(draft, 'value', before, after));
}

const same = { id: 'same', list: [1, 2] };

describe('reconcile', () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ['a field that changes', { a: 1, b: 2 }, { a: 1, b: 3 }],
    ['a key in the middle', { a: 1, c: 3 }, { a: 1, b: 2, c: 3 }],
    ['a key that goes', { a: 1, b: 2, c: 3 }, { a: 1, c: 3 }],
    ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['another kind of value', { a: { b: 1 } }, { a: [1] }],
    ['null for an object', { a: { b: 1 } }, { a: null }],
    ['members that come and go', [same, { id: 'x' }], [{ id: 'y' }, same]],
    ['a list of texts', ['a', 'b'], ['a', 'c', 'b']],
    [
      'two members with one id',
      [
        { id: 'x', a: 1 },
        { id: 'x', a: 2 },
      ],
      [{ id: 'x', a: 1 }, { id: 'x', a: 2 }, { id: 'y' }],
    ],
    ['a key called constructor', { a: 1 }, { a: 1, constructor: 2 }],
  ];
  for (const [name, before, after] of cases)
    it(`writes ${name}, keys in their order`, () => {
      expect(JSON.stringify(written(before, after).value)).toBe(JSON.stringify(after));
    });

  it('leaves what is equal the very same object', () => {
    const before = { grades: [same, { id: 'other', min: 1 }], scoring: { scale: 100 } };
    const { value } = written(before, structuredClone({ ...before, grades: [same, { id: 'other', min: 2 }] }));
    const after = value as typeof before;
    expect(after).not.toBe(before);
    expect(after.grades[0]).toBe(same);
    expect(after.scoring).toBe(before.scoring);
    expect(written(before, structuredClone(before)).value).toBe(before);
  });

  it('keeps members that only move', () => {
    const after = written([same, { id: 'x' }], structuredClone([{ id: 'x' }, same])).value as readonly unknown[];
    expect(after[1]).toBe(same);
  });
});
