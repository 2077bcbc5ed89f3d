// A sheet against the clauses that are there: which row is which, what would change, and the one edit that changes it.
import { readFileSync } from 'node:fs';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { clauseIndex, knownNumbers } from '../../../../editor/commands/paste/match/clause-index.js';
import { type Match, matchRows } from '../../../../editor/commands/paste/match/match-rows.js';
import { makePlan, pasteEdit, proposedScope } from '../../../../editor/commands/paste/plan/make-plan.js';
import type { PasteOptions, PastePlan, PlanRow } from '../../../../editor/commands/paste/plan/paste-plan.js';
import { readPasted } from '../../../../editor/commands/paste/read-pasted.js';
import { readSheet } from '../../../../editor/commands/paste/rows/read-sheet.js';
import { recogniseColumns } from '../../../../editor/commands/paste/rows/recognise-columns.js';
import type { Sheet } from '../../../../editor/commands/paste/rows/sheet.js';
import { clauseSpots } from '../../../../editor/state/place.js';
import { check, load } from '../../../../engine/index.js';
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';

const gb = JSON.parse(readFileSync(new URL('../../../../rulesets/gbt-27922-2011/1.0.0/ruleset.json', import.meta.url), 'utf8')) as Ruleset;

const leaf = (id: string, number: string, zh: string, points: number): Clause => ({
  id,
  number,
  title: { 'zh-CN': zh },
  points,
  pointsBasis: 'provisional',
  assess: { method: 'conformity' },
});
const scheme: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  title: '示例',
  clauses: [
    {
      id: 'service',
      number: '5.1',
      title: { 'zh-CN': '服务', en: 'Service' },
      points: 6,
      pointsBasis: 'normative',
      clauses: [
        {
          id: 'staff',
          number: '5.1.1',
          title: '人员',
          points: 4,
          pointsBasis: 'provisional',
          clauses: [leaf('training', '5.1.1.1', '培训', 2), leaf('posts', '5.1.1.2', '岗位设置合理性', 2)],
        },
        { ...leaf('repair', '5.1.2', '维修', 2), aliases: ['5.9', '修理'] },
      ],
    },
    {
      id: 'goods',
      number: '5.2',
      title: '商品',
      clauses: [leaf('packaging', '5.2.1', '包装', 1), leaf('goods-training', '5.2.2', '培训', 3)],
    },
  ],
  evidence: [{ id: 'log', clauses: ['repair', 'packaging'] }],
  scoring: {},
  grades: [],
};
const empty: Ruleset = { ...scheme, clauses: [], evidence: [] };

function sheetOf(ruleset: Ruleset, text: string): Sheet {
  const { grid } = readPasted({ text });
  const { columns, headings } = recogniseColumns(grid, knownNumbers(ruleset));
  return readSheet(grid, { roles: columns.map(({ role }) => role), headings });
}

function planOf(ruleset: Ruleset, text: string, options: Partial<PasteOptions> = {}): PastePlan {
  const none = new Map<string, never>();
  return makePlan(ruleset, sheetOf(ruleset, text), {
    scope: 'points',
    basis: 'body',
    language: 'zh-CN',
    choices: none,
    parents: none,
    ticks: none,
    ...options,
  });
}

function matchesOf(text: string, ruleset = scheme): Match[] {
  return [...matchRows(clauseIndex(ruleset), sheetOf(ruleset, text).rows).values()];
}

function applied(ruleset: Ruleset, plan: PastePlan): Ruleset {
  const edit = pasteEdit(ruleset, plan);
  if (edit === false || edit.of !== 'ruleset') throw new Error('nothing to do');
  return produce(ruleset, (draft) => void edit.change(draft));
}

const rowOf = (plan: PastePlan, clause: string): PlanRow | undefined => plan.rows.find((row) => row.clause === clause);
const clauseOf = (ruleset: Ruleset, id: string): Clause | undefined => clauseSpots(ruleset).get(id)?.clause;
const HEAD = '编号\t名称\t分值\n';

