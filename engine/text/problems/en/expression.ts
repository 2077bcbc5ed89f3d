// Sentences about expressions and decision tables, when they are loaded. S-80 to S-105.
import type { InEnglish } from '../template.js';
import type { EXPRESSION_ZH } from '../zh/expression.js';

export const EXPRESSION_EN: InEnglish<typeof EXPRESSION_ZH> = {
  'expression-shape': 'This is not an expression ({found:word}). Write a number, a text, true or false, or an object with one operator.',
  'unknown-operator': 'There is no operator “{operator}”. Use one that the format allows.',
  'expression-size': 'The expression is too large: at most {depth} levels and {nodes} nodes. Split it, or use a table.',
  'expression-type': 'This needs the type {expected:word}; it is of the type {found:word}. Correct the expression.',
  'literal-condition': 'A condition cannot be a fixed value. Write a comparison such as { ">=": [ { "var": "score" }, 90 ] }.',
  'operand-count': (value) =>
    `The operator “${value.of('operator')}” has ${value.of('found')} operands; it takes ${value.of('least')}${value.has('most') ? (value.of('most') === value.of('least') ? '' : ` to ${value.of('most')}`) : ' or more'}${value.of('odd') === 'true' ? ', an odd number' : ''}.`,
  'unknown-variable': 'There is no variable “{path}”. Check the path, and that what it names is declared.',
  'variable-too-late': '“{path}” cannot be read here; it is known only later. Use something that is known by then.',
  'unknown-option': '“{value}” is not an option of that fact. Its options: {options}.',
  'unknown-table': 'There is no table “{table}”. Check the id.',
  'table-cycle': 'The table “{table}” uses itself: {tables}. Break the circle.',
  'table-shape': 'This row does not fit the inputs of its table: {expected:word} expected, {found:word} found.',
  'table-type': 'This value of the table is of the wrong type: {expected:word} expected, {found:word} found.',
};
