// What the reader has in front of them: the pasted cells, what the columns are, what was chosen. A value; every choice makes a new one,
// and everything that follows from it is worked out again.
import type { Ruleset } from '../../../engine/model/documents.js';
import type { Language } from '../../../engine/text/language.js';
import type { Pasted } from '../../commands/paste/looks-like-table.js';
import { knownNumbers } from '../../commands/paste/match/clause-index.js';
import { makePlan, proposedScope } from '../../commands/paste/plan/make-plan.js';
import type { PasteOptions, PastePlan } from '../../commands/paste/plan/paste-plan.js';
import { type ReadPasted, readPasted } from '../../commands/paste/read-pasted.js';
import type { ColumnRole } from '../../commands/paste/rows/header-words.js';
import { readSheet } from '../../commands/paste/rows/read-sheet.js';
import { type ColumnGuess, recogniseColumns } from '../../commands/paste/rows/recognise-columns.js';
import type { Sheet } from '../../commands/paste/rows/sheet.js';

export interface PasteSession {
  readonly ruleset: Ruleset;
  /** No clauses may come or go. */
  readonly isValuesOnly: boolean;
  readonly read: ReadPasted;
  readonly columns: readonly ColumnGuess[];
  readonly headings: number;
  readonly sheet: Sheet;
  readonly options: PasteOptions;
  readonly plan: PastePlan;
}

/** undefined where there are no cells. */
export function startSession(ruleset: Ruleset, data: Pasted, language: Language, isValuesOnly: boolean): PasteSession | undefined {
  const read = readPasted(data);
  if (read.grid.rows.length === 0) return undefined;
  const { columns, headings } = recogniseColumns(read.grid, knownNumbers(ruleset));
  const sheet = sheetOf(read, columns, headings);
  const scope = isValuesOnly ? 'points' : proposedScope(ruleset, sheet);
  const options: PasteOptions = { scope, basis: 'body', language, choices: new Map(), parents: new Map(), ticks: new Map() };
  return { ruleset, isValuesOnly, read, columns, headings, sheet, options, plan: makePlan(ruleset, sheet, options) };
}

/** What was chosen for rows stays as long as the rows are the same. */
export function withOptions(session: PasteSession, change: Partial<PasteOptions>): PasteSession {
  const options = { ...session.options, ...change };
  return { ...session, options, plan: makePlan(session.ruleset, session.sheet, options) };
}

export function withColumn(session: PasteSession, column: number, role: ColumnRole): PasteSession {
  const columns = session.columns.map((one, at): ColumnGuess => (at === column ? { ...one, role, sureness: 1, reason: 'chosen' } : one));
  return reread(session, columns, session.headings);
}

export function withHeadings(session: PasteSession, headings: number): PasteSession {
  return reread(session, session.columns, Math.max(0, Math.min(headings, session.read.grid.rows.length)));
}

/** The same table against the document as it is now. */
export function withRuleset(session: PasteSession, ruleset: Ruleset): PasteSession {
  return ruleset === session.ruleset ? session : { ...session, ruleset, plan: makePlan(ruleset, session.sheet, session.options) };
}

function reread(session: PasteSession, columns: readonly ColumnGuess[], headings: number): PasteSession {
  const sheet = sheetOf(session.read, columns, headings);
  const options: PasteOptions = { ...session.options, choices: new Map(), parents: new Map(), ticks: new Map() };
  return { ...session, columns, headings, sheet, options, plan: makePlan(session.ruleset, sheet, options) };
}

function sheetOf({ grid }: ReadPasted, columns: readonly ColumnGuess[], headings: number): Sheet {
  return readSheet(grid, { roles: columns.map(({ role }) => role), headings });
}

export function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | undefined): ReadonlyMap<string, Value> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