describe('a row is matched', () => {
  it.each<[string, string, string, boolean]>([
    ['5.1.2\t维修\t3', 'repair', 'number', true],
    ['５．１．２\t维修服务要求\t3', 'repair', 'number', true],
    ['5.9\t\t3', 'repair', 'alias', false],
    ['5.9\t维修\t3', 'repair', 'alias', true],
    ['\t（包装）\t3', 'packaging', 'title', true],
    ['7.7\tService\t3', 'service', 'title', true],
    ['\t修理\t3', 'repair', 'title', true],
    ['\t岗位设置的合理性\t3', 'posts', 'near', false],
    ['\t岗位设置合理性：职责清楚\t3', 'posts', 'near', false],
  ])('%s', (row, clause, reason, isSure) => {
    expect(matchesOf(`${HEAD}${row}`)[0]).toMatchObject({ clause, reason, isSure });
  });

  it('not at all where the number says one clause and the title another: the reader chooses', () => {
    expect(matchesOf(`${HEAD}5.1.2\t包装\t3`)[0]).toMatchObject({ clause: undefined, candidates: ['repair', 'packaging'] });
  });

  it('by the group that it stands in where a title comes twice, and otherwise not', () => {
    expect(matchesOf(`${HEAD}\t培训\t3`)[0]).toMatchObject({ clause: undefined, candidates: ['training', 'goods-training'] });
    expect(matchesOf('类别\t名称\t分值\n商品\t培训\t3').at(-1)).toMatchObject({ clause: 'goods-training', isSure: true });
  });

  it('to one clause only: two rows of one number are told apart by their titles, or not at all', () => {
    expect(matchesOf(`${HEAD}5.1.2\t维修\t3\n5.1.2\t另一项\t1`).map(({ clause }) => clause)).toEqual(['repair', undefined]);
    expect(matchesOf(`${HEAD}5.1.2\t甲\t3\n5.1.2\t乙\t1`).map(({ clause, candidates }) => [clause, candidates])).toEqual([
      [undefined, ['repair']],
      [undefined, ['repair']],
    ]);
  });

  it('only as a hint by its place between two that are known', () => {
    expect(matchesOf(`${HEAD}5.1.1.1\t培训\t1\n8\t完全不同\t1\n5.1.2\t维修\t1`)[1]).toMatchObject({
      clause: undefined,
      reason: 'position',
      candidates: ['posts'],
    });
  });

  it('never by the names of objects', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(matchesOf(`${HEAD}5.77\t${name}\t1`)[0]?.clause).toBeUndefined();
  });
});

