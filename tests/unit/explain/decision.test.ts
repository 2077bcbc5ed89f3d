// What is told of the result as a whole: status, decision, score, bounds, what is next, conditions, evidence, outputs.
import { expect, test } from 'vitest';
import { outputText } from '../../../engine/explain/in-language.js';
import type { Ruleset } from '../../../engine/index.js';
import { clause, GRADES, tell, text } from './told.js';

const POINTS = clause({ points: 100, assess: { method: 'points' } });
const ADJUSTMENTS: Ruleset['adjustments'] = [
  { id: 'minus', title: text('特殊扣分', 'Special deduction'), points: -1 },
  { id: 'plus', title: text('特殊加分', 'Special bonus'), points: 1, limit: 1 },
];
const COVERAGE: Ruleset['facts'] = [
  { id: 'coverage', title: text('覆盖率', 'Coverage'), type: 'decimal', unit: text('%', '%'), min: 0, max: 100 },
];
const WIDE = { id: 'wide', title: text('覆盖广', 'Wide coverage'), holds: { '>=': [{ var: 'facts.coverage' }, 80] } };

test('the way to the score, with adjustments and the exact value', () => {
  const audit = {
    clauses: { one: { points: 86, involved: 95 } },
    adjustments: [{ id: 'minus' }, { id: 'minus' }, { id: 'plus' }, { id: 'plus' }],
  };
  const { zh, en } = tell({ clauses: [POINTS], adjustments: ADJUSTMENTS }, audit);
  expect(zh.score).toEqual([
    '实得分 86 ÷ 涉及分值 95 × 100 = 90.5263…（1720/19）',
    '特殊扣分：2 项 × −1 分 = −2 分',
    '特殊加分：1 项 × +1 分 = +1 分（登记 2 项，至多计 1 项）',
    '合计：90.5263… − 2 + 1 = 89.5263…（1701/19）',
    '得分 89.53 分（评级依据精确值 89.5263…）',
  ]);
  expect(en.score).toEqual([
    'Points earned 86 ÷ points involved 95 × 100 = 90.5263… (1720/19)',
    'Special deduction: 2 × −1 = −2',
    'Special bonus: 1 × +1 = +1 (2 recorded, 1 at most count)',
    'Together: 90.5263… − 2 + 1 = 89.5263… (1701/19)',
    'Score 89.53 (graded on the exact value, 89.5263…)',
  ]);
  expect(zh.adjustments.get('plus')).toBe('登记 2 项，至多计 1 项，每项 +1 分，共 +1 分。');
  expect(en.adjustments.get('minus')).toBe('2 recorded, −1 each: −2 points.');
  expect(zh.next).toEqual(['要评为金级，还需：', '得分不低于 90 分：目前 89.5263… 分，还差 0.4736… 分，相当于条款得分再增加 0.45 分']);
  expect(en.next[1]).toBe(
    'score of at least 90 points: 89.5263… points so far, 0.4736… points missing, as much as 0.45 points more from clauses',
  );
});

test('floor, cap and rounding are steps of their own', () => {
  const low = tell(
    { clauses: [POINTS], adjustments: [{ id: 'minus', points: -50 }] },
    { clauses: { one: { points: 20 } }, adjustments: [{ id: 'minus' }] },
  );
  expect(low.zh.score.slice(-2)).toEqual(['低于最低得分，按 0 分计', '得分 0.00 分']);
  const scoring: Ruleset['scoring'] = { base: 10, cap: 100, rounding: { at: 'score', mode: 'down', decimals: 0 } };
  const capped = tell({ clauses: [POINTS], scoring }, { clauses: { one: { points: 95 } } });
  expect(capped.en.score).toEqual([
    'Base 10 + points earned 95 ÷ points involved 100 × 100 = 105',
    'Above the highest score, so it counts as 100',
    'Score 100.00',
  ]);
  const rounded = tell({ clauses: [POINTS], scoring }, { clauses: { one: { points: 50.5 } } });
  expect(rounded.zh.score.slice(1)).toEqual(['只舍不入到整数：60 分', '得分 60.00 分']);
  const summed = tell({ clauses: [POINTS], scoring: { scale: null, base: 100 } }, { clauses: { one: { points: 1 } } });
  expect(summed.zh.score[0]).toBe('基础分 100 + 各条款实得分 1 = 101');
});

