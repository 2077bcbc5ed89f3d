// What the definitions of the schemas mean, in Chinese, for hovering over fields in Source: the schemas themselves say it in English.
// By the file's name and the definition.

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
