// A comparison as a row: what is compared, how, and with what. Between reads from its middle; the list of `in` is edited as single values.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Relation, relationOf, relationsOf, setRelation } from '../../../commands/expression/compare.js';
import type { CallNode } from '../../../commands/expression/node.js';
import { type NodePath, replaceAt, spliced } from '../../../commands/expression/path.js';
import { operandSlots, type Slot, typeOfNode } from '../../../commands/expression/slot.js';
import { type BuilderContext, idOf } from './context.js';
import { literalControl, literalText, valueSlot } from './value.js';

export function comparison(c: BuilderContext, path: NodePath, node: CallNode, slot: Slot): TemplateResult {
  const slots = operandSlots(node, slot, c.scope);
  const relation = relationOf(node);
  const part = (index: number): TemplateResult | typeof nothing => {
    const operand = node.operands[index];
    const inner = slots[index];
    return operand && inner ? valueSlot(c, [...path, index], operand, inner, c.words.operand(index + 1)) : nothing;
  };
  const how = relationSelect(c, path, node);
  if (relation === 'in') return html`${part(0)}${how}${listOf(c, [...path, 1], node, slots[1] ?? { wanted: 'any' })}`;
  if (node.operands.length === 3) return html`${part(1)}${how}${part(0)}<span class="soft">${c.words.betweenAnd}</span>${part(2)}`;
  return html`${part(0)}${how}${part(1)}`;
}

function relationSelect(c: BuilderContext, path: NodePath, node: CallNode): TemplateResult {
  const { words } = c;
  const now = relationOf(node);
  const kind = node.operands.map((operand) => typeOfNode(operand, c.scope)?.kind).find((one) => one !== undefined && one !== 'text');
  const isText = kind === undefined && node.operands.some((operand) => typeOfNode(operand, c.scope)?.kind === 'text');
  const offered = relationsOf(isText ? 'text' : kind);
  const all = now === undefined || offered.includes(now) ? offered : [now, ...offered];
  const text = (one: Relation): string => (kind === 'date' ? words.dateRelations[one] : undefined) ?? words.relations[one] ?? one;
  return html`<select class="relation" aria-label=${words.relation} ?disabled=${c.isReadOnly || c.isValuesOnly}
      @change=${(event: Event) => c.change(setRelation(c.root, path, (event.target as HTMLSelectElement).value as Relation), 'gap')}>${all.map(
        (one) => html`<option value=${one} .selected=${live(one === now)}>${text(one)}</option>`,
      )}</select>`;
}

function listOf(c: BuilderContext, path: NodePath, node: CallNode, slot: Slot): TemplateResult {
  const list = node.operands[1];
  const [subject] = node.operands;
  const items = list?.node === 'list' ? list.items : [];
  const kind = (subject && typeOfNode(subject, c.scope)?.kind) ?? 'text';
  const set = (next: readonly (string | number | boolean)[]): void =>
    c.change({ root: replaceAt(c.root, path, { node: 'list', items: next }), path: path.slice(0, -1) });
  const left = slot.options?.filter((option) => !items.includes(option));
  const inner: Slot = { wanted: kind, options: left, beside: slot.beside };
  const isFixed = c.isReadOnly;
  return html`<span class="list" role="group" aria-label=${c.words.list}>${items.map((item, index) => {
    const text = literalText(c, item, slot);
    return html`<span class="item">${text}${
      isFixed
        ? nothing
        : html`<button type="button" class="bare" aria-label=${c.words.removeItem(text)} @click=${() => set(spliced(items, index, 1))}>×</button>`
    }</span>`;
  })}${
    isFixed || left?.length === 0
      ? nothing
      : literalControl(c, `${idOf(path, 'add')}-${items.length}`, undefined, inner, c.words.addItem, (value) => {
          if (value !== undefined && !items.includes(value)) set([...items, value]);
        })
  }</span>`;
}
