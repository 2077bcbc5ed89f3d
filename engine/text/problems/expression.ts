// Sentences about expressions and decision tables, when they are loaded and when they run. S-80 to S-105.
import type { Sentences } from './template.js';

export const EXPRESSION: Sentences = {
  'expression-shape': {
    'zh-CN': '这里不是合法的表达式（{found:word}）。应为数字、文字、true/false，或只有一个运算符的对象。',
    en: 'This is not an expression ({found:word}). Write a number, a text, true or false, or an object with one operator.',
  },
  'unknown-operator': {
    'zh-CN': '没有运算符“{operator}”。请改用格式允许的运算符。',
    en: 'There is no operator “{operator}”. Use one that the format allows.',
  },
  'expression-size': {
    'zh-CN': '表达式过大：最多嵌套 {depth} 层、{nodes} 个节点。请拆分或改用决策表。',
    en: 'The expression is too large: at most {depth} levels and {nodes} nodes. Split it, or use a table.',
  },
  'expression-type': {
    'zh-CN': '这里需要{expected:word}，给出的是{found:word}。请改正表达式。',
    en: 'This needs the type {expected:word}; it is of the type {found:word}. Correct the expression.',
  },
  'literal-condition': {
    'zh-CN': '条件不能只写一个固定值。请写成比较，如 { ">=": [ { "var": "score" }, 90 ] }。',
    en: 'A condition cannot be a fixed value. Write a comparison such as { ">=": [ { "var": "score" }, 90 ] }.',
  },
  'operand-count': {
    'zh-CN': (value) =>
      `运算符“${value.of('operator')}”有 ${value.of('found')} 个参数；应为 ${value.of('least')}${value.has('most') ? (value.of('most') === value.of('least') ? '' : ` 至 ${value.of('most')}`) : ' 或更多'} 个${value.of('odd') === 'true' ? '，且为奇数' : ''}。`,
    en: (value) =>
      `The operator “${value.of('operator')}” has ${value.of('found')} operands; it takes ${value.of('least')}${value.has('most') ? (value.of('most') === value.of('least') ? '' : ` to ${value.of('most')}`) : ' or more'}${value.of('odd') === 'true' ? ', an odd number' : ''}.`,
  },
  'unknown-variable': {
    'zh-CN': '没有变量“{path}”。请检查路径，以及其中的标识是否已经声明。',
    en: 'There is no variable “{path}”. Check the path, and that what it names is declared.',
  },
  'variable-too-late': {
    'zh-CN': '在这里还不能读取“{path}”，它要到后面才算出。请改用此时已知的量。',
    en: '“{path}” cannot be read here; it is known only later. Use something that is known by then.',
  },
  'unknown-option': {
    'zh-CN': '“{value}”不是该选项事实的可选值。可选：{options}。',
    en: '“{value}” is not an option of that fact. Its options: {options}.',
  },
  'unknown-table': {
    'zh-CN': '没有决策表“{table}”。请检查标识。',
    en: 'There is no table “{table}”. Check the id.',
  },
  'table-cycle': {
    'zh-CN': '决策表“{table}”用到了自己：{tables}。请打断循环。',
    en: 'The table “{table}” uses itself: {tables}. Break the circle.',
  },
  'table-shape': {
    'zh-CN': '决策表的这一行与输入不相符：应为{expected:word}，却是{found:word}。',
    en: 'This row does not fit the inputs of its table: {expected:word} expected, {found:word} found.',
  },
  'table-type': {
    'zh-CN': '决策表这里的值类型不对：应为{expected:word}，却是{found:word}。',
    en: 'This value of the table is of the wrong type: {expected:word} expected, {found:word} found.',
  },
  'table-no-row': {
    'zh-CN': '决策表“{table}”没有适用的行，结果未知。请补上这种情况。',
    en: 'No row of the table “{table}” applies, so its result is unknown. Add a row for this case.',
  },
  // Found by the checks of a ruleset (which two rows) or while an audit is evaluated (which table).
  'table-overlap': {
    'zh-CN': (value) =>
      value.has('table')
        ? `决策表“${value.of('table')}”有不止一行适用（第 ${value.of('rows')} 行，从 0 数起），结果未知。请让各行互不重叠。`
        : `决策表“${value.of('id')}”的第 ${value.of('row')} 行与第 ${value.of('other')} 行重叠。请让各行互不重叠。`,
    en: (value) =>
      value.has('table')
        ? `More than one row of the table “${value.of('table')}” applies (rows ${value.of('rows')}, counted from 0), so its result is unknown. Keep the rows apart.`
        : `The rows ${value.of('row')} and ${value.of('other')} of the table “${value.of('id')}” overlap. Keep the rows apart.`,
  },
  'division-by-zero': {
    'zh-CN': '除数为 0，结果未知。请在表达式中排除这种情况。',
    en: 'A division by 0 has no result. Exclude the case in the expression.',
  },
  'date-range': {
    'zh-CN': '日期计算的结果不存在（数量 {count}）。数量应为整数，结果应在 0000 年至 9999 年之间。',
    en: 'The date calculation has no result (count {count}). The count must be whole, and the result within the years 0000 to 9999.',
  },
};
