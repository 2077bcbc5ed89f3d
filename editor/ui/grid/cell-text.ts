// Between what people type or paste into a cell and the text that the grid reports: numbers in full-width digits, choices by their
// words, ticks in any of the ways that people write yes and no. Pure.
import { typedNumber } from '../typed-number.js';
import type { GridCell, GridColumn, GridOption } from './grid-data.js';

const YES = new Set(['true', '1', 'y', 'yes', 'x', '是', '有', '对', '✓', '√', '✔', '☑']);
const NO = new Set(['', 'false', '0', 'n', 'no', '否', '无', '-', '—', '✗', '×', '☐']);

export function optionsOf(column: GridColumn, cell: GridCell | undefined): readonly GridOption[] {
  return cell?.options ?? column.options ?? [];
}

/** The text to report; undefined where a choice or a tick has no such value. */
export function takenText(column: GridColumn, cell: GridCell | undefined, typed: string): string | undefined {
  switch (column.kind) {
    case 'number': {
      const number = typedNumber(typed);
      return number === 'wrong' ? typed.trim() : number === undefined ? '' : plainNumber(typed);
    }
    case 'tick': {
      const word = folded(typed);
      return YES.has(word) ? 'true' : NO.has(word) ? '' : undefined;
    }
    case 'choice': {
      const word = folded(typed);
      const options = optionsOf(column, cell);
      const found =
        options.find(({ value }) => value === typed) ?? options.find(({ text, value }) => folded(text) === word || folded(value) === word);
      return found?.value ?? (word === '' ? '' : undefined);
    }
    default:
      return typed;
  }
}

/** What is put on the clipboard: the words of a choice, not its id. */
export function copiedText(column: GridColumn, cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (column.kind === 'choice') return optionsOf(column, cell).find(({ value }) => value === cell.text)?.text ?? cell.text;
  if (column.kind === 'tick') return cell.text === 'true' ? '✓' : '';
  return cell.text;
}

/** Options that a half-typed text may mean: those that begin with it, then those that hold it. */
export function matchingOptions(options: readonly GridOption[], typed: string): readonly GridOption[] {
  const word = folded(typed);
  if (word === '') return options;
  const begins = options.filter(({ text, value }) => folded(text).startsWith(word) || folded(value).startsWith(word));
  const holds = options.filter((one) => !begins.includes(one) && folded(one.text).includes(word));
  return [...begins, ...holds];
}

/** The digits as they were written, in ASCII. */
function plainNumber(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s_,]/g, '')
    .replace(/[。·]/g, '.')
    .replace(/[−–—]/g, '-')
    .replace(/^\+/, '');
  return plain.replace(/^(-?)\./, '$10.').replace(/\.$/, '');
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
