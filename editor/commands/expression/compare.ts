// Comparisons: another operator, between two values, one of a list. What was filled in is kept wherever it still fits.
import { type CallNode, call, type ExpressionNode, HOLE, operatorIn } from './node.js';
import type { Changed } from './operands.js';
import { type NodePath, nodeAt, replaceAt, spliced } from './path.js';
import type { ExpressionScope } from './scope.js';
import { isComparison, typeOfNode } from './slot.js';

/** How two values can stand to each other; between: ends included or not; in: one of a list. */
export type Relation = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'between<=' | 'between<' | 'in';

/** The relation of a comparison; undefined of what is none. */
export function relationOf(node: ExpressionNode | undefined): Relation | undefined {
  if (node?.node !== 'call') return undefined;
  const operator = operatorIn(node);
  if (operator === 'in') return 'in';
  if (!isComparison(node)) return undefined;
  return (node.operands.length === 3 ? `between${operator}` : operator) as Relation;
}

/** The relations that values of a kind can have. */
export function relationsOf(kind: string | undefined): readonly Relation[] {
  if (kind === 'boolean') return ['==', '!='];
  if (kind === 'text') return ['==', '!=', 'in'];
  return ['>=', '<=', '>', '<', '==', '!=', 'between<=', 'between<', 'in'];
}

/** Sets the relation; nothing where it is that already (`===` stays as written). */
export function setRelation(root: ExpressionNode, path: NodePath, relation: Relation): Changed | undefined {
  const node = nodeAt(root, path);
  const now = relationOf(node);
  if (node?.node !== 'call' || now === undefined || now === relation) return undefined;
  return { root: replaceAt(root, path, related(node, now, relation)), path };
}

function related(node: CallNode, now: Relation, wanted: Relation): CallNode {
  const [first = HOLE, second = HOLE, third = HOLE] = node.operands;
  if (wanted === 'in') {
    const subject = now.startsWith('between') ? second : first;
    const items = (now.startsWith('between') ? [first, third] : [second]).flatMap((one) => (one.node === 'literal' ? [one.value] : []));
    return call('in', subject, { node: 'list', items });
  }
  if (wanted === 'between<=' || wanted === 'between<') {
    const key = wanted.slice('between'.length);
    if (now.startsWith('between')) return { ...node, key };
    if (now === 'in') {
      const [low, high] = itemsOf(second);
      return call(key, low ?? HOLE, first, high ?? HOLE);
    }
    return now === '<' || now === '<=' ? call(key, HOLE, first, second) : call(key, second, first, HOLE);
  }
  if (now === 'in') return call(wanted, first, itemsOf(second)[0] ?? HOLE);
  if (now.startsWith('between')) return call(wanted, second, wanted === '<' || wanted === '<=' ? third : first);
  return { ...node, key: wanted };
}

function itemsOf(node: ExpressionNode): readonly ExpressionNode[] {
  return node.node === 'list' ? node.items.map((value) => ({ node: 'literal', value })) : [];
}

/**
 * Puts another value into a place. In a comparison with one of another kind, literals beside it that do not fit any more become holes, and
 * an order of what has none becomes equality.
 */
export function putAt(root: ExpressionNode, path: NodePath, node: ExpressionNode, scope: ExpressionScope): ExpressionNode {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const holder = nodeAt(root, parent);
  if (index === undefined || holder?.node !== 'call') return replaceAt(root, path, node);
  const put: CallNode = { ...holder, operands: spliced(holder.operands, index, 1, node) };
  if (!isComparison(put) && operatorIn(put) !== 'in') return replaceAt(root, path, node);
  const type = typeOfNode(node, scope);
  if (type === undefined || node.node === 'literal') return replaceAt(root, path, node);
  const isFit = (value: unknown): boolean => {
    const kind = type.kind === 'date' ? 'text' : type.kind;
    if (typeof value !== (kind === 'text' ? 'string' : kind)) return false;
    if (type.kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
    return type.options === undefined || type.options.includes(String(value));
  };
  const operands = put.operands.map((operand, at) => {
    if (at === index) return operand;
    if (operand.node === 'list') return { ...operand, items: operand.items.every(isFit) ? operand.items : operand.items.filter(isFit) };
    return operand.node === 'literal' && !isFit(operand.value) ? HOLE : operand;
  });
  const isOrdered = type.kind === 'number' || type.kind === 'date';
  const relation = relationOf(put);
  if (!isOrdered && relation !== undefined && !relationsOf(type.kind).includes(relation)) {
    const wanted = put.operands.length === 3 ? call('==', operands[1] ?? HOLE, operands[0] ?? HOLE) : call('==', ...operands);
    return replaceAt(root, parent, relation === 'in' ? call('==', operands[0] ?? HOLE, HOLE) : wanted);
  }
  return replaceAt(root, parent, { ...put, operands });
}
