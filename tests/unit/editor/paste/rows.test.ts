// From cells to clauses: points, numbers, columns, levels; and what is no clause is said to be none.
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../editor/commands/paste/read-pasted.js';
import { readNumber } from '../../../../editor/commands/paste/rows/clause-number.js';
import { roleOfHeading } from '../../../../editor/commands/paste/rows/header-words.js';
import { readPoints } from '../../../../editor/commands/paste/rows/read-points.js';
import { readSheet } from '../../../../editor/commands/paste/rows/read-sheet.js';
import { recogniseColumns } from '../../../../editor/commands/paste/rows/recognise-columns.js';
import type { Sheet } from '../../../../editor/commands/paste/rows/sheet.js';
import { splitTitle } from '../../../../editor/commands/paste/rows/split-title.js';
import { EXCEL, LEVELS, WORD, WPS } from './clipboards.js';

function sheetOf(data: { html?: string; text?: string }): { sheet: Sheet; roles: string[] } {
  const { grid } = readPasted(data);
  const { columns, headings } = recogniseColumns(grid);
  const roles = columns.map(({ role }) => role);
  return { sheet: readSheet(grid, { roles, headings }), roles };
}

/** "1 5.1 售后服务体系 40": level, number, title, points. */
function lines({ rows }: Sheet): string[] {
  return rows.map(({ level, number, title, points }) =>
    [level, number ?? '·', title ?? '·', points.kind === 'number' ? points.value : points.kind === 'none' ? '·' : `?${points.why}`].join(
      ' ',
    ),
  );
}

describe('points', () => {
  it.each<[string, number]>([
    ['2分', 2],
    ['（2分）', 2],
    ['(3)', 3],
    ['2．5', 2.5],
    ['２．５', 2.5],
    ['２。５分', 2.5],
    ['满分 40', 40],
    ['40 分/项', 40],
    ['共12分', 12],
    ['【4】', 4],
    ['0', 0],
    ['.5', 0.5],
    ['1,000', 1000],
    ['5 points', 5],
    ['0.1', 0.1],
    ['+2', 2],
    ['最高5分', 5],
  ])('%s are %d', (cell, value) => {
    expect(readPoints(cell)).toEqual({ kind: 'number', value });
  });

  it.each(['', '—', '/', '-', '——', '无', 'N/A'])('"%s" says that there are none', (cell) => {
    expect(readPoints(cell)).toEqual({ kind: 'none' });
  });

  it.each<[string, string]>([
    ['-1', 'negative'],
    ['－1分', 'negative'],
    ['1-3分', 'range'],
    ['0～5', 'range'],
    ['≤5分', 'range'],
    ['10%', 'percent'],
    ['5月1日', 'date'],
    ['1-May', 'date'],
    ['0.1234567890123456', 'digits'],
    ['两分', 'words'],
    ['2+3', 'words'],
    ['Infinity', 'words'],
    ['1e3', 'words'],
  ])('%s is not understood: %s', (cell, why) => {
    expect(readPoints(cell)).toEqual({ kind: 'unclear', text: cell, why });
  });
});

