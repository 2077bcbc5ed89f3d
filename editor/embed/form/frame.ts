// The verbs of the element's frame (tools, search, thumb bar), beside those of the desk.
import type { UiState } from './view-state.js';

export interface Frame {
  readonly ui: UiState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The clause in which the reader works: no filter takes it away. */
  readonly focused: string | undefined;
  readonly saving: 'off' | 'saved' | 'failed';
  choose(change: Partial<UiState>): void;
  foldAll(isOpen: boolean): void;
  undo(): void;
  redo(): void;
  showNextOpen(): void;
  /** To the next or previous clause on the screen. */
  step(by: 1 | -1): void;
  sign(person: string): void;
  chooseFile(): void;
  download(what: 'audit' | 'report'): void;
  print(): void;
  clear(): void;
}
