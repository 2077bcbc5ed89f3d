// Setting values, methods, numbers and points.
import { describe, expect, it } from 'vitest';
import { changeMethod } from '../../../../../editor/commands/clauses/change-method.js';
import { textWith, withFields } from '../../../../../editor/commands/clauses/clause-fields.js';
import { distributePoints, inParts, takeSum } from '../../../../../editor/commands/clauses/distribute-points.js';
import { assessWith, METHODS } from '../../../../../editor/commands/clauses/method-defaults.js';
import { moveClauses } from '../../../../../editor/commands/clauses/move-clauses.js';
import { countedFrom, numberText } from '../../../../../editor/commands/clauses/numbering.js';
import { pointsOf } from '../../../../../editor/commands/clauses/points-sums.js';
import { renumberClauses } from '../../../../../editor/commands/clauses/renumber-clauses.js';
import { setClauses, setPointsBasis } from '../../../../../editor/commands/clauses/set-clauses.js';
import type { Clause, Ruleset } from '../../../../../engine/model/documents.js';
import { fromDecimal, fromRatio, toReadable } from '../../../../../engine/number/rational.js';
import { applied, clauseOf, labelOf, numbersOf, SCHEME } from './scheme.js';

describe('setting fields', () => {
  it('is one step for a block, and says what of how many', () => {
    const edit = setClauses(SCHEME, [
      { id: 'posts', set: { points: 4.5 } },
      { id: 'network', set: { points: 3, deletable: true } },
    ]);
    const after = applied(SCHEME, edit);
    expect([clauseOf(after, 'posts').points, clauseOf(after, 'network').points]).toEqual([4.5, 3]);
    expect(labelOf(edit)).toBe('2 个条款：分值、可删减');
    expect(clauseOf(after, 'funding')).toBe(clauseOf(SCHEME, 'funding'));
  });

  it('names the clause, from and to where it is one value', () => {
    expect(labelOf(setClauses(SCHEME, [{ id: 'posts', set: { points: 4.5 } }]))).toBe('条款 5.1.1 岗位：分值 4 → 4.5');
    expect(labelOf(setClauses(SCHEME, [{ id: 'posts', set: { pointsBasis: 'body' } }]))).toBe('条款 5.1.1 岗位：分值依据 无 → 机构规定');
    expect(labelOf(setClauses(SCHEME, [{ id: 'posts', set: { title: '职位' } }]))).toBe('条款 5.1.1 岗位：标题 岗位 → 职位');
  });

  it('does not apply where nothing would be different', () => {
    expect(setClauses(SCHEME, [{ id: 'posts', set: { points: 4, title: { 'zh-CN': '岗位', en: 'Posts' } } }])).toBe(false);
    expect(setClauses(SCHEME, [{ id: 'gone', set: { points: 4 } }])).toBe(false);
    expect(setClauses(SCHEME, [])).toBe(false);
  });

  it('puts a new field where the schema has it and leaves the order of the others', () => {
    const clause: Clause = { id: 'a', assess: { method: 'conformity' }, points: 1, note: 'x' };
    expect(Object.keys(withFields(clause, { title: 'A', deletable: true }))).toEqual([
      'id',
      'title',
      'assess',
      'points',
      'deletable',
      'note',
    ]);
    expect(Object.keys(withFields(clause, { points: undefined }))).toEqual(['id', 'assess', 'note']);
  });

  it('changes the words of one language', () => {
    expect(textWith('维修', 'zh-CN', '修理')).toBe('修理');
    expect(textWith('维修', 'en', 'Repair')).toEqual({ 'zh-CN': '维修', en: 'Repair' });
    expect(textWith({ 'zh-CN': '维修', en: 'Repair' }, 'en', '')).toEqual({ 'zh-CN': '维修' });
    expect(textWith({ en: 'Repair' }, 'en', '')).toBeUndefined();
    expect(textWith(undefined, 'zh-CN', '维修')).toEqual({ 'zh-CN': '维修' });
  });

  it('sets the basis of those that have points', () => {
    const after = applied(SCHEME, setPointsBasis(SCHEME, ['posts', 'repair', 'records'], 'body'));
    expect(clauseOf(after, 'posts').pointsBasis).toBe('body');
    expect(clauseOf(after, 'repair')).not.toHaveProperty('pointsBasis');
  });
});

