// What the outline makes of typed text, and what its filter leaves.
import { describe, expect, it } from 'vitest';
import type { ColumnId } from '../../../../editor/views/outline/outline-columns.js';
import { filtered, NO_FILTER, type OutlineFilter } from '../../../../editor/views/outline/outline-filter.js';
import { readCell } from '../../../../editor/views/outline/read-cell.js';
import type { Clause } from '../../../../engine/model/documents.js';
import { clauseOf, SCHEME } from '../commands/clauses/scheme.js';

const LEAF = clauseOf(SCHEME, 'posts');
const GROUP = clauseOf(SCHEME, 'service');

function set(column: ColumnId, text: string, clause: Clause = LEAF): unknown {
  const read = readCell(clause, column, text, 'zh-CN');
  return read.refusal ?? read.set;
}

describe('a typed cell', () => {
  it('takes points as people write them', () => {
    for (const text of ['2.5', '２．５', ' 2.5 ', '2.5分', '2。5']) expect(set('points', text), text).toEqual({ points: 2.5 });
  });

  it('refuses what is no points, and says why', () => {
    expect(set('points', 'abc')).toBe('不是数字');
    expect(set('points', '-1')).toBe('分值不能小于 0');
    expect(set('points', '')).toBe('末级条款必须有分值');
    expect(set('points', '', GROUP)).toEqual({ points: undefined, pointsBasis: undefined });
  });

  it('changes the title in the language that is read', () => {
    expect(set('title', '职位')).toEqual({ title: { 'zh-CN': '职位', en: 'Posts' } });
  });

  it('gives a method what it needs, to leaves alone', () => {
    expect(set('method', 'percentage')).toEqual({ assess: { method: 'percentage' } });
    expect(set('method', 'percentage', GROUP)).toBe('有下级条款的不单独评定');
    expect(set('method', 'guess')).toBe('没有这个选项');
  });

  it('reads tags in any notation and refuses what is none', () => {
    expect(set('tags', 'must，core must')).toEqual({ tags: ['must', 'core'] });
    expect(set('tags', '')).toEqual({ tags: undefined });
    expect(set('tags', '必须')).toBe('标签“必须”只能用小写字母、数字与连字符');
  });

  it('takes numbers and flags away where they are emptied', () => {
    expect(set('number', ' ')).toEqual({ number: undefined });
    expect(set('number', 'x'.repeat(51))).toBe('不超过 50 个字符');
    expect(set('deletable', '')).toEqual({ deletable: undefined });
    expect(set('basis', 'body')).toEqual({ pointsBasis: 'body' });
    expect(set('basis', 'body', clauseOf(SCHEME, 'repair'))).toBe('没有声明分值，无分值依据');
  });
});

describe('the filter', () => {
  const FACTS = { hasProblem: (id: string) => id === 'parts', isChanged: () => false };
  const shown = (filter: Partial<OutlineFilter>): string[] => [
    ...(filtered(SCHEME.clauses, { ...NO_FILTER, ...filter }, FACTS)?.shown ?? ['all']),
  ];

  it('shows all where nothing is asked', () => {
    expect(shown({})).toEqual(['all']);
    expect(shown({ text: '  ' })).toEqual(['all']);
  });

  it('finds numbers, titles in both languages and ids, in any width, and keeps the groups above', () => {
    expect(shown({ text: '５．２．１．１' }).sort()).toEqual(['goods', 'records', 'repair']);
    expect(shown({ text: 'REPAIR' }).sort()).toEqual(['goods', 'repair']);
    expect(shown({ text: '岗位' }).sort()).toEqual(['posts', 'service']);
    expect(shown({ text: '岗位 posts' }).sort()).toEqual(['posts', 'service']);
    expect(shown({ text: '岗位 网点' })).toEqual([]);
  });

  it('finds by kind, together with text', () => {
    expect(shown({ kind: 'problems' }).sort()).toEqual(['goods', 'parts', 'repair']);
    expect(shown({ kind: 'method:sampling' }).sort()).toEqual(['network', 'service']);
    expect(shown({ kind: 'method:sampling', text: '岗位' })).toEqual([]);
  });

  it('finds what inherits a tag', () => {
    const [first, ...rest] = SCHEME.clauses;
    if (first === undefined) throw new Error('no clause');
    const found = filtered([{ ...first, tags: ['core'] }, ...rest], { ...NO_FILTER, kind: 'tag:core' }, FACTS);
    expect([...(found?.shown ?? [])].sort()).toEqual(['funding', 'network', 'posts', 'service']);
    expect(found?.hits).toBe(4);
  });
});
