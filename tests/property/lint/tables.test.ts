// Gaps, overlaps and unreachable rows of decision tables against trying every combination of inputs, seeded.
import { describe, expect, it } from 'vitest';
import { lint } from '../../../engine/lint/lint.js';
import { buildModel } from '../../../engine/model/build-model.js';
import type { Ruleset } from '../../../engine/model/documents.js';
import { Random } from '../condition/random.js';

type Value = number | boolean | string;
interface Cell {
  readonly min?: number;
  readonly max?: number;
  readonly in?: readonly Value[];
}
type Row = readonly (Cell | null)[];

const FACTS = [
  { id: 'whole', type: 'integer', min: 0, max: 4 },
  { id: 'tenths', type: 'decimal', decimals: 1, min: 0, max: 0.4 },
  { id: 'yes', type: 'boolean' },
  { id: 'size', type: 'choice', options: [{ id: 's' }, { id: 'm' }, { id: 'l' }] },
] as const;
const VALUES: readonly (readonly Value[])[] = [
  [0, 1, 2, 3, 4],
  [0, 0.1, 0.2, 0.3, 0.4],
  [false, true],
  ['s', 'm', 'l'],
];
/** What cells may name: also values that cannot occur. */
const NAMED: readonly (readonly Value[])[] = [
  [-1, 0, 1, 2, 2.5, 3, 4, 5],
  [-0.1, 0, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5],
  [false, true],
  ['s', 'm', 'l'],
];

describe('decision tables', () => {
  for (const hit of ['unique', 'first'] as const) {
    it(`agree with every combination of inputs, hit ${hit}`, () => {
      const random = new Random(hit === 'first' ? 11 : 12);
      for (let round = 0; round < 600; round += 1) {
        const columns = random.times(1, 3, () => random.integer(0, 3));
        const rows = random.times(1, 6, () => columns.map((column) => cellFor(column, random)));
        expect(foundBy(hit, columns, rows), JSON.stringify({ columns, rows })).toEqual(expected(hit, columns, rows));
      }
    });
  }
});

function cellFor(column: number, random: Random): Cell | null {
  if (random.chance(0.3)) return null;
  const named = NAMED[column] ?? [];
  if (column >= 2 || random.chance(0.3)) return { in: random.times(1, 3, () => random.pick(named)) };
  const ends = [random.pick(named), random.pick(named)].map(Number).sort((a, b) => a - b);
  const [min = 0, max = 0] = ends;
  return random.chance(0.3) ? { min } : random.chance(0.4) ? { max } : { min, max };
}

function foundBy(hit: 'unique' | 'first', columns: readonly number[], rows: readonly Row[]): readonly string[] {
  const ruleset = {
    format: 'steelyard/ruleset@1',
    id: 'x',
    version: '1.0.0',
    title: 'x',
    facts: FACTS,
    clauses: [{ id: 'a', points: 1, assess: { method: 'conformity' } }],
    scoring: {},
    grades: [],
    tables: [
      {
        id: 't',
        hit,
        inputs: columns.map((column) => ({ var: `facts.${FACTS[column]?.id}` })),
        rows: rows.map((row) => Object.fromEntries([['when', row] as const, ['then', 1] as const])),
      },
    ],
  } as unknown as Ruleset;
  return lint(buildModel(ruleset).model)
    .flatMap(({ code, params }) => {
      if (code === 'table-gap') return ['gap'];
      if (code === 'table-overlap') return [`${Number(params.row)} meets ${Number(params.other)}`];
      return code === 'table-row-unreachable' ? [`${Number(params.row)} unreachable: ${String(params.by)}`] : [];
    })
    .sort();
}

function expected(hit: 'unique' | 'first', columns: readonly number[], rows: readonly Row[]): readonly string[] {
  const combinations = [...new Set(columns)].reduce<readonly ReadonlyMap<number, Value>[]>(
    (all, column) => all.flatMap((one) => (VALUES[column] ?? []).map((value) => new Map([...one, [column, value]]))),
    [new Map()],
  );
  const matches = combinations.map((combination) =>
    rows.flatMap((row, index) => (row.every((cell, place) => isIn(cell, combination.get(columns[place] ?? 0))) ? [index] : [])),
  );
  const found: string[] = [];
  if (matches.some((matching) => matching.length === 0)) found.push('gap');
  for (const row of rows.keys()) {
    const mine = matches.filter((matching) => matching.includes(row));
    if (mine.length === 0) found.push(`${row + 1} unreachable: nothing`);
    else if (hit === 'first') {
      if (mine.every((matching) => matching[0] !== row)) found.push(`${row + 1} unreachable: earlier`);
    } else {
      const other = Math.min(...mine.map((matching) => matching[0] ?? row));
      if (other < row) found.push(`${row + 1} meets ${other + 1}`);
    }
  }
  return found.sort();
}

function isIn(cell: Cell | null, value: Value | undefined): boolean {
  if (cell === null || value === undefined) return cell === null;
  if (cell.in !== undefined) return cell.in.includes(value);
  return (cell.min === undefined || cell.min <= Number(value)) && (cell.max === undefined || Number(value) <= cell.max);
}