describe('numbers', () => {
  it.each<[string, string, string]>([
    ['5.1.1.1', '5.1.1.1', ''],
    ['５．１．１ 组织架构', '5.1.1', '组织架构'],
    ['5.1.1.1、部门', '5.1.1.1', '部门'],
    ['5.1 组织', '5.1', '组织'],
    ['第5.1条 组织', '5.1', '组织'],
    ['第五章 商品服务', '第五章', '商品服务'],
    ['一、售后', '一', '售后'],
    ['（二）售后', '(二)', '售后'],
    ['(3) 售后', '(3)', '售后'],
    ['②售后', '②', '售后'],
    ['A.2.1 资源', 'A.2.1', '资源'],
    ['5－1－2 资源', '5.1.2', '资源'],
    ['５．１ 服务：（全）２４小时', '5.1', '服务：（全）２４小时'],
  ])('%s is %s', (text, number, rest) => {
    const found = readNumber(text);
    expect([found.number?.text, found.rest]).toEqual([number, rest]);
  });

  it.each(['24小时服务', '2.5分', '100%覆盖', '组织架构', '', '一站式服务'])('"%s" has none at its beginning', (text) => {
    expect(splitTitle(text).number).toBeUndefined();
  });

  it('and points are taken out of a title', () => {
    expect(splitTitle('5.1 售后服务体系（40分）')).toMatchObject({ number: { text: '5.1' }, title: '售后服务体系', points: { value: 40 } });
    expect(splitTitle('5.1.1.2、服务网点 ３分')).toMatchObject({ title: '服务网点', points: { value: 3 } });
    expect(splitTitle('部门与岗位 (3)')).toMatchObject({ title: '部门与岗位 (3)', points: { kind: 'none' } });
    expect(splitTitle('部门与岗位 (3)', true)).toMatchObject({ title: '部门与岗位', points: { value: 3 } });
    expect(splitTitle('3分')).toMatchObject({ title: '3分', points: { kind: 'none' } });
  });
});

describe('headings', () => {
  it.each<[string, string]>([
    ['条款编号', 'number'],
    ['标准条款', 'number'],
    ['Clause No.', 'number'],
    ['评价指标', 'title'],
    ['评价内容', 'title'],
    ['考核项目', 'title'],
    ['一级指标', 'group'],
    ['类 别', 'group'],
    ['分值（分）', 'points'],
    ['标准分', 'points'],
    ['满分100分', 'points'],
    ['Max. points', 'points'],
    ['得分', 'ignore'],
    ['自评得分', 'ignore'],
    ['备注', 'ignore'],
    ['评分标准', 'text'],
    ['评价方法', 'method'],
    ['证明材料', 'evidence'],
    ['可删减', 'deletable'],
  ])('%s heads %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role);
  });

  it('are not seen in names of clauses', () => {
    for (const title of ['部门与岗位', '服务网点', '信息反馈', '5.1', '40']) expect(roleOfHeading(title)).toBeUndefined();
  });
});

