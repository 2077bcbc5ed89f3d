// A name in both languages for every path of S-82, and the values found there.
import { expect, test } from 'vitest';
import { expressionInWords, valueText, variableName } from '../../../engine/explain/in-language.js';
import { clause, modelOf, text } from './told.js';

const MODEL = modelOf({
  facts: [
    { id: 'coverage', title: text('覆盖率', 'Coverage'), type: 'decimal', unit: text('%', '%') },
    { id: 'rush', title: text('加急', 'Rush'), type: 'boolean' },
    { id: 'region', title: text('地区', 'Region'), type: 'choice', options: [{ id: 'east', title: text('华东', 'East') }] },
    { id: 'since', title: text('取得日期', 'Held since'), type: 'date' },
    { id: 'site', title: text('网址', 'Web site'), type: 'text' },
    { id: 'untitled', type: 'integer' },
  ],
  clauses: [
    {
      id: 'service',
      number: '5.2',
      title: text('商品服务', 'Product service'),
      points: 4,
      clauses: [
        clause({
          number: '5.2.4',
          tags: ['must'],
          assess: {
            method: 'levels',
            levels: [
              { id: 'partly', title: text('部分符合', 'Partly'), share: 0.5 },
              { id: 'all', share: 1 },
            ],
          },
        }),
      ],
    },
  ],
  evidence: [{ id: 'records', title: text('维修记录', 'Repair records'), unit: text('份', 'pieces') }],
  adjustments: [{ id: 'minus', title: text('特殊扣分', 'Special deduction'), points: -1 }],
});

test.each([
  ['facts.coverage', '覆盖率（%）', 'Coverage (%)'],
  ['facts.rush', '加急', 'Rush'],
  ['facts.untitled', 'untitled', 'untitled'],
  ['evidence.records.provided', '证据“维修记录”的已提供数量（份）', 'evidence “Repair records” provided (pieces)'],
  ['evidence.records.required', '证据“维修记录”的要求数量（份）', 'evidence “Repair records” required (pieces)'],
  ['evidence.records.short', '证据“维修记录”的缺少数量（份）', 'evidence “Repair records” missing (pieces)'],
  ['adjustment.minus.count', '特殊扣分次数', 'number of “Special deduction” items'],
  ['clause.one.points', '条款“5.2.4 维修”的涉及分值', 'points involved in clause “5.2.4 Repair”'],
  ['clause.one.earned', '条款“5.2.4 维修”的得分', 'points earned in clause “5.2.4 Repair”'],
  ['clause.one.share', '条款“5.2.4 维修”的得分率', 'share of points earned in clause “5.2.4 Repair”'],
  ['clause.service.conforming', '条款“5.2 商品服务”中符合的条款数', 'number of conforming clauses in clause “5.2 Product service”'],
  ['clause.service.nonconforming', '条款“5.2 商品服务”中不符合的条款数', 'number of nonconforming clauses in clause “5.2 Product service”'],
  ['clause.service.notApplicable', '条款“5.2 商品服务”中删减的条款数', 'number of deleted clauses in clause “5.2 Product service”'],
  [
    'clause.service.levels.partly',
    '条款“5.2 商品服务”中评为“部分符合”的条款数',
    'number of clauses at “Partly” in clause “5.2 Product service”',
  ],
  ['tag.must.nonconforming', '带标签“must”的条款中不符合的条款数', 'number of nonconforming clauses in the clauses tagged “must”'],
  ['tag.must.levels.partly', '带标签“must”的条款中评为“部分符合”的条款数', 'number of clauses at “Partly” in the clauses tagged “must”'],
  ['audit.type', '审核类型', 'type of audit'],
  ['audit.date', '审核日期', 'date of the audit'],
  ['previous.exists', '已有证书', 'an earlier certificate exists'],
  ['previous.grade', '上次等级', 'previous grade'],
  ['previous.date', '上次评定日期', 'date of the previous grade'],
  ['score', '得分', 'score'],
  ['grade', '等级', 'grade'],
  ['nothing.of.the.kind', 'nothing.of.the.kind', 'nothing.of.the.kind'],
  ['clause.one.__proto__', 'clause.one.__proto__', 'clause.one.__proto__'],
  ['evidence.records.constructor', 'evidence.records.constructor（份）', 'evidence.records.constructor (pieces)'],
])('%s', (path, zh, en) => {
  expect([variableName(MODEL, path, 'zh-CN'), variableName(MODEL, path, 'en')]).toEqual([zh, en]);
});

