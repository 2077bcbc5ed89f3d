// The differences of two rulesets as data, and as the sentences that people read.
import { describe, expect, it } from 'vitest';
import { diffRulesets } from '../../../engine/diff/diff.js';
import type { Difference } from '../../../engine/diff/difference.js';
import { movedMembers } from '../../../engine/diff/moves.js';
import { type DifferenceNames, differenceSentence } from '../../../engine/diff/sentence.js';
import type { Ruleset } from '../../../engine/model/documents.js';

const scheme = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  status: 'published',
  title: { 'zh-CN': '示例', en: 'Example' },
  sources: { page: { title: 'A page' } },
  facts: [{ id: 'coverage', type: 'decimal', unit: '%' }],
  clauses: [
    {
      id: 'service',
      number: '5.1',
      title: { 'zh-CN': '服务', en: 'Service' },
      points: 6,
      clauses: [
        { id: 'staff', number: '5.1.1', points: 2, assess: { method: 'conformity' } },
        {
          id: 'repair',
          number: '5.1.2',
          title: { 'zh-CN': '维修', en: 'Repair' },
          points: 2,
          assess: { method: 'sampling' },
          tags: ['must'],
        },
        {
          id: 'delivery',
          points: 2,
          assess: {
            method: 'levels',
            levels: [
              { id: 'good', share: 1 },
              { id: 'poor', share: 0 },
            ],
          },
        },
      ],
    },
    { id: 'care', number: '5.2', points: 4, assess: { method: 'deductions', findings: [{ id: 'late', points: -1 }] } },
  ],
  scoring: { scale: 100, rounding: { at: 'none', mode: 'half-up' } },
  adjustments: [
    { id: 'breach', title: { 'zh-CN': '特殊扣分', en: 'Special deduction' }, points: -1, kinds: [{ id: 'law', title: 'Law' }] },
  ],
  evidence: [
    { id: 'records', title: { 'zh-CN': '维修记录', en: 'Repair records' }, quantity: { min: 4 }, clauses: ['repair'], shortfall: 'warn' },
  ],
  conditions: [{ id: 'covered', title: { 'zh-CN': '覆盖率', en: 'Coverage' }, holds: { '>=': [{ var: 'facts.coverage' }, 80] } }],
  grades: [
    { id: 'four-star', title: { 'zh-CN': '四星级', en: 'Four stars' }, min: 90, requires: ['covered'] },
    { id: 'three-star', title: { 'zh-CN': '三星级', en: 'Three stars' }, min: { score: 80, 'clause.service.share': 0.7 } },
  ],
  // biome-ignore lint/suspicious/noThenProperty: the format's own name for the value of a row
  tables: [{ id: 'fees', inputs: [{ var: 'facts.coverage' }], rows: [{ when: [{ max: 50 }], then: 1 }] }],
  outputs: [{ id: 'fee', type: 'money', value: { table: 'fees' } }],
} as const;

// biome-ignore lint/suspicious/noThenProperty: the format's own name for the value of a row
const row = { when: [null], then: 2 };

type Edit = (ruleset: Mutable) => void;
// biome-ignore lint/suspicious/noExplicitAny: tests reach anywhere into a copy of the document
type Mutable = any;

function edited(edit: Edit): Ruleset {
  const copy: Mutable = structuredClone(scheme);
  edit(copy);
  return copy;
}

const before = scheme as unknown as Ruleset;
const diff = (edit: Edit): readonly Difference[] => diffRulesets(before, edited(edit));

const names: DifferenceNames = {
  expression: (value) => `<${JSON.stringify(value)}>`,
  nameOf: (collection, id) => (collection === 'clauses' && id === 'repair' ? '5.1.2 维修' : undefined),
};
const sentences = (edit: Edit): readonly string[] =>
  diff(edit).flatMap((one) => [differenceSentence(one, 'zh-CN', names), differenceSentence(one, 'en', names)]);

