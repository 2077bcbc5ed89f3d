// The number of every clause by its place in the tree, in the styles that are there. A list takes the style that most of its numbers
// have; a list without numbers that of its level; a level without numbers counts 1, 2, 3 under the parent's number.
import type { Clause } from '../../../engine/model/documents.js';
import { countedFrom, type NumberStyle, numberText } from './numbering.js';

/** How a list counts: after its parent's number ("5.1" → "5.1.", 1), or by itself ("(", 1, ")"). */
interface ListStyle extends NumberStyle {
  readonly isUnderParent: boolean;
}

interface Seen {
  readonly style: ListStyle;
  readonly count: number;
}

const LONGEST = 50;
const PLAIN: ListStyle = { before: '', counter: 'arabic', after: '', digits: 1, isUnderParent: false };
const UNDER_PARENT: ListStyle = { ...PLAIN, before: '.', isUnderParent: true };

/** By id; of all clauses, or of those below a group at a level (1: the top). */
export function newNumbers(
  clauses: readonly Clause[],
  below?: { readonly group: Clause; readonly level: number },
): ReadonlyMap<string, string> {
  const levels = stylesByLevel(clauses);
  const numbers = new Map<string, string>();
  const running = new Map<string, number>();

  const walk = (list: readonly Clause[], parent: Clause | undefined, parentNow: string | undefined, level: number): void => {
    const seen = list.flatMap((one) => seenIn(one, parent) ?? []);
    const found = mostCommon(seen.map(({ style }) => style)) ?? levels.styles.get(level) ?? (level === 1 ? PLAIN : UNDER_PARENT);
    const style = found.isUnderParent && parentNow === undefined ? PLAIN : found;
    const key = `${level} ${keyOf(style)}`;
    let count = startOf(style, seen, level);
    if (levels.continuous.has(key)) count = running.get(key) ?? count;
    for (const clause of list) {
      const text = numberText(style.isUnderParent ? { ...style, before: `${parentNow}${style.before}` } : style, count);
      const number = text.length > LONGEST ? clause.number : text;
      count += 1;
      if (number !== undefined) numbers.set(clause.id, number);
      if (clause.clauses !== undefined) walk(clause.clauses, clause, number, level + 1);
    }
    running.set(key, count);
  };
  if (below === undefined) walk(clauses, undefined, undefined, 1);
  else walk(below.group.clauses ?? [], below.group, below.group.number, below.level + 1);
  return numbers;
}

function seenIn({ number }: Clause, parent: Clause | undefined): Seen | undefined {
  if (number === undefined) return undefined;
  const own = countedFrom(number);
  if (own === undefined) return undefined;
  const { style, count } = own;
  const above = parent?.number;
  if (above === undefined) return { style: { ...style, isUnderParent: false }, count };
  const rest = style.before.startsWith(above) ? style.before.slice(above.length) : undefined;
  // "51" is no number under "5".
  if (rest !== undefined && (rest !== '' || (/\D$/.test(above) && style.counter === 'arabic'))) {
    return { style: { ...style, before: rest, isUnderParent: true }, count };
  }
  // "5.2.3.1" under 5.1.1: it was moved here, and counted under its parent where it was.
  const [, dot] = /[\dA-Za-z]([.．\-–])$/.exec(style.before) ?? [];
  if (dot !== undefined) return { style: { ...style, before: dot, isUnderParent: true }, count };
  return { style: { ...style, isUnderParent: false }, count };
}

/** Lists count from 1 (or 0, where they do already); chapters go on from the first that is there. */
function startOf(style: ListStyle, seen: readonly Seen[], level: number): number {
  const counts = seen.filter((one) => keyOf(one.style) === keyOf(style)).map(({ count }) => count);
  const least = counts.length === 0 ? 1 : Math.min(...counts);
  const isChapter = level === 1 && !/[\dA-Za-z][.．\-–]$/.test(style.before);
  return isChapter ? least : Math.min(least, 1);
}

function keyOf({ before, counter, after, digits, isUnderParent }: ListStyle): string {
  return JSON.stringify([before, counter, after, digits, isUnderParent]);
}

function mostCommon(styles: readonly ListStyle[]): ListStyle | undefined {
  const counts = new Map<string, { style: ListStyle; count: number }>();
  for (const style of styles) {
    const found = counts.get(keyOf(style));
    if (found === undefined) counts.set(keyOf(style), { style, count: 1 });
    else found.count += 1;
  }
  let best: { style: ListStyle; count: number } | undefined;
  for (const one of counts.values()) if (best === undefined || one.count > best.count) best = one;
  return best?.style;
}

/** The usual style of each level, and the styles that count on from one group to the next (articles 1 to 60 over several chapters). */
function stylesByLevel(clauses: readonly Clause[]): {
  readonly styles: ReadonlyMap<number, ListStyle>;
  readonly continuous: ReadonlySet<string>;
} {
  const byLevel = new Map<number, ListStyle[]>();
  const counts = new Map<string, { lists: number; counts: number[] }>();
  const walk = (list: readonly Clause[], parent: Clause | undefined, level: number): void => {
    const here = new Set<string>();
    for (const clause of list) {
      const seen = seenIn(clause, parent);
      if (seen !== undefined) {
        const styles = byLevel.get(level);
        if (styles === undefined) byLevel.set(level, [seen.style]);
        else styles.push(seen.style);
        const key = `${level} ${keyOf(seen.style)}`;
        const known = counts.get(key) ?? { lists: 0, counts: [] };
        counts.set(key, known);
        known.counts.push(seen.count);
        if (!seen.style.isUnderParent && level > 1 && !here.has(key)) known.lists += 1;
        here.add(key);
      }
      if (clause.clauses !== undefined) walk(clause.clauses, clause, level + 1);
    }
  };
  walk(clauses, undefined, 1);
  const styles = new Map<number, ListStyle>();
  for (const [level, all] of byLevel) {
    const best = mostCommon(all);
    if (best !== undefined) styles.set(level, best);
  }
  const continuous = [...counts].filter(([, one]) => one.lists > 1 && new Set(one.counts).size === one.counts.length);
  return { styles, continuous: new Set(continuous.map(([key]) => key)) };
}
