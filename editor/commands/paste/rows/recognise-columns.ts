// Which column is what: by its heading where that is known, else by what stands in it. Each guess says how sure it is and why; the
// reader can change it, and everything after it follows.
import type { PastedGrid } from '../grid/pasted-grid.js';
import { type ColumnFacts, columnFacts } from './column-facts.js';
import { type ColumnRole, roleOfHeading } from './header-words.js';

export interface ColumnGuess {
  readonly role: ColumnRole;
  /** 0 to 1. */
  readonly sureness: number;
  /** Why: the heading says so; what most cells are; nothing else was left; the reader chose it. */
  readonly reason:
    | 'heading'
    | 'known'
    | 'numbers'
    | 'numbered'
    | 'points'
    | 'running'
    | 'short'
    | 'long'
    | 'repeated'
    | 'second'
    | 'empty'
    | 'chosen';
  /** The column's heading; "" where it has none. */
  readonly heading: string;
}

export interface Recognised {
  readonly columns: readonly ColumnGuess[];
  /** Rows from the top that are headings (and what stands above them). */
  readonly headings: number;
}

const HEADING_ROWS = 15;

/** `known`: the comparable numbers of the clauses that are there. */
export function recogniseColumns(grid: PastedGrid, known: ReadonlySet<string> = new Set()): Recognised {
  const headings = headingRows(grid);
  const words = Array.from({ length: grid.columns }, (_, column) => headingOf(grid, headings, column));
  const facts = words.map((_, column) => columnFacts(grid, column, headings.end, known));
  const guesses = words.map((heading, column) => guess(heading, facts[column] as ColumnFacts));
  return { columns: settled(guesses, facts), headings: headings.end };
}

interface Headings {
  readonly start: number;
  readonly end: number;
}

/** The first row in which two columns have a known heading, and a second row of headings below it. */
function headingRows({ rows }: PastedGrid): Headings {
  const knownIn = (row: PastedGrid['rows'][number] | undefined): number =>
    (row ?? []).filter(({ text, merged }) => merged !== 'across' && text.length < 30 && roleOfHeading(text) !== undefined).length;
  const start = rows.slice(0, HEADING_ROWS).findIndex((row) => knownIn(row) >= 2);
  if (start === -1) return { start: 0, end: 0 };
  const below = rows[start + 1];
  const isSecond = below?.some(({ merged, text }) => merged === 'down' && text !== '') && knownIn(below) >= 2;
  return { start, end: start + (isSecond ? 2 : 1) };
}

function headingOf({ rows }: PastedGrid, { start, end }: Headings, column: number): string {
  for (let row = end - 1; row >= start; row -= 1) {
    const text = rows[row]?.[column]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}

function guess(heading: string, facts: ColumnFacts): ColumnGuess {
  const named = roleOfHeading(heading);
  const say = (role: ColumnRole, sureness: number, reason: ColumnGuess['reason']): ColumnGuess => ({ role, sureness, reason, heading });
  // 条款, 指标 and 项目 head numbers as well as titles: what stands below decides.
  if (named === 'number' && facts.filled > 0 && facts.numbers < 0.5) return say('title', 0.7, 'short');
  if ((named === 'title' || named === 'group') && facts.numbers > 0.7) return say('number', 0.8, 'numbers');
  if (named === 'number' && facts.isRunning && facts.known < 0.5) return say('ignore', 0.7, 'running');
  if (named === 'title' && facts.meanLength > 45) return say('text', 0.6, 'long');
  if (named !== undefined) return say(named, 0.95, 'heading');
  if (facts.filled === 0) return say('ignore', 0.9, 'empty');
  if (facts.known >= 0.5) return say('number', 0.9, 'known');
  if (facts.isRunning) return say('ignore', 0.6, 'running');
  if (facts.withTitle >= 0.5) return say('title', 0.8, 'numbered');
  if (facts.numbers >= 0.6 && (facts.deep > 0.1 || (facts.dotted >= 0.5 && facts.isAscending))) return say('number', 0.8, 'numbers');
  if (facts.points >= 0.6) return say('points', heading === '' ? 0.7 : 0.5, 'points');
  if (facts.meanLength > 30) return say('text', 0.5, 'long');
  return say('title', 0.5, 'short');
}

/** Roles that only one column can have, several titles as levels, points of levels; something must be the title. */
function settled(guesses: readonly ColumnGuess[], facts: readonly ColumnFacts[]): readonly ColumnGuess[] {
  const columns = [...guesses];
  const change = (column: number, role: ColumnRole, reason: ColumnGuess['reason'], sureness = 0.6): void => {
    const before = columns[column] as ColumnGuess;
    columns[column] = { ...before, role, reason, sureness };
  };
  const having = (role: ColumnRole): number[] => columns.flatMap((one, column) => (one.role === role ? [column] : []));

  const numbers = having('number');
  const weight = (column: number): number =>
    (facts[column]?.known ?? 0) * 4 + (facts[column]?.dotted ?? 0) + (facts[column]?.filled ?? 0) / 1e6;
  const best = numbers.reduce((a, b) => (weight(b) > weight(a) ? b : a), numbers[0] ?? 0);
  for (const column of numbers) if (column !== best) change(column, 'ignore', 'second');

  // Titles by heading come before those by guess; what is repeated or merged stands above.
  const isFirm = (column: number): boolean => ['heading', 'numbered'].includes(columns[column]?.reason ?? '');
  const byHeading = having('title').filter(isFirm);
  for (const column of having('title')) {
    const isGuess = !isFirm(column);
    if (isGuess && byHeading.length > 0) change(column, isRepeated(facts[column]) ? 'group' : 'ignore', 'second', 0.4);
  }
  const titles = having('title');
  const last = titles.filter((column) => !isRepeated(facts[column])).at(-1) ?? titles.at(-1);
  for (const column of titles) {
    if (column === last) continue;
    if (last !== undefined && column > last) change(column, 'text', 'second', 0.4);
    else change(column, isRepeated(facts[column]) ? 'group' : 'text', 'repeated', 0.5);
  }
  if (having('title').length === 0) {
    const group = having('group').at(-1);
    const text = having('text')[0];
    if (group !== undefined && (text === undefined || !isRepeated(facts[group]))) change(group, 'title', 'short', 0.7);
    else if (text !== undefined && (facts[text]?.meanLength ?? 0) <= 45) change(text, 'title', 'short', 0.7);
  }
  const title = having('title')[0] ?? having('text')[0] ?? -1;
  // A level to the right of the title cannot stand above it.
  for (const column of having('group')) if (column > title && title !== -1) change(column, 'ignore', 'second', 0.4);
  // A column of points beside a level is the points of that level; further ones beside the title are somebody's result.
  const own = having('points').filter((column) => column > title);
  for (const column of own.slice(1)) change(column, 'ignore', 'second', 0.5);
  for (const role of ['text', 'basis', 'method', 'deletable', 'evidence', 'tags'] as const)
    for (const column of having(role).slice(1)) change(column, 'ignore', 'second', 0.5);
  return columns;
}

function isRepeated(facts: ColumnFacts | undefined): boolean {
  return facts !== undefined && (facts.continued > 0.3 || facts.different < 0.6);
}
