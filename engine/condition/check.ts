// Checks one expression of a document, any JSON, and gives its typed form: operators of the closed list only, own keys only,
// operands of the right number and type, variables and tables that may be read here, no more than 32 levels and 1,000 nodes.
// It never throws and never recurses deeper than that, whatever it is given. S-80 to S-88, S-100 to S-104.
import { problem, type Result } from '../model/problem.js';
import { Checking, tableCheckOf, tablePointerOf, tooLate } from './checking.js';
import { isLiteral } from './literal.js';
import type { Scope, TypedExpression, TypedTable, ValueKind } from './types.js';

export interface Expectation {
  /** `share` is a number or a boolean. */
  readonly expect: 'boolean' | 'number' | 'date' | 'text' | 'share' | 'any';
  /** Whether the whole expression may be a bare literal. */
  readonly allowLiteral: boolean;
}

/**
 * The typed form of an expression; undefined, with at least one error, where it has none.
 * Problems: expression-shape, unknown-operator, operand-count, expression-type, expression-size, literal-condition,
 * unknown-variable, variable-too-late, unknown-option, invalid-date, unknown-table, table-shape, table-type, table-cycle.
 */
export function checkExpression(
  expression: unknown,
  scope: Scope,
  expectation: Expectation,
  document: string,
  pointer: string,
): Result<TypedExpression> {
  const { expect, allowLiteral } = expectation;
  if (!allowLiteral && isLiteral(expression)) {
    return { value: undefined, problems: [problem('error', 'literal-condition', document, pointer, { value: expression })] };
  }
  const checking = new Checking(scope, document, pointer, []);
  const typed = checking.type(expression, pointer, 1, expect === 'date' ? 'date' : undefined);
  if (typed !== undefined && !isExpected(typed.type.kind, expect)) {
    checking.refuse('expression-type', pointer, { expected: expect, found: typed.type.kind });
  }
  return { value: checking.problems.length === 0 ? typed : undefined, problems: checking.problems };
}

/** The typed form of a table, whether or not an expression uses it. Problems as of checkExpression; at most ten of each table. */
export function checkTable(id: string, scope: Scope, document: string): Result<TypedTable> {
  const pointer = tablePointerOf(id, scope);
  const table = scope.table(id);
  if (table === undefined) return { value: undefined, problems: [problem('error', 'unknown-table', document, pointer, { table: id })] };
  const check = tableCheckOf(table, id, scope, document, []);
  return { value: check.table, problems: [...check.problems, ...check.late.map((path) => tooLate(document, pointer, path, id))] };
}

function isExpected(kind: ValueKind, expect: Expectation['expect']): boolean {
  return expect === 'any' || kind === expect || (expect === 'share' && (kind === 'number' || kind === 'boolean'));
}
