// What is told of clauses and groups: one case for each method and state.
import { expect, test } from 'vitest';
import type { Answer, Clause, Ruleset } from '../../../engine/index.js';
import { clause, tell, text } from './told.js';

const OTHER = clause({ id: 'other', number: '2', title: text('配送', 'Delivery') });

function toldOf(assess: Clause['assess'], answer: Answer | undefined, fields: Partial<Clause> = {}, scoring: Ruleset['scoring'] = {}) {
  const one = clause({ ...(assess === undefined ? {} : { assess }), ...fields });
  const { zh, en } = tell({ clauses: [one, OTHER], scoring, grades: [] }, { clauses: answer === undefined ? {} : { one: answer } });
  return { zh: zh.clauses.get('one'), en: en.clauses.get('one') };
}

const LEVELS: Clause['assess'] = {
  method: 'levels',
  levels: [
    { id: 'good', title: text('良好', 'Good'), share: 0.75 },
    { id: 'bad', title: text('较差', 'Poor'), points: -2 },
  ],
};
const PERCENTAGE: Clause['assess'] = {
  method: 'percentage',
  step: 5,
  bands: [
    { id: 'low', title: text('一般', 'Fair'), min: 0, max: 50 },
    { id: 'high', title: text('优良', 'Fine'), min: 60, max: 100 },
  ],
};
const DEDUCTIONS: Clause['assess'] = { method: 'deductions', findings: [{ id: 'late', title: text('迟到', 'Late'), points: -1.5 }] };
const SAMPLING: Clause['assess'] = { method: 'sampling', unit: text('个网点', 'sites') };

test.each<[string, Clause['assess'], Answer | undefined, string, string]>([
  ['conforming', { method: 'conformity' }, { result: 'conforming' }, '符合，得满分 4 分。', 'Conforming: the full 4 points.'],
  [
    'nonconforming',
    { method: 'conformity' },
    { result: 'nonconforming' },
    '不符合，不得分（分值 4 分）。',
    'Nonconforming: none of its 4 points.',
  ],
  ['unanswered', { method: 'conformity' }, undefined, '尚未评定，可得 0 至 4 分。', 'Not assessed yet: 0 to 4 points possible.'],
  [
    'sampled with some nonconforming',
    SAMPLING,
    { sampled: 12, nonconforming: 1 },
    '抽查 12 个网点，其中 1 个网点不符合，得 4 × 11 ÷ 12 = 3.6666… 分。',
    'Examined 12 sites, 1 nonconforming: 4 × 11 ÷ 12 = 3.6666… points.',
  ],
  [
    'sampled, one and it conforms',
    SAMPLING,
    { sampled: 1, nonconforming: 0 },
    '抽查 1 个网点，均符合，得满分 4 分。',
    'Examined 1 site, none nonconforming: the full 4 points.',
  ],
  [
    'sampled, all nonconforming, no unit',
    { method: 'sampling' },
    { sampled: 3, nonconforming: 3 },
    '抽查 3 个样本，均不符合，不得分（分值 4 分）。',
    'Examined 3 samples, all nonconforming: none of its 4 points.',
  ],
  ['a level by share', LEVELS, { level: 'good' }, '评为“良好”，得 4 × 75% = 3 分。', 'Assessed as “Good”: 4 × 75 % = 3 points.'],
  ['a level in points', LEVELS, { level: 'bad' }, '评为“较差”，得 −2 分。', 'Assessed as “Poor”: −2 points.'],
  [
    'a percentage',
    PERCENTAGE,
    { percentage: 35 },
    '评定为 35%（“一般”档），得 4 × 35% = 1.4 分。',
    'Assessed at 35 % (band “Fair”): 4 × 35 % = 1.4 points.',
  ],
  ['no findings', DEDUCTIONS, { findings: {} }, '未发现扣分项，得满分 4 分。', 'Nothing found to deduct: the full 4 points.'],
  [
    'findings',
    DEDUCTIONS,
    { findings: { late: 2 } },
    '发现：迟到 2 处（每处 −1.5 分）；得 1 分。',
    'Found: Late × 2 (−1.5 each); 1 point.',
  ],
  [
    'findings beyond the floor',
    DEDUCTIONS,
    { findings: { late: 9 } },
    '发现：迟到 9 处（每处 −1.5 分）；扣分已到下限，不得分（分值 4 分）。',
    'Found: Late × 9 (−1.5 each); that is the most that can be deducted, leaving none of its 4 points.',
  ],
  ['points', { method: 'points' }, { points: 3.5 }, '评 3.5 分（满分 4 分）。', 'Given 3.5 of 4 points.'],
  [
    'points with a part deleted',
    { method: 'points' },
    { points: 2, involved: 3 },
    '评 2 分，涉及分值 3 分（条款分值 4 分，其余部分删减）。',
    'Given 2 of the 3 points involved; the rest of the 4 points was deleted.',
  ],
])('a clause that is %s', (_, assess, answer, zh, en) => {
  expect(toldOf(assess, answer)).toEqual({ zh, en });
});

