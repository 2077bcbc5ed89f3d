// One row of an expression and the rows inside it: a condition with its comparison, a group of conditions, or a value with its name.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { relationOf } from '../../../commands/expression/compare.js';
import { type CallNode, call, type ExpressionNode, literal, operatorIn } from '../../../commands/expression/node.js';
import { addBranch, insertAt, isLogicList, isOpenEnded } from '../../../commands/expression/operands.js';
import { type NodePath, nodeAt, pathText } from '../../../commands/expression/path.js';
import { isTest, operandSlots, type Slot, shownSlot } from '../../../commands/expression/slot.js';
import { addBelow, setLogic } from '../../../commands/expression/wrap.js';
import { comparison } from './comparison.js';
import { type BuilderContext, idOf, positionOf } from './context.js';
import { calculationSelect, fieldChip, fragment, holeButton, valueSlot } from './value.js';

/** A row: `li` with its line and, below it, what is inside. */
export function row(c: BuilderContext, path: NodePath, node: ExpressionNode, wanted: Slot, name?: string): TemplateResult {
  const slot = shownSlot(wanted, node, c.scope);
  const faults = c.problems.get(pathText(path)) ?? [];
  const title = path.length === 0 ? c.label : c.words.row(positionOf(path));
  return html`<li data-path=${pathText(path)} class=${faults.length > 0 ? 'row faulty' : 'row'}>
    <div class="line" role="group" aria-label=${name === undefined ? title : `${title}: ${name}`}>
      ${handle(c, path, title, slot)}${name === undefined ? nothing : html`<span class="name soft">${name}</span>`}
      ${slot.wanted === 'boolean' ? conditionLine(c, path, node, slot) : valueSlot(c, path, node, slot, name ?? c.label)}
      ${faults.map((problem) => html`<span class="fault small bad">${c.said(problem)}</span>`)}
    </div>
    ${inside(c, path, node, slot)}${path.length === 0 && slot.wanted === 'boolean' ? secondRow(c, node) : nothing}
  </li>`;
}

/** A single condition can have another one beside it. */
function secondRow(c: BuilderContext, node: ExpressionNode): TemplateResult | typeof nothing {
  if (c.isReadOnly || c.isValuesOnly || node.node === 'hole' || isLogicList(node)) return nothing;
  const add = (): void => c.change(addBelow(c.root, []), 'gap');
  return html`<div class="adders"><button type="button" class="link small" @click=${add}>${c.words.addRow}</button></div>`;
}

function handle(c: BuilderContext, path: NodePath, title: string, slot: Slot): TemplateResult | typeof nothing {
  if (c.isReadOnly || c.isValuesOnly) return nothing;
  // What has its fixed place is only ever filled in anew.
  const isFixed = path.length > 0 && slot.wanted !== 'boolean' && !isOpenEnded(nodeAt(c.root, path.slice(0, -1)));
  if (isFixed) return html`<span class="no-handle"></span>`;
  return html`<button type="button" class="handle bare" draggable=${path.length === 0 ? 'false' : 'true'} aria-haspopup="menu"
    aria-label=${title} title=${c.words.keys} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Control+Enter Delete"
    @click=${(event: Event) => c.openMenu(path, event.currentTarget as HTMLElement)}>⠿</button>`;
}

function conditionLine(c: BuilderContext, path: NodePath, node: ExpressionNode, slot: Slot): TemplateResult {
  switch (node.node) {
    case 'hole':
      return holeButton(c, path);
    case 'fragment':
    case 'list':
      return fragment(c, path, node);
    case 'literal':
      return typeof node.value === 'boolean' ? constant(c, path, node.value) : valueSlot(c, path, node, slot, c.label);
    case 'name':
      return html`${fieldChip(c, path, node)}${truth(c, path, node, true)}`;
    case 'call':
      break;
  }
  const [operand] = node.operands;
  if (isLogicList(node)) return logicSelect(c, path, node);
  if (operatorIn(node) === '!') {
    if (operand?.node === 'name') return html`${fieldChip(c, [...path, 0], operand)}${truth(c, path, operand, false)}`;
    return html`<strong class="logic">${c.words.not}</strong>`;
  }
  if (operatorIn(node) === 'if') return html`<strong class="logic">${c.words.choice}</strong>`;
  if (relationOf(node) !== undefined) return comparison(c, path, node, slot);
  return valueSlot(c, path, node, slot, c.label);
}

/** Whether a field that is a truth itself is to be so or not: the second is its negation. */
function truth(c: BuilderContext, path: NodePath, operand: ExpressionNode, isSo: boolean): TemplateResult {
  const { words } = c;
  return html`<select aria-label=${words.truth} ?disabled=${c.isReadOnly || c.isValuesOnly}
      @change=${(event: Event) => c.put(path, (event.target as HTMLSelectElement).value === 'yes' ? operand : call('!', operand))}>
      <option value="yes" .selected=${live(isSo)}>${words.isTrue}</option><option value="no" .selected=${live(!isSo)}>${words.isFalse}</option>
    </select>`;
}

