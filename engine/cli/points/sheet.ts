// What the rows of a score sheet say: which column is what, and the points of each row. Full-width digits and "2分" are read as 2.
import { numberFault } from '../../source/number-text.js';
import type { Row } from './table.js';

export interface SheetRow {
  readonly line: number;
  /** What may name the clause: numbers and titles, in the order of trying. */
  readonly names: readonly string[];
  /** Undefined where the cell is no number of points. */
  readonly points: number | undefined;
  /** The points as written. */
  readonly written: string;
  /** The row gives the sum of all others. */
  readonly isTotal: boolean;
}

interface Columns {
  readonly number: number | undefined;
  readonly title: number | undefined;
  readonly points: number;
}

type Named = Omit<SheetRow, 'isTotal'>;

/** A longer text in a cell names no clause whole. */
const LONGEST_NAME = 400;

const POINTS = /^(分值|分数|满分|标准分|应得分|配分|points?|max(imum)?( points)?|score)/i;
const NUMBER = /^(条款号|条款|编号|序号|章节|号|number|no\.?|clause( number)?|id)$/i;
/** Lines of a sum: no clause. */
const TOTAL = /^(合计|总计|总分|共计|total|grand total|sum)/i;
const SUBTOTAL = /^(小计|subtotal)/i;
const TITLE = /^(标题|名称|内容|指标|项目|title|name|item|indicator)|(标题|名称|内容|指标|项目)$/i;

/** The rows below the heading; a sheet without one has its points in the last column that holds a number. */
export function sheetRows(rows: readonly Row[]): readonly SheetRow[] {
  const headingIndex = rows.slice(0, 10).findIndex((row) => row.cells.some((cell) => POINTS.test(cell)));
  const heading = rows[headingIndex];
  const columns = heading === undefined ? undefined : columnsOf(heading.cells);
  const below = rows.slice(headingIndex + 1);
  const running = runningColumn(below, columns?.number ?? 0);
  return below.flatMap((whole) => {
    const row = running === undefined ? whole : withoutCount(whole, running, columns);
    const found = columns === undefined ? byGuess(row) : byHeading(row, columns);
    if (found === undefined || found.names.every((name) => SUBTOTAL.test(normal(name)))) return [];
    const isTotal = found.names.length > 0 && found.names.every((name) => TOTAL.test(normal(name)));
    return [{ ...found, names: found.names.map((name) => name.slice(0, LONGEST_NAME)), isTotal }];
  });
}

/** The column of names that only counts the rows, 1 to n, and so names no clause; undefined where there is none. */
function runningColumn(rows: readonly Row[], column: number): number | undefined {
  const counts = rows.map(({ cells }) => normal(cells[column] ?? '')).filter((cell) => /^\d/.test(cell));
  const isRunning = counts.length > 1 && counts.every((cell, index) => cell.replace(/[.、]$/, '') === String(index + 1));
  return isRunning ? column : undefined;
}

/** A number of points as people write it; undefined for anything else. */
export function pointsOf(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const plain = normal(text)
    .replace(/\s*(分|points?|pts?\.?)$/i, '')
    .trim();
  if (!/^\d{1,15}(\.\d{1,15})?$/.test(plain) || numberFault(plain) !== undefined) return undefined;
  return Number(plain);
}

/** Full-width characters become half-width ones, so that "５．１" is "5.1". */
export function normal(text: string): string {
  return text.normalize('NFKC').trim();
}

function columnsOf(cells: readonly string[]): Columns {
  const find = (pattern: RegExp): number | undefined => {
    const index = cells.findIndex((cell) => pattern.test(normal(cell)));
    return index < 0 ? undefined : index;
  };
  const points = cells.findIndex((cell) => POINTS.test(normal(cell)));
  return { number: find(NUMBER), title: find(TITLE), points };
}

/** Without its running number, where anything else is left to name the clause. */
function withoutCount({ line, cells }: Row, count: number, columns: Columns | undefined): Row {
  const others = cells.filter((cell, index) => index !== count && index !== columns?.points && cell !== '' && pointsOf(cell) === undefined);
  return others.length === 0 ? { line, cells } : { line, cells: cells.map((cell, index) => (index === count ? '' : cell)) };
}

function byHeading({ line, cells }: Row, { number, title, points }: Columns): Named | undefined {
  const named = [number, title].flatMap((index) => (index === undefined ? [] : [cells[index] ?? '']));
  // Without a column for either, everything but the points may be the name.
  const isNamed = named.some((name) => name !== '');
  const names = isNamed ? named : cells.filter((_, index) => index !== points);
  const written = cells[points] ?? '';
  if (names.every((name) => name === '')) return undefined;
  return { line, names: names.filter((name) => name !== ''), points: pointsOf(written), written };
}

function byGuess({ line, cells }: Row): Named | undefined {
  const last = cells.reduce((found, cell, index) => (index > 0 && pointsOf(cell) !== undefined ? index : found), -1);
  if (last < 0) return { line, names: cells.filter((cell) => cell !== ''), points: undefined, written: cells.at(-1) ?? '' };
  return {
    line,
    names: cells.slice(0, last).filter((cell) => cell !== ''),
    points: pointsOf(cells[last] ?? ''),
    written: cells[last] ?? '',
  };
}