test.each([
  ['facts.coverage', '155/2', '77.5%', '77.5 %'],
  ['facts.coverage', null, '未填写', 'not given'],
  ['facts.rush', true, '是', 'yes'],
  ['facts.region', 'east', '华东', 'East'],
  ['facts.region', 'elsewhere', 'elsewhere', 'elsewhere'],
  ['facts.since', '2026-03-01', '2026-03-01', '2026-03-01'],
  ['facts.site', 'a.example', '“a.example”', '“a.example”'],
  ['evidence.records.provided', '1', '1 份', '1 piece'],
  ['evidence.records.provided', null, '未登记', 'not recorded'],
  ['clause.one.share', '2/3', '66.6666…%', '66.6666… %'],
  ['clause.one.earned', '-1/2', '−0.5 分', '−0.5 points'],
  ['clause.service.conforming', '3', '3', '3'],
  ['score', null, '尚未确定', 'not known yet'],
  ['previous.grade', 'gold', '金级', 'Gold'],
  ['grade', 'none', '不合格', 'Not certified'],
  ['audit.type', 'surveillance', '监督', 'surveillance'],
])('a value of %s: %s', (path, value, zh, en) => {
  expect([valueText(MODEL, path, value, 'zh-CN'), valueText(MODEL, path, value, 'en')]).toEqual([zh, en]);
});

test('an expression of a ruleset in words, with the names and options of the model', () => {
  const model = modelOf({
    facts: [{ id: 'region', title: text('地区', 'Region'), type: 'choice', options: [{ id: 'east', title: text('华 东', 'East') }] }],
    clauses: [clause()],
    conditions: [{ id: 'c', holds: { and: [{ '==': [{ var: 'facts.region' }, 'east'] }, { '>=': [{ var: 'score' }, 60] }] } }],
  });
  const holds = model.conditions.get('c')?.holds;
  if (holds === undefined) throw new Error('the condition has no type');
  expect(expressionInWords(model, holds, 'zh-CN')).toBe('地区为华 东，且得分不低于 60 分');
  expect(expressionInWords(model, holds, 'en')).toBe('Region is East and score is at least 60 points');
});

test.each<[unknown, string, string]>([
  [{ '>=': [{ var: 'facts.coverage' }, 80] }, '覆盖率不低于 80%', 'Coverage is at least 80 %'],
  [{ '<': [0, { var: 'facts.staff' }] }, '人数超过 0 人', 'Staff is above 0 persons'],
  [{ '!': { '>': [{ var: 'facts.staff' }, 1] } }, '人数不超过 1 人', 'Staff is at most 1 person'],
  [
    { '<=': [10, { var: 'facts.coverage' }, 20.5] },
    '覆盖率在 10% 与 20.5% 之间（含两端）',
    'Coverage is between 10 % and 20.5 % (inclusive)',
  ],
  [
    { '>=': [{ var: 'clause.one.share' }, 0.9] },
    '条款“1 维修”的得分率不低于 90%',
    'share of points earned in clause “1 Repair” is at least 90 %',
  ],
  [
    { '>=': [{ var: 'evidence.records.provided' }, 3] },
    '证据“维修记录”的已提供数量不低于 3 份',
    'evidence “Repair records” provided is at least 3 pieces',
  ],
  [{ '>': [{ var: 'facts.staff' }, { var: 'facts.rooms' }] }, '人数（人）超过房间数', 'Staff (persons) is above Rooms'],
  [{ '==': [{ var: 'facts.rooms' }, 2] }, '房间数等于 2', 'Rooms is 2'],
])('units stand with the number: %j', (holds, zh, en) => {
  const model = modelOf({
    facts: [
      { id: 'coverage', title: text('覆盖率', 'Coverage'), type: 'decimal', unit: text('%', '%') },
      { id: 'staff', title: text('人数', 'Staff'), type: 'integer', unit: text('人', 'persons') },
      { id: 'rooms', title: text('房间数', 'Rooms'), type: 'integer' },
    ],
    clauses: [clause()],
    evidence: [{ id: 'records', title: text('维修记录', 'Repair records'), unit: text('份', 'pieces') }],
    conditions: [{ id: 'c', holds: holds as never }],
  });
  const typed = model.conditions.get('c')?.holds;
  if (typed === undefined) throw new Error('the condition has no type');
  expect([expressionInWords(model, typed, 'zh-CN'), expressionInWords(model, typed, 'en')]).toEqual([zh, en]);
});
