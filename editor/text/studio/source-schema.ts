// What fields and definitions of the schemas mean, for hovering and completion in Source. The schemas themselves say what a definition is
// in English; here it is in Chinese, by the file's name and the definition.
import type { Language } from '../../../engine/text/language.js';

export const SCHEMA_ZH: Readonly<Record<string, string>> = {
  'common/Text': '给人看的文字：一段字符串，或按语言（zh-CN、en）各一段。',
  'common/Id': '标识：小写英文字母、数字和连字符，在同类中唯一，不重复使用。',
  'common/Version': '版本号：主.次.修订，可带预发布后缀。',
  'common/CalendarDate': '日期，格式为 YYYY-MM-DD。',
  'common/Digest': '规范化 JSON 的 SHA-256 摘要。',
  'common/Note': '编写者自己的备注。',
  'common/Name': '人员或组织的名称。',
  'common/Expression': '条件表达式，只能使用规定的 JSON Logic 运算。',
  'common/Path': '表达式可以读取的量，如 score 或 clause.environment.share。',
  'common/Approval': '编制、审核、批准的人员，批准日期和备案号。',
  'ruleset/Basis': '本方案所依据的文件。',
  'ruleset/Effective': '可以使用本版本的日期范围；until 是最后一个有效日。',
  'ruleset/SourceId': 'sources 中的一个键。',
  'ruleset/Clause': '条款：有下级条款的是组，有 assess 和 points 的是指标，两者只能居其一。组没有写分值时，为其下各项之和。',
  'ruleset/Level': '档次：写占本条款分值的比例，或直接写分值，只能写一个。',
  'ruleset/RoundingMode': '修约方式：half-up 四舍五入；half-even 四舍六入五成双；down 只舍不入。',
  'ruleset/Cell': '单元格：区间（min、max，含端点）、列表（in），或 null 表示任意值。',
  'ruleset/Patterns': '用点分隔的位置；* 代表其中一段。',
};

/** What stands in the place of a schema's own description, or undefined for those that have no Chinese yet. */
export function schemaSentenceZh(file: string, definition: string): string | undefined {
  const key = `${file}/${definition}`;
  return Object.hasOwn(SCHEMA_ZH, key) ? SCHEMA_ZH[key] : undefined;
}

/** What fields are called that no difference ever names: collections, and the parts of an overlay's change. By file, definition, field. */
const FIELD_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'ruleset//basis': { 'zh-CN': '依据文件', en: 'basis' },
  'ruleset//effective': { 'zh-CN': '有效期', en: 'effective' },
  'ruleset//approval': { 'zh-CN': '编制、审核、批准', en: 'approval' },
  'ruleset//sources': { 'zh-CN': '资料来源', en: 'sources' },
  'ruleset//facts': { 'zh-CN': '事实', en: 'facts' },
  'ruleset//clauses': { 'zh-CN': '条款', en: 'clauses' },
  'ruleset//scoring': { 'zh-CN': '计分', en: 'scoring' },
  'ruleset//adjustments': { 'zh-CN': '特别扣分与加分', en: 'adjustments' },
  'ruleset//evidence': { 'zh-CN': '证据', en: 'evidence' },
  'ruleset//conditions': { 'zh-CN': '条件', en: 'conditions' },
  'ruleset//grades': { 'zh-CN': '等级', en: 'grades' },
  'ruleset//ungraded': { 'zh-CN': '未达等级', en: 'ungraded' },
  'ruleset//tables': { 'zh-CN': '决策表', en: 'tables' },
  'ruleset//outputs': { 'zh-CN': '输出', en: 'outputs' },
  'ruleset//stages': { 'zh-CN': '阶段', en: 'stages' },
  'ruleset//overlayPolicy': { 'zh-CN': '机构补充规则的权限', en: 'what overlays may change' },
  'overlay//extends': { 'zh-CN': '所补充的规则', en: 'the ruleset that it stands on' },
  'overlay//after': { 'zh-CN': '排在哪些补充规则之后', en: 'overlays that stand before it' },
  'overlay//effective': { 'zh-CN': '有效期', en: 'effective' },
  'overlay//approval': { 'zh-CN': '编制、审核、批准', en: 'approval' },
  'overlay//changes': { 'zh-CN': '补充规则的各项改动', en: 'changes' },
  ...both('op', { 'zh-CN': '操作：set 修改、add 新增、remove 删除', en: 'operation: set, add or remove' }),
  ...both('target', { 'zh-CN': '改动的对象，如 clauses/repair', en: 'what is changed, such as clauses/repair' }),
  ...both('field', { 'zh-CN': '改动的字段', en: 'the field that is changed' }),
  ...both('from', { 'zh-CN': '原值', en: 'the value before' }),
  ...both('to', { 'zh-CN': '新值', en: 'the new value' }),
  ...both('reason', { 'zh-CN': '理由', en: 'reason' }),
  ...both('collection', { 'zh-CN': '加入的集合', en: 'the collection that it joins' }),
  ...both('parent', { 'zh-CN': '上级条款', en: 'the clause that it stands under' }),
  ...both('value', { 'zh-CN': '新增的内容', en: 'what is added' }),
  ...both('position', { 'zh-CN': '位置', en: 'position' }),
};

function both(field: string, word: Readonly<Record<Language, string>>): Readonly<Record<string, typeof word>> {
  return Object.fromEntries(['SetChange', 'AddChange', 'RemoveChange'].map((name) => [`overlay/${name}/${field}`, word]));
}

export function schemaFieldWord(file: string, definition: string, field: string, language: Language): string | undefined {
  const key = `${file}/${definition}/${field}`;
  return Object.hasOwn(FIELD_WORDS, key) ? FIELD_WORDS[key]?.[language] : undefined;
}
