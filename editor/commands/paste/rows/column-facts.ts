// What stands in a column, counted: how many of its cells are numbers of clauses, points, running numbers, how long its texts are.
import type { PastedGrid } from '../grid/pasted-grid.js';
import { comparableNumber, readNumber } from './clause-number.js';
import { readPoints } from './read-points.js';
import { splitTitle } from './split-title.js';

export interface ColumnFacts {
  /** Cells with something of their own in them. */
  readonly filled: number;
  /** Shares of those, 0 to 1. */
  readonly numbers: number;
  readonly dotted: number;
  /** Numbers of three segments or more, which are never points. */
  readonly deep: number;
  readonly points: number;
  /** Numbers that clauses of the document have. */
  readonly known: number;
  /** Numbers with a name behind them. */
  readonly withTitle: number;
  /** Different texts among the filled cells. */
  readonly different: number;
  readonly isAscending: boolean;
  /** 1, 2, 3 … */
  readonly isRunning: boolean;
  readonly meanLength: number;
  /** Share of the rows in which the cell only continues the one above (merged or empty). */
  readonly continued: number;
}

/** Rows that are looked at; enough to know a column by. */
const SAMPLE = 400;

export function columnFacts(grid: PastedGrid, column: number, from: number, known: ReadonlySet<string>): ColumnFacts {
  const rows = grid.rows.slice(from, from + SAMPLE);
  const own = rows.map((row) => row[column]).map((cell) => (cell === undefined || cell.merged !== undefined ? '' : cell.text));
  const texts = own.filter((text) => text !== '');
  const share = (test: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
  const segments = (text: string): number => {
    const { number, rest } = readNumber(text);
    return number === undefined || rest !== '' ? 0 : number.isDotted ? number.text.split('.').length : 1;
  };
  const values = texts.map(readPoints).flatMap((one) => (one.kind === 'number' ? [one.value] : []));
  return {
    filled: texts.length,
    numbers: share((text) => segments(text) > 0),
    dotted: share((text) => segments(text) > 1),
    deep: share((text) => segments(text) > 2),
    points: share((text) => readPoints(text).kind === 'number'),
    known: share((text) => known.has(comparableNumber(text)) && readNumber(text).rest === ''),
    withTitle: share((text) => splitTitle(text).number !== undefined && splitTitle(text).title !== ''),
    different: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    isAscending: values.length > 1 && values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)),
    isRunning: values.length > 1 && values.length === texts.length && values.every((value, at) => value === (values[0] ?? 0) + at),
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    continued: rows.length === 0 ? 0 : 1 - texts.length / rows.length,
  };
}
