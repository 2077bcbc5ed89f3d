// Rows that are added, removed, copied and moved. What has a fixed number of operands gets a hole where one is taken away; what may
// have any number closes the gap, and goes with its last operand. Each gives the new tree, and where the node stands then.
import { call, type ExpressionNode, HOLE, operatorIn } from './node.js';
import { isWithin, type NodePath, nodeAt, pathOf, replaceAt, spliced } from './path.js';

export interface Changed {
  readonly root: ExpressionNode;
  /** What to go on with. */
  readonly path: NodePath;
}

const OPEN_ENDED = new Set(['and', 'or', '+', '*', 'min', 'max']);

/** Whether an operator takes as many operands as one likes. */
export function isOpenEnded(node: ExpressionNode | undefined): boolean {
  return OPEN_ENDED.has(operatorIn(node) ?? '');
}

/** Whether it holds conditions that can stand in any order. */
export function isLogicList(node: ExpressionNode | undefined): boolean {
  const operator = operatorIn(node);
  return operator === 'and' || operator === 'or';
}

/** Puts a node among the operands of what stands at `parent`. */
export function insertAt(root: ExpressionNode, parent: NodePath, index: number, node: ExpressionNode): Changed {
  const holder = nodeAt(root, parent);
  if (holder?.node !== 'call') return { root, path: parent };
  const operands = spliced(holder.operands, index, 0, node);
  return { root: replaceAt(root, parent, { ...holder, operands, isBare: false }), path: [...parent, index] };
}

/** Takes a node away, and what has nothing left in it then. */
export function removeAt(root: ExpressionNode, path: NodePath): Changed {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const holder = nodeAt(root, parent);
  if (index === undefined || holder?.node !== 'call') return { root: HOLE, path: [] };
  if (!isOpenEnded(holder)) {
    // A negation of nothing goes as well; the others wait to be filled in.
    if (operatorIn(holder) === '!') return removeAt(root, parent);
    return { root: replaceAt(root, path, HOLE), path };
  }
  if (holder.operands.length === 1) return removeAt(root, parent);
  const operands = spliced(holder.operands, index, 1);
  return { root: replaceAt(root, parent, { ...holder, operands }), path: [...parent, Math.min(index, operands.length - 1)] };
}

/** Copies a node and puts the copy behind it. */
export function duplicateAt(root: ExpressionNode, path: NodePath): Changed | undefined {
  const node = nodeAt(root, path);
  const index = path.at(-1);
  if (node === undefined || index === undefined || !isOpenEnded(nodeAt(root, path.slice(0, -1)))) return undefined;
  return insertAt(root, path.slice(0, -1), index + 1, copyOf(node));
}

/** A node of its own with the same content. */
export function copyOf(node: ExpressionNode): ExpressionNode {
  return node.node === 'call' ? { ...node, operands: node.operands.map(copyOf) } : { ...node };
}

/** One place up (-1) or down (1) among the operands beside it. */
export function moveBy(root: ExpressionNode, path: NodePath, by: 1 | -1): Changed | undefined {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const holder = nodeAt(root, parent);
  if (index === undefined || holder?.node !== 'call' || !isOpenEnded(holder)) return undefined;
  const node = holder.operands[index];
  const to = index + by;
  if (node === undefined || to < 0 || to >= holder.operands.length) return undefined;
  const operands = spliced(spliced(holder.operands, index, 1), to, 0, node);
  return { root: replaceAt(root, parent, { ...holder, operands }), path: [...parent, to] };
}

/** To another place: before the operand `index` of what stands at `parent`. Conditions move between lists, values within theirs. */
export function moveTo(root: ExpressionNode, from: NodePath, parent: NodePath, index: number): Changed | undefined {
  const node = nodeAt(root, from);
  const target = nodeAt(root, parent);
  const source = nodeAt(root, from.slice(0, -1));
  if (node === undefined || from.length === 0 || isWithin(parent, from) || !isOpenEnded(target)) return undefined;
  if (source !== target && !(isLogicList(target) && (isLogicList(source) || operatorIn(source) === '!'))) return undefined;
  // A stand-in keeps the place while the node is put in elsewhere, so that neither changes the other's path.
  const marker = call('!', { node: 'hole' });
  const inserted = insertAt(replaceAt(root, from, marker), parent, index, node);
  const gap = pathOf(inserted.root, marker);
  const moved = gap === undefined ? inserted.root : removeAt(inserted.root, gap).root;
  const path = pathOf(moved, node);
  return path && { root: moved, path };
}

/** Into the group before it (1), or out of its group behind that (-1). */
export function indentBy(root: ExpressionNode, path: NodePath, by: 1 | -1): Changed | undefined {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  if (index === undefined || !isLogicList(nodeAt(root, parent))) return undefined;
  if (by === 1) {
    const before = nodeAt(root, [...parent, index - 1]);
    if (index === 0 || before?.node !== 'call' || !isLogicList(before)) return undefined;
    return moveTo(root, path, [...parent, index - 1], before.operands.length);
  }
  const place = parent.at(-1);
  return place === undefined ? undefined : moveTo(root, path, parent.slice(0, -1), place + 1);
}

/** A further “if … then” before the “otherwise”. */
export function addBranch(root: ExpressionNode, path: NodePath): Changed | undefined {
  const node = nodeAt(root, path);
  if (node?.node !== 'call' || operatorIn(node) !== 'if') return undefined;
  const at = node.operands.length - 1;
  return { root: replaceAt(root, path, { ...node, operands: spliced(node.operands, at, 0, HOLE, HOLE) }), path: [...path, at] };
}

/** Takes away the branch whose condition or value stands at the place; the last one takes the choice with it, leaving “otherwise”. */
export function removeBranch(root: ExpressionNode, path: NodePath): Changed | undefined {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const node = nodeAt(root, parent);
  if (index === undefined || node?.node !== 'call' || operatorIn(node) !== 'if' || index === node.operands.length - 1) return undefined;
  const otherwise = node.operands.at(-1);
  if (node.operands.length === 3 && otherwise !== undefined) return { root: replaceAt(root, parent, otherwise), path: parent };
  const operands = spliced(node.operands, index - (index % 2), 2);
  return { root: replaceAt(root, parent, { ...node, operands }), path: [...parent, Math.min(index - (index % 2), operands.length - 1)] };
}