test('a clause without points says nothing of points', () => {
  const fields = { points: 0 };
  expect(toldOf({ method: 'conformity' }, { result: 'nonconforming' }, fields)).toEqual({ zh: '不符合。', en: 'Nonconforming.' });
  const zh = '评为“良好”，得分率 75%。';
  expect(toldOf(LEVELS, { level: 'good' }, fields)).toEqual({ zh, en: 'Assessed as “Good”, a share of 75 %.' });
});

test('rounding at the clause is told beside the exact result', () => {
  const scoring: Ruleset['scoring'] = { rounding: { at: 'clause', mode: 'half-up', decimals: 1 } };
  expect(toldOf(SAMPLING, { sampled: 12, nonconforming: 1 }, {}, scoring)).toEqual({
    zh: '抽查 12 个网点，其中 1 个网点不符合，得 4 × 11 ÷ 12 = 3.6666… 分。按规则由 3.6666… 分舍入为 3.7 分。',
    en: 'Examined 12 sites, 1 nonconforming: 4 × 11 ÷ 12 = 3.6666… points. Rounded from 3.6666… to 3.7 points, as the rules say.',
  });
});

test.each<[Ruleset['scoring'], string, string]>([
  [{}, '其分值 4 分不计入涉及分值', 'this takes its 4 points out of the points involved'],
  [{ deletion: 'forfeit' }, '按规则计 0 分（分值 4 分）', 'by the rules it earns none of its 4 points'],
  [{ deletion: 'keep' }, '按规则计满分 4 分', 'by the rules it earns all of its 4 points'],
])('a deletion tells its effect and its reason (%j)', (scoring, zhEffect, enEffect) => {
  const answer: Answer = { notApplicable: true, reason: '没有实物商品' };
  expect(toldOf({ method: 'conformity' }, answer, { deletable: true }, scoring)).toEqual({
    zh: `不适用，已删减，${zhEffect}。理由：没有实物商品。`,
    en: `Not applicable and deleted; ${enEffect}. Reason: 没有实物商品.`,
  });
});

test('a deletion of a group is told at its clauses, and what the group makes of it', () => {
  const group = {
    id: 'all',
    number: '1',
    title: text('服务', 'Service'),
    points: 8,
    deletable: true,
    clauses: [clause({ number: '1.1' }), OTHER],
  };
  const scoring: Ruleset['scoring'] = { deletionAt: 'group' };
  const third = clause({ id: 'third', number: '3', title: text('投诉', 'Complaints') });
  const whole = tell(
    { clauses: [group, third], scoring },
    { clauses: { all: { notApplicable: true, reason: '无' }, third: { result: 'conforming' } } },
  );
  expect(whole.zh.clauses.get('one')).toBe('随“1 服务”一并删减，其分值 4 分不计入涉及分值。理由：无。');
  expect(whole.zh.groups.get('all')).toBe('所属条款已全部删减，不计分。');
  const part = tell(
    { clauses: [group, third], scoring },
    { clauses: { one: { notApplicable: true, reason: 'x.' }, other: { result: 'conforming' }, third: { result: 'conforming' } } },
  );
  expect(part.en.clauses.get('one')).toBe(
    'Not applicable and deleted; the share of the other clauses of its group stands for its 4 points. Reason: x.',
  );
  expect(part.zh.groups.get('all')).toBe('有条款删减，按其余条款的得分率 100% 折算，8 分中得 8 分。');
});

