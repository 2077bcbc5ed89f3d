// Expressions in Chinese.
import type { DateUnit } from '../date/calendar.js';
import type { Phrases } from './phrases.js';
import type { ComparisonOperator, RoundingOperator } from './types.js';

type Words<K extends string> = Readonly<Record<K, string>>;

const NUMBERS: Words<ComparisonOperator> = { '==': '等于', '!=': '不等于', '<': '低于', '<=': '不超过', '>': '超过', '>=': '不低于' };
const DATES: Words<ComparisonOperator> = { '==': '等于', '!=': '不等于', '<': '早于', '<=': '不晚于', '>': '晚于', '>=': '不早于' };
const ROUNDINGS: Words<RoundingOperator> = { ceil: '向上取整', floor: '向下取整', round: '四舍五入取整' };
const UNITS: Words<DateUnit> = { days: '天', months: '个月', years: '年' };

export const CHINESE: Phrases = {
  yes: '是',
  no: '否',
  quote: (text) => `“${text}”`,
  bracket: (text) => `（${text}）`,
  and: (parts) => parts.join(' 且 '),
  or: (parts) => parts.join(' 或 '),
  not: (part) => `并非${part}`,
  is: (subject, value) => `${subject} 为${value ? '是' : '否'}`,
  compareNumbers: (operator, a, b) => `${a} ${NUMBERS[operator]} ${b}`,
  compareDates: (operator, a, b) => `${a} ${DATES[operator]} ${b}`,
  same: (a, b, isSame) => `${a} ${isSame ? '为' : '不为'} ${b}`,
  between: (subject, low, high, isInclusive) => `${subject} 在 ${low} 与 ${high} 之间（${isInclusive ? '含' : '不含'}两端）`,
  among: (subject, list, isAmong) =>
    list.length === 0 ? `${subject} ${isAmong ? '为' : '不为'}空列表之一` : `${subject} ${isAmong ? '为' : '不为'} ${list.join('、')} 之一`,
  least: (parts) => `${parts.join('、')} 中的最小值`,
  greatest: (parts) => `${parts.join('、')} 中的最大值`,
  rounded: (operator, part) => `${part} ${ROUNDINGS[operator]}`,
  choose: (branches, otherwise) => `${branches.map(([condition, value]) => `若 ${condition}，则 ${value}`).join('；')}；否则 ${otherwise}`,
  table: (name, inputs) => `按“${name}”由 ${inputs.join('、')} 查得的值`,
  shifted: (date, count, unit, isLater) => `${date} 之${isLater ? '后' : '前'} ${count} ${UNITS[unit]}`,
  elapsed: (unit, from, to) => `自 ${from} 至 ${to} 的${unit === 'months' ? '整月数' : '天数'}`,
};
