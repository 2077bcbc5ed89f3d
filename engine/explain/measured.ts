// Puts the unit where a reader looks for it: 「覆盖率不低于 80%」, not 「覆盖率（%）不低于 80」. Takes an expression and gives one that
// reads the same, in which a number beside a variable is called by its amount with the unit, and the variable by its bare name. The
// reader of expressions asks only for names of paths, so the two come to it as paths of their own; `measuredName` answers for them.
import { MIRRORED } from '../condition/mirrored.js';
import type { ComparisonNode, NumberLiteral, TypedExpression, VariableNode } from '../condition/types.js';

/** No path of S-82 has a colon. */
const BARE = 'bare:';
const AMOUNT = 'amount:';

/** Only for sentences: what comes out cannot be run. */
export function measured(e: TypedExpression): TypedExpression {
  switch (e.node) {
    case 'and':
    case 'or':
      return { ...e, operands: e.operands.map(measured) };
    case 'not':
      return { ...e, operand: measured(e.operand) };
    case 'if':
      return {
        ...e,
        branches: e.branches.map(({ condition, value }) => ({ condition: measured(condition), value: measured(value) })),
        otherwise: measured(e.otherwise),
      };
    case 'comparison':
      return measuredComparison(e);
    default:
      return e;
  }
}

/** What a path of `measured` is called; undefined for a path of S-82. */
export function measuredName(
  path: string,
  bare: (path: string) => string,
  amount: (path: string, quantity: string) => string,
): string | undefined {
  if (path.startsWith(BARE)) return bare(path.slice(BARE.length));
  if (!path.startsWith(AMOUNT)) return undefined;
  const [, quantity = '', of = ''] = path.split(':');
  return amount(of, quantity);
}

function measuredComparison(e: ComparisonNode): TypedExpression {
  const [a, b, c] = e.operands;
  if (c !== undefined) {
    const isPlain = isNumber(a) && isQuantity(b) && isNumber(c);
    return isPlain ? { ...e, operands: [amountOf(a, b), bareOf(b), amountOf(c, b)] } : e;
  }
  if (isQuantity(a) && isNumber(b)) return { ...e, operands: [bareOf(a), amountOf(b, a)] };
  // The literal is no literal any more, and would not be put behind by itself.
  if (isNumber(a) && isQuantity(b)) return { ...e, operator: MIRRORED[e.operator], operands: [bareOf(b), amountOf(a, b)] };
  return e;
}

function isNumber(e: TypedExpression): e is NumberLiteral {
  return e.node === 'number';
}

function isQuantity(e: TypedExpression): e is VariableNode {
  return e.node === 'variable' && e.type.kind === 'number';
}

function bareOf(e: VariableNode): VariableNode {
  return named(e, `${BARE}${e.variable.path}`);
}

function amountOf({ value }: NumberLiteral, of: VariableNode): VariableNode {
  return named(of, `${AMOUNT}${value.toString()}:${of.variable.path}`);
}

function named(e: VariableNode, path: string): VariableNode {
  return { ...e, variable: { ...e.variable, path } };
}
