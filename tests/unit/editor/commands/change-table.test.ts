// Decision tables by commands: rows and inputs stay in step, and nothing else of the ruleset changes.
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import {
  addInput,
  blankRow,
  insertRow,
  moveRows,
  removeInput,
  removeRows,
  setInput,
  writeCells,
} from '../../../../editor/commands/tables/change-table.js';
import type { Edit } from '../../../../editor/state/edit.js';
import type { Ruleset, Table } from '../../../../engine/model/documents.js';

const row = (min: number, then: number): Table['rows'][number] => ({ when: [{ min }], then });
const RULESET = {
  tables: [
    { id: 'fees', title: { 'zh-CN': '费用', en: 'Fees' }, inputs: [{ var: 'facts.a' }], rows: [row(1, 10), row(2, 20), row(3, 30)] },
  ],
} as unknown as Ruleset;

function after(edit: Edit | false): Table {
  if (edit === false || edit.of !== 'ruleset') throw new Error('no edit');
  return produce(RULESET, (draft) => void edit.change(draft)).tables?.[0] as Table;
}
const results = (table: Table): readonly unknown[] => table.rows.map(({ then }) => then);

describe('rows of a table', () => {
  it('are written, and made where a block goes beyond the last', () => {
    const table = after(
      writeCells(RULESET, 'fees', [
        { row: 0, result: 11 },
        { row: 4, input: 0, cell: { min: 9 } },
        { row: 1, note: '注' },
      ]),
    );
    expect(results(table)).toEqual([11, 20, 30, null, null]);
    expect(table.rows[4]?.when).toEqual([{ min: 9 }]);
    expect(table.rows[1]?.note).toBe('注');
  });

  it('are put in, taken out and moved together', () => {
    expect(results(after(insertRow(RULESET, 'fees', 1, blankRow(1))))).toEqual([10, null, 20, 30]);
    expect(results(after(removeRows(RULESET, 'fees', [0, 2])))).toEqual([20]);
    expect(after(removeRows(RULESET, 'fees', [0, 1, 2])).rows).toEqual([blankRow(1)]);
    expect(results(after(moveRows(RULESET, 'fees', [0, 1], 3)))).toEqual([30, 10, 20]);
    expect(results(after(moveRows(RULESET, 'fees', [2], 0)))).toEqual([30, 10, 20]);
    expect(moveRows(RULESET, 'fees', [1], 1)).toBe(false);
  });

  it('are named in the label', () => {
    const edit = writeCells(RULESET, 'fees', [{ row: 0, result: 11 }]);
    expect(edit === false ? undefined : edit.label).toEqual({ 'zh-CN': '决策表 费用：第 1 行', en: 'Table Fees: row 1' });
  });
});

describe('inputs of a table', () => {
  it('come and go with a cell in every row; the last one stays', () => {
    const two = after(addInput(RULESET, 'fees', { var: 'facts.b' }));
    expect(two.rows.map(({ when }) => when.length)).toEqual([2, 2, 2]);
    const one = removeInput({ ...RULESET, tables: [two] } as Ruleset, 'fees', 0);
    expect(one === false ? undefined : one.label.en).toBe('Table Fees: input 1 removed');
    expect(removeInput(RULESET, 'fees', 0)).toBe(false);
    expect(after(setInput(RULESET, 'fees', 0, { var: 'facts.c' })).inputs).toEqual([{ var: 'facts.c' }]);
  });

  it('are not there in a table that is not', () => {
    expect(addInput(RULESET, 'other', { var: 'facts.b' })).toBe(false);
    expect(writeCells(RULESET, 'other', [{ row: 0, result: 1 }])).toBe(false);
  });
});