describe('changing the method', () => {
  it('leaves groups alone and gives every method what it must have', () => {
    for (const method of METHODS) {
      const edit = changeMethod(SCHEME, ['posts', 'network', 'service'], method);
      expect(clauseOf(applied(SCHEME, edit), 'network').assess?.method, method).toBe(method);
    }
    expect(changeMethod(SCHEME, ['service'], 'sampling')).toBe(false);
  });

  it('keeps parts with their ids and titles', () => {
    const levels = assessWith('levels', { method: 'percentage', bands: [{ id: 'b', title: '良', min: 10, max: 35 }] });
    expect(levels).toEqual({ method: 'levels', levels: [{ id: 'b', title: '良', share: 0.35 }] });
    expect(assessWith('percentage', levels)).toEqual({ method: 'percentage', bands: [{ id: 'b', title: '良', min: 35, max: 35 }] });
    expect(
      assessWith('deductions', {
        method: 'levels',
        levels: [
          { id: 'full', share: 1 },
          { id: 'minus-2', points: -2 },
        ],
      }),
    ).toEqual({
      method: 'deductions',
      findings: [{ id: 'minus-2', points: -2 }],
    });
  });
});

describe('numbers', () => {
  const renumbered = (clauses: readonly Clause[], group?: string): string =>
    numbersOf(applied({ ...SCHEME, clauses } as Ruleset, renumberClauses({ ...SCHEME, clauses } as Ruleset, group)).clauses);
  const leaf = (id: string, number?: string): Clause => ({
    id,
    ...(number === undefined ? {} : { number }),
    points: 1,
    assess: { method: 'conformity' },
  });

  it('are read in the ways that people count', () => {
    for (const text of ['5.1.2', '第三条', '（十二）', '(4)', 'B', '附录C', '3)', '01', '第一百零五条', 'a)']) {
      const counted = countedFrom(text);
      expect(counted && numberText(counted.style, counted.count), text).toBe(text);
    }
    expect(countedFrom('第九条')?.count).toBe(9);
    expect(countedFrom('二十')?.count).toBe(20);
    expect(countedFrom('客户关系')).toBeUndefined();
    expect(countedFrom('Annex')).toBeUndefined();
  });

  it('follow the tree, and the old ones stay as other numbers', () => {
    const moved = applied(SCHEME, moveClauses(SCHEME, ['funding'], { clause: 'posts', where: 'before' }));
    const after = applied(moved, renumberClauses(moved));
    expect(numbersOf(after.clauses)).toBe('5.1(5.1.1 5.1.2 5.1.3) 5.2(5.2.1(5.2.1.1 5.2.1.2) 5.2.2)');
    expect(clauseOf(after, 'funding')).toMatchObject({ number: '5.1.1', aliases: ['5.1.3'] });
    const back = applied(after, moveClauses(after, ['funding'], { clause: 'network', where: 'after' }));
    const again = applied(back, renumberClauses(back));
    expect(clauseOf(again, 'funding').number).toBe('5.1.3');
    expect(clauseOf(again, 'funding').aliases).toEqual(['5.1.1']);
    expect(renumberClauses(again)).toBe(false);
  });

  it('take in what comes from elsewhere', () => {
    const moved = applied(SCHEME, moveClauses(SCHEME, ['records'], { clause: 'posts', where: 'after' }));
    expect(numbersOf(applied(moved, renumberClauses(moved)).clauses)).toBe('5.1(5.1.1 5.1.2 5.1.3 5.1.4) 5.2(5.2.1(5.2.1.1) 5.2.2)');
  });

  it('begin with the chapter that is there, and at 1 below it', () => {
    expect(renumbered([leaf('a', '4'), leaf('b'), leaf('c', '5')])).toBe('4 5 6');
    expect(renumbered([{ id: 'g', number: '第二章', clauses: [leaf('a', '（三）'), leaf('b', '（四）')] }])).toBe('第二章(（一） （二）)');
  });

  it('count on over chapters where they did', () => {
    const chapters: Clause[] = [
      { id: 'g', number: '第一章', clauses: [leaf('a', '第一条'), leaf('x'), leaf('b', '第二条')] },
      { id: 'h', number: '第二章', clauses: [leaf('c', '第三条'), leaf('d', '第四条')] },
    ];
    expect(renumbered(chapters)).toBe('第一章(第一条 第二条 第三条) 第二章(第四条 第五条)');
  });

  it('are made where there are none', () => {
    expect(renumbered([{ id: 'g', clauses: [leaf('a'), leaf('b')] }, leaf('c')])).toBe('1(1.1 1.2) 2');
  });

  it('can be put right within one group only', () => {
    const wrong: Clause[] = [
      { id: 'g', number: '9', clauses: [leaf('a', '9.2'), leaf('b', '9.1')] },
      { id: 'h', number: '3', clauses: [leaf('c', '3.2')] },
    ];
    expect(renumbered(wrong, 'g')).toBe('9(9.1 9.2) 3(3.2)');
    expect(renumberClauses(SCHEME, 'posts')).toBe(false);
  });
});

