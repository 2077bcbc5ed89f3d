// Which boxes of a table's space no row covers, which rows cover nothing new, and which two rows meet. Exact, by taking row after
// row away from what is left; the work is bounded, and where the bound is reached the answer is that it is not known.
import type { Pieces } from './axis.js';

/** One set of pieces per axis. */
export type Box = readonly Pieces[];

export interface Cover {
  /** What no row matches. */
  readonly gaps: readonly Box[];
  /** Rows that match nothing at all. */
  readonly empty: readonly number[];
  /** Rows that match only what rows before them match. */
  readonly covered: readonly number[];
  /** For a row, the first row before it that matches something that it matches too. */
  readonly overlaps: readonly { readonly row: number; readonly other: number }[];
}

/** The work that may still be spent. */
export interface Budget {
  left: number;
}

/** More boxes than this are not followed. */
const BOX_LIMIT = 20_000;

/** undefined where it would take too long. The cost of comparing two sets grows with the pieces of their axis. */
export function tableCover(all: Box, rows: readonly Box[], sizes: readonly number[], budget: Budget): Cover | undefined {
  const cost = sizes.reduce((sum, size) => sum + 1 + size / 512, 0);
  const spend = (comparisons: number): boolean => {
    budget.left -= cost * comparisons;
    return budget.left >= 0;
  };
  const empty: number[] = [];
  const covered: number[] = [];
  const overlaps: { row: number; other: number }[] = [];
  const matching: { readonly row: number; readonly box: Box }[] = [];
  let left: readonly Box[] = all.some((set) => set === 0n) ? [] : [all];
  for (const [row, box] of rows.entries()) {
    if (box.some((set) => set === 0n)) {
      empty.push(row);
      continue;
    }
    const near = left.filter((one) => meets(one, box));
    const rest = left.filter((one) => !meets(one, box));
    for (const one of near) subtract(one, box, rest);
    // What of the row was already taken: nothing, in a table without overlaps, and then no other row needs a look.
    let taken: Box[] = [box];
    for (const one of near) {
      const others: Box[] = [];
      for (const part of taken)
        if (meets(part, one)) subtract(part, one, others);
        else others.push(part);
      taken = others;
      if (!spend(others.length) || others.length > BOX_LIMIT) return undefined;
    }
    if (!spend(left.length + rest.length) || rest.length > BOX_LIMIT) return undefined;
    left = rest;
    if (near.length === 0) covered.push(row);
    if (taken.length > 0) {
      const other = matching.findIndex((one) => meets(one.box, box));
      if (!spend(other < 0 ? matching.length : other + 1)) return undefined;
      overlaps.push({ row, other: matching[other]?.row ?? row });
    }
    matching.push({ row, box });
  }
  return { gaps: left, empty, covered, overlaps };
}

function meets(a: Box, b: Box): boolean {
  return a.every((set, axis) => (set & (b[axis] ?? 0n)) !== 0n);
}

/** box without taken, in parts that do not meet. */
function subtract(box: Box, taken: Box, parts: Box[]): void {
  let rest = box;
  for (const [axis, set] of box.entries()) {
    const cut = taken[axis] ?? 0n;
    const outside = set & ~cut;
    if (outside !== 0n) parts.push(replaced(rest, axis, outside));
    rest = replaced(rest, axis, set & cut);
  }
}

function replaced(box: Box, axis: number, set: Pieces): Box {
  return box.map((one, index) => (index === axis ? set : one));
}
