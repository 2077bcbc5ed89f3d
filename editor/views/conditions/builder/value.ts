// A value in a row: a literal typed in place with its unit, a field as a button that changes it, a calculation as a sentence that
// unfolds. Beside each a button opens the list of what else could stand there.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { expressionInWords, valueText, variableName } from '../../../../engine/explain/in-language.js';
import { titleOf } from '../../../../engine/explain/titles.js';
import {
  type CallNode,
  type ExpressionNode,
  HOLE,
  literal,
  type NameNode,
  operatorIn,
  writeNode,
} from '../../../commands/expression/node.js';
import { type NodePath, replaceAt } from '../../../commands/expression/path.js';
import { fieldsOf, optionTitles, thingName, unitOfPath } from '../../../commands/expression/readable.js';
import type { Slot } from '../../../commands/expression/slot.js';
import { dateField } from '../../../ui/date-field.js';
import { numberField } from '../../../ui/number-field.js';
import { typed } from '../../../ui/typed.js';
import { type BuilderContext, idOf } from './context.js';

type Literal = string | number | boolean;

/** The control of a value; `name` is what it is for. */
export function valueSlot(c: BuilderContext, path: NodePath, node: ExpressionNode, slot: Slot, name: string): TemplateResult {
  switch (node.node) {
    case 'fragment':
    case 'list':
      return fragment(c, path, node);
    case 'name':
      return fieldChip(c, path, node);
    case 'call':
      return calculationChip(c, path, node);
    default:
      return literalSlot(c, path, node.node === 'literal' ? node.value : undefined, slot, name);
  }
}

function literalSlot(c: BuilderContext, path: NodePath, value: Literal | undefined, slot: Slot, name: string): TemplateResult {
  if (slot.wanted === 'unit') return dateUnit(c, path, value);
  const kind = kindOfControl(value, slot);
  const unit =
    slot.beside === undefined || kind !== 'number'
      ? undefined
      : (unitOfPath(c.scope.model, slot.beside, c.language) ?? pointsOf(c, slot.beside));
  if (kind === undefined) return holeButton(c, path);
  const put = (next: Literal | undefined): void => c.put(path, next === undefined ? HOLE : literal(next));
  return html`<span class=${value === undefined ? 'value hole' : c.isFaulty(path) ? 'value faulty' : 'value'}>${literalControl(c, idOf(path, 'value'), value, { ...slot, wanted: kind }, name, put)}${
    unit === undefined ? nothing : html`<span class="unit soft">${unit}</span>`
  }${moreButton(c, path, name)}</span>`;
}

/** Scores and points have no unit in the ruleset. */
function pointsOf({ words }: BuilderContext, path: string): string | undefined {
  return path === 'score' || /^(?:clause|tag)\.[^.]+\.(?:points|earned)$/.test(path) ? words.points : undefined;
}

/** By which kind a literal is typed: that of the place, or its own where it does not fit there, so that it is seen as it is. */
function kindOfControl(value: Literal | undefined, { wanted }: Slot): Slot['wanted'] | undefined {
  const own = value === undefined ? undefined : typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
  if (wanted === 'date') return own === undefined || (own === 'text' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) ? 'date' : own;
  return own ?? (wanted === 'any' || wanted === 'share' ? undefined : wanted);
}

/** A field for a literal of a kind. Reports when it is left: half a number is no threshold. */
export function literalControl(
  c: BuilderContext,
  id: string,
  value: Literal | undefined,
  slot: Slot,
  label: string,
  put: (value: Literal | undefined) => void,
): TemplateResult {
  const { words } = c;
  const disabled = c.isReadOnly;
  const common = { id, label, hideLabel: true, disabled };
  if (slot.wanted === 'number') {
    const numberWords = { notANumber: words.notANumber, outOfRange: () => words.notANumber };
    return numberField({ ...common, value: value as number | undefined, words: numberWords, isWhole: () => false, onChange: put });
  }
  if (slot.wanted === 'date') return dateField({ ...common, value: value as string | undefined, onChange: put });
  if (slot.wanted === 'boolean') {
    const options = [
      { value: 'true', text: words.yes },
      { value: 'false', text: words.no },
    ];
    return select(id, label, value === undefined ? undefined : String(value), options, disabled, words.choose, (next) =>
      put(next === 'true'),
    );
  }
  const options = optionsOf(c, slot);
  if (options !== undefined) return select(id, label, value as string | undefined, options, disabled, words.choose, put);
  return html`<span class="field"><label class="off-screen" for=${id}>${label}</label><input id=${id} type="text" autocomplete="off" ?disabled=${disabled}
    .value=${typed(String(value ?? ''))} @change=${(event: Event) => put((event.target as HTMLInputElement).value)} /></span>`;
}

