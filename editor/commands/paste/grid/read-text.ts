// Cells from plain text: the tab-separated clipboard of spreadsheets (cells with line breaks are quoted), a CSV file, or lines.
import { GridBuilder } from './grid-builder.js';
import type { PastedGrid } from './pasted-grid.js';

/** Cells of the clipboard's text/plain, or of a file. Without a separator each line is a row of one cell. */
export function readText(text: string): PastedGrid {
  const separator = separatorOf(text);
  const grid = new GridBuilder();
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  let mayQuote = true;
  let at = 0;
  grid.startRow();
  while (at <= plain.length) {
    const quoted: Quoted | undefined = separator !== '' && mayQuote && plain[at] === '"' ? quotedCell(plain, at, separator) : undefined;
    if (quoted?.isUnclosed) mayQuote = false;
    if (quoted !== undefined && !quoted.isUnclosed) {
      grid.addCell(unguarded(quoted.text));
      at = quoted.end;
    } else {
      const end = endOfCell(plain, at, separator);
      grid.addCell(unguarded(plain.slice(at, end)));
      at = end;
    }
    if (plain[at] !== separator || separator === '') grid.startRow();
    at += 1;
  }
  return grid.build();
}

/** Tab where there is one. Otherwise the comma or semicolon that stands equally often, and at least once, in the first lines. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== '');
  const isRegular = (separator: string): boolean => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    return lines.length > 1 && (counts[0] ?? 0) > 0 && counts.every((count) => count === counts[0]);
  };
  return [',', ';'].find(isRegular) ?? '';
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\n' || (separator !== '' && text[at] === separator)) return at;
  return text.length;
}

interface Quoted {
  readonly text: string;
  readonly end: number;
  readonly isUnclosed?: boolean;
}

/** A cell in quotes; undefined where something follows the closing one, so that the quotes are part of the text. */
function quotedCell(text: string, from: number, separator: string): Quoted | undefined {
  let found = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: '', end: from, isUnclosed: true };
    found += text.slice(at, quote);
    const next = text[quote + 1];
    if (next !== '"') return next === undefined || next === separator || next === '\n' ? { text: found, end: quote + 1 } : undefined;
    found += '"';
    at = quote + 2;
  }
}

/** A text that would be a formula is copied out with an apostrophe before it. */
function unguarded(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
