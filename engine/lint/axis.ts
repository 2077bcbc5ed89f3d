// One input of a decision table as a finite row of pieces, so that cells become sets of pieces and can be compared exactly:
// for numbers and dates each value that a cell names and each stretch between two of them, for texts each value that a cell
// names and "anything else", for booleans two. Pieces that no value of the input can lie in do not count. S-100.
import { type DayNumber, formatDate } from '../date/calendar.js';
import { add, ceil, compare, divide, floor, isMultipleOf, multiply, ONE, type Rational, subtract, toReadable } from '../number/rational.js';

/** A set of pieces: bit i is piece i. */
export type Pieces = bigint;

/** A cell with its values exact; dates are day numbers. */
export type AxisCell<T> = null | { readonly min?: T; readonly max?: T } | { readonly in: readonly T[] };

export interface Axis<T> {
  readonly size: number;
  /** Every piece that a value can lie in. */
  readonly all: Pieces;
  pieces(cell: AxisCell<T>): Pieces;
  /** The values of some pieces, for people: "46 … 65", "> 425", "≠ a". */
  describe(pieces: Pieces): string;
}

/** What an input can be. `step`: only whole multiples of it. */
export interface NumberDomain {
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
  readonly step: Rational | undefined;
  /** Whether the numbers are days, for describing them. */
  readonly isDate: boolean;
}

export const DAYS: NumberDomain = { min: undefined, max: undefined, step: ONE, isDate: true };

/** The axis of a number or a date. Pieces: below the first value, the first value, between it and the second, … */
export function numberAxis(domain: NumberDomain, cells: readonly AxisCell<Rational>[]): Axis<Rational> {
  const values = distinct(cells.flatMap(valuesOf));
  const placeOf = new Map(values.map((value, index) => [value.toString(), 2 * index + 1] as const));
  const size = 2 * values.length + 1;
  const place = (value: Rational): number => placeOf.get(value.toString()) ?? 0;
  /** What piece i holds of the domain. */
  const stretch = (piece: number): Stretch | undefined => {
    if (piece % 2 === 1) {
      const value = values[(piece - 1) / 2];
      return value && within(domain, { low: value, isLowOpen: false, high: value, isHighOpen: false });
    }
    return within(domain, { low: values[piece / 2 - 1], isLowOpen: true, high: values[piece / 2], isHighOpen: true });
  };
  let all = 0n;
  const stretches = Array.from({ length: size }, (_, piece) => stretch(piece));
  for (const [piece, one] of stretches.entries()) if (one !== undefined) all |= 1n << BigInt(piece);
  return {
    size,
    all,
    pieces: (cell) => {
      if (cell === null) return all;
      if ('in' in cell) return cell.in.reduce((set, value) => set | (1n << BigInt(place(value))), 0n) & all;
      const from = cell.min === undefined ? 0 : place(cell.min);
      const to = cell.max === undefined ? size - 1 : place(cell.max);
      return to < from ? 0n : ((1n << BigInt(to + 1)) - (1n << BigInt(from))) & all;
    },
    describe: (pieces) =>
      runs(pieces, stretches)
        .map((run) => written(run, domain))
        .join(', '),
  };
}

/** The axis of texts or truth values. Without options there is a last piece for anything that no cell names. */
export function valueAxis(options: readonly string[] | undefined, cells: readonly AxisCell<string>[]): Axis<string> {
  const named = cells.flatMap(valuesOf);
  const values = [...new Set(options ?? named)];
  const placeOf = new Map(values.map((value, index) => [value, index] as const));
  const size = options === undefined ? values.length + 1 : values.length;
  const all = (1n << BigInt(size)) - 1n;
  return {
    size,
    all,
    pieces: (cell) => {
      if (cell === null) return all;
      const list = 'in' in cell ? cell.in : [];
      return list.reduce((set, value) => {
        const place = placeOf.get(value);
        return place === undefined ? set : set | (1n << BigInt(place));
      }, 0n);
    },
    describe: (pieces) => {
      const has = (place: number): boolean => ((pieces >> BigInt(place)) & 1n) === 1n;
      if (options !== undefined || !has(values.length)) return `= ${values.filter((_, place) => has(place)).join(', ')}`;
      return `≠ ${values.filter((_, place) => !has(place)).join(', ')}`;
    },
  };
}