describe('points only', () => {
  it('change with their basis; groups that the sheet does not name follow; what the standard says is left to the reader', () => {
    const plan = planOf(scheme, `${HEAD}5.1.1.1\t培训\t2.5分\n5.1.1.2\t岗位设置合理性\t2\n9.9\t新条款\t1`);
    expect(rowOf(plan, 'training')?.changes).toEqual([
      { field: 'points', from: 2, to: 2.5 },
      { field: 'basis', from: 'provisional', to: 'body' },
    ]);
    expect(rowOf(plan, 'posts')?.changes).toEqual([{ field: 'basis', from: 'provisional', to: 'body' }]);
    expect(plan.rows.find(({ key }) => key === 'sum:staff')).toMatchObject({ isTicked: true, changes: [{ from: 4, to: 4.5 }, {}] });
    expect(plan.rows.find(({ key }) => key === 'sum:service')).toMatchObject({ isTicked: false, looks: ['total'] });
    expect(plan.counts).toMatchObject({ points: 2, basis: 1, unmatched: 1, added: 0 });
    const after = applied(scheme, plan);
    expect(clauseOf(after, 'training')).toMatchObject({ points: 2.5, pointsBasis: 'body', title: { 'zh-CN': '培训' } });
    expect(clauseOf(after, 'service')).toMatchObject({ points: 6, pointsBasis: 'normative' });
    expect(after.clauses).toHaveLength(2);
    expect(clauseOf(after, 'goods')).toBe(clauseOf(scheme, 'goods'));
  });

  it('leave no provisional sum over points none of which is provisional any more', () => {
    const plan = planOf(scheme, `${HEAD}5.1.1.1\t培训\t2\n5.1.1.2\t岗位设置合理性\t2`);
    expect(plan.rows.find(({ key }) => key === 'sum:staff')?.changes).toEqual([{ field: 'basis', from: 'provisional', to: 'body' }]);
    expect(clauseOf(applied(scheme, plan), 'staff')).toMatchObject({ points: 4, pointsBasis: 'body' });
    const one = planOf(scheme, `${HEAD}5.1.1.1\t培训\t2`);
    expect(clauseOf(applied(scheme, one), 'staff')?.pointsBasis).toBe('provisional');
  });

  it('let a group of the standard follow its children where the reader ticks it', () => {
    const ticks = new Map([['sum:service', true]]);
    expect(clauseOf(applied(scheme, planOf(scheme, `${HEAD}5.1.2\t维修\t3`, { ticks })), 'service')?.points).toBe(7);
  });

  it('say so where points of the standard itself would change, and leave equal ones the standard’s', () => {
    expect(rowOf(planOf(scheme, `${HEAD}5.1\t服务\t7`), 'service')?.looks).toContain('normative');
    expect(rowOf(planOf(scheme, `${HEAD}5.1\t服务\t6`), 'service')?.changes).toEqual([]);
  });

  it('are exact: a tenth and two tenths are three tenths', () => {
    const plan = planOf(scheme, `${HEAD}5.1.1.1\t培训\t0.1\n5.1.1.2\t岗位设置合理性\t0.2`);
    expect(clauseOf(applied(scheme, plan), 'staff')?.points).toBe(0.3);
    expect(plan.groups.find(({ clause }) => clause === 'staff')).toMatchObject({
      before: { declared: '4', sum: '4' },
      after: { declared: '0.3', sum: '0.3' },
    });
  });

  it('stay as they are where they are not understood, where there is none, and where the row is not ticked', () => {
    const plan = planOf(scheme, `${HEAD}5.1.1.1\t培训\t-1\n5.1.1.2\t岗位设置合理性\t—\n5.1.2\t维修\t9`, { ticks: new Map([['3', false]]) });
    expect(rowOf(plan, 'training')).toMatchObject({ action: 'same', looks: ['unclear'] });
    expect(pasteEdit(scheme, plan)).toBe(false);
  });
});

