// Expressions as people read them, in both languages.
import { expect, test } from 'vitest';
import { expressionSentence } from '../../../engine/condition/sentence.js';
import { row, table } from '../../property/condition/row.js';
import { scopeWith, typed } from './evaluating.js';

const CHINESE: ReadonlyMap<string, string> = new Map([
  ['facts.staff', '服务人员数'],
  ['facts.certified', '持证人数'],
  ['facts.rate', '网点覆盖率'],
  ['facts.online', '线上经营'],
  ['facts.chain', '连锁经营'],
  ['facts.kind', '经营类型'],
  ['facts.city', '城市'],
  ['facts.founded', '成立日期'],
  ['facts.audited', '审核日期'],
]);
const OPTIONS: ReadonlyMap<string, string> = new Map([['goods', '商品']]);

const STAFF = { var: 'facts.staff' };
const CERTIFIED = { var: 'facts.certified' };
const RATE = { var: 'facts.rate' };
const ONLINE = { var: 'facts.online' };
const CHAIN = { var: 'facts.chain' };
const KIND = { var: 'facts.kind' };
const FOUNDED = { var: 'facts.founded' };
const AUDITED = { var: 'facts.audited' };

function sentences(expression: unknown): readonly [string, string] {
  const e = typed(expression, scopeWith([table('fee', [STAFF, RATE], [row([null, null], 1)])]));
  const chinese = {
    variable: (path: string) => CHINESE.get(path) ?? path,
    option: (_: string, id: string) => OPTIONS.get(id) ?? id,
    table: () => '费用表',
  };
  const english = { variable: (path: string) => path.slice('facts.'.length), table: (id: string) => id };
  return [expressionSentence(e, 'zh-CN', chinese), expressionSentence(e, 'en', english)];
}

test.each<[unknown, string, string]>([
  [{ '>=': [RATE, 0.8] }, '网点覆盖率 不低于 0.8', 'rate is at least 0.8'],
  [{ '<=': [3, STAFF] }, '服务人员数 不低于 3', 'staff is at least 3'],
  [
    { and: [{ '>': [STAFF, 3] }, ONLINE, { '!': CHAIN }] },
    '服务人员数 超过 3 且 线上经营 为是 且 连锁经营 为否',
    'staff is above 3 and online is yes and chain is no',
  ],
  [
    { or: [{ and: [ONLINE, CHAIN] }, { '<': [STAFF, 3] }] },
    '（线上经营 为是 且 连锁经营 为是） 或 服务人员数 低于 3',
    '(online is yes and chain is yes) or staff is below 3',
  ],
  [{ '!': { or: [ONLINE, CHAIN] } }, '并非（线上经营 为是 或 连锁经营 为是）', 'not (online is yes or chain is yes)'],
  [{ '!': { '>=': [STAFF, 3] } }, '服务人员数 低于 3', 'staff is below 3'],
  [{ '==': [ONLINE, false] }, '线上经营 为否', 'online is no'],
  [{ '==': [KIND, 'goods'] }, '经营类型 为 商品', 'kind is “goods”'],
  [{ '!=': ['goods', KIND] }, '经营类型 不为 商品', 'kind is not “goods”'],
  [{ in: [KIND, ['goods', 'services']] }, '经营类型 为 商品、services 之一', 'kind is one of “goods”, “services”'],
  [{ '!': { in: [STAFF, [1, 2.5]] } }, '服务人员数 不为 1、2.5 之一', 'staff is none of 1, 2.5'],
  [{ '<=': [0.5, RATE, 1] }, '网点覆盖率 在 0.5 与 1 之间（含两端）', 'rate is between 0.5 and 1 (inclusive)'],
  [{ '<': [0, RATE, 1] }, '网点覆盖率 在 0 与 1 之间（不含两端）', 'rate is between 0 and 1 (exclusive)'],
  [{ '<': [FOUNDED, '2020-02-29'] }, '成立日期 早于 2020-02-29', 'founded is before 2020-02-29'],
  [
    { '>=': [AUDITED, { dateAdd: [FOUNDED, 1, 'years'] }] },
    '审核日期 不早于 成立日期 之后 1 年',
    'audited is on or after 1 year after founded',
  ],
  [{ dateAdd: [AUDITED, -36, 'months'] }, '审核日期 之前 36 个月', '36 months before audited'],
  [
    { '>=': [{ monthsBetween: [FOUNDED, AUDITED] }, 12] },
    '自 成立日期 至 审核日期 的整月数 不低于 12',
    'the number of whole months from founded to audited is at least 12',
  ],
  [
    { '>=': [CERTIFIED, { ceil: { '*': [STAFF, 0.1] } }] },
    '持证人数 不低于 （服务人员数 × 0.1） 向上取整',
    'certified is at least (staff × 0.1) rounded up to a whole number',
  ],
  [
    { '*': [{ '+': [STAFF, 1] }, { '-': [STAFF, { '-': [CERTIFIED, 1] }] }] },
    '（服务人员数 + 1） × （服务人员数 − （持证人数 − 1））',
    '(staff + 1) × (staff − (certified − 1))',
  ],
  [{ '+': [{ '*': [STAFF, 2] }, { '/': [CERTIFIED, 3] }] }, '服务人员数 × 2 + 持证人数 ÷ 3', 'staff × 2 + certified ÷ 3'],
  [{ min: [STAFF, CERTIFIED, 5] }, '服务人员数、持证人数、5 中的最小值', 'the least of staff, certified and 5'],
  [
    { if: [ONLINE, 1, CHAIN, 2, 3] },
    '若 线上经营 为是，则 1；若 连锁经营 为是，则 2；否则 3',
    'if online is yes, then 1; if chain is yes, then 2; otherwise 3',
  ],
  [
    { '>': [{ table: 'fee' }, 5] },
    '按“费用表”由 服务人员数、网点覆盖率 查得的值 超过 5',
    'the value of the table “fee” for staff and rate is above 5',
  ],
])('%j', (expression, chinese, english) => {
  expect(sentences(expression)).toEqual([chinese, english]);
});
