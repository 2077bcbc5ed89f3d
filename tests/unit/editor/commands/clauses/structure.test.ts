// Inserting, removing, moving, indenting, splitting, duplicating, pasting and restoring clauses.
import { describe, expect, it } from 'vitest';
import { copyClauses } from '../../../../../editor/commands/clauses/copy-clauses.js';
import { duplicateClauses } from '../../../../../editor/commands/clauses/duplicate-clauses.js';
import { indentClauses } from '../../../../../editor/commands/clauses/indent-clauses.js';
import { insertClause } from '../../../../../editor/commands/clauses/insert-clause.js';
import { linkEvidence } from '../../../../../editor/commands/clauses/link-evidence.js';
import { moveClauses } from '../../../../../editor/commands/clauses/move-clauses.js';
import { pasteClauses } from '../../../../../editor/commands/clauses/paste-clauses.js';
import { removeClauses } from '../../../../../editor/commands/clauses/remove-clauses.js';
import { restoreClause } from '../../../../../editor/commands/clauses/restore-clause.js';
import { mergeGroup, splitClause } from '../../../../../editor/commands/clauses/split-clause.js';
import { applied, clauseOf, labelOf, SCHEME, treeOf } from './scheme.js';

describe('inserting a clause', () => {
  it('puts a leaf of 0 points after another, with the next number where it is free', () => {
    const edit = insertClause(SCHEME, { clause: 'funding', where: 'after' });
    const after = applied(SCHEME, edit);
    expect(treeOf(after.clauses)).toBe('service(posts network funding clause) goods(repair(records parts) delivery)');
    expect(clauseOf(after, 'clause')).toEqual({ id: 'clause', number: '5.1.4', points: 0, assess: { method: 'conformity' } });
    expect(edit === false ? undefined : edit.place).toEqual({ collection: 'clauses', id: 'clause' });
  });

  it('leaves the number open where the next one is taken', () => {
    expect(clauseOf(applied(SCHEME, insertClause(SCHEME, { clause: 'posts', where: 'after' })), 'clause').number).toBeUndefined();
  });

  it('lets the first child of a leaf take over its points and method', () => {
    const after = applied(SCHEME, insertClause(SCHEME, { clause: 'network', where: 'into' }, { title: { en: 'City sites' } }));
    expect(clauseOf(after, 'network')).toEqual({
      id: 'network',
      number: '5.1.2',
      title: '网点',
      points: 3.5,
      clauses: [{ id: 'city-sites', number: '5.1.2.1', title: { en: 'City sites' }, points: 3.5, assess: { method: 'sampling' } }],
    });
  });

  it('puts one at the end of the top, into an empty scheme too', () => {
    const after = applied({ ...SCHEME, clauses: [] }, insertClause({ ...SCHEME, clauses: [] }, { clause: undefined, where: 'after' }));
    expect(treeOf(after.clauses)).toBe('clause');
  });

  it('does not apply where the target is gone', () => {
    expect(insertClause(SCHEME, { clause: 'gone', where: 'after' })).toBe(false);
  });
});

describe('removing clauses', () => {
  it('takes links of evidence with it, leaves rules as they are, and says how many of each', () => {
    const edit = removeClauses(SCHEME, ['repair', 'records']);
    const after = applied(SCHEME, edit);
    expect(treeOf(after.clauses)).toBe('service(posts network funding) goods(delivery)');
    expect(after.evidence?.[0]?.clauses).toEqual(['delivery']);
    expect(after.conditions).toBe(SCHEME.conditions);
    expect(labelOf(edit)).toBe('删除条款 5.2.1 维修（含下级 2 个；取消证据关联 1 处；仍有 1 处规则引用，待处理）');
  });

  it('makes a group that is left empty a leaf with its points', () => {
    const after = applied(SCHEME, removeClauses(SCHEME, ['records', 'parts']));
    expect(clauseOf(after, 'repair')).toMatchObject({ points: 3, assess: { method: 'conformity' } });
    expect(clauseOf(after, 'repair')).not.toHaveProperty('clauses');
  });

  it('selects what comes after, else what came before, else the parent', () => {
    const placeAfter = (...ids: string[]): unknown => {
      const edit = removeClauses(SCHEME, ids);
      return edit === false ? undefined : edit.place?.id;
    };
    expect(placeAfter('posts')).toBe('network');
    expect(placeAfter('funding')).toBe('network');
    expect(placeAfter('records', 'parts')).toBe('repair');
  });

  it('does not apply to nothing', () => {
    expect(removeClauses(SCHEME, ['gone'])).toBe(false);
  });
});

describe('moving clauses', () => {
  it('keeps their order and identity', () => {
    const after = applied(SCHEME, moveClauses(SCHEME, ['funding', 'posts'], { clause: 'delivery', where: 'before' }));
    expect(treeOf(after.clauses)).toBe('service(network) goods(repair(records parts) posts funding delivery)');
    expect(clauseOf(after, 'network')).toBe(clauseOf(SCHEME, 'network'));
  });

  it('never moves a clause into itself', () => {
    expect(moveClauses(SCHEME, ['goods'], { clause: 'records', where: 'after' })).toBe(false);
    expect(moveClauses(SCHEME, ['goods'], { clause: 'goods', where: 'into' })).toBe(false);
  });

  it('does not apply where nothing moves', () => {
    expect(moveClauses(SCHEME, ['posts'], { clause: 'network', where: 'before' })).toBe(false);
  });

  it('keeps a group that has its only clause moved to where it was', () => {
    const one = applied(SCHEME, removeClauses(SCHEME, ['parts']));
    expect(moveClauses(one, ['records'], { clause: 'repair', where: 'into' })).toBe(false);
  });
});

