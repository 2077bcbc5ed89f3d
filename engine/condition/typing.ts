// What the typing rules of single operators and the check of a whole expression know of each other.
import type { Params } from '../model/problem.js';
import type { OperatorName } from './operators.js';
import type { Scope, TypedExpression, TypedTable, ValueKind } from './types.js';

/** An operator with its operands, their number already found right. */
export interface Call {
  readonly operator: OperatorName;
  readonly pointer: string;
  readonly operands: readonly Operand[];
  /** The level that it stands on; the whole expression is on level 1. */
  readonly depth: number;
}

export interface Operand {
  readonly json: unknown;
  readonly pointer: string;
}

/** The check of one expression, or of the inputs of one table. Whatever gives undefined has reported a problem. */
export interface Typing {
  readonly scope: Scope;
  /** The typed form of a place. A string literal is a date where the hint says so. */
  type(json: unknown, pointer: string, depth: number, hint?: ValueKind): TypedExpression | undefined;
  refuse(code: string, pointer: string, params: Params): undefined;
  /** Counts nodes at a depth; false once there are too many. */
  spend(nodes: number, depth: number): boolean;
  /** A variable that is refused. In a table, one that is read too early is reported where the table is used. */
  refuseVariable(code: 'unknown-variable' | 'variable-too-late', path: string, pointer: string): undefined;
  /** A table used at a place. */
  useTable(id: string, pointer: string, depth: number): TypedTable | undefined;
}
