// What an expression read and what it found there, for the reasons of conditions, rules and outputs.

import type { TypedExpression } from '../condition/types.js';
import { variablesOf } from '../condition/variables.js';
import type { State } from '../evaluate/state.js';
import { slotText } from './quantities.js';

export interface ValueRead {
  readonly path: string;
  /** null: not known yet. */
  readonly value: string | boolean | null;
}

const VARIABLES = new WeakMap<TypedExpression, ReturnType<typeof variablesOf>>();

/** The paths that the expression names, each once, with their values. */
export function valuesRead(state: State, expression: TypedExpression | undefined): readonly ValueRead[] {
  if (expression === undefined) return [];
  let variables = VARIABLES.get(expression);
  if (variables === undefined) {
    const seen = new Set<number>();
    variables = variablesOf(expression).filter(({ slot }) => !seen.has(slot) && seen.add(slot) !== undefined);
    VARIABLES.set(expression, variables);
  }
  return variables.map(({ path, slot, type }) => ({ path, value: slotText(state.slots[slot], type) }));
}
