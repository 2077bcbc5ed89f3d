// Rows and inputs of a decision table: one command for each thing that is done to them. False where nothing changes.
import type { Cell, Expression, Ruleset, Table } from '../../../engine/model/documents.js';
import type { Edit, RulesetDraft } from '../../state/edit.js';
import type { Label } from '../../state/label.js';

export type TableRow = Table['rows'][number];
type TableDraft = NonNullable<RulesetDraft['tables']>[number];
type RowDraft = TableDraft['rows'][number];

/** What is written into one cell of a row: by the place of its input, or into its result or note. */
export type RowChange =
  | { readonly row: number; readonly input: number; readonly cell: Cell }
  | { readonly row: number; readonly result: TableRow['then'] }
  | { readonly row: number; readonly note: string };

/** A row that takes anything and gives nothing yet. */
export function blankRow(inputs: number): TableRow {
  // biome-ignore lint/suspicious/noThenProperty: the format calls it so
  return { when: Array.from({ length: inputs }, () => null), then: null };
}

/** Writes cells; rows beyond the last one are added, as when a long block is pasted. */
export function writeCells(ruleset: Ruleset, id: string, changes: readonly RowChange[]): Edit | false {
  const table = tableOf(ruleset, id);
  if (table === undefined || changes.length === 0) return false;
  const rows = [...new Set(changes.map(({ row }) => row + 1))];
  const zh = rows.length === 1 ? `第 ${rows[0]} 行` : `${rows.length} 行`;
  const en = rows.length === 1 ? `row ${rows[0]}` : `${rows.length} rows`;
  return edit(ruleset, table, { 'zh-CN': zh, en }, (draft) => {
    for (const change of changes) {
      while (draft.rows.length <= change.row) draft.rows.push(blankRow(draft.inputs.length) as RowDraft);
      const row = draft.rows[change.row];
      if (row === undefined) continue;
      if ('cell' in change) row.when[change.input] = change.cell as RowDraft['when'][number];
      // biome-ignore lint/suspicious/noThenProperty: the format calls it so
      else if ('result' in change) row.then = change.result;
      else if (change.note === '') delete row.note;
      else row.note = change.note;
    }
  });
}

export function insertRow(ruleset: Ruleset, id: string, at: number, row: TableRow): Edit | false {
  const table = tableOf(ruleset, id);
  return (
    table !== undefined &&
    edit(
      ruleset,
      table,
      { 'zh-CN': `新增第 ${at + 1} 行`, en: `new row ${at + 1}` },
      (draft) => void draft.rows.splice(at, 0, row as RowDraft),
    )
  );
}

/** A table has at least one row: the last one is emptied instead. */
export function removeRows(ruleset: Ruleset, id: string, rows: readonly number[]): Edit | false {
  const table = tableOf(ruleset, id);
  if (table === undefined || rows.length === 0) return false;
  const gone = new Set(rows);
  const label = { 'zh-CN': `删除 ${gone.size} 行`, en: gone.size === 1 ? 'row removed' : `${gone.size} rows removed` };
  return edit(ruleset, table, label, (draft) => {
    draft.rows = draft.rows.filter((_, at) => !gone.has(at));
    if (draft.rows.length === 0) draft.rows.push(blankRow(draft.inputs.length) as RowDraft);
  });
}

/** Rows together to where they stand before row `to` (the number of rows: at the end). */
export function moveRows(ruleset: Ruleset, id: string, rows: readonly number[], to: number): Edit | false {
  const table = tableOf(ruleset, id);
  if (table === undefined) return false;
  const moved = new Set(rows);
  const all = table.rows.map((_, at) => at);
  const order = [
    ...all.filter((at) => at < to && !moved.has(at)),
    ...all.filter((at) => moved.has(at)),
    ...all.filter((at) => at >= to && !moved.has(at)),
  ];
  if (order.every((at, index) => at === index)) return false;
  return edit(ruleset, table, { 'zh-CN': '移动行', en: 'rows moved' }, (draft) => {
    const before = [...draft.rows];
    draft.rows = order.flatMap((at) => before[at] ?? []);
  });
}

/** Another input column at the end; every row takes any value of it. */
export function addInput(ruleset: Ruleset, id: string, input: Expression): Edit | false {
  const table = tableOf(ruleset, id);
  return (
    table !== undefined &&
    edit(ruleset, table, { 'zh-CN': '新增输入列', en: 'new input' }, (draft) => {
      draft.inputs.push(input as TableDraft['inputs'][number]);
      for (const row of draft.rows) row.when.push(null);
    })
  );
}

/** Takes an input and its column of cells away; the last one stays. */
export function removeInput(ruleset: Ruleset, id: string, at: number): Edit | false {
  const table = tableOf(ruleset, id);
  if (table === undefined || table.inputs.length < 2 || table.inputs[at] === undefined) return false;
  return edit(ruleset, table, { 'zh-CN': `删除第 ${at + 1} 个输入列`, en: `input ${at + 1} removed` }, (draft) => {
    draft.inputs.splice(at, 1);
    for (const row of draft.rows) row.when.splice(at, 1);
  });
}

export function setInput(ruleset: Ruleset, id: string, at: number, input: Expression): Edit | false {
  const table = tableOf(ruleset, id);
  if (table?.inputs[at] === undefined) return false;
  return edit(ruleset, table, { 'zh-CN': `第 ${at + 1} 个输入列`, en: `input ${at + 1}` }, (draft) => {
    draft.inputs[at] = input as TableDraft['inputs'][number];
  });
}

function tableOf(ruleset: Ruleset, id: string): Table | undefined {
  return ruleset.tables?.find((one) => one.id === id);
}

function edit(ruleset: Ruleset, table: Table, what: Label, change: (draft: TableDraft) => void): Edit {
  const { id, title } = table;
  const name = (language: 'zh-CN' | 'en'): string => (typeof title === 'string' ? title : (title?.[language] ?? title?.['zh-CN'])) || id;
  const index = (ruleset.tables ?? []).indexOf(table);
  return {
    of: 'ruleset',
    label: { 'zh-CN': `决策表 ${name('zh-CN')}：${what['zh-CN']}`, en: `Table ${name('en')}: ${what.en}` },
    place: { collection: 'tables', id },
    change: (draft) => {
      const target = draft.tables?.[index];
      if (target !== undefined) change(target);
    },
  };
}