describe('everything', () => {
  const sheet = `编号\t名称\t分值\t评分标准\n5.1\t服务\t6\t\n5.1.1\t人员\t4\t\n5.1.3\t维修\t2\t修得好\n5.1.4\t新条款\t1\t\n6\tReturns\t\t\n6.1\tTaking back\t2\t`;

  it('renumbers, sets texts and adds clauses where they stand; the old number stays an alias', () => {
    const plan = planOf(scheme, sheet, { scope: 'all' });
    const after = applied(scheme, plan);
    expect(clauseOf(after, 'repair')).toMatchObject({ number: '5.1.3', aliases: ['5.9', '修理', '5.1.2'], text: { 'zh-CN': '修得好' } });
    expect(clauseOf(after, 'service')?.clauses?.map(({ id }) => id)).toEqual(['staff', 'repair', 'clause-5-1-4']);
    expect(clauseOf(after, 'clause-5-1-4')).toMatchObject({
      title: { 'zh-CN': '新条款' },
      points: 1,
      pointsBasis: 'body',
      assess: { method: 'conformity' },
    });
    expect(clauseOf(after, 'returns')).toMatchObject({ title: { en: 'Returns' }, clauses: [{ id: 'taking-back', number: '6.1' }] });
    expect(clauseOf(after, 'returns')?.assess).toBeUndefined();
    expect(after.clauses.map(({ id }) => id)).toEqual(['service', 'returns', 'goods']);
    expect(check(after, 'ruleset').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps what the sheet lacks, and takes out what is ticked with its links', () => {
    expect(clauseOf(applied(scheme, planOf(scheme, sheet, { scope: 'all' })), 'packaging')).toBeDefined();
    const ticks = new Map([
      ['clause:packaging', true],
      ['clause:training', true],
      ['clause:posts', true],
    ]);
    const after = applied(scheme, planOf(scheme, sheet, { scope: 'all', ticks }));
    expect(clauseOf(after, 'packaging')).toBeUndefined();
    expect(after.evidence?.[0]?.clauses).toEqual(['repair']);
    // A group without clauses would be no group: it is a clause with the points that it had.
    expect(clauseOf(after, 'staff')).toMatchObject({ points: 4, assess: { method: 'conformity' } });
  });

  it('takes what the reader chose: another clause, a new one, another group, or nothing', () => {
    const text = `${HEAD}5.1.2\t包装\t3\n9\t甲\t1\n10\t乙\t1`;
    const plan = planOf(scheme, text, {
      scope: 'all',
      choices: new Map([
        ['1', { kind: 'clause', id: 'packaging' }],
        ['3', { kind: 'leave' }],
      ]),
      parents: new Map([['2', 'goods']]),
    });
    const after = applied(scheme, plan);
    expect(clauseOf(after, 'packaging')).toMatchObject({ points: 3, number: '5.1.2' });
    expect(clauseSpots(after).get('clause-9')?.parent).toBe('goods');
    expect(clauseOf(after, 'clause-10')).toBeUndefined();
  });

  it('puts a row without a number beside the clause that it follows, which stays what it was', () => {
    const after = applied(scheme, planOf(scheme, `${HEAD}5.1.2\t维修\t2\n\t智能客服\t1`, { scope: 'all' }));
    expect(clauseOf(after, 'service')?.clauses?.map(({ id }) => id)).toEqual(['staff', 'repair', 'clause']);
    expect(clauseOf(after, 'repair')?.assess).toEqual({ method: 'conformity' });
  });

  it('divides a clause where the sheet does by its numbers', () => {
    const plan = planOf(scheme, `${HEAD}5.1.2\t维修\t3\n5.1.2.1\t时限：两小时\t1\n5.1.2.2\t记录\t2`, { scope: 'all' });
    expect(rowOf(plan, 'repair')?.looks).toContain('leaf');
    const after = applied(scheme, plan);
    expect(clauseOf(after, 'repair')).toMatchObject({
      points: 3,
      clauses: [{ title: { 'zh-CN': '时限：两小时' }, points: 1 }, { points: 2 }],
    });
    expect(check(after, 'ruleset').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('makes a scheme of a sheet where there is none', () => {
    const text = '编号\t名称\t分值\n5.1\t售后服务体系\t5\n5.1.1\t组织架构\t5\n5.1.1.1\t部门\t2.5\n5.1.1.2\t网点\t2.5';
    expect(proposedScope(empty, sheetOf(empty, text))).toBe('all');
    const plan = planOf(empty, text, { scope: 'all' });
    expect(plan.counts).toMatchObject({ added: 4, unmatched: 0, looks: 0 });
    const after = applied(empty, plan);
    expect([...clauseSpots(after).keys()]).toEqual(['clause-5-1', 'clause-5-1-1', 'clause-5-1-1-1', 'clause-5-1-1-2']);
    expect(load({ ruleset: { ...after, scoring: {}, grades: [] } }).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the national scheme', () => {
  it('takes a body’s official sheet in one paste', () => {
    const leaves = [...clauseSpots(gb).values()].filter(({ clause }) => clause.assess !== undefined);
    // Of each pair in an indicator one more and one less by a tenth.
    const text = leaves.map(({ clause }, at) => `${clause.number}\t正式表述${at}\t${at % 2 === 0 ? '3.1' : '２．９'}分`).join('\n');
    const plan = planOf(gb, text);
    expect(proposedScope(gb, sheetOf(gb, text))).toBe('points');
    expect(plan.counts).toMatchObject({ unmatched: 0, added: 0 });
    const after = applied(gb, plan);
    const provisional = [...clauseSpots(after).values()].filter(({ clause }) => clause.pointsBasis === 'provisional');
    expect(provisional.map(({ clause }) => clause.id)).toEqual([]);
    expect(clauseOf(after, 'service-network')).toMatchObject({ points: 2.9, title: { 'zh-CN': '服务网点' } });
  });
});
