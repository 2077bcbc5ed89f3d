// Which row of the sheet is which clause, why, and how sure that is. By number first, other numbers and titles after it; a title with a
// slip and the place between two known neighbours are hints. Where two answers are possible none is given: the reader chooses.
import { comparable } from '../grid/tidy-text.js';
import { comparableNumber } from '../rows/clause-number.js';
import type { SheetRow } from '../rows/sheet.js';
import type { ClauseIndex } from './clause-index.js';
import { titleDistance } from './near-text.js';

export type MatchReason = 'number' | 'alias' | 'title' | 'near' | 'position' | 'chosen' | 'none';

export interface Match {
  /** undefined: none, or the reader has to choose. */
  readonly clause: string | undefined;
  readonly reason: MatchReason;
  readonly isSure: boolean;
  /** Clauses that it may be, likeliest first; with several of them and no clause the reader has to choose. */
  readonly candidates: readonly string[];
}

/** What the reader chose for a row: a clause that is there, a new one, or to leave it. */
export type Choice = { readonly kind: 'clause'; readonly id: string } | { readonly kind: 'new' } | { readonly kind: 'leave' };

const NONE: Match = { clause: undefined, reason: 'none', isSure: true, candidates: [] };
/** Comparisons of titles that may have a slip; beyond it rows just stay unmatched. */
const MOST_COMPARISONS = 500_000;

/** By the keys of the rows; every row has one. */
export function matchRows(
  index: ClauseIndex,
  rows: readonly SheetRow[],
  choices: ReadonlyMap<string, Choice> = new Map(),
): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  for (const row of rows) matches.set(row.key, chosen(index, choices.get(row.key)) ?? byName(index, row, matches));
  contest(index, rows, matches);
  nearTitles(index, rows, matches, choices);
  betweenNeighbours(index, rows, matches, choices);
  return matches;
}

function chosen({ spots }: ClauseIndex, choice: Choice | undefined): Match | undefined {
  if (choice === undefined) return undefined;
  const clause = choice.kind === 'clause' && spots.has(choice.id) ? choice.id : undefined;
  return { clause, reason: 'chosen', isSure: true, candidates: [] };
}

function byName(index: ClauseIndex, row: SheetRow, matches: ReadonlyMap<string, Match>): Match {
  const number = row.number === undefined ? '' : comparableNumber(row.number);
  const title = row.title === undefined ? '' : comparable(row.title);
  const numbered = index.byNumber.get(number) ?? [];
  const other = index.byAlias.get(number) ?? [];
  const whole = row.titleCell === undefined ? '' : comparable(row.titleCell);
  const titled = [...new Set([title, whole].flatMap((key) => [...(index.byTitle.get(key) ?? []), ...(index.byAlias.get(key) ?? [])]))];
  for (const [found, reason] of [
    [numbered, 'number'],
    [other, 'alias'],
  ] as const) {
    if (found.length === 0) continue;
    const both = found.filter((id) => titled.includes(id));
    if (both[0] !== undefined && both.length === 1) return { clause: both[0], reason, isSure: true, candidates: both };
    // The number says one clause and the title another.
    if (found.length > 1 || titled.length > 0) return ask(reason, [...found, ...titled]);
    return { clause: found[0], reason, isSure: reason === 'number', candidates: found };
  }
  if (titled.length === 1) return { clause: titled[0], reason: 'title', isSure: true, candidates: titled };
  const parent = row.parent === undefined ? null : matches.get(row.parent)?.clause;
  const inPlace = titled.filter((id) => index.spots.get(id)?.parent === parent);
  if (inPlace.length === 1) return { clause: inPlace[0], reason: 'title', isSure: true, candidates: titled };
  return titled.length === 0 ? NONE : ask('title', titled);
}

function ask(reason: MatchReason, candidates: readonly string[]): Match {
  return { clause: undefined, reason, isSure: false, candidates: [...new Set(candidates)] };
}