test('a clause that does not apply names the rule behind it', () => {
  const facts: Ruleset['facts'] = [{ id: 'sells-goods', title: text('销售实物商品', 'Sells goods'), type: 'boolean' }];
  const one = clause({ applies: { var: 'facts.sells-goods' } });
  const no = tell({ facts, clauses: [one, OTHER] }, { facts: { 'sells-goods': false } });
  expect(no.zh.clauses.get('one')).toBe('不满足适用条件（“销售实物商品”为是），自动删减，其分值 4 分不计入涉及分值。');
  expect(no.en.clauses.get('one')).toBe(
    'Does not apply (it would where “Sells goods” is yes); this takes its 4 points out of the points involved.',
  );
  const open = tell({ facts, clauses: [one, OTHER] }, { clauses: { one: { result: 'conforming' } } });
  expect(open.zh.clauses.get('one')).toBe('是否适用尚未确定（适用条件：“销售实物商品”为是）；如适用，得 4 分。');
});

test('a rule tells what it requires, what was found and what that earns', () => {
  const facts: Ruleset['facts'] = [
    { id: 'staff', title: text('服务人员', 'Service staff'), type: 'integer', unit: text('人', 'persons') },
    { id: 'certified', title: text('持证人员', 'Certified staff'), type: 'integer', unit: text('人', 'persons') },
  ];
  const atLeastTenth = { '>=': [{ '*': [{ var: 'facts.certified' }, 10] }, { var: 'facts.staff' }] };
  const one = clause({ assess: { method: 'rule', share: atLeastTenth } });
  const told = tell({ facts, clauses: [one, OTHER] }, { facts: { staff: 24, certified: 2 } });
  expect(told.zh.clauses.get('one')).toBe(
    '要求：持证人员（人）× 10 不低于服务人员（人）。实际：持证人员为 2 人，服务人员为 24 人。不满足，不得分（分值 4 分）。',
  );
  expect(told.en.clauses.get('one')).toBe(
    'Required: Certified staff (persons) × 10 is at least Service staff (persons). Found: Certified staff is 2 persons; Service staff is 24 persons. Not met: none of its 4 points.',
  );
  const open = tell({ facts, clauses: [one, OTHER] }, { facts: { staff: 24 } });
  expect(open.zh.clauses.get('one')).toBe(
    '要求：持证人员（人）× 10 不低于服务人员（人）。实际：持证人员未填写，服务人员为 24 人。数据不全，尚不能评定，可得 0 至 4 分。',
  );
  const share = clause({ assess: { method: 'rule', share: { '/': [{ var: 'facts.certified' }, { var: 'facts.staff' }] } } });
  const number = tell({ facts, clauses: [share, OTHER] }, { facts: { staff: 3, certified: 1 } });
  expect(number.en.clauses.get('one')).toBe(
    'The share is worked out as Certified staff (persons) ÷ Service staff (persons): 33.3333… %. Found: Certified staff is 1 person; Service staff is 3 persons. 4 × 33.3333… % = 1.3333… points.',
  );
});

test('groups tell what they count', () => {
  const group = { id: 'all', title: text('服务', 'Service'), points: 8, clauses: [clause(), OTHER] };
  const full = tell({ clauses: [group] }, { clauses: { one: { result: 'conforming' }, other: { result: 'conforming' } } });
  expect([full.zh.groups.get('all'), full.en.groups.get('all')]).toEqual(['得满分 8 分。', 'The full 8 points.']);
  const half = tell({ clauses: [group] }, { clauses: { one: { result: 'conforming' }, other: { result: 'nonconforming' } } });
  expect([half.zh.groups.get('all'), half.en.groups.get('all')]).toEqual(['8 分中得 4 分，失 4 分。', '4 of 8 points, 4 lost.']);
  const open = tell({ clauses: [group] }, { clauses: { one: { result: 'conforming' } } });
  expect(open.zh.groups.get('all')).toBe('尚未全部评定，可得 4 至 8 分。');
  const scaled = tell(
    { clauses: [{ ...group, points: 20, rollUp: 'scaled' }] },
    { clauses: { one: { result: 'conforming' }, other: { result: 'nonconforming' } } },
  );
  expect(scaled.zh.groups.get('all')).toBe('所属涉及条款的得分率为 50%，按此折算，20 分中得 10 分。');
});
