// Conditions put together and taken apart: all of, any of, not.
import { call, type ExpressionNode, HOLE, operatorIn } from './node.js';
import { type Changed, insertAt, isLogicList } from './operands.js';
import { type NodePath, nodeAt, replaceAt, spliced } from './path.js';

/** Puts what stands at a place into a new group. */
export function wrapAt(root: ExpressionNode, path: NodePath, key: 'and' | 'or' | '!'): Changed | undefined {
  const node = nodeAt(root, path);
  return node && { root: replaceAt(root, path, call(key, node)), path };
}

/** Takes a group away and leaves what was in it: in the group around, or where there was but one. */
export function unwrapAt(root: ExpressionNode, path: NodePath): Changed | undefined {
  const node = nodeAt(root, path);
  if (node?.node !== 'call' || !(isLogicList(node) || operatorIn(node) === '!')) return undefined;
  const [only, ...others] = node.operands;
  if (only === undefined) return undefined;
  if (others.length === 0) return { root: replaceAt(root, path, only), path };
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const holder = nodeAt(root, parent);
  if (index === undefined || holder?.node !== 'call' || !isLogicList(holder)) return undefined;
  return { root: replaceAt(root, parent, { ...holder, operands: spliced(holder.operands, index, 1, ...node.operands) }), path };
}

/** Makes a condition its opposite: a negation is taken away where there is one. */
export function negateAt(root: ExpressionNode, path: NodePath): Changed | undefined {
  return operatorIn(nodeAt(root, path)) === '!' ? unwrapAt(root, path) : wrapAt(root, path, '!');
}

/** A row to be filled in below a condition; a single condition becomes the first of two that both have to hold. */
export function addBelow(root: ExpressionNode, path: NodePath): Changed | undefined {
  const index = path.at(-1);
  const parent = path.slice(0, -1);
  if (index !== undefined) return isLogicList(nodeAt(root, parent)) ? insertAt(root, parent, index + 1, HOLE) : undefined;
  if (root.node === 'hole') return undefined;
  if (root.node === 'call' && isLogicList(root)) return insertAt(root, [], root.operands.length, HOLE);
  return { root: call('and', root, HOLE), path: [1] };
}

/** All of, any of. */
export function setLogic(root: ExpressionNode, path: NodePath, key: 'and' | 'or'): Changed | undefined {
  const node = nodeAt(root, path);
  return node?.node === 'call' && isLogicList(node) ? { root: replaceAt(root, path, { ...node, key }), path } : undefined;
}
