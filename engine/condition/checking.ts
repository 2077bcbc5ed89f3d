// The check while it goes on: walks an expression, counts its nodes and levels, collects problems, and types the tables it
// meets, each once for a scope. S-80, S-81, S-85, S-104. Bounded work on any JSON: the walk ends at the first excess.
import type { Table } from '../model/documents.js';
import { type Params, type Problem, pointerOf, problem } from '../model/problem.js';
import { isLiteral, isRefusal, shapeOf, typeLiteral } from './literal.js';
import { operatorOf, takesOperands } from './operators.js';
import { typeRows } from './table-typing.js';
import type { Scope, TypedExpression, TypedTable, ValueKind } from './types.js';
import type { Operand, Typing } from './typing.js';
import { typeCall } from './typing-rules.js';

/** The greatest depth of an expression, the tables that it uses included. A bare literal is 1 deep. S-80. */
export const DEPTH_LIMIT = 32;
/** The most nodes: each operator, each literal operand and each member of a literal list is one; what var and table name is none. S-80. */
export const NODE_LIMIT = 1000;
/** A table with more problems than this does not name them all: each expression that uses it repeats them. */
const TABLE_PROBLEM_LIMIT = 10;

/** What is known of a table in a scope. */
export interface TableCheck {
  /** Undefined where something is wrong with it. */
  readonly table: TypedTable | undefined;
  readonly problems: readonly Problem[];
  /** Paths that its inputs read and that may not be read in this scope. */
  readonly late: readonly string[];
  /** Nodes and levels of its inputs, tables that they use included. */
  readonly nodes: number;
  readonly height: number;
}

const TABLES_OF_SCOPE = new WeakMap<Scope, Map<string, TableCheck>>();

export class Checking implements Typing {
  readonly scope: Scope;
  readonly problems: Problem[] = [];
  readonly late: string[] = [];
  nodes = 0;
  height = 0;
  private readonly document: string;
  private readonly root: string;
  /** The tables whose inputs are being checked, outermost first; none in an expression of the document. */
  private readonly tables: readonly string[];
  private isTooLarge = false;

  constructor(scope: Scope, document: string, root: string, tables: readonly string[]) {
    this.scope = scope;
    this.document = document;
    this.root = root;
    this.tables = tables;
  }

  type(json: unknown, pointer: string, depth: number, hint?: ValueKind): TypedExpression | undefined {
    if (!this.spend(1, depth)) return undefined;
    if (isLiteral(json)) {
      const literal = typeLiteral(json, pointer, hint);
      return isRefusal(literal) ? this.refuse(literal.refused, pointer, literal.params) : literal;
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      return this.refuse('expression-shape', pointer, { found: shapeOf(json) });
    }
    const keys = Object.keys(json);
    const [key] = keys;
    if (key === undefined || keys.length > 1) return this.refuse('expression-shape', pointer, { found: 'object', keys: keys.length });
    const operator = operatorOf(key);
    if (operator === undefined) return this.refuse('unknown-operator', pointer, { operator: key });
    const operands = operandsOf((json as Readonly<Record<string, unknown>>)[key], pointer + pointerOf(key));
    if (!takesOperands(operator, operands.length)) {
      const { least, most, odd = false } = operator;
      const params = { operator: key, least, most: Number.isFinite(most) ? most : null, odd, found: operands.length };
      return this.refuse('operand-count', pointer, params);
    }
    return typeCall({ operator: operator.name, pointer, operands, depth }, this, hint);
  }

  spend(nodes: number, depth: number): boolean {
    if (this.isTooLarge) return false;
    this.nodes += nodes;
    this.height = Math.max(this.height, depth);
    const by = depth > DEPTH_LIMIT ? 'depth' : this.nodes > NODE_LIMIT ? 'nodes' : undefined;
    if (by === undefined) return true;
    this.isTooLarge = true;
    this.refuse('expression-size', this.root, { depth: DEPTH_LIMIT, nodes: NODE_LIMIT, by });
    return false;
  }

  refuse(code: string, pointer: string, params: Params): undefined {
    this.problems.push(problem('error', code, this.document, pointer, params));
    return undefined;
  }

  refuseVariable(code: 'unknown-variable' | 'variable-too-late', path: string, pointer: string): undefined {
    if (code === 'unknown-variable' || this.tables.length === 0) return this.refuse(code, pointer, { path });
    this.late.push(path);
    return undefined;
  }

  useTable(id: string, pointer: string, depth: number): TypedTable | undefined {
    if (this.tables.includes(id)) return this.refuse('table-cycle', pointer, { table: id, tables: [...this.tables, id] });
    const table = this.scope.table(id);
    if (table === undefined) return this.refuse('unknown-table', pointer, { table: id });
    // As many tables one within the other are too deep already; their inputs are not walked any more.
    if (this.tables.length >= DEPTH_LIMIT) {
      this.spend(1, DEPTH_LIMIT + 1);
      return undefined;
    }
    const check = tableCheckOf(table, id, this.scope, this.document, this.tables);
    if (!this.spend(check.nodes, depth + check.height)) return undefined;
    this.problems.push(...check.problems);
    if (this.tables.length > 0) this.late.push(...check.late);
    else this.problems.push(...check.late.map((path) => tooLate(this.document, pointer, path, id)));
    return check.table;
  }
}

/** Types a table once for a scope; later uses of it in that scope get the same. */
export function tableCheckOf(table: Table, id: string, scope: Scope, document: string, within: readonly string[]): TableCheck {
  const known = TABLES_OF_SCOPE.get(scope) ?? new Map<string, TableCheck>();
  TABLES_OF_SCOPE.set(scope, known);
  const found = known.get(id);
  if (found !== undefined) return found;
  const pointer = tablePointerOf(id, scope);
  const checking = new Checking(scope, document, pointer, [...within, id]);
  const inputs = table.inputs.map((input, index) => checking.type(input, `${pointer}/inputs/${index}`, 1));
  const typed = inputs.filter((input) => input !== undefined);
  const rows = typed.length === inputs.length ? typeRows(table, typed) : undefined;
  for (const fault of rows?.faults ?? []) checking.refuse(fault.code, pointer + fault.place, fault.params);
  const isRight = rows?.type !== undefined && checking.problems.length === 0 && checking.late.length === 0;
  const check: TableCheck = {
    table: isRight ? { id, hit: table.hit ?? 'unique', type: rows.type, inputs: typed, rows: rows.rows } : undefined,
    problems: checking.problems.slice(0, TABLE_PROBLEM_LIMIT),
    late: [...new Set(checking.late)].slice(0, TABLE_PROBLEM_LIMIT),
    nodes: checking.nodes,
    height: checking.height,
  };
  known.set(id, check);
  return check;
}

export function tablePointerOf(id: string, scope: Scope): string {
  return scope.tablePointer?.(id) ?? pointerOf('tables', id);
}

/** An expression reads, through a table, what it may not read yet. */
export function tooLate(document: string, pointer: string, path: string, table: string): Problem {
  return problem('error', 'variable-too-late', document, pointer, { path, table });
}

function operandsOf(json: unknown, pointer: string): readonly Operand[] {
  if (!Array.isArray(json)) return [{ json, pointer }];
  // One more than fits into any expression is enough to refuse a longer list.
  return json.slice(0, NODE_LIMIT + 1).map((one: unknown, index) => ({ json: one, pointer: `${pointer}/${index}` }));
}
