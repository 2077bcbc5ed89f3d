// A score sheet as rows of cells: CSV as spreadsheets write it, separated by commas, semicolons or tabs, in UTF-8, UTF-16 or
// GB 18030, with or without a byte-order mark.

export interface Row {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Undefined where the bytes are text in none of the encodings. */
export function decodeSheet(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const label of isUtf16 ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding, then.
    }
  }
  return undefined;
}

/** Rows that have anything in them. A quote doubled inside quotes is a quote; line breaks inside quotes belong to the cell. */
export function readRows(text: string): readonly Row[] {
  const separator = separatorOf(text);
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  // Whether the cell has anything but spaces yet: a quote opens a cell only before that.
  let isBegun = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells });
    cells = [];
    cell = '';
    isBegun = false;
    start = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\n') line += 1;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && !isBegun) {
      isQuoted = true;
      isBegun = true;
      cell = '';
    } else if (character === separator) {
      cells.push(cell.trim());
      cell = '';
      isBegun = false;
    } else if (character === '\n') endRow();
    else if (character !== '\r') {
      cell += character;
      isBegun ||= character.trim() !== '';
    }
  }
  endRow();
  return rows;
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const counts = ['\t', ';', ','].map((separator) => ({ separator, count: first.split(separator).length - 1 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}