test('a reached grade, a missed one, and one that a condition holds back', () => {
  const grades: Ruleset['grades'] = [{ ...GRADES[0], id: 'gold', min: 90, requires: ['wide'] }, ...GRADES.slice(1)];
  const fields = { clauses: [POINTS], facts: COVERAGE, conditions: [WIDE], grades };
  const silver = tell(fields, { clauses: { one: { points: 95 } }, facts: { coverage: 75 } });
  expect(silver.zh.status).toBe('本次审核的结果为最终结果。');
  expect(silver.zh.decision).toBe(
    '得分 95.00 分，达到银级的要求（得分不低于 60 分），评定为银级。金级的分数要求也已达到，但条件“覆盖广”未满足。',
  );
  expect(silver.en.decision).toBe(
    'The score of 95.00 reaches “Silver” (score of at least 60 points); the grade is “Silver”. The score would do for “Gold” too, but “Wide coverage” is not met.',
  );
  expect(silver.zh.conditions.get('wide')).toBe('要求：覆盖率不低于 80%。实际：75%。不满足，因此不能评为金级。');
  expect(silver.en.conditions.get('wide')).toBe(
    'Required: Coverage is at least 80 %. Found: 75 %. Not met, so the grade cannot be “Gold”.',
  );
  expect(silver.zh.next).toEqual(['要评为金级，还需：', '满足条件“覆盖广”（目前不满足）']);
  expect(silver.zh.bounds).toBeUndefined();
  const missed = tell(fields, { clauses: { one: { points: 59.5 } }, facts: { coverage: 90 } });
  expect(missed.zh.decision).toBe('得分 59.50 分，未达到最低等级银级的要求（得分不低于 60 分），结果为不合格。');
  expect(missed.en.decision).toBe(
    'The score of 59.50 does not reach the lowest grade, “Silver” (score of at least 60 points); the result is “Not certified”.',
  );
});

test.each<[NonNullable<Ruleset['conditions']>[number]['otherwise'], string, string]>([
  [{ effect: 'ineligible' }, '不满足，因此不予评级。', '资格条件“覆盖广”不满足，不予评级。'],
  [
    { effect: 'fail' },
    '不满足，因此无论得分多少，结果均为不合格。',
    '条件“覆盖广”不满足，因此无论得分多少（本次 95.00 分），结果均为不合格。',
  ],
  [
    { effect: 'cap', grade: 'silver' },
    '不满足，因此最高只能评为银级。',
    '条件“覆盖广”不满足，最高只能评为银级。得分 95.00 分，达到银级的要求（得分不低于 60 分），评定为银级。',
  ],
  [undefined, '不满足，但不影响等级。', '得分 95.00 分，达到金级的要求（得分不低于 90 分），评定为金级。'],
])('a condition that fails with %j', (otherwise, verdict, decision) => {
  const condition = otherwise === undefined ? WIDE : { ...WIDE, otherwise };
  const fields = { clauses: [POINTS], facts: COVERAGE, conditions: [condition] };
  const { zh } = tell(fields, { clauses: { one: { points: 95 } }, facts: { coverage: 75 } });
  expect(zh.conditions.get('wide')).toBe(`要求：覆盖率不低于 80%。实际：75%。${verdict}`);
  expect(zh.decision).toBe(decision);
});

test('a waived and an undetermined condition', () => {
  const conditions: Ruleset['conditions'] = [{ ...WIDE, otherwise: { effect: 'cap', grade: 'silver' }, waivable: true }];
  const fields = { clauses: [POINTS], facts: COVERAGE, conditions };
  const waivers = [{ condition: 'wide', by: '技术委员会', reason: '成绩特别显著' }];
  const waived = tell(fields, { clauses: { one: { points: 95 } }, facts: { coverage: 75 }, waivers });
  expect(waived.zh.conditions.get('wide')).toBe('要求：覆盖率不低于 80%。实际：75%。已豁免（技术委员会）。理由：成绩特别显著。');
  const open = tell(fields, { clauses: { one: { points: 95 } } });
  expect(open.zh.status).toBe('本次审核尚未完成，结果不是最终结果。');
  expect(open.zh.conditions.get('wide')).toBe('要求：覆盖率不低于 80%。实际：未填写。尚不能判断；如不满足，则最高只能评为银级。');
  expect(open.zh.decision).toBe('等级尚未评定：条件“覆盖广”尚不能判断。');
  expect(open.zh.bounds).toBe('等级最低为银级，最高为金级。');
  expect(open.en.bounds).toBe('The grade will be between “Silver” and “Gold”.');
  expect(open.zh.next).toEqual(['要确保评为金级或以上，还需：', '确认满足条件“覆盖广”，或经批准豁免（尚缺：覆盖率（%））']);
  const lost = tell(fields, { clauses: { one: { points: 65 } } });
  expect(lost.zh.conditions.get('wide')).toBe('要求：覆盖率不低于 80%。实际：未填写。尚不能判断，但不影响本次等级。');
});

