// Rows of decision tables (S-100 to S-102): every combination of inputs is to find a row, under `unique` only one, and under
// `first` a row that is never reached is a mistake. Within what the inputs can be: whole numbers go step by step.
import type { Table } from '../../model/documents.js';
import type { Check, ReportProblem } from '../check.js';
import { type Box, type Budget, type Cover, tableCover } from '../table-cover.js';
import { tableScope } from '../table-scope.js';
import { type TableSpace, tableSpace } from '../table-space.js';
import { isReversed } from './table-ranges.js';

/** Work for one table, and for all of a ruleset; the latter is about a second. */
const WORK_PER_TABLE = 5_000_000;
const WORK = 20_000_000;
/** So many gaps of a table are described. */
const DESCRIBED_GAPS = 5;

export const tableRows: Check = {
  codes: ['table-gap', 'table-overlap', 'table-row-unreachable', 'table-too-large-to-check'],
  run: ({ model }, report) => {
    const scope = tableScope(model);
    let work = WORK;
    for (const [index, table] of (model.ruleset.tables ?? []).entries()) {
      if (model.tables.get(table.id) !== table) continue;
      const typed = scope.check(table.id).value;
      if (typed === undefined) continue;
      const pointer = `/tables/${index}`;
      const space = work > 0 ? tableSpace(table, typed, scope, model) : undefined;
      // An input without any possible value is a problem of the fact that it reads.
      if (space?.axes.some((axis) => axis.all === 0n)) continue;
      const budget: Budget = { left: Math.min(work, WORK_PER_TABLE) };
      const before = budget.left;
      const cover =
        space &&
        tableCover(
          space.axes.map((axis) => axis.all),
          space.rows,
          space.axes.map((axis) => axis.size),
          budget,
        );
      work -= before - budget.left;
      if (space === undefined || cover === undefined) report('info', 'table-too-large-to-check', pointer, { id: table.id });
      else reportCover(table, pointer, space, cover, report);
    }
  },
};

function reportCover(table: Table, pointer: string, space: TableSpace, cover: Cover, report: ReportProblem): void {
  const { id, hit = 'unique' } = table;
  const unreachable = (row: number, by: 'nothing' | 'earlier'): void =>
    report('warning', 'table-row-unreachable', `${pointer}/rows/${row}`, { id, row: row + 1, by });
  for (const row of cover.empty) if (!table.rows[row]?.when.some(isReversed)) unreachable(row, 'nothing');
  if (hit === 'first') for (const row of cover.covered) unreachable(row, 'earlier');
  else {
    for (const { row, other } of cover.overlaps) {
      // Inputs that depend on each other may never take the values on which the two rows meet.
      const severity = space.isIndependent ? 'error' : 'warning';
      const meeting = (space.rows[row] ?? []).map((set, axis) => set & (space.rows[other]?.[axis] ?? 0n));
      report(severity, 'table-overlap', `${pointer}/rows/${row}`, { id, row: row + 1, other: other + 1, where: described(meeting, space) });
    }
  }
  if (cover.gaps.length > 0) {
    report('warning', 'table-gap', `${pointer}/rows`, {
      id,
      count: cover.gaps.length,
      gaps: cover.gaps.slice(0, DESCRIBED_GAPS).map((gap) => described(gap, space)),
    });
  }
}

/** "facts.headcount 46 … 65, facts.rush = true": the inputs that matter. */
function described(box: Box, { axes }: TableSpace): string {
  const parts = axes.flatMap((axis, index) => {
    const set = box[index] ?? 0n;
    return set === axis.all && axes.length > 1 ? [] : [`${axis.label} ${axis.describe(set)}`];
  });
  return parts.length > 0 ? parts.join('; ') : axes.map((axis) => axis.label).join('; ');
}