const STRENGTH: readonly MatchReason[] = ['chosen', 'number', 'title', 'alias', 'near', 'position', 'none'];

/** Two rows for one clause: the better reason has it, or the one with its title; else both have to be chosen. */
function contest(index: ClauseIndex, rows: readonly SheetRow[], matches: Map<string, Match>): void {
  const claims = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const id = matches.get(row.key)?.clause;
    if (id !== undefined) claims.set(id, [...(claims.get(id) ?? []), row]);
  }
  for (const [id, claiming] of claims) {
    if (claiming.length === 1) continue;
    const strength = ({ key, title }: SheetRow): number => {
      const isTitled = index.byTitle.get(comparable(title ?? ''))?.includes(id) === true;
      return STRENGTH.indexOf(matches.get(key)?.reason ?? 'none') - (isTitled ? 0.5 : 0);
    };
    const best = Math.min(...claiming.map(strength));
    const winners = claiming.filter((row) => strength(row) === best);
    for (const row of claiming)
      if (winners.length > 1 || !winners.includes(row)) matches.set(row.key, ask(matches.get(row.key)?.reason ?? 'none', [id]));
  }
}

function unclaimed(index: ClauseIndex, matches: ReadonlyMap<string, Match>): ReadonlySet<string> {
  const free = new Set(index.spots.keys());
  for (const { clause } of matches.values()) if (clause !== undefined) free.delete(clause);
  return free;
}

const isOpen = (match: Match | undefined): boolean => match !== undefined && match.reason === 'none';

function nearTitles(
  index: ClauseIndex,
  rows: readonly SheetRow[],
  matches: Map<string, Match>,
  choices: ReadonlyMap<string, Choice>,
): void {
  const free = unclaimed(index, matches);
  const titles = [...index.byTitle].flatMap(([title, ids]) => ids.filter((id) => free.has(id)).map((id) => ({ title, id })));
  const open = rows.filter((row) => row.title !== undefined && !choices.has(row.key) && isOpen(matches.get(row.key)));
  if (open.length * titles.length > MOST_COMPARISONS) return;
  for (const row of open) {
    const wanted = comparable(row.title ?? '');
    const near = titles.flatMap(({ title, id }) => {
      const distance = titleDistance(wanted, title);
      return distance === undefined ? [] : [{ id, distance }];
    });
    const least = Math.min(...near.map(({ distance }) => distance));
    const best = [...new Set(near.filter(({ distance }) => distance === least).map(({ id }) => id))];
    if (best.length === 1) matches.set(row.key, { clause: best[0], reason: 'near', isSure: false, candidates: best });
    else if (best.length > 1) matches.set(row.key, ask('near', best));
  }
  contest(index, rows, matches);
}

/** A row between two that are known, with one clause between those two: a hint, no answer. */
function betweenNeighbours(
  index: ClauseIndex,
  rows: readonly SheetRow[],
  matches: Map<string, Match>,
  choices: ReadonlyMap<string, Choice>,
): void {
  const free = unclaimed(index, matches);
  if (free.size === 0) return;
  const order = [...index.spots.keys()];
  const places = new Map(order.map((id, at) => [id, at]));
  rows.forEach((row, at) => {
    if (choices.has(row.key) || !isOpen(matches.get(row.key))) return;
    const before = placeOf(places, matches.get(rows[at - 1]?.key ?? '')) ?? (at === 0 ? -1 : undefined);
    const after = placeOf(places, matches.get(rows[at + 1]?.key ?? '')) ?? (at === rows.length - 1 ? order.length : undefined);
    if (before === undefined || after !== before + 2) return;
    const between = order[before + 1];
    if (between !== undefined && free.has(between)) matches.set(row.key, ask('position', [between]));
  });
}

function placeOf(places: ReadonlyMap<string, number>, match: Match | undefined): number | undefined {
  return match?.clause === undefined ? undefined : places.get(match.clause);
}