describe('points of groups', () => {
  const withPoints = (id: string, points: number): Ruleset => applied(SCHEME, setClauses(SCHEME, [{ id, set: { points } }]));

  it('are summed exactly', () => {
    const tenths: Clause = {
      id: 'g',
      points: 0.3,
      clauses: [0.1, 0.1, 0.1].map((points, at) => ({ id: `c${at}`, points, assess: { method: 'conformity' as const } })),
    };
    expect(pointsOf(tenths).isOff).toBe(false);
    expect(toReadable(pointsOf(clauseOf(SCHEME, 'goods')).own)).toBe('6');
  });

  it('are distributed in the steps that are there, whole to the last', () => {
    const off = withPoints('service', 11);
    const after = applied(off, distributePoints(off, 'service'));
    const points = clauseOf(after, 'service').clauses?.map((one) => one.points);
    expect(points).toEqual([4.5, 4, 2.5]);
    expect(pointsOf(clauseOf(after, 'service')).isOff).toBe(false);
  });

  it('go down into groups', () => {
    const off = withPoints('goods', 12);
    const after = applied(off, distributePoints(off, 'goods'));
    expect(['records', 'parts', 'delivery'].map((id) => clauseOf(after, id).points)).toEqual([4, 2, 6]);
    expect(clauseOf(after, 'repair')).not.toHaveProperty('points');
  });

  it('use a finer step before they leave a clause with nothing', () => {
    expect(inParts([1, 1, 8].map(fromDecimal), fromDecimal(4), fromDecimal(1)).map(toReadable)).toEqual(['0.5', '0.5', '3']);
  });

  it('come out exactly where they cannot come out evenly', () => {
    expect(inParts([1, 1, 1].map(fromDecimal), fromDecimal(10), fromDecimal(1)).map(toReadable)).toEqual(['4', '3', '3']);
    expect(inParts([0, 0].map(fromDecimal), fromRatio(1, 2), fromDecimal(0.5)).map(toReadable)).toEqual(['0.25', '0.25']);
  });

  it('or the group takes what there is', () => {
    const off = withPoints('service', 11);
    const edit = takeSum(off, 'service');
    expect(clauseOf(applied(off, edit), 'service').points).toBe(10);
    expect(labelOf(edit)).toBe('5.1 服务：分值 11 → 10（取下级之和）');
  });

  it('are left alone where they are right, or none are declared, or the group scales', () => {
    expect(distributePoints(SCHEME, 'service')).toBe(false);
    expect(distributePoints(SCHEME, 'repair')).toBe(false);
    expect(takeSum(SCHEME, 'posts')).toBe(false);
    const scaled = applied(
      withPoints('service', 11),
      setClauses(withPoints('service', 11), [{ id: 'service', set: { rollUp: 'scaled' } }]),
    );
    expect(distributePoints(scaled, 'service')).toBe(false);
  });
});