test('an unfinished audit tells its bounds and what is still to do', () => {
  const clauses = [clause({ points: 60 }), clause({ id: 'two', number: '2', title: text('投诉', 'Complaints'), points: 40 })];
  const { zh, en } = tell({ clauses }, { clauses: { one: { result: 'nonconforming' } }, type: 'self-assessment' });
  expect(zh.status).toBe('本次自我评价尚未完成，结果不是最终结果。');
  expect(zh.decision).toBe('等级尚未评定：还有 1 个条款未评定。');
  expect(zh.score).toEqual(['得分尚未确定，在 0 分与 40 分之间']);
  expect(zh.bounds).toBe('得分最低 0 分，最高 40 分；无论余下各项结果如何，等级均为不合格。');
  expect(en.bounds).toBe('The score will be between 0 and 40; whatever is still open, the grade will be “Not certified”.');
  expect(zh.next).toEqual([
    '要确保评为银级或以上，还需：',
    '得分不低于 60 分：目前至少 0 分，还差 60 分（余下各项全部符合也不能达到）',
    '评定 1 个条款：2 投诉',
  ]);
  expect(zh.binding).toBe('本报告不具约束力：本次为自我评价，未经审核。');
  expect(en.decision).toBe('There is no grade yet: 1 clause is not assessed.');
});

test('minima of groups are told in percent', () => {
  const grades: Ruleset['grades'] = [{ id: 'gold', title: text('金级', 'Gold'), min: { score: 50, 'clause.one.share': 0.9 } }];
  const { zh, en } = tell({ clauses: [POINTS], grades }, { clauses: { one: { points: 60 } } });
  expect(zh.decision).toBe('得分 60.00 分，未达到最低等级金级的要求（条款“1 维修”的得分率不低于 90%），结果为不合格。');
  expect(zh.next[1]).toBe('条款“1 维修”的得分率不低于 90%：目前 60%，还差 30 个百分点');
  expect(en.next[1]).toBe('share of points earned in clause “1 Repair” of at least 90 %: 60 % so far, 30 percentage points missing');
});

test('evidence: enough, short, unrecorded, and what follows', () => {
  const evidence: Ruleset['evidence'] = [
    {
      id: 'records',
      title: text('维修记录', 'Repair records'),
      quantity: { min: 4 },
      unit: text('份', 'pieces'),
      clauses: ['one'],
      shortfall: 'nonconforming',
    },
    { id: 'licence', title: text('营业执照', 'Licence'), quantity: { min: null }, shortfall: 'incomplete', alternatives: ['records'] },
    { id: 'list', title: text('清单', 'List'), quantity: { min: 2 }, per: 'product', maxAgeMonths: 36 },
  ];
  const clauses = [clause(), clause({ id: 'two', number: '2', title: text('配送', 'Delivery') })];
  const answers = { one: { result: 'conforming' }, two: { result: 'conforming' } } as const;
  const short = tell({ clauses, evidence }, { clauses: answers, evidence: { records: { provided: 1 } } });
  expect(short.zh.evidence.get('records')).toBe('要求不少于 4 份；已提供 1 份，缺 3 份。相关条款（1 维修）按不符合处理。');
  expect(short.zh.clauses.get('one')).toBe('证据“维修记录”不足，按不符合处理，得 0 分（审核员评 4 分）。');
  expect(short.en.clauses.get('one')).toBe(
    'Evidence “Repair records” is short, so this counts as nonconforming and earns 0 points (the assessor gave 4).',
  );
  expect(short.zh.evidence.get('list')).toBe('要求每种商品不少于 2 件（须在 36 个月以内）；尚未登记。');
  const none = tell({ clauses, evidence }, { clauses: answers });
  expect(none.zh.clauses.get('one')).toBe('审核员评 4 分；证据“维修记录”尚未确定，如不足，则按不符合处理。');
  expect(none.zh.evidence.get('licence')).toBe('要求提供，数量未作规定；尚未登记。可用“维修记录”代替。补齐之前审核不能完成。');
  expect(none.zh.decision).toBe('等级尚未评定：证据“维修记录”“营业执照”未登记齐全。');
  expect(none.zh.next.at(-1)).toBe('登记 2 项证据：维修记录（缺 4 份）、营业执照（缺 1 件）');
  expect(none.en.next.at(-1)).toBe('record 2 items of evidence: Repair records (4 pieces missing) and Licence (1 missing)');
});

