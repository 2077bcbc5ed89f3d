// What fits into a place of an expression: the kind of value that is wanted there, as the engine's typing wants it (S-84, S-88, S-90 to
// S-92), and beside what a literal stands, for its options and its unit. Kinds are known of parts that are still incomplete too.
import type { ValueKind, ValueType } from '../../../engine/condition/types.js';
import { type CallNode, type ExpressionNode, operatorIn } from './node.js';
import type { NodePath } from './path.js';
import type { ExpressionScope } from './scope.js';

/** share: a number or a truth. list and unit are no expressions: the literals of `in` and `dateAdd`. */
export type Wanted = ValueKind | 'share' | 'any' | 'list' | 'unit';

export interface Slot {
  readonly wanted: Wanted;
  /** The only texts that may stand here. */
  readonly options?: readonly string[] | undefined;
  /** The path that the value is compared with. */
  readonly beside?: string | undefined;
}

const NUMBERS = new Set(['+', '-', '*', '/', 'min', 'max', 'ceil', 'floor', 'round', 'monthsBetween', 'daysBetween']);
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);

export function isComparison(node: ExpressionNode | undefined): node is CallNode {
  return COMPARISONS.has(operatorIn(node) ?? '');
}

/** The type of a part, as far as it is known. */
export function typeOfNode(node: ExpressionNode, scope: ExpressionScope): ValueType | undefined {
  switch (node.node) {
    case 'literal':
      return { kind: typeof node.value === 'number' ? 'number' : typeof node.value === 'boolean' ? 'boolean' : 'text' };
    case 'name':
      return node.key === 'var' ? scope.typeOf(node.name) : scope.typeOfTable(node.name);
    case 'call': {
      const operator = operatorIn(node) ?? '';
      if (operator === 'if') return likeOthers(valuesOf(node), scope);
      if (operator === 'dateAdd') return { kind: 'date' };
      return { kind: NUMBERS.has(operator) ? 'number' : 'boolean' };
    }
    default:
      return undefined;
  }
}

/** What is wanted of each operand of a call that stands in a slot. */
export function operandSlots(node: CallNode, slot: Slot, scope: ExpressionScope): readonly Slot[] {
  const operator = operatorIn(node) ?? '';
  const each = (wanted: Wanted): readonly Slot[] => node.operands.map(() => ({ wanted }));
  switch (operator) {
    case 'and':
    case 'or':
    case '!':
      return each('boolean');
    case 'monthsBetween':
    case 'daysBetween':
      return each('date');
    case 'dateAdd':
      return [{ wanted: 'date' }, { wanted: 'number' }, { wanted: 'unit' }];
    case 'in': {
      const [value] = node.operands;
      return [{ wanted: 'any' }, { ...besideOf(value, scope), wanted: 'list' }];
    }
    case 'if': {
      const values = valuesOf(node);
      return node.operands.map((operand, index) => (isTest(node, index) ? { wanted: 'boolean' } : valueSlot(operand, values, slot, scope)));
    }
    default:
      if (!COMPARISONS.has(operator)) return each('number');
      return node.operands.map((operand) => comparedSlot(operand, node, scope));
  }
}

/** The slot of a place; undefined where there is none. */
export function slotAt(root: ExpressionNode, path: NodePath, slot: Slot, scope: ExpressionScope): Slot | undefined {
  const [index, ...rest] = path;
  if (index === undefined) return slot;
  const operand = root.node === 'call' ? root.operands[index] : undefined;
  const inner = root.node === 'call' ? operandSlots(root, slot, scope)[index] : undefined;
  return operand && inner && slotAt(operand, rest, inner, scope);
}

/** The slot as it is shown: where several kinds may stand and a condition does, as that of a condition. */
export function shownSlot(slot: Slot, node: ExpressionNode, scope: ExpressionScope): Slot {
  const isOpen = slot.wanted === 'any' || slot.wanted === 'share';
  return isOpen && typeOfNode(node, scope)?.kind === 'boolean' ? { wanted: 'boolean' } : slot;
}

/** Whether a kind of value may stand in a slot. */
export function isWanted(kind: ValueKind, wanted: Wanted): boolean {
  if (wanted === 'any') return true;
  return wanted === 'share' ? kind === 'number' || kind === 'boolean' : kind === wanted;
}

/** Whether the operand of an `if` is a condition. */
export function isTest({ operands }: CallNode, index: number): boolean {
  return index % 2 === 0 && index < operands.length - 1;
}

function valuesOf(node: CallNode): readonly ExpressionNode[] {
  return node.operands.filter((_, index) => !isTest(node, index));
}

/** Literals follow what they are compared with: only fields and calculations say which kind it has to be. */
function comparedSlot(operand: ExpressionNode, node: CallNode, scope: ExpressionScope): Slot {
  const others = node.operands.filter((one) => one !== operand && one.node !== 'literal');
  const named = others.find((one) => one.node === 'name' && one.key === 'var');
  const type = likeOthers(others, scope);
  return type === undefined ? { wanted: 'any' } : { wanted: type.kind, options: type.options, ...(named ? { beside: nameIn(named) } : {}) };
}

function valueSlot(operand: ExpressionNode, values: readonly ExpressionNode[], slot: Slot, scope: ExpressionScope): Slot {
  if (slot.wanted !== 'any' && slot.wanted !== 'share') return slot;
  const type = likeOthers(
    values.filter((one) => one !== operand && !isText(one)),
    scope,
  );
  return type === undefined ? slot : { wanted: type.kind, options: type.options };
}

/** The type of the first that is not a text only: a written text is a date beside a date. */
function likeOthers(nodes: readonly ExpressionNode[], scope: ExpressionScope): ValueType | undefined {
  const types = nodes.map((node) => (isText(node) ? undefined : typeOfNode(node, scope)));
  return types.find((type) => type !== undefined) ?? (nodes.some(isText) ? { kind: 'text' } : undefined);
}

function besideOf(node: ExpressionNode | undefined, scope: ExpressionScope): Omit<Slot, 'wanted'> {
  return { options: node && typeOfNode(node, scope)?.options, beside: node && nameIn(node) };
}

function nameIn(node: ExpressionNode): string | undefined {
  return node.node === 'name' && node.key === 'var' ? node.name : undefined;
}

function isText(node: ExpressionNode): boolean {
  return node.node === 'literal' && typeof node.value === 'string';
}
