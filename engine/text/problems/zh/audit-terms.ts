// The engine's own terms that sentences about audits may name: kinds of value, fields of answers, methods.
// Anything else is the user's own word and stays as it is.

export const AUDIT_TERMS_ZH = {
  // Kinds of value.
  object: '对象',
  array: '列表',
  string: '文字',
  text: '文字',
  number: '数字',
  integer: '整数',
  decimal: '小数',
  boolean: '是或否（true/false）',
  date: '日期',
  choice: '选项',
  null: '空值（null）',
  undefined: '没有值',
  // Fields of answers and methods of assessment; a clerk meets their names in the file only.
  conformity: '符合性判定',
  sampling: '抽样',
  levels: '分级',
  deductions: '扣分',
  rule: '按规则计算',
  result: '结论（result）',
  sampled: '抽样数（sampled）',
  nonconforming: '不符合数（nonconforming）',
  level: '档次（level）',
  percentage: '百分比（percentage）',
  findings: '扣分情形（findings）',
  points: '得分（points）',
  involved: '涉及分值（involved）',
  notApplicable: '删减（notApplicable）',
  reason: '理由（reason）',
} satisfies Readonly<Record<string, string>>;