describe('differences as data', () => {
  it('there is none between equal rulesets, whatever their status and the order of keys', () => {
    expect(
      diff((r) => Object.assign(r, { status: 'withdrawn', scoring: { rounding: { mode: 'half-up', at: 'none' }, scale: 100 } })),
    ).toEqual([]);
  });

  it('names the clause by id, number and title', () => {
    expect(diff((r) => Object.assign(r.clauses[0].clauses[1], { points: 2.5 }))).toEqual([
      {
        kind: 'points',
        collection: 'clauses',
        id: 'repair',
        number: '5.1.2',
        label: { 'zh-CN': '维修', en: 'Repair' },
        field: 'points',
        from: 2,
        to: 2.5,
      },
    ]);
  });

  it('finds a clause again under another parent, with another number and other points', () => {
    const moved = diff((r) => {
      const [repair] = r.clauses[0].clauses.splice(1, 1);
      r.clauses.push({ ...repair, number: '5.3', points: 3 });
    });
    expect(moved.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['moved repair', 'renumbered repair', 'points repair']);
    expect(moved[0]).toMatchObject({ from: { parent: 'service', after: 'staff' }, to: { parent: null, after: 'care' } });
  });

  it('takes one clause that was dragged for the one that moved', () => {
    const moved = diff((r) => r.clauses[0].clauses.unshift(r.clauses[0].clauses.pop()));
    expect(moved).toEqual([expect.objectContaining({ kind: 'moved', id: 'delivery', to: { parent: 'service', after: null } })]);
  });

  it('a group that goes leaves those that stayed', () => {
    const kinds = diff((r) => {
      const [service] = r.clauses.splice(0, 1);
      r.clauses.push(...service.clauses.slice(1));
    }).map(({ kind, id }) => `${kind} ${id}`);
    expect(kinds).toEqual(['removed service', 'removed staff', 'moved repair', 'moved delivery']);
  });

  it('keeps ids that are field names, or names of the language, apart', () => {
    const odd = diff((r) => r.grades.push({ id: '__proto__', min: 1 }, { id: 'constructor', min: 2 }));
    expect(odd.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['added __proto__', 'added constructor']);
    expect(diff((r) => Object.assign(r, { constructor: 1 }))).toEqual([
      { kind: 'meta', collection: 'ruleset', id: '', field: 'constructor', to: 1 },
    ]);
  });

  it('sees what differs only in how it is written', () => {
    expect(diff((r) => Object.assign(r.grades[0], { min: { score: 90 } })).map((one) => one.kind)).toEqual(['field']);
    expect(diff((r) => Object.assign(r, { stages: [] })).map((one) => one.kind)).toEqual(['field']);
    expect(diff((r) => Object.assign(r.clauses[1], { clauses: [] })).map((one) => one.kind)).toEqual(['field']);
    expect(diff((r) => Object.assign(r.evidence[0], { quantity: { min: 4, max: null } })).map((one) => one.kind)).toEqual(['quantity']);
  });

  it('stands in the order of the schema, then of the document', () => {
    const kinds = diff((r) => {
      Object.assign(r.grades[1], { min: { score: 81 } });
      Object.assign(r.clauses[1], { points: 5 });
      Object.assign(r.clauses[0].clauses[0], { deletable: true });
      Object.assign(r, { version: '1.1.0' });
      Object.assign(r.scoring, { cap: 100 });
    }).map((one) => `${one.kind} ${one.id} ${one.field}`);
    expect(kinds).toEqual([
      'meta  version',
      'deletable staff deletable',
      'points care points',
      'scoring  cap',
      'threshold three-star min.clause.service.share',
      'threshold three-star min.score',
    ]);
  });
});

