// Sentences about problems that only the command line finds: stored reports and score sheets.
import type { Sentences } from './template.js';

export const COMMAND: Sentences = {
  'report-differs': {
    'zh-CN': '重新推导的结果与报告不同：报告为 {stored}，推导为 {derived}。',
    en: 'The report does not hold: it says {stored}; {derived} was derived again.',
  },
  'rounding-of-doubles': {
    'zh-CN': '双精度计算在此处与精确计算不同（{stored} 与 {derived}），差别小于 10⁻⁹，属于舍入，不算失败。',
    en: 'Doubles come to another result here ({stored} and {derived}); the difference is below 10⁻⁹, the rounding of doubles, and no failure.',
  },
};
