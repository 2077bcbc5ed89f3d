// What an expression reads.
import { nodesOf } from './children.js';
import type { TypedExpression, Variable } from './types.js';

/** All variables that an expression reads, those that tables read for it included; each once, in the order of reading. */
export function variablesOf(e: TypedExpression): readonly Variable[] {
  const variables = new Map<string, Variable>();
  for (const node of nodesOf(e)) if (node.node === 'variable') variables.set(node.variable.path, node.variable);
  return [...variables.values()];
}
