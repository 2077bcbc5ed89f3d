// An expression as the builder holds it: a tree that is written back exactly as it was read, down to operands without brackets,
// `===` for `==`, and whatever cannot be shown as a row. Besides what JSON can say there are holes: places not filled in yet. An
// expression with a hole has no JSON. S-80, S-81.
import { isLiteral } from '../../../engine/condition/literal.js';
import { operatorOf, takesOperands } from '../../../engine/condition/operators.js';

export interface LiteralNode {
  readonly node: 'literal';
  readonly value: string | number | boolean;
}

/** `{"var": …}` or `{"table": …}`. */
export interface NameNode {
  readonly node: 'name';
  readonly key: 'var' | 'table';
  readonly name: string;
  /** Written without brackets. */
  readonly isBare: boolean;
}

/** The literal list of `in`. */
export interface ListNode {
  readonly node: 'list';
  readonly items: readonly (string | number | boolean)[];
}

/** An operator with operands; the number of them is right. */
export interface CallNode {
  readonly node: 'call';
  /** As written: "===" stays "===". */
  readonly key: string;
  readonly operands: readonly ExpressionNode[];
  readonly isBare: boolean;
}

/** JSON that is no expression of format@1; kept and shown as text. */
export interface FragmentNode {
  readonly node: 'fragment';
  readonly json: unknown;
}

/** Not filled in yet. */
export interface HoleNode {
  readonly node: 'hole';
}

export type ExpressionNode = LiteralNode | NameNode | ListNode | CallNode | FragmentNode | HoleNode;

export const HOLE: HoleNode = { node: 'hole' };

/** Deeper than any expression may be; what is below stays JSON. */
const DEEPEST = 40;
const DATE_UNITS = new Set<unknown>(['days', 'months', 'years']);

/** Reads any JSON; undefined gives a hole. */
export function readNode(json: unknown, depth = 0): ExpressionNode {
  if (json === undefined) return HOLE;
  if (isLiteral(json)) return { node: 'literal', value: json };
  return readCall(json, depth) ?? { node: 'fragment', json };
}

function readCall(json: unknown, depth: number): ExpressionNode | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || depth >= DEEPEST) return undefined;
  const [key, ...others] = Object.keys(json);
  if (key === undefined || others.length > 0) return undefined;
  const operator = operatorOf(key);
  const written = (json as Readonly<Record<string, unknown>>)[key];
  const isBare = !Array.isArray(written);
  const given: readonly unknown[] = isBare ? [written] : written;
  if (operator === undefined || !takesOperands(operator, given.length) || given.includes(undefined)) return undefined;
  if (operator.name === 'var' || operator.name === 'table') {
    const [name] = given;
    return typeof name === 'string' ? { node: 'name', key: operator.name, name, isBare } : undefined;
  }
  if (operator.name === 'dateAdd' && !DATE_UNITS.has(given[2])) return undefined;
  if (operator.name === 'in') {
    const list = given[1];
    if (!Array.isArray(list) || !list.every(isLiteral)) return undefined;
    return { node: 'call', key, operands: [readNode(given[0], depth + 1), { node: 'list', items: list }], isBare };
  }
  return { node: 'call', key, operands: given.map((one) => readNode(one, depth + 1)), isBare };
}

/** The JSON of a tree; undefined where it has a hole. */
export function writeNode(node: ExpressionNode): unknown {
  switch (node.node) {
    case 'hole':
      return undefined;
    case 'literal':
      return node.value;
    case 'fragment':
      return node.json;
    case 'list':
      return node.items;
    case 'name':
      return { [node.key]: node.isBare ? node.name : [node.name] };
    case 'call': {
      const operands = node.operands.map(writeNode);
      if (operands.includes(undefined)) return undefined;
      return { [node.key]: node.isBare && operands.length === 1 && !Array.isArray(operands[0]) ? operands[0] : operands };
    }
  }
}

export function hasHole(node: ExpressionNode): boolean {
  return node.node === 'hole' || (node.node === 'call' && node.operands.some(hasHole));
}

export function literal(value: string | number | boolean): LiteralNode {
  return { node: 'literal', value };
}

export function variable(name: string): NameNode {
  return { node: 'name', key: 'var', name, isBare: true };
}

export function call(key: string, ...operands: readonly ExpressionNode[]): CallNode {
  return { node: 'call', key, operands, isBare: false };
}

/** The operator by its own name: "==" of "===". undefined where the node is no call. */
export function operatorIn(node: ExpressionNode | undefined): string | undefined {
  return node?.node === 'call' ? operatorOf(node.key)?.name : undefined;
}
