// The expressions that an expression is made of, in the order in which they are written; those of a table are its inputs.
import type { TypedExpression } from './types.js';

/** Directly below; empty for literals and variables. */
export function childrenOf(e: TypedExpression): readonly TypedExpression[] {
  switch (e.node) {
    case 'number':
    case 'boolean':
    case 'text':
    case 'date':
    case 'variable':
      return [];
    case 'if':
      return [...e.branches.flatMap(({ condition, value }) => [condition, value]), e.otherwise];
    case 'and':
    case 'or':
    case 'comparison':
    case 'arithmetic':
      return e.operands;
    case 'not':
    case 'rounding':
    case 'in':
      return [e.operand];
    case 'table':
      return e.table.inputs;
    case 'dateAdd':
      return [e.date, e.count];
    case 'monthsBetween':
    case 'daysBetween':
      return [e.from, e.to];
  }
}

/** The expression and all below it. */
export function* nodesOf(e: TypedExpression): Generator<TypedExpression> {
  yield e;
  for (const child of childrenOf(e)) yield* nodesOf(child);
}
