// From cells and what each column is to rows of clauses: numbers, titles and points out of their cells or out of the one they share;
// merged and filled-down levels become rows of their own; headings that come again, totals and remarks are set apart.
import type { PastedCell, PastedGrid } from '../grid/pasted-grid.js';
import { comparable, oneLine } from '../grid/tidy-text.js';
import { basisOfCell, methodOfCell, tagsOfCell, yesOrNo } from './cell-words.js';
import { readNumber } from './clause-number.js';
import { type ColumnRole, isNote, isTotal, roleOfHeading } from './header-words.js';
import { type PointsReading, readPoints } from './read-points.js';
import { RowStack } from './row-stack.js';
import type { OtherRow, Sheet, SheetRow } from './sheet.js';
import { type SplitTitle, splitTitle } from './split-title.js';

type Row = readonly PastedCell[];
const NONE: PointsReading = { kind: 'none' };
const TITLE_LENGTH = 200;

export interface SheetLayout {
  readonly roles: readonly ColumnRole[];
  /** Rows from the top that are no clauses. */
  readonly headings: number;
}

export function readSheet(grid: PastedGrid, layout: SheetLayout): Sheet {
  return new SheetReader(grid, layout).read();
}

class SheetReader {
  readonly #grid: PastedGrid;
  readonly #layout: SheetLayout;
  readonly #stack = new RowStack();
  readonly #others: OtherRow[] = [];
  readonly #groups: readonly number[];
  readonly #takesBare: boolean;
  /** By level column: what stands there now. */
  #current: string[] = [];

  constructor(grid: PastedGrid, layout: SheetLayout) {
    this.#grid = grid;
    this.#layout = layout;
    this.#groups = this.#columns('group');
    this.#takesBare = this.#columns('points').length === 0;
  }

  read(): Sheet {
    this.#grid.rows.forEach((row, at) => {
      if (at >= this.#layout.headings) this.#take(row, at);
      else if (this.#isHeading(row) || row.some(({ merged }) => merged === 'down')) this.#setApart(at, row, 'heading');
      else if (isNumberedHeadline(row)) this.#takeChapter(row[0]?.text ?? '', at, row);
      else this.#setApart(at, row, 'above');
    });
    return { rows: this.#stack.rows, others: this.#others };
  }

  #take(row: Row, at: number): void {
    const own = row.filter(({ text, merged }) => text !== '' && merged === undefined);
    const first = own[0]?.text ?? '';
    if (own.some(({ text }) => isTotal(text)) && own.every(({ text }) => isTotal(text) || readPoints(text).kind === 'number'))
      return this.#setApart(at, row, 'total');
    if (isTotal(first) || this.#groups.some((column) => isTotal(row[column]?.text ?? ''))) return this.#setApart(at, row, 'total');
    if (this.#isHeading(row)) return this.#setApart(at, row, 'heading');
    if (own.length === 1 && isNote(first)) return this.#setApart(at, row, 'note');
    if (own.length === 1 && this.#grid.columns > 1 && this.#isHeadline(row)) return this.#takeChapter(first, at, row);
    if (this.#continues(row)) return this.#takeMore(row, at);
    this.#takeGroups(row, at);
    this.#takeClause(row, at);
  }

  /** The only cell of its row: over the whole width, or where names and numbers stand. */
  #isHeadline(row: Row): boolean {
    if (row.some(({ merged, text }) => merged === 'down' && text !== '')) return false;
    const role = this.#layout.roles[row.findIndex(({ text }) => text !== '')];
    return row.some(({ merged }) => merged === 'across') || role === 'title' || role === 'number';
  }

  /** The clause of the row above goes on: its name is merged down into this one. */
  #continues(row: Row): boolean {
    const name = row[this.#columns('title')[0] ?? -1] ?? row[this.#columns('number')[0] ?? -1];
    return name !== undefined && name.merged === 'down' && name.text !== '' && this.#stack.rows.length > 0;
  }

  /** More text for the clause above; more points for it are several numbers for one clause, and nobody is asked to add them up. */
  #takeMore(row: Row, at: number): void {
    const last = this.#stack.rows.at(-1) as SheetRow;
    const text = this.#own(row, this.#columns('text')[0]);
    const cell = this.#own(row, this.#columns('points').at(-1));
    const before = last.points.kind === 'number' ? String(last.points.value) : last.points.kind === 'unclear' ? last.points.text : '';
    const points: PointsReading =
      cell === '' ? last.points : { kind: 'unclear', text: [before, cell].filter(Boolean).join(' + '), why: 'several' };
    if (text === '' && cell === '') return this.#setApart(at, row, 'unread');
    this.#stack.rows[this.#stack.rows.length - 1] = { ...last, text: [last.text, text].filter(Boolean).join('\n') || undefined, points };
  }

  #takeChapter(text: string, at: number, row: Row): void {
    const { number, title, points } = splitTitle(text, false);
    if (number === undefined && title.length > 60) return this.#setApart(at, row, 'note');
    this.#current = [];
    const indent = row.find((cell) => cell.text !== '')?.indent ?? 0;
    const rank = number?.rank ?? (indent > 0 ? 90 + indent : 5);
    this.#stack.add(
      {
        ...blank(String(at), at),
        number: number?.text,
        title: title || undefined,
        titleCell: oneLine(text),
        points,
        isPointsInTitle: points.kind === 'number',
      },
      rank,
      number?.isDotted ?? false,
    );
  }

