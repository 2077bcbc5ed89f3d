// Which row a problem is said in: the nearest one that is shown to the place that it is at.
import { relationOf } from '../../../commands/expression/compare.js';
import { type CallNode, type ExpressionNode, operatorIn } from '../../../commands/expression/node.js';
import { isLogicList } from '../../../commands/expression/operands.js';
import type { NodePath } from '../../../commands/expression/path.js';

/** Conditions that stand in rows of their own, whatever is unfolded. */
function isAlwaysOpen(node: CallNode): boolean {
  return isLogicList(node) || operatorIn(node) === '!';
}

/** The path of the row. `isUnfolded` tells of calculations and choices. */
export function rowOfPlace(root: ExpressionNode, place: NodePath, isUnfolded: (path: NodePath, node: ExpressionNode) => boolean): NodePath {
  let node: ExpressionNode = root;
  let row: NodePath = [];
  for (const [depth, index] of place.entries()) {
    const path = place.slice(0, depth);
    const operand: ExpressionNode | undefined = node.node === 'call' ? node.operands[index] : undefined;
    if (node.node !== 'call' || operand === undefined) return row;
    const isInline = relationOf(node) !== undefined || (operatorIn(node) === '!' && operand.node === 'name');
    if (!isInline) {
      if (!isAlwaysOpen(node) && !isUnfolded(path, node)) return row;
      row = [...path, index];
    }
    node = operand;
  }
  return row;
}