function constant(c: BuilderContext, path: NodePath, value: boolean): TemplateResult {
  const { words } = c;
  return html`<select aria-label=${words.truth} ?disabled=${c.isReadOnly}
      @change=${(event: Event) => c.put(path, literal((event.target as HTMLSelectElement).value === 'yes'))}>
      <option value="yes" .selected=${live(value)}>${words.alwaysTrue}</option><option value="no" .selected=${live(!value)}>${words.alwaysFalse}</option>
    </select>`;
}

function logicSelect(c: BuilderContext, path: NodePath, node: CallNode): TemplateResult {
  const { words } = c;
  return html`<select class="logic" aria-label=${words.logic} ?disabled=${c.isReadOnly || c.isValuesOnly}
      @change=${(event: Event) => c.change(setLogic(c.root, path, (event.target as HTMLSelectElement).value as 'and' | 'or'))}>
      <option value="and" .selected=${live(node.key === 'and')}>${words.all}</option><option value="or" .selected=${live(node.key === 'or')}>${words.any}</option>
    </select>`;
}

/** What is inside a row: the rows of a group, the cases of a choice, calculations that are unfolded. */
function inside(c: BuilderContext, path: NodePath, node: ExpressionNode, slot: Slot): TemplateResult | typeof nothing {
  if (node.node !== 'call') return nothing;
  const operator = operatorIn(node);
  const [operand] = node.operands;
  if (relationOf(node) !== undefined) return unfoldedOperands(c, path, node, slot);
  if (operator === '!') return operand?.node === 'name' ? nothing : operands(c, path, node, slot, c.words.not);
  if (isLogicList(node)) return operands(c, path, node, slot, operator === 'and' ? c.words.all : c.words.any);
  if (slot.wanted === 'boolean') return operands(c, path, node, slot, c.words.choice);
  return c.isUnfolded(path, node) ? calculation(c, path, node, slot) : nothing;
}

function unfoldedOperands(c: BuilderContext, path: NodePath, node: CallNode, slot: Slot): TemplateResult {
  const slots = operandSlots(node, slot, c.scope);
  return html`${node.operands.map((operand, index) => {
    const inner = slots[index];
    const at = [...path, index];
    const isShown = operand.node === 'call' && inner !== undefined && inner.wanted !== 'list' && c.isUnfolded(at, operand);
    return isShown ? calculation(c, at, operand, inner) : nothing;
  })}`;
}

/** A calculation with its operands, one under the other. */
function calculation(c: BuilderContext, path: NodePath, node: CallNode, slot: Slot): TemplateResult {
  return html`<div class="calculation" id=${idOf(path, 'inner')}>${calculationSelect(c, path, node)}${operands(c, path, node, slot, c.words.calculation)}</div>`;
}

function operands(c: BuilderContext, path: NodePath, node: CallNode, slot: Slot, label: string): TemplateResult {
  const slots = operandSlots(node, slot, c.scope);
  const rows = node.operands.map((operand, index) => {
    const inner = slots[index] ?? { wanted: 'any' as const };
    return row(c, [...path, index], operand, inner, operandName(c, node, index));
  });
  return html`<ol class="rows" aria-label=${label}>${rows}</ol>${adders(c, path, node)}`;
}

/** What an operand is called where its place says what it means. */
function operandName({ words }: BuilderContext, node: CallNode, index: number): string | undefined {
  const operator = operatorIn(node) ?? '';
  if (operator === 'if') {
    if (isTest(node, index)) return index === 0 ? words.ifTest : words.ifElseTest;
    return index === node.operands.length - 1 ? words.otherwise : words.ifValue;
  }
  if (isLogicList(node) || operator === '!') return undefined;
  const names = operator === '-' && node.operands.length === 1 ? undefined : words.operands[operator];
  return names?.[index] ?? words.operand(index + 1);
}

function adders(c: BuilderContext, path: NodePath, node: CallNode): TemplateResult | typeof nothing {
  if (c.isReadOnly || c.isValuesOnly) return nothing;
  const { words } = c;
  if (operatorIn(node) === 'if') {
    return html`<div class="adders"><button type="button" class="link small" @click=${() => c.change(addBranch(c.root, path), 'gap')}>${words.addBranch}</button></div>`;
  }
  if (!isOpenEnded(node)) return nothing;
  const add = (made: ExpressionNode) => () => c.change(insertAt(c.root, path, node.operands.length, made), 'gap');
  if (!isLogicList(node)) {
    return html`<div class="adders"><button type="button" class="link small" @click=${add({ node: 'hole' })}>${words.addOperand}</button></div>`;
  }
  const other = node.key === 'and' ? 'or' : 'and';
  return html`<div class="adders">
    <button type="button" class="link small" @click=${add({ node: 'hole' })}>${words.addRow}</button>
    <button type="button" class="link small" @click=${add(call(other, { node: 'hole' }))}>${words.addGroup}</button>
  </div>`;
}
