// Keys of the form, while the focus is in it: Enter goes to the next clause as in a spreadsheet, Alt+N to the next unanswered one,
// Alt+F to the search field, Ctrl+Z and Ctrl+Y outside text fields undo and redo.
import type { Frame } from './frame.js';

export function handleKey(event: KeyboardEvent, frame: Frame, focusSearch: () => void): void {
  const [origin] = event.composedPath();
  if (event.isComposing || !(origin instanceof HTMLElement)) return;
  const command = commandOf(event, origin, frame, focusSearch);
  if (command === undefined) return;
  event.preventDefault();
  command();
}

function commandOf(event: KeyboardEvent, origin: HTMLElement, frame: Frame, focusSearch: () => void): (() => void) | undefined {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isCommand = (ctrlKey || metaKey) && !altKey;
  if (altKey && !ctrlKey && !metaKey) {
    if (code === 'KeyN') return () => frame.showNextOpen();
    if (code === 'KeyF') return focusSearch;
  }
  if (isCommand && !isTextField(origin)) {
    if (key.toLowerCase() === 'z') return shiftKey ? () => frame.redo() : () => frame.undo();
    if (key.toLowerCase() === 'y') return () => frame.redo();
  }
  if (key === 'Enter' && !altKey && !isCommand && isAnswerField(origin)) return () => frame.step(shiftKey ? -1 : 1);
  return undefined;
}

/** Fields that undo their own typing. */
function isTextField(element: HTMLElement): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type));
}

function isAnswerField(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.closest('.row.leaf .control') !== null;
}
