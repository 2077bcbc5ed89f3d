// Whatever stands in a cell of a decision table is read back from its text: of the column's type or not.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CellKind, cellOf, cellText } from '../../../editor/commands/tables/cell-text.js';
import type { Cell, Scalar } from '../../../engine/model/documents.js';

const SEED = 20_260_322;
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -99_999, max: 99_999 }).map((one) => one / 100),
  fc.constantFrom(1e21, 1e-7),
);
const string = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    'a、b',
    '0–45',
    '≥ 3',
    '"',
    '=',
    '2026-01-01',
    '46以上',
    '门店',
    'shop',
    '',
    '至少',
    'x,y',
    '～',
    '任意',
    '*',
    '-',
    '—',
    '全部',
    '是',
  ),
);
const end: fc.Arbitrary<number | string> = fc.oneof(number, string);
const scalar: fc.Arbitrary<Scalar> = fc.oneof(number, string, fc.boolean());
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.record({ min: end, max: end }),
  fc.record({ min: end }),
  fc.record({ max: end }),
  fc.record({ in: fc.array(scalar, { minLength: 1, maxLength: 4 }) }),
);
const kind: fc.Arbitrary<CellKind> = fc.oneof(
  fc.constantFrom<CellKind>(
    { kind: 'number' },
    { kind: 'number', isInteger: true },
    { kind: 'boolean' },
    { kind: 'date' },
    { kind: 'text' },
  ),
  fc.constant<CellKind>({
    kind: 'text',
    words: new Map([
      ['shop', '门店'],
      ['门店', 'shop'],
      ['x', 'a、b'],
      ['y', '同'],
      ['z', '同'],
    ]),
  }),
);

it('a cell is read back from its text', () => {
  fc.assert(
    fc.property(cell, kind, (one, of) => {
      expect(cellOf(cellText(one, of), of)).toEqual(one);
    }),
    { seed: SEED, numRuns: 3_000 },
  );
});