/** A literal as it is read: an option by its title. */
export function literalText(c: BuilderContext, value: Literal, slot: Slot): string {
  if (typeof value === 'boolean') return value ? c.words.yes : c.words.no;
  return optionsOf(c, slot)?.find((option) => option.value === value)?.text ?? String(value);
}

function optionsOf(c: BuilderContext, { options, beside }: Slot): readonly { readonly value: string; readonly text: string }[] | undefined {
  if (options === undefined && beside !== 'previous.grade') return undefined;
  const { model } = c.scope;
  const found = optionTitles(model, beside, options ?? [], (path, option) => valueText(model, path, option, c.language));
  return found;
}

function select(
  id: string,
  label: string,
  value: string | undefined,
  options: readonly { readonly value: string; readonly text: string }[],
  disabled: boolean,
  empty: string,
  put: (value: string) => void,
): TemplateResult {
  const isKnown = value === undefined || options.some((option) => option.value === value);
  const all = [...(value === undefined ? [{ value: '', text: empty }] : isKnown ? [] : [{ value, text: value }]), ...options];
  return html`<select id=${id} aria-label=${label} ?disabled=${disabled} @change=${(event: Event) => {
    const next = (event.target as HTMLSelectElement).value;
    if (next !== '' || value !== undefined) put(next);
  }}>${all.map((one) => html`<option value=${one.value} .selected=${live(one.value === (value ?? ''))}>${one.text}</option>`)}</select>`;
}

function dateUnit(c: BuilderContext, path: NodePath, value: Literal | undefined): TemplateResult {
  const options = (['days', 'months', 'years'] as const).map((unit) => ({ value: unit as string, text: c.words.units[unit] }));
  return select(idOf(path, 'value'), c.words.unit, value as string | undefined, options, c.isReadOnly, c.words.choose, (next) =>
    c.put(path, literal(next)),
  );
}

/** A field or a table by its name; of a clause, a tag or an evidence item also which quantity of it. */
export function fieldChip(c: BuilderContext, path: NodePath, node: NameNode): TemplateResult {
  const { words, scope, language } = c;
  const { model } = scope;
  const isFixed = c.isReadOnly || c.isValuesOnly;
  const isVariable = node.key === 'var';
  const fields = isVariable ? fieldsOf(node.name, scope) : [];
  const table = isVariable ? undefined : model.tables.get(node.name);
  const thing = isVariable ? thingName(model, node.name, language) : table === undefined ? node.name : titleOf(table, language);
  const full = isVariable ? variableName(model, node.name, language) : thing;
  const chip = html`<button type="button" class=${c.isFaulty(path) ? 'chip faulty' : 'chip'} aria-haspopup="dialog" aria-label=${words.change(full)} title=${full} ?disabled=${isFixed}
    @click=${(event: Event) => c.openChooser(path, event.currentTarget as HTMLElement)}>${
      isVariable ? nothing : html`<span class="soft">${words.groups.tables} </span>`
    }${thing}</button>`;
  if (!fields.includes(node.name)) return chip;
  return html`${chip}<select class="quantity" aria-label=${words.quantity} ?disabled=${isFixed}
      @change=${(event: Event) =>
        c.change({ root: replaceAt(c.root, path, { ...node, name: (event.target as HTMLSelectElement).value }), path })}>${fields.map(
        (one) => html`<option value=${one} .selected=${live(one === node.name)}>${quantityName(c, one)}</option>`,
      )}</select>`;
}

