// What a choice in the list of fields and operations puts into a place. A value that cannot stand there by itself begins a comparison; a
// calculation takes the value that was there as its first operand.
import type { ValueKind } from '../../../engine/condition/types.js';
import { call, type ExpressionNode, HOLE, literal, variable } from './node.js';
import type { ExpressionScope } from './scope.js';
import { isWanted, type Slot, typeOfNode } from './slot.js';

export type Start =
  | { readonly start: 'variable'; readonly path: string }
  | { readonly start: 'table'; readonly id: string }
  | { readonly start: 'literal'; readonly value: string | number | boolean }
  | { readonly start: 'operator'; readonly key: StartOperator };

export type StartOperator =
  | 'and'
  | 'or'
  | '!'
  | 'compare'
  | 'if'
  | '+'
  | '-'
  | 'negative'
  | '*'
  | '/'
  | 'min'
  | 'max'
  | 'round'
  | 'ceil'
  | 'floor'
  | 'dateAdd'
  | 'monthsBetween'
  | 'daysBetween';

const LOGIC: readonly StartOperator[] = ['and', 'or', '!', 'compare', 'if'];
const ARITHMETIC: readonly StartOperator[] = ['+', '-', '*', '/', 'min', 'max', 'round', 'ceil', 'floor', 'negative'];
const ELAPSED: readonly StartOperator[] = ['monthsBetween', 'daysBetween'];

/** The operations that give what a slot wants. */
export function operatorsFor({ wanted }: Slot): readonly StartOperator[] {
  switch (wanted) {
    case 'boolean':
      return LOGIC;
    case 'number':
      return [...ARITHMETIC, 'if', ...ELAPSED];
    case 'date':
      return ['dateAdd', 'if'];
    case 'text':
      return ['if'];
    case 'share':
      return [...LOGIC, ...ARITHMETIC, ...ELAPSED];
    case 'any':
      return [...ARITHMETIC, ...ELAPSED, 'dateAdd', 'if'];
    default:
      return [];
  }
}

/** The node that a choice gives in a slot, where `before` stood. */
export function startNode(start: Start, slot: Slot, before: ExpressionNode, scope: ExpressionScope): ExpressionNode {
  switch (start.start) {
    case 'literal':
      return literal(start.value);
    case 'operator':
      return startOperator(start.key, before, scope);
    case 'variable':
      return asWanted(variable(sameQuantity(start.path, before, scope)), slot, scope);
    case 'table':
      return asWanted({ node: 'name', key: 'table', name: start.id, isBare: true }, slot, scope);
  }
}

/** Of another clause or another evidence item the quantity that was read of the one before, where it has that. */
function sameQuantity(path: string, before: ExpressionNode, scope: ExpressionScope): string {
  if (before.node !== 'name' || before.key !== 'var') return path;
  const [root = '', id = ''] = path.split('.');
  const [rootBefore, , ...quantity] = before.name.split('.');
  const same = [root, id, ...quantity].join('.');
  return root === rootBefore && quantity.length > 0 && scope.typeOf(same) !== undefined ? same : path;
}

/** A value as it is, or where a condition is wanted the beginning of a comparison with it. */
function asWanted(value: ExpressionNode, slot: Slot, scope: ExpressionScope): ExpressionNode {
  const kind = typeOfNode(value, scope)?.kind;
  if (kind === undefined || isWanted(kind, slot.wanted) || slot.wanted !== 'boolean') return value;
  return kind === 'text' ? call('==', value, HOLE) : call(kind === 'date' ? '<=' : '>=', value, HOLE);
}

function startOperator(key: StartOperator, before: ExpressionNode, scope: ExpressionScope): ExpressionNode {
  const kept = (kind: ValueKind): ExpressionNode => (isOf(before, kind, scope) ? before : HOLE);
  switch (key) {
    case 'and':
    case 'or':
    case '!':
      return call(key, kept('boolean'));
    case 'compare':
      return call('>=', HOLE, HOLE);
    case 'if':
      return call('if', HOLE, before, HOLE);
    case 'negative':
      return call('-', kept('number'));
    case 'round':
    case 'ceil':
    case 'floor':
      return call(key, kept('number'));
    case 'dateAdd':
      return call('dateAdd', kept('date'), HOLE, literal('months'));
    case 'monthsBetween':
    case 'daysBetween':
      return call(key, HOLE, HOLE);
    default:
      return call(key, kept('number'), HOLE);
  }
}

function isOf(node: ExpressionNode, kind: ValueKind, scope: ExpressionScope): boolean {
  const found = typeOfNode(node, scope)?.kind;
  return found === kind || (kind === 'date' && node.node === 'literal' && typeof node.value === 'string');
}
