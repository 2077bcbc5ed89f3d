// The clipboard, or a file, as a grid of cells, and the quick question whether it is a table at all.
import type { PastedGrid } from './grid/pasted-grid.js';
import { readHtml } from './grid/read-html.js';
import { readText } from './grid/read-text.js';

/** What was pasted, as the clipboard's types give it. */
export interface Pasted {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Markup beyond this is not read (about 10,000 rows of a spreadsheet with all its styles are 10 million characters). */
export const MAX_CHARACTERS = 30_000_000;

export interface ReadPasted {
  readonly grid: PastedGrid;
  /** Characters that were not even looked at. */
  readonly unread: number;
}

/** The cells: from the markup where it has a table or where there is no text, since only it knows of merged cells. */
export function readPasted({ html = '', text = '' }: Pasted): ReadPasted {
  const isMarkup = /<table[\s>]/i.test(html) || text.trim() === '';
  const source = isMarkup ? html : text;
  const taken = source.slice(0, MAX_CHARACTERS);
  return { grid: isMarkup ? readHtml(taken) : readText(taken), unread: source.length - taken.length };
}

/** Whether it is worth to offer it as a table: markup with a table of two cells at least, or two rows of two columns. */
export function looksLikeTable({ html = '', text = '' }: Pasted): boolean {
  const table = html.search(/<table[\s>]/i);
  if (table !== -1 && (html.slice(table, table + 500_000).match(/<t[dh][\s>]/gi) ?? []).length >= 2) return true;
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  return lines.filter((line) => line.includes('\t')).length >= 2;
}