test('outputs: a value with its reasons, a missing fact, no value in the rules', () => {
  const facts: Ruleset['facts'] = [
    { id: 'people', title: text('人数', 'Headcount'), type: 'integer', unit: text('人', 'persons'), min: 0 },
  ];
  const tables: Ruleset['tables'] = [
    {
      id: 'fees',
      title: text('费用表', 'Fees'),
      inputs: [{ var: 'facts.people' }],
      rows: [row(0, 45, 5000), row(46, 999, null), { ...row(1000, 4999, null), note: '须另行报价。 / Ask for a quotation.' }],
    },
  ];
  const outputs: Ruleset['outputs'] = [
    { id: 'fee', title: text('费用', 'Fee'), type: 'money', unit: text('元', 'CNY'), value: { table: 'fees' } },
  ];
  const fields = { clauses: [POINTS], facts, tables, outputs };
  const told = (people?: number) => tell(fields, people === undefined ? {} : { facts: { people } });
  expect(told(30).zh.outputs.get('fee')).toBe('5000 元。算法：按“费用表”由人数（人）查得的值。依据：人数为 30 人。');
  expect(told(1).en.outputs.get('fee')).toBe(
    '5000 CNY. Worked out as the value of the table “Fees” for Headcount (persons). Based on: Headcount is 1 person.',
  );
  expect(told().zh.outputs.get('fee')).toBe('尚不能得出，缺：人数（人）。');
  expect(told(99).zh.outputs.get('fee')).toBe('规则未规定这种情形的值（人数为 99 人）。');
  expect(told(1000).zh.outputs.get('fee')).toBe('规则未规定这种情形的值（人数为 1000 人）。须另行报价。');
  const short = (language: 'zh-CN' | 'en', people?: number) => {
    const { model, report } = told(people);
    const fee = report.outputs.fee;
    if (fee === undefined) throw new Error('there is no fee');
    return outputText(model, 'fee', fee, language);
  };
  expect([short('zh-CN', 30), short('en', 30)]).toEqual(['5000 元', '5000 CNY']);
  expect([short('zh-CN'), short('en')]).toEqual(['缺少：人数（人）', 'missing: Headcount (persons)']);
  expect([short('zh-CN', 99), short('en', 99)]).toEqual(['规则未规定', 'the rules state none']);
  expect([short('zh-CN', 1000), short('en', 1000)]).toEqual(['须另行报价。', 'Ask for a quotation.']);
  // No row at all is not a statement of the rules.
  expect(short('zh-CN', 5000)).toBe('尚未确定');
});

test('an amount of Chinese currency, as each language writes it', () => {
  const outputs: Ruleset['outputs'] = [{ id: 'fee', type: 'money', unit: 'CNY', value: { '+': [8200] } }];
  const { zh, en } = tell({ clauses: [POINTS], outputs });
  expect([zh.outputs.get('fee'), en.outputs.get('fee')]).toEqual(['8200 元。', '8200 CNY.']);
});

test('an origin names the document, the source and how sure it is', () => {
  const sources: Ruleset['sources'] = {
    page: { title: text('评分规则页', 'Scoring page'), confidence: text('一处公开资料', 'one public page') },
  };
  const { zh, en } = tell({
    clauses: [clause({ source: 'page' })],
    sources,
    conditions: [{ ...WIDE, holds: { '>=': [{ var: 'score' }, 1] } }],
  });
  expect(zh.origins.get('clauses/one')).toBe('规则出自 small@1.0.0，依据：评分规则页（可信度：一处公开资料）。');
  expect(en.origins.get('clauses/one')).toBe('Rule from small@1.0.0, source: Scoring page (confidence: one public page).');
  expect(zh.origins.get('conditions/wide')).toBe('规则出自 small@1.0.0。');
});

function row(min: number, max: number, result: number | null) {
  // biome-ignore lint/suspicious/noThenProperty: the format calls it so
  return { when: [{ min, max }], then: result };
}
