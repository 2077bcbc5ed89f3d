// Rows of decision tables.
import type { Ruleset, Table } from '../../../../engine/model/documents.js';
import { CLEAN, cleanWith, rowsOf, titled } from '../clean-ruleset.js';
import type { LintCase } from './case.js';

const STAFF = { var: 'facts.staff' };
const RATE = { var: 'facts.rate' };
const RUSH = { var: 'facts.rush' };
const SIZE = { var: 'facts.size' };

/** The clean ruleset with this table beside its own, in use: /tables/1. */
export function withTable(inputs: readonly object[], rows: readonly (readonly unknown[])[], rest: Partial<Table> = {}) {
  const table = titled('extra', { inputs, rows: rowsOf(rows), ...rest }) as unknown as Table;
  const type = rest.type ?? 'number';
  return cleanWith({
    tables: [...(CLEAN.tables ?? []), table],
    outputs: [...(CLEAN.outputs ?? []), titled('extra', { type, value: { table: 'extra' } } as const)],
  });
}

export const TABLE_CASES: readonly LintCase[] = [
  {
    name: 'whole numbers leave no gap between 45 and 46',
    ruleset: withTable(
      [STAFF],
      [
        [{ max: 45 }, 1],
        [{ min: 46 }, 2],
      ],
    ),
    found: [],
  },
  {
    name: 'decimals of one place leave none between 45 and 45.1',
    ruleset: withTable(
      [RATE],
      [
        [{ max: 45 }, 1],
        [{ min: 45.1 }, 2],
      ],
    ),
    found: [],
  },
  {
    name: 'decimals leave one between 45 and 46',
    ruleset: withTable(
      [RATE],
      [
        [{ max: 45 }, 1],
        [{ min: 46 }, 2],
      ],
    ),
    found: ['warning table-gap /tables/1/rows'],
  },
  {
    name: 'a gap below the last row',
    ruleset: withTable([STAFF], [[{ min: 0, max: 99 }, 1]]),
    found: ['warning table-gap /tables/1/rows'],
  },
  { name: 'nothing beyond what is declared is a gap', ruleset: withTable([STAFF], [[{ min: 0, max: 100 }, 1]]), found: [] },
  {
    name: 'a gap in one corner of two inputs',
    ruleset: withTable(
      [RUSH, SIZE],
      [
        [{ in: [true] }, null, 1],
        [null, { in: ['small'] }, 2],
      ],
      { hit: 'first' },
    ),
    found: ['warning table-gap /tables/1/rows'],
  },
  {
    name: 'rows that meet',
    ruleset: withTable(
      [STAFF],
      [
        [{ max: 45 }, 1],
        [{ min: 45 }, 2],
      ],
    ),
    found: ['error table-overlap /tables/1/rows/1'],
  },
  {
    name: 'rows that meet in all inputs only',
    ruleset: withTable(
      [STAFF, RUSH],
      [
        [{ max: 45 }, { in: [true] }, 1],
        [{ min: 45 }, { in: [false] }, 2],
        [{ min: 46 }, { in: [true] }, 3],
        [{ max: 44 }, { in: [false] }, 4],
      ],
    ),
    found: [],
  },
  {
    name: 'rows may meet where the first counts',
    ruleset: withTable(
      [STAFF],
      [
        [{ max: 45 }, 1],
        [null, 2],
      ],
      { hit: 'first' },
    ),
    found: [],
  },
  {
    name: 'rows that meet where two inputs depend on each other',
    ruleset: withTable(
      [{ var: 'score' }, { var: 'clause.care.share' }],
      [
        [{ max: 80 }, null, 1],
        [{ min: 80 }, null, 2],
      ],
    ),
    found: ['warning table-overlap /tables/1/rows/1'],
  },
  {
    name: 'one input in two columns is one axis',
    ruleset: withTable(
      [STAFF, STAFF],
      [
        [{ max: 45 }, null, 1],
        [null, { min: 46 }, 2],
      ],
    ),
    found: [],
  },
  {
    name: 'a row that is never reached',
    ruleset: withTable(
      [STAFF],
      [
        [{ max: 45 }, 1],
        [{ min: 20 }, 2],
        [{ min: 30, max: 60 }, 3],
      ],
      { hit: 'first' },
    ),
    found: ['warning table-row-unreachable /tables/1/rows/2'],
  },
  {
    name: 'a row outside of what is declared',
    ruleset: withTable(
      [STAFF],
      [
        [{ max: 100 }, 1],
        [{ min: 101 }, 2],
      ],
    ),
    found: ['warning table-row-unreachable /tables/1/rows/1'],
  },
  {
    name: 'a range upside down',
    ruleset: withTable(
      [STAFF],
      [
        [{ min: 45, max: 0 }, 1],
        [null, 2],
      ],
    ),
    found: ['error table-range /tables/1/rows/0/when/0'],
  },
  {
    name: 'days go one by one',
    ruleset: withTable(
      [{ var: 'audit.date' }],
      [
        [{ max: '2026-02-28' }, 1],
        [{ min: '2026-03-01' }, 2],
      ],
    ),
    found: [],
  },
  {
    name: 'a day that is left out',
    ruleset: withTable(
      [{ var: 'audit.date' }],
      [
        [{ max: '2024-02-28' }, 1],
        [{ min: '2024-03-01' }, 2],
      ],
    ),
    found: ['warning table-gap /tables/1/rows'],
  },
  {
    name: 'a score runs from the floor to the highest',
    ruleset: withTable([{ var: 'score' }], [[{ min: 0, max: 102 }, 1]]),
    found: [],
  },
  {
    name: 'too many boxes to follow',
    ruleset: manyBoxes(),
    found: ['info table-too-large-to-check /tables/1'],
  },
];

/** A row for each pair of sixteen inputs: each row cuts most of the boxes that are left in three. */
function manyBoxes(): Ruleset {
  const inputs = Array.from({ length: 16 }, (_, i) => titled(`n-${i}`, { type: 'integer' } as const));
  const pairs = inputs.flatMap((_, i) => inputs.slice(i + 1).map((_, j) => [i, i + 1 + j]));
  const rows = pairs.map((pair, row) => [...inputs.map((_, i) => (pair.includes(i) ? { in: [row, row + 1] } : null)), row]);
  const ruleset = withTable(
    inputs.map(({ id }) => ({ var: `facts.${id}` })),
    rows,
    { hit: 'first' },
  );
  return { ...ruleset, facts: [...(CLEAN.facts ?? []), ...inputs] };
}