/** A stretch of numbers; undefined is unbounded. */
interface Stretch {
  readonly low: Rational | undefined;
  readonly isLowOpen: boolean;
  readonly high: Rational | undefined;
  readonly isHighOpen: boolean;
}

/** The part of a stretch that lies in the domain, on its steps; undefined where there is none. */
function within({ min, max, step }: NumberDomain, stretch: Stretch): Stretch | undefined {
  let { low, isLowOpen, high, isHighOpen } = stretch;
  if (min !== undefined && (low === undefined || compare(low, min) < 0)) [low, isLowOpen] = [min, false];
  if (max !== undefined && (high === undefined || compare(high, max) > 0)) [high, isHighOpen] = [max, false];
  if (step !== undefined) {
    if (low !== undefined) [low, isLowOpen] = [firstStep(low, isLowOpen, step), false];
    if (high !== undefined) [high, isHighOpen] = [lastStep(high, isHighOpen, step), false];
  }
  if (low !== undefined && high !== undefined) {
    const order = compare(low, high);
    if (order > 0 || (order === 0 && (isLowOpen || isHighOpen))) return undefined;
  }
  return { low, isLowOpen, high, isHighOpen };
}

function firstStep(low: Rational, isOpen: boolean, step: Rational): Rational {
  return isOpen && isMultipleOf(low, step) ? add(low, step) : multiply(ceil(divide(low, step)), step);
}

function lastStep(high: Rational, isOpen: boolean, step: Rational): Rational {
  return isOpen && isMultipleOf(high, step) ? subtract(high, step) : multiply(floor(divide(high, step)), step);
}

/** Neighbouring pieces together; pieces without a value between two do not part them. */
function runs(pieces: Pieces, stretches: readonly (Stretch | undefined)[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let isJoined = false;
  for (const [piece, stretch] of stretches.entries()) {
    if (stretch === undefined) continue;
    const isIn = ((pieces >> BigInt(piece)) & 1n) === 1n;
    const last = found.at(-1);
    if (isIn && isJoined && last !== undefined) found[found.length - 1] = { ...last, high: stretch.high, isHighOpen: stretch.isHighOpen };
    else if (isIn) found.push(stretch);
    isJoined = isIn;
  }
  return found;
}

function written({ low, isLowOpen, high, isHighOpen }: Stretch, { isDate }: NumberDomain): string {
  const text = (value: Rational): string => (isDate ? formatDay(value) : toReadable(value));
  if (low !== undefined && high !== undefined) {
    if (compare(low, high) === 0) return `= ${text(low)}`;
    if (!isLowOpen && !isHighOpen) return `${text(low)} … ${text(high)}`;
    return `${isLowOpen ? '>' : '≥'} ${text(low)} ${isHighOpen ? '<' : '≤'} ${text(high)}`;
  }
  if (low !== undefined) return `${isLowOpen ? '>' : '≥'} ${text(low)}`;
  return high === undefined ? '…' : `${isHighOpen ? '<' : '≤'} ${text(high)}`;
}

function formatDay(value: Rational): string {
  const day: DayNumber = Number(value.toString());
  return formatDate(day);
}

function valuesOf<T>(cell: AxisCell<T>): readonly T[] {
  if (cell === null) return [];
  if ('in' in cell) return cell.in;
  return [cell.min, cell.max].filter((value) => value !== undefined);
}

function distinct(values: readonly Rational[]): readonly Rational[] {
  const sorted = [...values].sort(compare);
  return sorted.filter((value, index) => index === 0 || compare(sorted[index - 1] ?? value, value) !== 0);
}
