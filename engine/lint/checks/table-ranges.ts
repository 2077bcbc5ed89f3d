// A range in a table runs upwards (S-100): one that runs downwards matches nothing, and never means that.
import type { Cell } from '../../model/documents.js';
import type { Check } from '../check.js';

export const tableRanges: Check = {
  codes: ['table-range'],
  run: ({ model }, report) => {
    for (const [index, table] of (model.ruleset.tables ?? []).entries()) {
      for (const [row, { when }] of table.rows.entries()) {
        for (const [column, cell] of when.entries()) {
          if (!isReversed(cell)) continue;
          const { min, max } = cell ?? {};
          report('error', 'table-range', `/tables/${index}/rows/${row}/when/${column}`, {
            id: table.id,
            row: row + 1,
            column: column + 1,
            min,
            max,
          });
        }
      }
    }
  },
};

/** Days are written so that the later text is the later day. */
export function isReversed(cell: Cell): boolean {
  const { min, max } = cell ?? {};
  if (typeof min === 'number' && typeof max === 'number') return min > max;
  return typeof min === 'string' && typeof max === 'string' && min > max;
}
