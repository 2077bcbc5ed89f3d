// Rows dragged by their handles: where a row may be dropped is said by a line above or below it. The same as moving by keys.
import type { ExpressionNode } from '../../../commands/expression/node.js';
import { type Changed, moveTo } from '../../../commands/expression/operands.js';
import { type NodePath, pathOfText } from '../../../commands/expression/path.js';

export class RowDrag {
  private from: NodePath | undefined;
  private over: HTMLElement | undefined;
  private readonly root: () => ExpressionNode;
  private readonly change: (changed: Changed) => void;

  constructor(root: () => ExpressionNode, change: (changed: Changed) => void) {
    this.root = root;
    this.change = change;
  }

  handleEvent(event: DragEvent): void {
    if (event.type === 'dragstart') this.start(event);
    else if (event.type === 'dragover') this.hover(event);
    else if (event.type === 'drop') this.drop(event);
    else if (event.type === 'dragend') this.end();
  }

  private start(event: DragEvent): void {
    const line = rowOf(event);
    if (line === undefined || !(event.target as Element).classList.contains('handle')) return;
    this.from = pathOfText(line.dataset.path ?? '');
    event.dataTransfer?.setData('text/plain', line.innerText);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  private hover(event: DragEvent): void {
    const target = this.targetOf(event);
    this.mark(undefined);
    if (target === undefined || this.from === undefined) return;
    if (moveTo(this.root(), this.from, target.parent, target.index) === undefined) return;
    event.preventDefault();
    this.mark(target.line, target.isBefore);
  }

  private drop(event: DragEvent): void {
    const target = this.targetOf(event);
    const changed = target && this.from && moveTo(this.root(), this.from, target.parent, target.index);
    event.preventDefault();
    this.end();
    if (changed) this.change(changed);
  }

  private end(): void {
    this.from = undefined;
    this.mark(undefined);
  }

  private targetOf(event: DragEvent) {
    const line = rowOf(event);
    const path = pathOfText(line?.dataset.path ?? '');
    const index = path.at(-1);
    if (line === undefined || index === undefined) return undefined;
    const { top, height } = (line.firstElementChild ?? line).getBoundingClientRect();
    const isBefore = event.clientY < top + height / 2;
    return { line, isBefore, parent: path.slice(0, -1), index: isBefore ? index : index + 1 };
  }

  private mark(line: HTMLElement | undefined, isBefore = false): void {
    this.over?.classList.remove('drop-before', 'drop-after');
    this.over = line;
    line?.classList.add(isBefore ? 'drop-before' : 'drop-after');
  }
}

function rowOf(event: DragEvent): HTMLElement | undefined {
  return (event.target as Element | null)?.closest?.<HTMLElement>('li[data-path]') ?? undefined;
}
