// From a clipboard to cells: what office programs write, and what a stranger may.
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, type PastedGrid } from '../../../../editor/commands/paste/grid/pasted-grid.js';
import { readHtml } from '../../../../editor/commands/paste/grid/read-html.js';
import { readText } from '../../../../editor/commands/paste/grid/read-text.js';
import { looksLikeTable } from '../../../../editor/commands/paste/looks-like-table.js';
import { readPasted } from '../../../../editor/commands/paste/read-pasted.js';
import { EXCEL, LEVELS, WORD, WPS } from './clipboards.js';

const texts = ({ rows }: PastedGrid): string[][] => rows.map((row) => row.map(({ text }) => text));

describe('markup', () => {
  it('of Excel: merged cells stand in all their places, indents come from classes', () => {
    const grid = readHtml(EXCEL);
    expect(texts(grid)[2]).toEqual(['1', '售后服务体系\n（40分）', '５．１．１．１', '部门与岗位', '2.5分']);
    expect(texts(grid)[3]).toEqual(['2', '售后服务体系\n（40分）', '5.1.1.2', '服务网点', '（3分）']);
    expect(grid.rows[3]?.[1]?.merged).toBe('down');
    expect(grid.rows[0]?.slice(1).every(({ merged }) => merged === 'across')).toBe(true);
    expect(grid.rows[2]?.[3]?.indent).toBe(2);
    expect(grid.columns).toBe(5);
  });

  it('of Word: lines are kept, tracked deletions are not, what stands between tables is a row', () => {
    expect(texts(readHtml(WORD))).toEqual([
      ['5.1 售后服务体系（40分）', '', '', ''],
      ['条款编号', '评价内容', '满分', '得分'],
      ['5.1.1.1', '部门与岗位\n有专门或指定的售后部门\n职能合理\n岗位合理', '(3)', ''],
      ['5.1.1.2', '服务网点', '满分 4', ''],
      ['5.2 商品服务', '', '', ''],
      ['条款编号', '评价内容', '满分', '得分'],
      ['5.2.1.1', '包装信息', '40 分/项', ''],
      Array.from({ length: 4 }, () => '注：本表由审核组填写。'),
    ]);
  });

  it('of WPS: cells end without end tags', () => {
    expect(texts(readHtml(WPS))).toHaveLength(5);
    expect(texts(readHtml(WPS))[2]).toEqual(['5.1.1.2、服务网点 3分', '抽样']);
  });

  it('is only text: nothing of scripts, frames and hidden content comes through', () => {
    const html =
      '<table onclick="x()"><script>alert("</td>")</script><style>td{}</style><tr><td>1<img src=x onerror=alert(1)></td>' +
      '<td><iframe srcdoc="<td>9</td>"></iframe><svg><text>no</text></svg>&lt;b&gt; &#x4E2D;&#25991;&nbsp;&unknown;</td></tr></table>';
    expect(texts(readHtml(html))).toEqual([['1', '<b> 中文 &unknown;']]);
  });

  it('takes a table in a cell as text of that cell', () => {
    const html = '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>';
    expect(texts(readHtml(html))).toEqual([['a\nb c', 'd']]);
  });

  it.each([
    '<',
    '<table',
    '<table><tr><td',
    '<table><tr><td>1<td>2',
    '</table></tr></td>',
    '<!--<table>',
    '<table><tr><td colspan="x" rowspan=-3>1',
    '<a "<a "<table>',
  ])('ends on broken markup: %s', (html) => {
    expect(() => readHtml(html)).not.toThrow();
  });

  it('has bounds: rows and columns beyond them are counted, spans do not multiply', () => {
    const row = '<tr><td>5.1</td><td>甲</td></tr>';
    const long = readHtml(`<table>${row.repeat(10_000)}</table>`);
    expect(long.rows).toHaveLength(MAX_ROWS);
    expect(long.left.rows).toBe(10_000 - MAX_ROWS);
    const wide = readHtml(`<table><tr>${'<td>1</td>'.repeat(MAX_COLUMNS + 7)}</tr></table>`);
    expect(wide.columns).toBe(MAX_COLUMNS);
    expect(wide.left.columns).toBe(7);
    expect(readHtml('<table><tr><td colspan=999999999 rowspan=999999999>1</table>').columns).toBe(MAX_COLUMNS);
    expect(readHtml(`<table><tr><td>${'长'.repeat(30_000)}</td></tr></table>`).left.cells).toBe(1);
  });
});

describe('plain text', () => {
  it('takes cells with line breaks, quotes and tabs', () => {
    expect(texts(readText('a\t"b\n""c""\td"\r\ne\tf "g" h\r\n'))).toEqual([
      ['a', 'b\n"c" d'],
      ['e', 'f "g" h'],
    ]);
  });

  it('takes quotes that are none as they are', () => {
    expect(texts(readText('1\t"未完\n2\t"a" b'))).toEqual([
      ['1', '"未完'],
      ['2', '"a" b'],
    ]);
  });

  it('takes a file with commas or semicolons, and lines where there is neither', () => {
    expect(texts(readText('编号,名称\n5.1,"甲,乙"'))).toEqual([
      ['编号', '名称'],
      ['5.1', '甲,乙'],
    ]);
    expect(texts(readText('编号;分值\n5.1;2,5'))[1]).toEqual(['5.1', '2,5']);
    expect(texts(readText('5.1 甲, 乙\n5.2 丙'))).toEqual([['5.1 甲, 乙'], ['5.2 丙']]);
  });

  it('tells leading spaces as indents and drops empty rows and columns', () => {
    const grid = readText('甲\t\t1\n\t\t\n　　乙\t\t2');
    expect(grid.rows.map((row) => [row[0]?.indent, row[0]?.text, row[1]?.text])).toEqual([
      [0, '甲', '1'],
      [2, '乙', '2'],
    ]);
  });
});

describe('a table', () => {
  it('is known by two columns and two rows, or by its markup', () => {
    expect(looksLikeTable({ text: LEVELS })).toBe(true);
    expect(looksLikeTable({ html: EXCEL })).toBe(true);
    expect(looksLikeTable({ text: '一句话' })).toBe(false);
    expect(looksLikeTable({ text: 'a\tb' })).toBe(false);
    expect(looksLikeTable({ text: '两行\n没有列' })).toBe(false);
    expect(looksLikeTable({ html: '<p>no table</p>' })).toBe(false);
    expect(looksLikeTable({ html: '<table><tr><td>1</td></tr><tr><td>2</td></tr></table>', text: '1\n2' })).toBe(false);
  });

  it('is read from the text where the markup has none', () => {
    expect(texts(readPasted({ html: '<p>x</p>', text: 'a\tb' }).grid)).toEqual([['a', 'b']]);
  });
});
