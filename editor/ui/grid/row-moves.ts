// Where Alt+arrows take rows: before the previous row on their level or after the next one, never out of their group. Pure.
import type { GridRow, RowTarget } from './grid-data.js';

/** The target for moving the rows from `first` to `last` (indexes) by one place; undefined at the edge of the group. */
export function neighbourTarget(rows: readonly GridRow[], first: number, last: number, by: 1 | -1): RowTarget | undefined {
  const level = rows[first]?.level ?? 1;
  const step = (from: number): number | undefined => {
    for (let at = from; at >= 0 && at < rows.length; at += by) {
      const here = rows[at]?.level ?? 1;
      if (here === level) return at;
      if (here < level) return undefined;
    }
    return undefined;
  };
  const found = step(by === -1 ? first - 1 : last + 1);
  const row = found === undefined ? undefined : rows[found];
  return row === undefined ? undefined : { row: row.id, where: by === -1 ? 'before' : 'after' };
}
