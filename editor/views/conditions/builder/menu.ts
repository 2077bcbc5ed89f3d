// What can be done with a row, as a menu and by keys.
import { html, nothing, type TemplateResult } from 'lit';
import { operatorIn } from '../../../commands/expression/node.js';
import { type Changed, duplicateAt, indentBy, moveBy, removeAt, removeBranch } from '../../../commands/expression/operands.js';
import { type NodePath, nodeAt } from '../../../commands/expression/path.js';
import { shownSlot, slotAt } from '../../../commands/expression/slot.js';
import { addBelow, negateAt, unwrapAt, wrapAt } from '../../../commands/expression/wrap.js';
import type { ExpressionWords } from '../../../text/studio/expression.js';
import type { BuilderContext } from './context.js';

type ActionId = keyof ExpressionWords['actions'];

export interface RowAction {
  readonly id: ActionId;
  readonly keys?: string;
  readonly focus: 'handle' | 'gap';
  run(): Changed | undefined;
}

/** The actions that a row has. */
export function actionsAt(c: BuilderContext, path: NodePath): readonly RowAction[] {
  const { root } = c;
  const node = nodeAt(root, path);
  if (node === undefined) return [];
  const slot = slotAt(root, path, c.rootSlot, c.scope);
  const isCondition = slot !== undefined && shownSlot(slot, node, c.scope).wanted === 'boolean';
  const isHole = node.node === 'hole';
  const act = (id: ActionId, run: () => Changed | undefined, keys?: string, focus: 'handle' | 'gap' = 'handle'): RowAction => ({
    id,
    run,
    focus,
    ...(keys === undefined ? {} : { keys }),
  });
  const all: readonly (RowAction | false)[] = [
    act('up', () => moveBy(root, path, -1), 'Alt+↑'),
    act('down', () => moveBy(root, path, 1), 'Alt+↓'),
    isCondition && act('in', () => indentBy(root, path, 1), 'Alt+→'),
    isCondition && act('out', () => indentBy(root, path, -1), 'Alt+←'),
    isCondition && act('addBelow', () => addBelow(root, path), 'Ctrl+Enter', 'gap'),
    !isHole && act('duplicate', () => duplicateAt(root, path)),
    isCondition && !isHole && act('all', () => wrapAt(root, path, 'and')),
    isCondition && !isHole && act('any', () => wrapAt(root, path, 'or')),
    isCondition && !isHole && act('negate', () => negateAt(root, path)),
    isCondition && operatorIn(node) !== '!' && act('unwrap', () => unwrapAt(root, path)),
    act('removeBranch', () => removeBranch(root, path)),
    !(isHole && path.length === 0) && act('remove', () => removeAt(root, path), 'Delete'),
  ];
  return all.filter((one) => one !== false).filter((one) => one.run() !== undefined);
}

export function menu(
  actions: readonly RowAction[],
  words: ExpressionWords,
  take: (action: RowAction) => void,
): TemplateResult | typeof nothing {
  return html`${actions.map(
    (action) =>
      html`<button type="button" class="bare item" role="menuitem" tabindex="-1" @click=${() => take(action)}><span>${words.actions[action.id]}</span>${
        action.keys === undefined ? nothing : html`<kbd class="soft small">${action.keys}</kbd>`
      }</button>`,
  )}`;
}

/** The action that a key on a row's handle stands for. */
export function actionOfKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): ActionId | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'addBelow';
  if (ctrlKey || metaKey) return undefined;
  if (key === 'Delete' && !altKey) return 'remove';
  if (!altKey) return undefined;
  return ({ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' } as const)[key];
}

/** Moves the focus in a menu by keys. */
export function moveInMenu(event: KeyboardEvent): void {
  const menuElement = event.currentTarget as HTMLElement;
  const items = [...menuElement.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const now = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}
