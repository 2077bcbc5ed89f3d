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
}

interface Columns {
  readonly number: number | undefined;
  readonly title: number | undefined;
  readonly points: number;
}

const POINTS = /^(分值|分数|满分|标准分|应得分|配分|points?|max(imum)?( points)?|score)/i;
const NUMBER = /^(条款号|条款|编号|序号|章节|号|number|no\.?|clause( number)?|id)$/i;
/** Lines of a sum: no clause. */
const SUM = /^(合计|总计|总分|小计|共计|total|subtotal|sum)/i;
const TITLE = /^(标题|名称|条款名称|内容|指标|项目|评价项目|title|name|item|indicator)/i;

/** The rows below the heading; a sheet without one has its points in the last column that holds a number. */
export function sheetRows(rows: readonly Row[]): readonly SheetRow[] {
  const headingIndex = rows.slice(0, 10).findIndex((row) => row.cells.some((cell) => POINTS.test(cell)));
  const heading = rows[headingIndex];
  const columns = heading === undefined ? undefined : columnsOf(heading.cells);
  return rows.slice(headingIndex + 1).flatMap((row) => {
    const found = columns === undefined ? byGuess(row) : byHeading(row, columns);
    return found === undefined || found.names.every((name) => SUM.test(normal(name))) ? [] : [found];
  });
}

/** A number of points as people write it; undefined for anything else. */
export function pointsOf(text: string): number | undefined {
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

function byHeading({ line, cells }: Row, { number, title, points }: Columns): SheetRow | undefined {
  const named = [number, title].flatMap((index) => (index === undefined ? [] : [cells[index] ?? '']));
  // Without a column for either, everything but the points may be the name.
  const names = number === undefined && title === undefined ? cells.filter((_, index) => index !== points) : named;
  const written = cells[points] ?? '';
  if (names.every((name) => name === '')) return undefined;
  return { line, names: names.filter((name) => name !== ''), points: pointsOf(written), written };
}

function byGuess({ line, cells }: Row): SheetRow | undefined {
  const last = cells.reduce((found, cell, index) => (index > 0 && pointsOf(cell) !== undefined ? index : found), -1);
  if (last < 0) return { line, names: cells.filter((cell) => cell !== ''), points: undefined, written: cells.at(-1) ?? '' };
  return {
    line,
    names: cells.slice(0, last).filter((cell) => cell !== ''),
    points: pointsOf(cells[last] ?? ''),
    written: cells[last] ?? '',
  };
}
