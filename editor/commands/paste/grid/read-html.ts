// Cells from the markup that Excel, WPS, Word and browsers put on the clipboard. All tables, one below the other; paragraphs outside of
// tables become rows of one cell, since a chapter's heading often stands between two tables. A table inside a cell is text of that cell.
import { GridBuilder } from './grid-builder.js';
import { attributeOf, type HtmlToken, htmlTokens } from './html-tokens.js';
import { MAX_COLUMNS, MAX_ROWS, type PastedGrid } from './pasted-grid.js';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'table',
  'blockquote',
  'dt',
  'dd',
  'section',
]);

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  indent: number;
  text: string;
}

class HtmlReader {
  readonly #grid = new GridBuilder();
  #classIndents: ReadonlyMap<string, number> = new Map();
  #tables = 0;
  /** Inside of what a tracked change deletes. */
  #deleted = 0;
  #cell: OpenCell | undefined;
  #outside = '';

  take(token: HtmlToken): void {
    if (token.kind === 'style') this.#classIndents = indentsOfClasses(token.text, this.#classIndents);
    else if (token.kind === 'text') this.#takeText(token.text);
    else if (token.name === 'del') this.#deleted = Math.max(0, this.#deleted + (token.kind === 'open' ? 1 : -1));
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  build(): PastedGrid {
    this.#endCell();
    this.#endOutside();
    return this.#grid.build();
  }

  #open(name: string, attributes: string): void {
    if (name === 'table') {
      this.#tables += 1;
      if (this.#tables === 1) return this.#endOutside();
    }
    if (name === 'br') return this.#append('\n');
    if (this.#tables === 1 && name === 'tr') {
      this.#endCell();
      this.#grid.startRow();
    } else if (this.#tables === 1 && (name === 'td' || name === 'th')) {
      this.#endCell();
      this.#cell = {
        columns: spanOf(attributes, 'colspan', MAX_COLUMNS),
        rows: spanOf(attributes, 'rowspan', MAX_ROWS),
        indent: this.#indentOf(attributes),
        text: '',
      };
    } else if (BLOCKS.has(name)) {
      this.#break();
      if (this.#cell !== undefined && this.#cell.text === '') this.#cell.indent += this.#indentOf(attributes);
    } else if (name === 'td' || name === 'th') this.#append(' ');
  }

  #close(name: string): void {
    if (name === 'table') {
      this.#tables = Math.max(0, this.#tables - 1);
      if (this.#tables === 0) {
        this.#endCell();
        this.#grid.endTable();
      }
    } else if (this.#tables === 1 && (name === 'td' || name === 'th')) this.#endCell();
    else if (this.#tables === 1 && name === 'tr') {
      this.#endCell();
      this.#grid.endRow();
    } else if (BLOCKS.has(name)) this.#break();
  }

  #takeText(text: string): void {
    if (this.#deleted > 0) return;
    // A line of the source is no line of the text; between two Chinese characters it is nothing at all.
    const flowing = text.replace(/(\p{Script=Han})[ \t]*[\r\n]\s*(?=\p{Script=Han})/gu, '$1').replace(/[ \t\r\n\f]+/g, ' ');
    const before = this.#cell?.text ?? this.#outside;
    this.#append(/(^|[\s])$/.test(before) ? flowing.replace(/^ /, '') : flowing);
  }

  #append(text: string): void {
    if (this.#cell !== undefined) this.#cell.text += text;
    else if (this.#tables === 0) this.#outside += text;
  }

  #break(): void {
    if (this.#cell === undefined && this.#tables === 0) return this.#endOutside();
    if (this.#cell !== undefined && this.#cell.text !== '' && !this.#cell.text.endsWith('\n')) this.#append('\n');
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell !== undefined) this.#grid.addCell(cell.text, cell);
  }

  #endOutside(): void {
    const text = this.#outside;
    this.#outside = '';
    if (text.trim() === '') return;
    this.#grid.startRow();
    this.#grid.addCell(text);
    this.#grid.endTable();
  }

  #indentOf(attributes: string): number {
    const style = attributeOf(attributes, 'style');
    const classes = attributeOf(attributes, 'class')?.split(/\s+/) ?? [];
    const ofClass = classes.map((name) => this.#classIndents.get(name) ?? 0);
    return Math.max(style === undefined ? 0 : indentIn(style), ...ofClass, 0);
  }
}

/** Cells of the clipboard's text/html. */
export function readHtml(html: string): PastedGrid {
  const reader = new HtmlReader();
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.build();
}

function spanOf(attributes: string, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(attributes, name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}

/** Steps of indentation in a style; a step is the office programs' own, or about a character and a half. */
function indentIn(style: string): number {
  const count = /mso-char-indent-count:\s*(\d{1,2})/i.exec(style)?.[1];
  if (count !== undefined) return Number(count);
  const length = /(?:padding|margin)-left:\s*(\d{1,3})(?:\.\d+)?(pt|px)/i.exec(style);
  if (length === null) return 0;
  const points = Number(length[1]) * (length[2]?.toLowerCase() === 'px' ? 0.75 : 1);
  return points < 8 ? 0 : Math.round(points / 10);
}

/** Excel writes indents as classes: .xl67 { … mso-char-indent-count:2 }. */
function indentsOfClasses(css: string, known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const found = new Map(known);
  for (const rule of css.slice(0, 200_000).split('}')) {
    const [selector = '', body = ''] = rule.split('{', 2);
    const name = /\.([\w-]+)\s*$/.exec(selector.trim())?.[1];
    const indent = indentIn(body);
    if (name !== undefined && indent > 0) found.set(name, indent);
  }
  return found;
}
