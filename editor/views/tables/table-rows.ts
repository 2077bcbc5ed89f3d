// A decision table as columns and rows of a grid, with its problems where they are; and what is typed there as changes of rows.
import type { Ruleset, Table } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import { cellOf, cellText, scalarOf, scalarText } from '../../commands/tables/cell-text.js';
import type { RowChange, TableRow } from '../../commands/tables/change-table.js';
import type { FoundProblem } from '../../state/checks.js';
import type { TablesWords } from '../../text/studio/tables.js';
import type { GridCell, GridColumn, GridMark, GridRow } from '../../ui/grid/grid-types.js';
import { type InputColumn, inputColumns, isResultOpen, resultKind } from './kinds.js';

export function tableColumns(ruleset: Ruleset, table: Table, language: Language, words: TablesWords): readonly GridColumn[] {
  return [
    ...inputColumns(ruleset, table, language).map(
      ({ title }, at): GridColumn => ({
        id: `when:${at}`,
        title,
        hint: title,
        kind: 'text',
        width: 150,
        ...(at === 0 ? { isFrozen: true } : {}),
      }),
    ),
    { id: 'then', title: words.result, hint: words.thenHint, kind: 'text', width: 120 },
    { id: 'note', title: words.note, kind: 'text', width: 160, isFlexible: true },
  ];
}

/** Problems of a table by where they are: "row column", and those of no row. */
export interface TableProblems {
  readonly cells: ReadonlyMap<string, GridMark>;
  readonly others: readonly FoundProblem[];
}

export function tableProblems(table: Table, found: readonly FoundProblem[], sentence: (one: FoundProblem) => string): TableProblems {
  const cells = new Map<string, GridMark>();
  const others: FoundProblem[] = [];
  const put = (row: number, column: string, mark: GridMark): void => {
    const key = `${row} ${column}`;
    if (cells.get(key)?.severity !== 'error') cells.set(key, mark);
  };
  for (const one of found) {
    const { problem, place } = one;
    if (place?.collection !== 'tables' || place.id !== table.id) continue;
    const at = /^rows\.(\d+)(?:\.(?:when\.(\d+)|(then|note)))?/.exec(place.field ?? '');
    if (at === null) {
      others.push(one);
      continue;
    }
    const mark = { severity: problem.severity, text: sentence(one) };
    put(Number(at[1]), at[3] ?? `when:${at[2] ?? 0}`, mark);
    // Both rows of an overlap are marked: neither is the wrong one by itself.
    const { other } = problem.params;
    if (problem.code === 'table-overlap' && typeof other === 'number') put(other - 1, 'when:0', mark);
  }
  return { cells, others };
}

const made = new WeakMap<TableRow, { readonly key: string; readonly row: GridRow }>();

export function tableRows(
  ruleset: Ruleset,
  table: Table,
  problems: TableProblems,
  language: Language,
  words: TablesWords,
): readonly GridRow[] {
  const inputs = inputColumns(ruleset, table, language);
  const shape = JSON.stringify(inputs.map(({ kind }) => [kind.kind, ...(kind.words ?? [])]));
  return table.rows.map((row, index) => {
    const columns = [...inputs.map((_, at) => `when:${at}`), 'then', 'note'];
    const marks = columns.map((column) => problems.cells.get(`${index} ${column}`));
    const key = `${language} ${index} ${shape} ${JSON.stringify(marks)}`;
    const known = made.get(row);
    if (known?.key === key) return known.row;
    const drawn = rowOf(table, row, index, inputs, columns, marks, words);
    made.set(row, { key, row: drawn });
    return drawn;
  });
}

function rowOf(
  table: Table,
  row: TableRow,
  index: number,
  inputs: readonly InputColumn[],
  columns: readonly string[],
  marks: readonly (GridMark | undefined)[],
  words: TablesWords,
): GridRow {
  const then = row.then === null ? '' : scalarText(row.then, resultKind(table));
  const plain: readonly GridCell[] = [
    ...inputs.map(({ kind }, at): GridCell => {
      const text = cellText(row.when[at] ?? null, kind);
      return text === '' ? { text, shown: words.any, look: 'soft' } : { text };
    }),
    then === '' ? { text: then, shown: words.unknown, look: 'soft' } : { text: then, look: 'strong' },
    { text: row.note ?? '' },
  ];
  const cells = columns.map((column, at): [string, GridCell] => {
    const mark = marks[at];
    return [column, { ...(plain[at] ?? { text: '' }), ...(mark === undefined ? {} : { mark }) }];
  });
  return {
    id: String(index),
    label: inputs.map(({ title }, at) => `${title} ${plain[at]?.text || words.any}`).join('，'),
    cells: Object.fromEntries(cells),
  };
}

/** What a typed cell means; a text is why it was not taken. */
export function changeOf(
  table: Table,
  inputs: readonly InputColumn[],
  row: number,
  column: string,
  text: string,
  words: TablesWords,
): RowChange | string {
  if (column === 'note') return { row, note: text.trim() };
  if (column === 'then') {
    if (text.trim() === '') return { row, result: null };
    const kinds = isResultOpen(table) ? (['number', 'boolean', 'text'] as const).map((kind) => ({ kind })) : [resultKind(table)];
    for (const kind of kinds) {
      const result = scalarOf(kind.kind === 'number' ? text.normalize('NFKC') : text, kind);
      if (result !== undefined) return { row, result };
    }
    return words.wrongThen;
  }
  const input = Number(column.slice('when:'.length));
  const kind = inputs[input]?.kind ?? { kind: 'text' };
  const cell = cellOf(text, kind);
  if (cell !== undefined) return { row, input, cell };
  return { number: words.wrongNumber, boolean: words.wrongBoolean, date: words.wrongDate, text: words.wrongText }[kind.kind];
}
