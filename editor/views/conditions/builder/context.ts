// What the parts of the builder see of it: the tree as it stands, what may be done with it, and how a change is made.
import type { Problem } from '../../../../engine/model/problem.js';
import type { Language } from '../../../../engine/text/language.js';
import type { ExpressionNode } from '../../../commands/expression/node.js';
import type { Changed } from '../../../commands/expression/operands.js';
import type { NodePath } from '../../../commands/expression/path.js';
import type { ExpressionScope } from '../../../commands/expression/scope.js';
import type { Slot } from '../../../commands/expression/slot.js';
import type { ExpressionWords } from '../../../text/studio/expression.js';

export interface BuilderContext {
  readonly root: ExpressionNode;
  readonly rootSlot: Slot;
  readonly scope: ExpressionScope;
  readonly language: Language;
  readonly words: ExpressionWords;
  /** What the whole is called. */
  readonly label: string;
  readonly isReadOnly: boolean;
  /** Nothing but literals may be changed. */
  readonly isValuesOnly: boolean;
  /** Problems by the row that says them. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Whether a problem is at this very place. */
  isFaulty(path: NodePath): boolean;
  /** A problem as a sentence. */
  said(problem: Problem): string;
  /** Makes a change; `focus` says what is focused then: the row's handle, or the first place in it that is to be filled in. */
  change(changed: Changed | undefined, focus?: 'handle' | 'gap'): void;
  /** Puts a node into a place. */
  put(path: NodePath, node: ExpressionNode, focus?: 'handle' | 'gap'): void;
  isUnfolded(path: NodePath, node: ExpressionNode): boolean;
  unfold(path: NodePath, isUnfolded: boolean): void;
  openChooser(path: NodePath, anchor: HTMLElement): void;
  openMenu(path: NodePath, anchor: HTMLElement): void;
}

/** Unique in the builder. */
export function idOf(path: NodePath, what: string): string {
  return `${what}-${path.join('-')}`;
}

/** "2.1": the first row of the second. */
export function positionOf(path: NodePath): string {
  return path.map((index) => index + 1).join('.');
}
