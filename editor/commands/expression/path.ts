// Places in an expression: the indexes of operands from the root down. A change at a place makes new nodes on the way to it only; all
// others stay the same objects. Problems of the engine name places by JSON Pointers, which are translated here.
import { pointerSegment } from '../../../engine/model/problem.js';
import type { ExpressionNode } from './node.js';

export type NodePath = readonly number[];

export function nodeAt(root: ExpressionNode, path: NodePath): ExpressionNode | undefined {
  let node: ExpressionNode | undefined = root;
  for (const index of path) node = node?.node === 'call' ? node.operands[index] : undefined;
  return node;
}

/** The tree with another node at the place; the same tree where there is no such place. */
export function replaceAt(root: ExpressionNode, path: NodePath, node: ExpressionNode): ExpressionNode {
  const [index, ...rest] = path;
  if (index === undefined) return node;
  const operand = root.node === 'call' ? root.operands[index] : undefined;
  if (root.node !== 'call' || operand === undefined) return root;
  const replaced = replaceAt(operand, rest, node);
  return replaced === operand ? root : { ...root, operands: spliced(root.operands, index, 1, replaced) };
}

export function pathText(path: NodePath): string {
  return path.join('.');
}

export function pathOfText(text: string): NodePath {
  return text === '' ? [] : text.split('.').map(Number);
}

/** Where a node stands; undefined where it is not in the tree. A node is one object at one place. */
export function pathOf(root: ExpressionNode, wanted: ExpressionNode): NodePath | undefined {
  if (root === wanted) return [];
  if (root.node !== 'call') return undefined;
  for (const [index, operand] of root.operands.entries()) {
    const found = pathOf(operand, wanted);
    if (found !== undefined) return [index, ...found];
  }
  return undefined;
}

/** The nearest node to what a JSON Pointer into the expression names. */
export function pathOfPointer(root: ExpressionNode, pointer: string): NodePath {
  const path: number[] = [];
  let node = root;
  let rest = pointer;
  while (node.node === 'call') {
    const start: string = `/${pointerSegment(node.key)}`;
    if (rest !== start && !rest.startsWith(`${start}/`)) break;
    rest = rest.slice(start.length);
    const index: number = node.isBare ? 0 : Number(/^\/(\d+)/.exec(rest)?.[1] ?? Number.NaN);
    const operand: ExpressionNode | undefined = node.operands[index];
    if (operand === undefined) break;
    if (!node.isBare) rest = rest.replace(/^\/\d+/, '');
    path.push(index);
    node = operand;
  }
  return path;
}

/** Whether a place is another one or inside of it. */
export function isWithin(path: NodePath, outer: NodePath): boolean {
  return outer.length <= path.length && outer.every((index, at) => path[at] === index);
}

/** A list with some members taken out and others put in. */
export function spliced<T>(list: readonly T[], at: number, removed: number, ...added: readonly T[]): readonly T[] {
  return [...list.slice(0, at), ...added, ...list.slice(at + removed)];
}