describe('indenting', () => {
  it('puts clauses under the sibling before them, which keeps its points and becomes a group', () => {
    const edit = indentClauses(SCHEME, ['network', 'funding'], 1);
    const after = applied(SCHEME, edit);
    expect(treeOf(after.clauses)).toBe('service(posts(network funding)) goods(repair(records parts) delivery)');
    expect(clauseOf(after, 'posts')).toMatchObject({ points: 4 });
    expect(labelOf(edit)).toBe('降级 2 个条款');
  });

  it('and back', () => {
    const after = applied(SCHEME, indentClauses(SCHEME, ['records'], -1));
    expect(treeOf(after.clauses)).toBe('service(posts network funding) goods(repair(parts) records delivery)');
  });

  it('does not apply to the first of its siblings, nor above the top', () => {
    expect(indentClauses(SCHEME, ['posts'], 1)).toBe(false);
    expect(indentClauses(SCHEME, ['service'], -1)).toBe(false);
  });
});

describe('leaf and group', () => {
  it('a leaf becomes a group of one that has its points and method', () => {
    const after = applied(SCHEME, splitClause(SCHEME, 'posts'));
    const posts = clauseOf(after, 'posts');
    expect(posts).not.toHaveProperty('assess');
    expect(posts.clauses).toEqual([
      { id: 'posts-2', number: '5.1.1.1', title: { 'zh-CN': '岗位', en: 'Posts' }, points: 4, assess: { method: 'conformity' } },
    ]);
    expect(splitClause(SCHEME, 'service')).toBe(false);
  });

  it('a group becomes a leaf with its points, and says what goes', () => {
    const edit = mergeGroup(SCHEME, 'repair');
    const after = applied(SCHEME, edit);
    expect(clauseOf(after, 'repair')).toEqual({
      id: 'repair',
      number: '5.2.1',
      title: { 'zh-CN': '维修', en: 'Repair' },
      points: 3,
      assess: { method: 'conformity' },
    });
    expect(after.evidence?.[0]?.clauses).toEqual(['delivery']);
    expect(labelOf(edit)).toContain('删除下级 2 个；取消证据关联 1 处');
  });
});

describe('copies', () => {
  it('a duplicate has ids and numbers of its own', () => {
    const after = applied(SCHEME, duplicateClauses(SCHEME, ['goods', 'records']));
    expect(treeOf(after.clauses)).toBe(
      'service(posts network funding) goods(repair(records parts) delivery) goods-2(repair-2(records-2 parts-2) delivery-2)',
    );
    expect(clauseOf(after, 'parts-2').number).toBe('5.3.1.2');
    expect(after.evidence).toBe(SCHEME.evidence);
  });

  it('goes to another document with its ids and sources', () => {
    const other: typeof SCHEME = {
      ...SCHEME,
      id: 'other',
      clauses: [clauseOf(SCHEME, 'delivery')],
      sources: { other: { title: '我的' } },
      evidence: [],
      conditions: [],
      grades: [],
    };
    const copy = copyClauses(SCHEME, ['service', 'posts']);
    if (copy === undefined) throw new Error('nothing copied');
    const after = applied(other, pasteClauses(other, copy, { clause: 'delivery', where: 'before' }));
    expect(treeOf(after.clauses)).toBe('service(posts network funding) delivery');
    expect(after.sources).toEqual({ other: { title: '我的' }, page: { title: '公开页' } });
  });

  it('gets other ids where they are taken', () => {
    const copy = copyClauses(SCHEME, ['repair']);
    if (copy === undefined) throw new Error('nothing copied');
    const after = applied(SCHEME, pasteClauses(SCHEME, copy, { clause: 'posts', where: 'after' }));
    expect(treeOf(after.clauses)).toBe('service(posts repair-2(records-2 parts-2) network funding) goods(repair(records parts) delivery)');
  });
});

describe('restoring', () => {
  it('brings a clause back to where it was, with its links', () => {
    for (const id of ['posts', 'network', 'funding', 'repair', 'records', 'delivery', 'goods', 'service']) {
      const without = applied(SCHEME, removeClauses(SCHEME, [id]));
      expect(applied(without, restoreClause(without, SCHEME, id)), id).toEqual(SCHEME);
    }
  });

  it('does not apply to what is there, nor where its group is gone', () => {
    expect(restoreClause(SCHEME, SCHEME, 'posts')).toBe(false);
    const without = applied(SCHEME, removeClauses(SCHEME, ['goods']));
    expect(restoreClause(without, SCHEME, 'records')).toBe(false);
  });
});

describe('evidence', () => {
  it('is linked and unlinked', () => {
    const edit = linkEvidence(SCHEME, 'network', 'plan', true);
    const after = applied(SCHEME, edit);
    expect(after.evidence?.[1]?.clauses).toEqual(['posts', 'network']);
    expect(applied(after, linkEvidence(after, 'network', 'plan', false))).toEqual(SCHEME);
    expect(linkEvidence(SCHEME, 'posts', 'plan', true)).toBe(false);
    expect(labelOf(edit)).toBe('证据「plan」关联到 5.1.2 网点');
  });
});