describe('a score sheet', () => {
  it('of Excel: merged categories are groups with the points in their cells; running numbers are left out', () => {
    const { sheet, roles } = sheetOf({ html: EXCEL });
    expect(roles).toEqual(['ignore', 'group', 'number', 'title', 'points']);
    expect(lines(sheet)).toEqual([
      '1 · 售后服务体系 40',
      '2 5.1.1.1 部门与岗位 2.5',
      '2 5.1.1.2 服务网点 3',
      '2 5.1.2.1 人员 资质 2.5',
      '1 · 商品服务 ·',
      '2 5.2.1.1 包装信息 ·',
    ]);
    expect(sheet.others.map(({ kind }) => kind)).toEqual(['above', 'heading', 'total']);
    expect(sheet.others[2]?.points).toEqual({ kind: 'number', value: 8 });
  });

  it('of Word: chapters between tables, names with their text in one cell, headings that come again, remarks', () => {
    const { sheet } = sheetOf({ html: WORD });
    expect(lines(sheet)).toEqual([
      '1 5.1 售后服务体系 40',
      '2 5.1.1.1 部门与岗位 3',
      '2 5.1.1.2 服务网点 4',
      '1 5.2 商品服务 ·',
      '2 5.2.1.1 包装信息 40',
    ]);
    expect(sheet.rows[1]?.text).toBe('有专门或指定的售后部门\n职能合理\n岗位合理');
    expect(sheet.others.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'note']);
  });

  it('with number, name and points in one cell', () => {
    const { sheet, roles } = sheetOf({ html: WPS });
    expect(roles[0]).toBe('title');
    expect(lines(sheet)).toEqual([
      '1 一 售后服务体系 40',
      '2 5.1.1.1 部门与岗位 2.5',
      '2 5.1.1.2 服务网点 3',
      '1 二 商品服务 ·',
      '2 5.2.1.1 包装信息 1',
    ]);
  });

  it('with three levels as columns, each with its points', () => {
    const { sheet, roles } = sheetOf({ text: LEVELS });
    expect(roles).toEqual(['group', 'points', 'group', 'title', 'points', 'text', 'ignore']);
    expect(lines(sheet)).toEqual([
      '1 · 售后服务体系 40',
      '2 · 组织架构 ·',
      '3 · 部门与岗位 2.5',
      '3 · 服务网点 2',
      '2 · 人员配置 ·',
      '3 · 人员资质 2.5',
      '1 · 商品服务 35',
      '2 · 商品信息 ·',
      '3 · 包装信息 1.5',
    ]);
    expect(sheet.rows[2]?.text).toBe('有专门部门；\n职能合理');
  });

  it('as a list of one column', () => {
    const { sheet } = sheetOf({ text: '5.1 售后服务体系（40分）\n5.1.1 组织架构\n5.1.1.1 部门与岗位 2.5分\n5.2 商品服务 35分' });
    expect(lines(sheet)).toEqual(['1 5.1 售后服务体系 40', '2 5.1.1 组织架构 ·', '3 5.1.1.1 部门与岗位 2.5', '1 5.2 商品服务 35']);
  });

  it('without headings, chapters by a name alone and levels by indentation', () => {
    const { sheet } = sheetOf({ text: '售后服务体系\t\n组织架构\t4\n　　部门\t2\n　　网点\t2\n商品服务\t\n包装\t3' });
    expect(lines(sheet)).toEqual(['1 · 售后服务体系 ·', '2 · 组织架构 4', '3 · 部门 2', '3 · 网点 2', '1 · 商品服务 ·', '2 · 包装 3']);
  });

  it('in which a clause goes on: more text is taken, more points for it are not added up', () => {
    const html =
      '<table><tr><td>编号</td><td>名称</td><td>评分标准</td><td>分值</td></tr>' +
      '<tr><td rowspan=2>5.1.1.1</td><td rowspan=2>部门</td><td>甲</td><td>1</td></tr><tr><td>乙</td><td>1.5</td></tr></table>';
    const { sheet } = sheetOf({ html });
    expect(lines(sheet)).toEqual(['1 5.1.1.1 部门 ?several']);
    expect(sheet.rows[0]).toMatchObject({ text: '甲\n乙', points: { text: '1 + 1.5' } });
  });

  it('with cells merged to the right: they say what they say once', () => {
    const html =
      '<table><tr><td>编号</td><td>名称</td><td>分值</td></tr><tr><td colspan=2>5.1 售后服务体系</td><td>40</td></tr>' +
      '<tr><td>5.1.1</td><td colspan=2>组织架构（4分）</td></tr><tr><td>5.1.1.1</td><td>部门</td><td>2</td></tr></table>';
    expect(lines(sheetOf({ html }).sheet)).toEqual(['1 5.1 售后服务体系 40', '2 5.1.1 组织架构 4', '3 5.1.1.1 部门 2']);
  });

  it('in which points stand alone: the row is listed, not lost', () => {
    const { sheet } = sheetOf({ text: '编号\t名称\t分值\n5.1\t甲\t2\n\t\t7' });
    expect(lines(sheet)).toEqual(['1 5.1 甲 2']);
    expect(sheet.others.at(-1)).toMatchObject({ kind: 'unread', text: '7' });
  });

  it('with dotted numbers: a row stands only below its own prefix', () => {
    const { sheet } = sheetOf({ text: '编号\t名称\t分值\n5.1\t甲\t\n5.1.1\t乙\t1\n5.2.1\t丙\t1\n5.10\t丁\t1' });
    expect(lines(sheet)).toEqual(['1 5.1 甲 ·', '2 5.1.1 乙 1', '1 5.2.1 丙 1', '1 5.10 丁 1']);
  });
});
