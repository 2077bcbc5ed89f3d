// The clipboard, or a file, as a grid of cells.
import type { PastedGrid } from './grid/pasted-grid.js';
import { readHtml } from './grid/read-html.js';
import { readText } from './grid/read-text.js';
import type { Pasted } from './looks-like-table.js';

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
