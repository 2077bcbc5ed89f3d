// What the grid reports, as commands: the outline's half of the contract with <steelyard-grid>.

import { copyClauses } from '../../commands/clauses/copy-clauses.js';
import { indentClauses } from '../../commands/clauses/indent-clauses.js';
import { insertClause } from '../../commands/clauses/insert-clause.js';
import { moveClauses } from '../../commands/clauses/move-clauses.js';
import { removeClauses } from '../../commands/clauses/remove-clauses.js';
import { type ClauseChange, setClauses } from '../../commands/clauses/set-clauses.js';
import { copyTable } from '../../commands/paste/copy-table.js';
import type { Applied, Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import type { CellRefusal, GridActions, GridMenuItem, GridSelection } from '../../ui/grid/grid-types.js';
import type { StudioView } from '../view.js';
import type { ColumnId } from './outline-columns.js';
import { readCell } from './read-cell.js';
import { CLAUSES_TYPE, takePaste } from './take-paste.js';

/** What the actions need of the view. */
export interface OutlineHost extends StudioView {
  /** Applies an edit and keeps the selection where it is; says why where it is refused. */
  applyHere(edit: Edit | false): Applied;
  /** The same for what takes clauses away: tells what referred to them. */
  applyLoss(edit: Edit | false, gone: readonly string[]): void;
  toggle(row: string, isExpanded: boolean): void;
  selected(selection: GridSelection): void;
  menuFor(rows: readonly string[]): readonly GridMenuItem[];
  /** Rows that were cut here and wait to be moved, as they are on the clipboard. */
  cut: string | undefined;
  /** Text of cells (not rows) that were copied here last. */
  readonly copied: string | undefined;
}

/** Without structure (mode="values", or while only values may be changed) rows neither come nor go nor move. */
export function outlineActions(host: OutlineHost, isStructureFixed: boolean): GridActions {
  const values: GridActions = {
    onEdit: (edits) => {
      const spots = clauseSpots(host.ruleset);
      const refusals: CellRefusal[] = [];
      const changes: ClauseChange[] = [];
      for (const { row, column, text } of edits) {
        const clause = spots.get(row)?.clause;
        if (clause === undefined) continue;
        const read = readCell(clause, column as ColumnId, text, host.language);
        if (read.refusal === undefined) changes.push({ id: row, set: read.set });
        else refusals.push({ row, column, text: read.refusal });
      }
      const { problems = [] } = { problems: [], ...host.applyHere(setClauses(host.ruleset, changes)) };
      const [problem] = problems;
      const [first] = edits;
      if (problem !== undefined && first !== undefined)
        refusals.push({ row: first.row, column: first.column, text: host.studio.sentence(problem) });
      return refusals;
    },
    onToggle: (row, isExpanded) => host.toggle(row, isExpanded),
    onSelect: (selection) => host.selected(selection),
    onCopyRows: (rows, isCut) => {
      const copy = copyClauses(host.ruleset, rows);
      if (copy === undefined) return undefined;
      const text = JSON.stringify(copy);
      host.cut = isCut && !isStructureFixed ? text : undefined;
      // The columns that are recognised when the table comes back from a spreadsheet.
      const table = copyTable(host.ruleset, host.language, rows);
      return { [CLAUSES_TYPE]: text, 'text/plain': table.text, 'text/html': table.html };
    },
    onPaste: (data, selection) => takePaste(host, data, selection),
    menu: ({ rows }) => host.menuFor(rows),
  };
  if (isStructureFixed) return values;
  return {
    ...values,
    onInsert: (after) => {
      const edit = insertClause(host.ruleset, { clause: after, where: 'after' });
      return edit !== false && host.applyHere(edit).isApplied ? edit.place?.id : undefined;
    },
    onRemove: (rows) => host.applyLoss(removeClauses(host.ruleset, rows), rows),
    onMove: (rows, { row, where }) => {
      host.cut = undefined;
      host.applyHere(moveClauses(host.ruleset, rows, { clause: row, where }));
    },
    onIndent: (rows, by) => void host.applyHere(indentClauses(host.ruleset, rows, by)),
  };
}