function quantityName({ words }: BuilderContext, path: string): string {
  const [, , field = '', level = ''] = path.split('.');
  return field === 'levels' ? words.atLevel(level) : (words.fields[field] ?? field);
}

function calculationChip(c: BuilderContext, path: NodePath, node: CallNode): TemplateResult {
  const isUnfolded = c.isUnfolded(path, node);
  const text = isUnfolded ? kindText(c, node) : compactText(c, node);
  return html`<span class="value"><button type="button" class=${c.isFaulty(path) ? 'chip compound faulty' : 'chip compound'} aria-expanded=${isUnfolded ? 'true' : 'false'}
    @click=${() => c.unfold(path, !isUnfolded)}><span class="twist" aria-hidden="true">${isUnfolded ? '▾' : '▸'}</span> ${text}</button>${moreButton(c, path, text)}</span>`;
}

function kindText({ words }: Pick<BuilderContext, 'words'>, node: CallNode): string {
  const operator = operatorIn(node) ?? '';
  return words.operators[operator === '-' && node.operands.length === 1 ? 'negative' : operator] ?? words.relations[operator] ?? node.key;
}

/** The engine's own words for a part; where it has none yet, what kind of calculation it is. */
function compactText({ scope, language, words }: BuilderContext, node: CallNode): string {
  const json = writeNode(node);
  const typed = json === undefined ? undefined : scope.check(json).value;
  return typed === undefined ? kindText({ words }, node) : expressionInWords(scope.model, typed, language);
}

const ANY_COUNT = ['+', '*', 'min', 'max'];
const ROUNDINGS = ['round', 'ceil', 'floor'];
const ELAPSED = ['monthsBetween', 'daysBetween'];

/** Another calculation with the same operands. */
export function calculationSelect(c: BuilderContext, path: NodePath, node: CallNode): TemplateResult | typeof nothing {
  const { words } = c;
  const count = node.operands.length;
  const nameOf = (key: string): string => words.operators[key === '-' && count === 1 ? 'negative' : key] ?? key;
  const same =
    ROUNDINGS.includes(node.key) || (node.key === '-' && count === 1) ? [...ROUNDINGS, '-'] : ELAPSED.includes(node.key) ? ELAPSED : [];
  const offered =
    same.length > 0 ? same : count === 2 && [...ANY_COUNT, '-', '/'].includes(node.key) ? ['+', '-', '*', '/', 'min', 'max'] : ANY_COUNT;
  if (!offered.includes(node.key)) return nothing;
  return html`<select class="logic" aria-label=${words.calculation} ?disabled=${c.isReadOnly || c.isValuesOnly}
      @change=${(event: Event) => c.change({ root: replaceAt(c.root, path, { ...node, key: (event.target as HTMLSelectElement).value }), path })}>${offered.map(
        (one) => html`<option value=${one} .selected=${live(one === node.key)}>${nameOf(one)}</option>`,
      )}</select>`;
}

/** A place that is to be filled in. */
export function holeButton(c: BuilderContext, path: NodePath): TemplateResult {
  return html`<button type="button" class="chip hole" aria-haspopup="dialog" ?disabled=${c.isReadOnly || c.isValuesOnly}
    @click=${(event: Event) => c.openChooser(path, event.currentTarget as HTMLElement)}>${c.words.choose}</button>`;
}

function moreButton(c: BuilderContext, path: NodePath, what: string): TemplateResult | typeof nothing {
  if (c.isReadOnly || c.isValuesOnly) return nothing;
  return html`<button type="button" class="more bare" aria-haspopup="dialog" aria-label=${c.words.change(what)} title=${c.words.chooseFor}
    @click=${(event: Event) => c.openChooser(path, event.currentTarget as HTMLElement)}>▾</button>`;
}

/** JSON that is no expression: shown as it is; something else can be put in its place. */
export function fragment(c: BuilderContext, path: NodePath, node: ExpressionNode): TemplateResult {
  const text = JSON.stringify(writeNode(node));
  return html`<span class="value"><code class="fragment" title=${c.words.fragment}>${text}</code>${moreButton(c, path, c.words.fragment)}</span>`;
}