  #takeGroups(row: Row, at: number): void {
    this.#groups.forEach((column, index) => {
      const cell = row[column];
      if (cell === undefined || cell.text === '' || cell.merged !== undefined) return;
      if (comparable(cell.text) === comparable(this.#current[index] ?? '')) return;
      this.#current = [...this.#current.slice(0, index), cell.text];
      const { number, title, points } = splitTitle(cell.text);
      const ofColumn = this.#pointsAfter(column, row);
      this.#stack.add(
        {
          ...blank(`${at}/${index}`, at),
          number: number?.text,
          title: title || undefined,
          titleCell: oneLine(cell.text),
          points: ofColumn.kind === 'none' ? points : ofColumn,
          isPointsInTitle: ofColumn.kind === 'none' && points.kind === 'number',
        },
        1 + index,
        false,
      );
    });
  }

  /** Points of a level: in a column of points between it and the next level or the title. */
  #pointsAfter(column: number, row: Row): PointsReading {
    const next = this.#layout.roles.findIndex((role, at) => at > column && (role === 'group' || role === 'title' || role === 'number'));
    const points = this.#columns('points').find((at) => at > column && at < next);
    return readPoints(this.#own(row, points));
  }

  #takeClause(row: Row, at: number): void {
    const titleColumn = this.#columns('title')[0];
    const textColumn = this.#columns('text')[0];
    const titleCell = this.#own(row, titleColumn);
    const text = this.#own(row, textColumn);
    const numberCell = this.#own(row, this.#columns('number')[0]);
    const pointsColumn = this.#columns('points')
      .filter((column) => !this.#isOfGroup(column))
      .at(-1);
    const pointsCell = this.#own(row, pointsColumn);
    if (titleCell === '' && text === '' && numberCell === '') {
      if (pointsCell !== '') this.#setApart(at, row, 'unread');
      return;
    }
    const { head, rest } = textColumn === undefined ? headOf(titleCell) : { head: titleCell, rest: '' };
    const { number, title: ofNumber, points: besideNumber } = splitNumber(numberCell, head !== '');
    const inTitle = splitTitle(head, this.#takesBare);
    // A number in the title is the clause's where it has no other; a different one is part of the name.
    const isOwn = number === undefined || inTitle.number === undefined || inTitle.number.text === number.text;
    const named = isOwn ? inTitle.title : oneLine(head);
    const title = named || ofNumber || firstOf(text);
    const ofColumn = readPoints(pointsCell);
    const points = ofColumn.kind !== 'none' ? ofColumn : inTitle.points.kind !== 'none' ? inTitle.points : besideNumber;
    const body = text || rest;
    const indent = row[titleColumn ?? 0]?.indent ?? 0;
    const cell = (role: ColumnRole): string => this.#own(row, this.#columns(role)[0]);
    const found = number ?? inTitle.number;
    const rank = found?.rank ?? 90 + indent;
    this.#stack.add(
      {
        ...blank(String(at), at),
        number: found?.text,
        title: title.slice(0, TITLE_LENGTH) || undefined,
        titleCell: oneLine(titleCell) || undefined,
        text: body || (title.length > TITLE_LENGTH ? title : undefined),
        points,
        isPointsInTitle: ofColumn.kind === 'none' && points.kind === 'number',
        basis: this.#columns('basis').length === 0 ? undefined : (basisOfCell(cell('basis')) ?? 'kept'),
        method: methodOfCell(cell('method')),
        deletable: yesOrNo(cell('deletable')),
        tags: tagsOfCell(cell('tags')),
      },
      rank,
      found?.isDotted ?? false,
    );
  }

  /** A column of points that stands between a level and the title is not the clause's own. */
  #isOfGroup(column: number): boolean {
    const title = this.#columns('title')[0] ?? this.#columns('text')[0] ?? -1;
    return column < title && this.#groups.some((group) => group < column);
  }

  /** A cell's own text: a place that a merged cell reaches into from above or from the left says nothing of its own. */
  #own(row: Row, column: number | undefined): string {
    const cell = column === undefined ? undefined : row[column];
    return cell === undefined || cell.merged !== undefined ? '' : cell.text;
  }

  #isHeading(row: Row): boolean {
    const texts = row.filter(({ text, merged }) => text !== '' && merged === undefined).map(({ text }) => text);
    return texts.length >= 2 && texts.filter((text) => roleOfHeading(text) !== undefined).length >= Math.max(2, texts.length * 0.6);
  }

  #setApart(at: number, row: Row, kind: OtherRow['kind']): void {
    const own = row.filter(({ text, merged }) => text !== '' && merged === undefined).map(({ text }) => text);
    const column = this.#columns('points').at(-1);
    const points = kind === 'total' && column !== undefined ? readPoints(row[column]?.text ?? '') : NONE;
    this.#others.push({ gridRow: at, kind, text: own.map(oneLine).join(' | ').slice(0, 300), points });
  }

  #columns(role: ColumnRole): readonly number[] {
    return this.#layout.roles.flatMap((one, column) => (one === role ? [column] : []));
  }
}

