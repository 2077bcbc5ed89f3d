// Blocks of cells: as text, and into cells.
import { describe, expect, it } from 'vitest';
import { type CellsOf, clearing, fillDown, placeBlock } from '../../../../editor/ui/grid/block-edits.js';
import { blockAsTable, blockAsText, blockOfText } from '../../../../editor/ui/grid/block-text.js';
import { copiedText, matchingOptions, takenText } from '../../../../editor/ui/grid/cell-text.js';
import type { GridColumn, GridRow } from '../../../../editor/ui/grid/grid-data.js';
import { extendTo, selectCell, sheetOf } from '../../../../editor/ui/grid/selection.js';

const COLUMNS: readonly GridColumn[] = [
  { id: 'name', title: '名称', kind: 'text', width: 100 },
  { id: 'points', title: '分值', kind: 'number', width: 60 },
  { id: 'method', title: '方法', kind: 'choice', width: 60, options: [{ value: 'conformity', text: '符合性' }] },
];
const rows: readonly GridRow[] = [1, 2, 3, 4].map((at) => ({
  id: `r${at}`,
  label: `r${at}`,
  cells: { name: { text: `n${at}` }, points: { text: String(at), isReadOnly: at === 3 }, method: { text: '' } },
}));
const sheet = sheetOf(
  rows.map(({ id }) => id),
  COLUMNS.map(({ id }) => id),
);
const cells: CellsOf = {
  sheet,
  column: (id) => COLUMNS.find((one) => one.id === id),
  row: (id) => rows.find((one) => one.id === id),
  isReadOnly: (row, column) => rows.find(({ id }) => id === row)?.cells[column]?.isReadOnly === true,
};
const at = (row: string, column: string) => ({ row, column });
const written = (edits: readonly { row: string; column: string; text: string }[]) =>
  edits.map((one) => `${one.row}.${one.column}=${one.text}`);

describe('text with tabs', () => {
  it('comes back as it went, with line breaks, tabs and quotes in cells', () => {
    const block = [
      ['甲', '两行\n第二行', '"quoted"'],
      ['a\tb', '', '5" pipe'],
    ];
    expect(blockOfText(blockAsText(block))).toEqual(block);
  });

  it('has no row for the line break at its end', () => {
    expect(blockOfText('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(blockOfText('')).toEqual([['']]);
  });

  it('takes a quote that is not closed as a character', () => {
    expect(blockOfText('"a\tb')).toEqual([['"a', 'b']]);
  });

  it('escapes what would be markup in the table', () => {
    expect(blockAsTable([['<b>&', 'x']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td><td>x</td></tr></table>');
  });
});

describe('a pasted block', () => {
  it('fills the selection with one value', () => {
    const { edits, left } = placeBlock(cells, extendTo(selectCell(at('r1', 'points')), at('r4', 'points')), [['２．５']]);
    expect(written(edits)).toEqual(['r1.points=2.5', 'r2.points=2.5', 'r4.points=2.5']);
    expect(left).toBe(1);
  });

  it('starts at the corner and says what finds no room', () => {
    const {
      edits,
      left,
      rows: covered,
    } = placeBlock(cells, selectCell(at('r4', 'points')), [
      ['7', '符合性', 'x'],
      ['8', '', ''],
    ]);
    expect(written(edits)).toEqual(['r4.points=7', 'r4.method=conformity']);
    expect(left).toBe(4);
    expect(covered).toEqual(['r4']);
  });

  it('reports choices that are none', () => {
    expect(placeBlock(cells, selectCell(at('r1', 'method')), [['随便']]).unknown).toEqual([{ row: 'r1', column: 'method', text: '随便' }]);
  });
});

describe('filling and clearing', () => {
  it('repeats the first row', () => {
    const selection = extendTo(selectCell(at('r1', 'name')), at('r3', 'name'));
    expect(written(fillDown(cells, selection, (row) => `of ${row}`).edits)).toEqual(['r2.name=of r1', 'r3.name=of r1']);
  });

  it('empties what is not empty and may be changed', () => {
    const selection = extendTo(selectCell(at('r2', 'points')), at('r3', 'method'));
    expect(written(clearing(cells, selection).edits)).toEqual(['r2.points=']);
  });
});

describe('what is typed', () => {
  const [, points, method] = COLUMNS as readonly [GridColumn, GridColumn, GridColumn];
  const tick: GridColumn = { id: 't', title: '', kind: 'tick', width: 20 };

  it('may be in full width, with the full stop of a Chinese keyboard', () => {
    expect(takenText(points, undefined, '１２。５')).toBe('12.5');
    expect(takenText(points, undefined, ' .5 ')).toBe('0.5');
    expect(takenText(points, undefined, '1,234')).toBe('1234');
    expect(takenText(points, undefined, '三分')).toBe('三分');
  });

  it('names a choice by its words or its id', () => {
    expect(takenText(method, undefined, ' 符合性 ')).toBe('conformity');
    expect(takenText(method, undefined, 'Conformity')).toBe('conformity');
    expect(takenText(method, undefined, '分级')).toBeUndefined();
    expect(copiedText(method, { text: 'conformity' })).toBe('符合性');
  });

  it('ticks in many words', () => {
    for (const yes of ['是', 'TRUE', '√', '1']) expect(takenText(tick, undefined, yes)).toBe('true');
    for (const no of ['', '否', '0', '×']) expect(takenText(tick, undefined, no)).toBe('');
    expect(takenText(tick, undefined, '也许')).toBeUndefined();
  });

  it('narrows a choice: first what begins with it', () => {
    const options = ['抽样', '分级', '再抽样'].map((text) => ({ value: text, text }));
    expect(matchingOptions(options, '抽').map(({ text }) => text)).toEqual(['抽样', '再抽样']);
  });
});
