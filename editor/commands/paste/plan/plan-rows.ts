import type { Clause } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import { comparable } from '../grid/tidy-text.js';
import { type ClauseIndex, titlesOf } from '../match/clause-index.js';
import type { Match } from '../match/match-rows.js';
import { comparableNumber } from '../rows/clause-number.js';
import type { Sheet, SheetRow } from '../rows/sheet.js';
import type { FieldChange, Look, PasteOptions, PlanRow } from './paste-plan.js';

/** The schema's limit for a list of clauses. */
const MAX_CLAUSES = 5000;

/** Rows of the sheet in its order, then the clauses that it lacks. */
export function planRows(index: ClauseIndex, sheet: Sheet, matches: ReadonlyMap<string, Match>, options: PasteOptions): readonly PlanRow[] {
  const groups = new Set(sheet.rows.flatMap(({ parent }) => parent ?? []));
  const nested = parentsByNumber(sheet);
  const planned = new Map<string, PlanRow>();
  for (const row of sheet.rows) {
    const match = matches.get(row.key) as Match;
    const spot = match.clause === undefined ? undefined : index.spots.get(match.clause);
    const made =
      spot === undefined
        ? unmatchedRow(index, row, match, options, planned, groups.has(row.key))
        : changeRow(spot.clause, row, match, options, looksOfPlace(index, row, matches, nested.has(row.key)));
    planned.set(row.key, ticked(made, options));
  }
  leaveSurplus(planned, index.spots.size);
  const named = new Set([...matches.values()].flatMap(({ clause }) => clause ?? []));
  const missing = [...index.spots.values()].filter(({ clause }) => !named.has(clause.id));
  return [...planned.values(), ...missing.map(({ clause }) => ticked(missingRow(clause, options), options))];
}

/** The document takes so many clauses and no more; the rest is left, and said. */
function leaveSurplus(planned: Map<string, PlanRow>, there: number): void {
  let room = MAX_CLAUSES - there;
  for (const [key, row] of planned) {
    if (row.action !== 'add') continue;
    room -= 1;
    if (room < 0) planned.set(key, { ...row, action: 'leave', isTickable: false, isTicked: false, looks: [...row.looks, 'full'] });
  }
}

function ticked(row: PlanRow, { ticks }: PasteOptions): PlanRow {
  const wanted = ticks.get(row.key);
  return wanted === undefined || !row.isTickable ? row : { ...row, isTicked: wanted };
}

function changeRow(clause: Clause, row: SheetRow, match: Match, options: PasteOptions, place: readonly Look[]): PlanRow {
  const points = pointsChanges(clause, row, options);
  const changes = [...points, ...(options.scope === 'points' ? [] : wordChanges(clause, row, options))];
  const isNormative = clause.pointsBasis === 'normative' && points.some(({ field }) => field === 'points');
  const looks: Look[] = [
    ...(match.isSure ? [] : (['unsure'] as const)),
    ...(row.points.kind === 'unclear' ? (['unclear'] as const) : []),
    ...(isNormative ? (['normative'] as const) : []),
    ...place,
  ];
  const hasChanges = changes.length > 0;
  return {
    key: row.key,
    row,
    match,
    clause: clause.id,
    action: hasChanges ? 'change' : 'same',
    changes,
    points: row.points,
    parent: undefined,
    isTickable: hasChanges,
    isTicked: hasChanges,
    looks,
  };
}

/** The same points from a better source are a change too: they are provisional no longer. What the standard says stays the standard's. */
function pointsChanges(clause: Clause, row: SheetRow, { basis }: PasteOptions): readonly FieldChange[] {
  if (row.points.kind !== 'number') return [];
  const to = row.points.value;
  const wanted = row.basis === 'kept' ? clause.pointsBasis : (row.basis ?? basis);
  const changes: FieldChange[] = [];
  if (clause.points !== to) changes.push({ field: 'points', from: clause.points, to });
  const staysNormative = clause.pointsBasis === 'normative' && clause.points === to && row.basis === undefined;
  if (wanted !== undefined && clause.pointsBasis !== wanted && !staysNormative)
    changes.push({ field: 'basis', from: clause.pointsBasis, to: wanted });
  return changes;
}

function wordChanges(clause: Clause, row: SheetRow, { scope, language }: PasteOptions): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  const same = [row.title ?? '', row.titleCell ?? ''].map(comparable);
  if (row.title !== undefined && !titlesOf(clause).some((title) => same.includes(comparable(title)))) {
    const of = languageOf(row.title, language);
    changes.push({ field: 'title', from: ownText(clause.title, of), to: row.title, language: of });
  }
  if (scope !== 'all') return changes;
  if (row.number !== undefined && (clause.number === undefined || comparableNumber(clause.number) !== comparableNumber(row.number)))
    changes.push({ field: 'number', from: clause.number, to: row.number });
  if (row.text !== undefined) {
    const of = languageOf(row.text, language);
    const from = ownText(clause.text, of);
    if (comparable(from ?? '') !== comparable(row.text)) changes.push({ field: 'text', from, to: row.text, language: of });
  }
  return changes;
}