function blank(key: string, gridRow: number): Omit<SheetRow, 'parent' | 'level'> {
  return {
    key,
    gridRow,
    number: undefined,
    title: undefined,
    titleCell: undefined,
    text: undefined,
    points: NONE,
    isPointsInTitle: false,
    basis: undefined,
    method: undefined,
    deletable: undefined,
    tags: undefined,
  };
}

/** A name for a clause of which only the text is given: its first sentence, where that is short. */
function firstOf(text: string): string {
  const first = oneLine(text).split(/[。；;]/, 1)[0] ?? '';
  return first.length <= 60 ? first : '';
}

/** The number in its own cell, with a name or points beside it; what is no number that is known is one all the same beside a title. */
function splitNumber(cell: string, hasTitle: boolean): SplitTitle {
  const split = splitTitle(cell, false);
  const { number, rest } = readNumber(cell);
  if (split.number !== undefined) return split;
  if (number !== undefined && rest === '') return { number, title: '', points: NONE };
  const raw = oneLine(cell.normalize('NFKC'));
  if (!hasTitle || raw === '' || raw.length > 50) return split;
  return { number: { text: raw, rank: 90, isDotted: false }, title: '', points: NONE };
}

/** A chapter's number and name may stand over the headings of its table. */
function isNumberedHeadline(row: Row): boolean {
  const [first, ...others] = row;
  return (
    first !== undefined &&
    others.every(({ text, merged }) => text === '' || merged === 'across') &&
    splitTitle(first.text).number !== undefined
  );
}

/** A name and what is said of it in one cell: the first line that is more than a number, unless the rest is short or only points. */
function headOf(cell: string): { readonly head: string; readonly rest: string } {
  const lines = cell.split('\n');
  const at = readNumber(lines[0] ?? '').rest === '' && readNumber(lines[0] ?? '').number !== undefined ? 2 : 1;
  const rest = lines.slice(at);
  if (rest.length === 0 || /^[（(【[]/.test(rest[0] ?? '') || oneLine(cell).length <= 16) return { head: cell, rest: '' };
  return { head: lines.slice(0, at).join('\n'), rest: rest.join('\n') };
}
