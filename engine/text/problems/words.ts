// The few terms of the engine's own that appear as values in problems: kinds of JSON value, kinds of document, what a parser
// expected. Anything else is the user's own word and stays as it is.
import type { Language } from './template.js';

const WORDS = new Map<string, { readonly 'zh-CN': string; readonly en: string }>([
  // What the parser expected.
  ['value', { 'zh-CN': '一个值', en: 'a value' }],
  ['value-or-bracket', { 'zh-CN': '一个值或“]”', en: 'a value or “]”' }],
  ['key', { 'zh-CN': '带双引号的字段名', en: 'a field name in double quotes' }],
  ['key-or-brace', { 'zh-CN': '带双引号的字段名或“}”', en: 'a field name in double quotes or “}”' }],
  ['colon', { 'zh-CN': '冒号', en: 'a colon' }],
  ['comma-or-brace', { 'zh-CN': '逗号或“}”', en: 'a comma or “}”' }],
  ['comma-or-bracket', { 'zh-CN': '逗号或“]”', en: 'a comma or “]”' }],
  ['nothing-more', { 'zh-CN': '文本在此结束', en: 'the end of the text' }],
  ['string-end', { 'zh-CN': '文字结尾的双引号', en: 'the double quote that ends the text' }],
  ['digits', { 'zh-CN': '数字', en: 'digits' }],
  ['escape', { 'zh-CN': '正确的转义（如 \\n、\\u4e2d）', en: 'a valid escape such as \\n or \\u4e2d' }],
  ['control-character', { 'zh-CN': '转义写法的控制字符（如 \\t）', en: 'control characters written as escapes such as \\t' }],
  // What the system says about files.
  ['ENOENT', { 'zh-CN': '文件或文件夹不存在', en: 'it does not exist' }],
  ['ENOTDIR', { 'zh-CN': '路径中有一段不是文件夹', en: 'a part of the path is no folder' }],
  ['EISDIR', { 'zh-CN': '这是文件夹，不是文件', en: 'it is a folder' }],
  ['EACCES', { 'zh-CN': '没有权限', en: 'permission is denied' }],
  ['EPERM', { 'zh-CN': '不允许这样做', en: 'this is not permitted' }],
  ['EROFS', { 'zh-CN': '磁盘是只读的', en: 'the disk is read-only' }],
  ['ENOSPC', { 'zh-CN': '磁盘已满', en: 'the disk is full' }],
  ['ELOOP', { 'zh-CN': '符号链接循环', en: 'its symbolic links form a circle' }],
  ['ENAMETOOLONG', { 'zh-CN': '路径太长', en: 'the path is too long' }],
  ['EMFILE', { 'zh-CN': '打开的文件太多', en: 'too many files are open' }],
  // Kinds of document.
  ['ruleset', { 'zh-CN': '规则集', en: 'ruleset' }],
  ['overlay', { 'zh-CN': '机构补充规则', en: 'overlay' }],
  ['audit', { 'zh-CN': '审核记录', en: 'audit' }],
  ['report', { 'zh-CN': '评价报告', en: 'report' }],
  // Kinds of value.
  ['object', { 'zh-CN': '对象', en: 'object' }],
  ['array', { 'zh-CN': '列表', en: 'list' }],
  ['string', { 'zh-CN': '文字', en: 'text' }],
  ['text', { 'zh-CN': '文字', en: 'text' }],
  ['number', { 'zh-CN': '数字', en: 'number' }],
  ['integer', { 'zh-CN': '整数', en: 'whole number' }],
  ['decimal', { 'zh-CN': '小数', en: 'decimal number' }],
  ['boolean', { 'zh-CN': '是或否（true/false）', en: 'true or false' }],
  ['date', { 'zh-CN': '日期', en: 'date' }],
  ['choice', { 'zh-CN': '选项', en: 'one of the options' }],
  ['null', { 'zh-CN': '空值（null）', en: 'null' }],
  ['undefined', { 'zh-CN': '没有值', en: 'no value' }],
  // What an expression may need.
  ['one-type', { 'zh-CN': '同一类型的值', en: 'values of one type' }],
  ['number-or-date', { 'zh-CN': '数字或日期', en: 'numbers or dates' }],
  ['range-or-list', { 'zh-CN': '范围（min、max）或列表（in）', en: 'a range (min, max) or a list (in)' }],
  ['path', { 'zh-CN': '变量路径（文字）', en: 'the path of a variable, as text' }],
  ['list', { 'zh-CN': '列表', en: 'a list' }],
  ['days-months-years', { 'zh-CN': '“days”“months”或“years”', en: '“days”, “months” or “years”' }],
  // Fields of answers and methods of assessment; a clerk meets their names in the file only.
  ['conformity', { 'zh-CN': '符合性判定', en: 'conformity' }],
  ['sampling', { 'zh-CN': '抽样', en: 'sampling' }],
  ['levels', { 'zh-CN': '分级', en: 'levels' }],
  ['deductions', { 'zh-CN': '扣分', en: 'deductions' }],
  ['rule', { 'zh-CN': '按规则计算', en: 'rule' }],
  ['result', { 'zh-CN': '结论（result）', en: 'result' }],
  ['sampled', { 'zh-CN': '抽样数（sampled）', en: 'sampled' }],
  ['nonconforming', { 'zh-CN': '不符合数（nonconforming）', en: 'nonconforming' }],
  ['level', { 'zh-CN': '档次（level）', en: 'level' }],
  ['percentage', { 'zh-CN': '百分比（percentage）', en: 'percentage' }],
  ['findings', { 'zh-CN': '扣分情形（findings）', en: 'findings' }],
  ['points', { 'zh-CN': '得分（points）', en: 'points' }],
  ['involved', { 'zh-CN': '涉及分值（involved）', en: 'involved' }],
  ['notApplicable', { 'zh-CN': '删减（notApplicable）', en: 'notApplicable' }],
  ['reason', { 'zh-CN': '理由（reason）', en: 'reason' }],
  // Fields and fixed values of rulesets.
  ['score', { 'zh-CN': '得分', en: 'score' }],
  ['holds', { 'zh-CN': '判定式（holds）', en: 'The condition (holds)' }],
  ['applies', { 'zh-CN': '适用条件（applies）', en: 'The condition of application (applies)' }],
  ['when', { 'zh-CN': '提供条件（when）', en: 'The condition of being asked for (when)' }],
  ['share', { 'zh-CN': '得分规则（share）', en: 'The rule of the share (share)' }],
  ['min', { 'zh-CN': '最小值（min）', en: 'min' }],
  ['max', { 'zh-CN': '最大值（max）', en: 'max' }],
  ['locked', { 'zh-CN': '锁定项，locked', en: 'locked' }],
  ['open', { 'zh-CN': '开放项，open', en: 'open' }],
  ['renormalise', { 'zh-CN': '按涉及分值折算（renormalise）', en: 'renormalise' }],
  ['forfeit', { 'zh-CN': '删减项不得分（forfeit）', en: 'forfeit' }],
  ['keep', { 'zh-CN': '删减项得满分（keep）', en: 'keep' }],
  ['ineligible', { 'zh-CN': '不予评级（ineligible）', en: 'ineligible' }],
  ['fail', { 'zh-CN': '不合格（fail）', en: 'fail' }],
  ['cap', { 'zh-CN': '限制等级（cap）', en: 'cap' }],
  ['not-a-number', { 'zh-CN': '不是数字的值', en: 'something that is not a number' }],
]);

/** The term in a language; a text that is no term of the engine stays as it is. */
export function wordFor(term: string, language: Language): string {
  return WORDS.get(term)?.[language] ?? term;
}