/** Chinese where there is a Chinese character; the reader's language where there are no letters at all. */
export function languageOf(text: string, language: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN';
  return /[a-z]/i.test(text) ? 'en' : language;
}

function ownText(text: Clause['title'], language: Language): string | undefined {
  return typeof text === 'string' ? text : text?.[language];
}

function looksOfPlace(index: ClauseIndex, row: SheetRow, matches: ReadonlyMap<string, Match>, isGroup: boolean): readonly Look[] {
  const spot = index.spots.get(matches.get(row.key)?.clause ?? '');
  if (spot === undefined) return [];
  const parent = row.parent === undefined ? undefined : matches.get(row.parent)?.clause;
  const looks: Look[] = [];
  if (parent !== undefined && !isBelow(index, spot.parent, parent)) looks.push('elsewhere');
  if (isGroup && spot.clause.clauses === undefined) looks.push('leaf');
  return looks;
}

function isBelow({ spots }: ClauseIndex, from: string | null, group: string): boolean {
  for (let at = from; at !== null; at = spots.get(at)?.parent ?? null) if (at === group) return true;
  return false;
}

function unmatchedRow(
  index: ClauseIndex,
  row: SheetRow,
  match: Match,
  options: PasteOptions,
  planned: ReadonlyMap<string, PlanRow>,
  isGroup: boolean,
): PlanRow {
  const choice = options.choices.get(row.key);
  const mustChoose = match.candidates.length > 0 && choice === undefined;
  const isAdded = choice?.kind === 'new' || (choice === undefined && !mustChoose && options.scope === 'all');
  const looks: Look[] = [
    ...(mustChoose ? (['choose'] as const) : choice === undefined && !isAdded ? (['unmatched'] as const) : []),
    ...(row.points.kind === 'unclear' ? (['unclear'] as const) : []),
    ...(isAdded && !isGroup && row.points.kind === 'none' ? (['empty'] as const) : []),
  ];
  return {
    key: row.key,
    row,
    match,
    clause: undefined,
    action: isAdded ? 'add' : 'leave',
    changes: [],
    points: row.points,
    parent: isAdded ? parentOf(index, row, options, planned) : undefined,
    isTickable: isAdded,
    isTicked: isAdded,
    looks,
  };
}

/** As the reader chose; else below what it stands below in the sheet; else below the clause with the number before its last dot. */
function parentOf(index: ClauseIndex, row: SheetRow, { parents }: PasteOptions, planned: ReadonlyMap<string, PlanRow>): PlanRow['parent'] {
  const chosen = parents.get(row.key);
  if (chosen !== undefined && (chosen === null || index.spots.has(chosen))) return { clause: chosen };
  const above = planned.get(row.parent ?? '');
  if (above?.clause !== undefined) return { clause: isUnder(row, above.row) ? above.clause : groupFor(index, above.clause) };
  if (above?.action === 'add' && above.isTicked) return { row: above.key };
  const before = row.number?.includes('.') === true ? row.number.slice(0, row.number.lastIndexOf('.')) : '';
  const [found, other] = before === '' ? [] : (index.byNumber.get(comparableNumber(before)) ?? []);
  return { clause: found !== undefined && other === undefined ? found : null };
}

/** Rows that have others below them by their numbers. */
function parentsByNumber({ rows }: Sheet): ReadonlySet<string> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return new Set(rows.flatMap((row) => (row.parent !== undefined && isUnder(row, byKey.get(row.parent)) ? [row.parent] : [])));
}

function isUnder({ number }: SheetRow, above: SheetRow | undefined): boolean {
  return above?.number !== undefined && number?.startsWith(`${above.number}.`) === true;
}

/** A clause that is assessed as it is does not become a group because a row without a number follows it: they stand side by side. */
function groupFor({ spots }: ClauseIndex, id: string): string | null {
  const spot = spots.get(id);
  return spot === undefined || spot.clause.clauses !== undefined ? id : spot.parent;
}

function missingRow(clause: Clause, { scope }: PasteOptions): PlanRow {
  return {
    key: `clause:${clause.id}`,
    row: undefined,
    match: undefined,
    clause: clause.id,
    action: 'remove',
    changes: [],
    points: undefined,
    parent: undefined,
    isTickable: scope === 'all',
    isTicked: false,
    looks: [],
  };
}
