// Sentences about documents that do not have the shape of their format: engine/schema.
import type { Sentences, Values } from './template.js';

const UNITS: Readonly<Record<'zh-CN' | 'en', ReadonlyMap<string, string>>> = {
  'zh-CN': new Map([
    ['characters', '个字符'],
    ['items', '项'],
    ['fields', '个字段'],
  ]),
  en: new Map([
    ['characters', ' characters'],
    ['items', ' items'],
    ['fields', ' fields'],
  ]),
};

function amount(value: Values, language: 'zh-CN' | 'en'): string {
  return `${value.of('limit')}${language === 'en' ? '' : ' '}${UNITS[language].get(value.of('unit')) ?? ''}`;
}

function choice(value: Values, zh: boolean): string {
  const allowed = value.of('allowed');
  if (allowed === '' || allowed === '?') return '';
  return zh ? `可用的值：${allowed}。` : ` Allowed: ${allowed}.`;
}

/** A number that is not the whole one that is wanted is one with decimals. */
function foundWord(value: Values, decimal: string): string {
  const expected = value.of('expected');
  return value.of('found') === 'number' && /\binteger\b/.test(expected) && !/\bnumber\b/.test(expected) ? decimal : value.word('found');
}

export const SHAPE: Sentences = {
  'unknown-format': {
    'zh-CN': (value) =>
      value.has('found')
        ? `无法识别文档格式“${value.of('found')}”。格式（format）应为：${value.of('allowed')}。`
        : `文档没有说明自己的格式。请写明格式（format）：${value.of('allowed')} 之一。`,
    en: (value) =>
      value.has('found')
        ? `The document format “${value.of('found')}” is not known. The format should be one of ${value.of('allowed')}.`
        : `The document does not say what it is. Give it a format, one of ${value.of('allowed')}.`,
  },
  'wrong-document': {
    'zh-CN': '这里需要{expected:word}，给出的却是{found:word}。',
    en: 'A document of the kind “{expected:word}” is needed here; this is of the kind “{found:word}”.',
  },
  'unknown-field': {
    'zh-CN': (value) =>
      `没有名为“${value.of('field')}”的字段。${value.has('didYouMean') ? `是否想写“${value.of('didYouMean')}”？` : '请删去或改正名称。'}`,
    en: (value) =>
      `There is no field “${value.of('field')}” here. ${value.has('didYouMean') ? `Did you mean “${value.of('didYouMean')}”?` : 'Remove it or correct its name.'}`,
  },
  'missing-field': {
    'zh-CN': '缺少字段“{field}”。请补上。',
    en: 'The field “{field}” is missing. Add it.',
  },
  'field-not-settable': {
    'zh-CN': '“{field}”不能整体替换。请改用 add 和 remove，或替换其中的字段。',
    en: '“{field}” cannot be set as a whole. Use add and remove, or set a field inside it.',
  },
  'wrong-type': {
    'zh-CN': (value) =>
      `这里应为${value.word('expected').replaceAll('、', '或').replace('空值（null）', '空值')}，却是${foundWord(value, '小数')}。请改正。`,
    en: (value) =>
      `This should be of the type ${value.word('expected').replaceAll(', ', ' or ')}; it is of the type ${foundWord(value, 'decimal number')}. Correct it.`,
  },
  'wrong-value': {
    'zh-CN': (value) => `这里不能是“${value.of('found')}”。${choice(value, true)}`,
    en: (value) => `“${value.of('found')}” cannot stand here.${choice(value, false)}`,
  },
  'wrong-format': {
    'zh-CN': '“{found}”的写法不对。请对照格式说明改正。',
    en: '“{found}” is not written as it should be. See the description of the format.',
  },
  'invalid-date': {
    'zh-CN': (value) => `日期“${value.of(value.has('found') ? 'found' : 'value')}”不存在或写法不对。请写成 YYYY-MM-DD，如 2026-03-01。`,
    en: (value) => `“${value.of(value.has('found') ? 'found' : 'value')}” is not a date that exists. Write YYYY-MM-DD, such as 2026-03-01.`,
  },
  'invalid-id': {
    'zh-CN': '“{found}”不能作为标识。请用小写英文字母、数字和连字符，如 repair-records。',
    en: '“{found}” cannot be an id. Use lower-case letters, digits and hyphens, such as repair-records.',
  },
  'invalid-version': {
    'zh-CN': '“{found}”不是版本号。请写成三段数字，如 1.0.0（机构补充规则的 extends 也可写 ^1.0.0 或 ~1.0.0）。',
    en: '“{found}” is not a version. Write three numbers such as 1.0.0 (in an overlay’s extends also ^1.0.0 or ~1.0.0).',
  },
  'out-of-range': {
    'zh-CN': '{found} 超出范围：应 {comparison} {limit}。',
    en: '{found} is out of range: it must be {comparison} {limit}.',
  },
  'too-short': {
    'zh-CN': (value) => `内容太少：至少需要 ${amount(value, 'zh-CN')}。`,
    en: (value) => `This is too short: at least ${amount(value, 'en')} are needed.`,
  },
  'too-long': {
    'zh-CN': (value) => `内容太多：最多 ${amount(value, 'zh-CN')}。`,
    en: (value) => `This is too long: at most ${amount(value, 'en')} are allowed.`,
  },
  'too-many-values': {
    'zh-CN': '文档中的值超过 {limit} 个，未作检查。请拆分文档。',
    en: 'The document holds more than {limit} values and was not checked. Split it.',
  },
  'unknown-method': {
    'zh-CN': '没有名为“{found}”的评价方法。可用的方法：{allowed}。',
    en: 'There is no assessment method “{found}”. Allowed: {allowed}.',
  },
  'duplicate-item': {
    'zh-CN': '列表中的这一项已经出现过。请删去一个。',
    en: 'This item stands in the list already. Remove one.',
  },
  'duplicate-id': {
    'zh-CN': '标识“{id}”已被使用。请换一个，标识在同类中不得重复。',
    en: 'The id “{id}” is taken. Use another; an id is unique among its kind.',
  },
  'clause-shape': {
    'zh-CN': '条款“{id}”应当或者有下级条款（clauses），或者有评价方法（assess），二者必居其一。',
    en: 'The clause “{id}” needs either clauses below it or a way to assess it, and not both.',
  },
  'level-shape': {
    'zh-CN': '档次“{id}”应当或者有比例（share），或者有分值（points），二者必居其一。',
    en: 'The level “{id}” needs either a share or points, and not both.',
  },
  'points-sum': {
    'zh-CN': '“{id}”的分值写的是 {declared}，下级条款合计却是 {sum}。请改正其中之一。',
    en: '“{id}” is given {declared} points, but the clauses below it come to {sum}. Correct one of the two.',
  },
  'not-plain-data': {
    'zh-CN': '这里的值（{found:word}）不是普通的 JSON 数据。请只传入可以写成 JSON 的值。',
    en: 'This value ({found:word}) is not plain JSON data. Pass only what can be written as JSON.',
  },
};