describe('differences as sentences', () => {
  it.each<[string, Edit, string, string]>([
    [
      'points',
      (r) => Object.assign(r.clauses[0].clauses[1], { points: 2.5 }),
      '条款 5.1.2 维修：分值 2 → 2.5',
      'Clause 5.1.2 Repair: points 2 → 2.5',
    ],
    [
      'a quantity',
      (r) => Object.assign(r.evidence[0].quantity, { min: 5 }),
      '证据“维修记录”：数量 4 → 5',
      'Evidence “Repair records”: quantity 4 → 5',
    ],
    ['a threshold', (r) => Object.assign(r.grades[0], { min: 91 }), '四星级：最低分 90 → 91', 'Four stars: minimum score 90 → 91'],
    [
      'another threshold',
      (r) => Object.assign(r.grades[1].min, { 'clause.service.share': 0.75 }),
      '三星级：clause.service.share的最低值 0.7 → 0.75',
      'Three stars: minimum of clause.service.share 0.7 → 0.75',
    ],
    [
      'a number',
      (r) => Object.assign(r.clauses[1], { number: '5.3' }),
      '条款 5.3 care：编号 5.2 → 5.3',
      'Clause 5.3 care: number 5.2 → 5.3',
    ],
    [
      'a title',
      (r) => Object.assign(r.grades[0].title, { en: 'Four-star' }),
      '四星级：标题（英文） “Four stars” → “Four-star”',
      'Four-star: title (English) “Four stars” → “Four-star”',
    ],
    [
      'a title of its own',
      (r) => Object.assign(r.clauses[1], { title: '关怀' }),
      '条款 5.2 关怀：标题 无 → “关怀”',
      'Clause 5.2 关怀: title none → “关怀”',
    ],
    [
      'a flag',
      (r) => Object.assign(r.clauses[1], { deletable: true }),
      '条款 5.2 care：可删减 否 → 是',
      'Clause 5.2 care: may be deleted no → yes',
    ],
    [
      'a method',
      (r) => Object.assign(r.clauses[0].clauses[1], { assess: { method: 'conformity' } }),
      '条款 5.1.2 维修：评定方法 抽样 → 符合性判定',
      'Clause 5.1.2 Repair: method sampling → conformity',
    ],
    [
      'a level',
      (r) => Object.assign(r.clauses[0].clauses[2].assess.levels[1], { share: 0.2 }),
      '条款 delivery：档次“poor”的比例 0 → 0.2',
      'Clause delivery: share of the level “poor” 0 → 0.2',
    ],
    [
      'a level more',
      (r) => r.clauses[0].clauses[2].assess.levels.push({ id: 'none', title: 'None', share: 0 }),
      '条款 delivery：新增档次“None”',
      'Clause delivery: level “None” added',
    ],
    [
      'a tag less',
      (r) => Object.assign(r.clauses[0].clauses[1], { tags: [] }),
      '条款 5.1.2 维修：删除标签“must”',
      'Clause 5.1.2 Repair: tag “must” removed',
    ],
    [
      'applies',
      (r) => Object.assign(r.clauses[1], { applies: { var: 'x' } }),
      '条款 5.2 care：适用条件 无 → <{"var":"x"}>',
      'Clause 5.2 care: applies where none → <{"var":"x"}>',
    ],
    [
      'a condition',
      (r) => Object.assign(r.conditions[0], { holds: true }),
      '条件“覆盖率”：成立条件 <{">=":[{"var":"facts.coverage"},80]}> → <true>',
      'Condition “Coverage”: holds where <{">=":[{"var":"facts.coverage"},80]}> → <true>',
    ],
    [
      'an effect',
      (r) => Object.assign(r.conditions[0], { otherwise: { effect: 'fail' } }),
      '条件“覆盖率”：不成立时 无 → 不达标',
      'Condition “Coverage”: otherwise none → fail',
    ],
    [
      'a requirement less',
      (r) => Object.assign(r.grades[0], { requires: [] }),
      '四星级：删除要求“covered”',
      'Four stars: requirement “covered” removed',
    ],
    [
      'scoring',
      (r) => Object.assign(r.scoring.rounding, { at: 'score' }),
      '计分规则：修约环节 不修约 → 总得分',
      'Scoring: rounding at none → the score',
    ],
    [
      'a link',
      (r) => Object.assign(r.evidence[0], { clauses: [] }),
      '证据“维修记录”：删除对应条款“5.1.2 维修”',
      'Evidence “Repair records”: clause “5.1.2 维修” removed',
    ],
    [
      'a shortfall',
      (r) => Object.assign(r.evidence[0], { shortfall: 'incomplete' }),
      '证据“维修记录”：不足时 提示 → 审核未完成',
      'Evidence “Repair records”: when short a warning → the audit is incomplete',
    ],
    [
      'a kind',
      (r) => r.adjustments[0].kinds.push({ id: 'own-rules' }),
      '加减分项“特殊扣分”：新增情形“own-rules”',
      'Adjustment “Special deduction”: kind “own-rules” added',
    ],
    [
      'a fact',
      (r) => Object.assign(r.facts[0], { max: 100 }),
      '事实“coverage”：最大值 无 → 100',
      'Fact “coverage”: greatest value none → 100',
    ],
    ['rows', (r) => r.tables[0].rows.push(row), '决策表“fees”：行：新增 1，删除 0', 'Table “fees”: rows: 1 added, 0 removed'],
    [
      'an output',
      (r) => Object.assign(r.outputs[0], { type: 'number' }),
      '输出“fee”：类型 金额 → 数字',
      'Output “fee”: type money → number',
    ],
    ['a version', (r) => Object.assign(r, { version: '1.1.0' }), '规则集：版本 1.0.0 → 1.1.0', 'Ruleset: version 1.0.0 → 1.1.0'],
    [
      'a start',
      (r) => Object.assign(r, { effective: { from: '2026-01-01' } }),
      '有效期：生效日期 无 → 2026-01-01',
      'Effective period: effective from none → 2026-01-01',
    ],
    ['a source', (r) => Object.assign(r.sources, { body: {} }), '来源“body”：新增', 'Source “body”: added'],
    [
      'a clause more',
      (r) => r.clauses.push({ id: 'new', number: '5.3', points: 3 }),
      '条款 5.3 new：新增，3 分',
      'Clause 5.3 new: added, 3 points',
    ],
    ['a clause less', (r) => r.clauses[0].clauses.pop(), '条款 delivery：删除', 'Clause delivery: removed'],
    [
      'a clause moved',
      (r) => r.clauses[0].clauses.unshift(r.clauses[0].clauses.pop()),
      '条款 delivery：移到最前',
      'Clause delivery: moved to the front',
    ],
    [
      'a clause moved elsewhere',
      (r) => r.clauses.push(r.clauses[0].clauses.pop()),
      '条款 delivery：移到顶层“care”之后',
      'Clause delivery: moved to the top level, after “care”',
    ],
    [
      'levels in another order',
      (r) => r.clauses[0].clauses[2].assess.levels.reverse(),
      '条款 delivery：档次的顺序改为 poor、good',
      'Clause delivery: level in another order: poor, good',
    ],
    ['grades in another order', (r) => r.grades.reverse(), '三星级：移到最前', 'Three stars: moved to the front'],
    [
      'only the writing',
      (r) => Object.assign(r.grades[0], { min: { score: 90 } }),
      '四星级：最低分的写法不同，含义相同',
      'Four stars: minimum written differently, with the same meaning',
    ],
    [
      'what was not written and counts as its default',
      (r) => Object.assign(r.scoring, { deletion: 'forfeit' }),
      '计分规则：删减的计分方式 按涉及分值折算 → 删减项不得分',
      'Scoring: deletion renormalise → forfeit',
    ],
    [
      'a default that is written out',
      (r) => Object.assign(r.scoring, { deletionAt: 'total' }),
      '计分规则：删减折算范围的写法不同，含义相同',
      'Scoring: deletion counted at written differently, with the same meaning',
    ],
    [
      'a flag that was not set anyway',
      (r) => Object.assign(r.clauses[1], { deletable: false }),
      '条款 5.2 care：可删减的写法不同，含义相同',
      'Clause 5.2 care: may be deleted written differently, with the same meaning',
    ],
  ])('%s', (_, edit, chinese, english) => {
    expect(sentences(edit)).toEqual([chinese, english]);
  });
});

describe('moves', () => {
  it.each([
    ['abc', 'abc', ''],
    ['abcdef', 'fabcde', 'f'],
    ['abcdef', 'bcdefa', 'a'],
    ['abcdef', 'badcfe', 'bdf'],
    ['abc', 'cba', 'cb'],
  ])('%s to %s moved %s', (from, to, expected) => {
    expect(movedMembers([...from], [...to]).join('')).toBe(expected);
  });
});
