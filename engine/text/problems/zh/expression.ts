// Sentences about expressions and decision tables, when they are loaded. S-80 to S-105.
import type { Templates } from '../template.js';

export const EXPRESSION_ZH = {
  'expression-shape': '这里不是合法的表达式（{found:word}）。应为数字、文字、true/false，或只有一个运算符的对象。',
  'unknown-operator': '没有运算符“{operator}”。请改用格式允许的运算符。',
  'expression-size': '表达式过大：最多嵌套 {depth} 层、{nodes} 个节点。请拆分或改用决策表。',
  'expression-type': '这里需要{expected:word}，给出的是{found:word}。请改正表达式。',
  'literal-condition': '条件不能只写一个固定值。请写成比较，如 { ">=": [ { "var": "score" }, 90 ] }。',
  'operand-count': (value) =>
    `运算符“${value.of('operator')}”有 ${value.of('found')} 个参数；应为 ${value.of('least')}${value.has('most') ? (value.of('most') === value.of('least') ? '' : ` 至 ${value.of('most')}`) : ' 或更多'} 个${value.of('odd') === 'true' ? '，且为奇数' : ''}。`,
  'unknown-variable': '没有变量“{path}”。请检查路径，以及其中的标识是否已经声明。',
  'variable-too-late': '在这里还不能读取“{path}”，它要到后面才算出。请改用此时已知的量。',
  'unknown-option': '“{value}”不是该选项事实的可选值。可选：{options}。',
  'unknown-table': '没有决策表“{table}”。请检查标识。',
  'table-cycle': '决策表“{table}”用到了自己：{tables}。请打断循环。',
  'table-shape': '决策表的这一行与输入不相符：应为{expected:word}，却是{found:word}。',
  'table-type': '决策表这里的值类型不对：应为{expected:word}，却是{found:word}。',
} satisfies Templates;
