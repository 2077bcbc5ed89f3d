// Sentences about documents that do not have the shape of their format: engine/schema.
import type { Templates, Values } from '../template.js';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['characters', '个字符'],
  ['items', '项'],
  ['fields', '个字段'],
]);

function amount(value: Values): string {
  return `${value.of('limit')} ${UNITS.get(value.of('unit')) ?? ''}`;
}

function choice(value: Values): string {
  const allowed = value.of('allowed');
  return allowed === '' || allowed === '?' ? '' : `可用的值：${allowed}。`;
}

/** A number that is not the whole one that is wanted is one with decimals. */
function foundWord(value: Values): string {
  const expected = value.of('expected');
  return value.of('found') === 'number' && /\binteger\b/.test(expected) && !/\bnumber\b/.test(expected) ? '小数' : value.word('found');
}

export const SHAPE_ZH = {
  'unknown-format': (value) =>
    value.has('found')
      ? `无法识别文档格式“${value.of('found')}”。格式（format）应为：${value.of('allowed')}。`
      : `文档没有说明自己的格式。请写明格式（format）：${value.of('allowed')} 之一。`,
  'wrong-document': '这里需要{expected:word}，给出的却是{found:word}。',
  'unknown-field': (value) =>
    `没有名为“${value.of('field')}”的字段。${value.has('didYouMean') ? `是否想写“${value.of('didYouMean')}”？` : '请删去或改正名称。'}`,
  'missing-field': '缺少字段“{field}”。请补上。',
  'field-not-settable': '“{field}”不能整体替换。请改用 add 和 remove，或替换其中的字段。',
  'wrong-type': (value) =>
    `这里应为${value.word('expected').replaceAll('、', '或').replace('空值（null）', '空值')}，却是${foundWord(value)}。请改正。`,
  'wrong-value': (value) => `这里不能是“${value.of('found')}”。${choice(value)}`,
  'wrong-format': '“{found}”的写法不对。请对照格式说明改正。',
  'invalid-date': (value) =>
    `日期“${value.of(value.has('found') ? 'found' : 'value')}”不存在或写法不对。请写成 YYYY-MM-DD，如 2026-03-01。`,
  'invalid-id': '“{found}”不能作为标识。请用小写英文字母、数字和连字符，如 repair-records。',
  'invalid-version': '“{found}”不是版本号。请写成三段数字，如 1.0.0（机构补充规则的 extends 也可写 ^1.0.0 或 ~1.0.0）。',
  'out-of-range': '{found} 超出范围：应 {comparison} {limit}。',
  'too-short': (value) => `内容太少：至少需要 ${amount(value)}。`,
  'too-long': (value) => `内容太多：最多 ${amount(value)}。`,
  'too-many-values': '文档中的值超过 {limit} 个，未作检查。请拆分文档。',
  'unknown-method': '没有名为“{found}”的评价方法。可用的方法：{allowed}。',
  'duplicate-item': '列表中的这一项已经出现过。请删去一个。',
  'duplicate-id': '标识“{id}”已被使用。请换一个，标识在同类中不得重复。',
  'clause-shape': '条款“{id}”应当或者有下级条款（clauses），或者有评价方法（assess），二者必居其一。',
  'level-shape': '档次“{id}”应当或者有比例（share），或者有分值（points），二者必居其一。',
  'points-sum': '“{id}”的分值写的是 {declared}，下级条款合计却是 {sum}。请改正其中之一。',
  'not-plain-data': '这里的值（{found:word}）不是普通的 JSON 数据。请只传入可以写成 JSON 的值。',
} satisfies Templates;
