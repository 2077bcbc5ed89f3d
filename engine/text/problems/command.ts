// Sentences about problems that only the command line finds: its use, and stored reports.
import type { Sentences } from './template.js';

export const COMMAND: Sentences = {
  'wrong-use': {
    'zh-CN': '{reason}请用 --help 查看用法。',
    en: '{reason} See --help.',
  },
  'broken-document': {
    'zh-CN': '所引用的 {file} 有 {errors} 个错误，无法据以检查。请先改正它。',
    en: 'The document it refers to, {file}, has {errors} errors, so this cannot be checked. Correct that one first.',
  },
  'report-differs': {
    'zh-CN': '重新推导的结果与报告不同：报告为 {stored}，推导为 {derived}。',
    en: 'The report does not hold: it says {stored}; {derived} was derived again.',
  },
  'rounding-of-doubles': {
    'zh-CN': '双精度计算在此处与精确计算不同（{stored} 与 {derived}），差别小于 10⁻⁹，属于舍入，不算失败。',
    en: 'Doubles come to another result here ({stored} and {derived}); the difference is below 10⁻⁹, the rounding of doubles, and no failure.',
  },
};
