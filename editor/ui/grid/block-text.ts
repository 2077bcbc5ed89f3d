// Blocks of cells as text, the way spreadsheets put them on the clipboard: tab-separated with quotes where they are needed, and an
// HTML table. Pure.

export type Block = readonly (readonly string[])[];

/** Tab-separated lines; a cell with a tab, a line break or a quote at its beginning is quoted. */
export function blockAsText(block: Block): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/** A table that Excel and Word take. Numbers stay as they are written. */
export function blockAsTable(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** Cells of tab-separated text; quoted cells may hold tabs and line breaks. The line break at the end is not a row. */
export function blockOfText(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  while (at <= plain.length) {
    const cell = plain[at] === '"' ? (quotedCell(plain, at) ?? plainCell(plain, at)) : plainCell(plain, at);
    row.push(cell.text);
    at = cell.end;
    if (plain[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= plain.length) break;
    at += 1;
    if (at === plain.length) break;
  }
  return rows;
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, start: number): ReadCell {
  const rest = /[\t\n]/g;
  rest.lastIndex = start;
  const end = rest.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

/** undefined where the quote is only a character of the cell. */
function quotedCell(text: string, start: number): ReadCell | undefined {
  let found = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') found += text[at];
    else if (text[at + 1] === '"') {
      found += '"';
      at += 1;
    } else {
      const end = at + 1;
      return end === text.length || text[end] === '\t' || text[end] === '\n' ? { text: found, end } : undefined;
    }
    at += 1;
  }
  return undefined;
}

function quoted(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function escaped(cell: string): string {
  return cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\r?\n/g, '<br>');
}
