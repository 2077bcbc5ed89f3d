// What taking a sheet would do, row by row, before anything is done. Each row can be ticked or not; what needs a look says why.

import type { Clause } from '../../../../engine/model/documents.js';
import type { Language } from '../../../../engine/text/language.js';
import type { Choice, Match } from '../match/match-rows.js';
import type { PointsReading } from '../rows/read-points.js';
import type { PointsBasis, SheetRow } from '../rows/sheet.js';

/** How much of the sheet is taken. `all`: numbers, texts and new clauses too. */
export type PasteScope = 'points' | 'titles' | 'all';

export interface PasteOptions {
  readonly scope: PasteScope;
  /** Where the points come from; a column of the sheet that says so goes before it. */
  readonly basis: PointsBasis;
  /** Of titles and texts without Chinese characters or with them: the language that they are in. */
  readonly language: Language;
  /** By row. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** By row: the group that a new clause is put into, null for the top. */
  readonly parents: ReadonlyMap<string, string | null>;
  /** By row of the plan: what the reader ticked otherwise than was proposed. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

export type FieldChange =
  | { readonly field: 'points'; readonly from: number | undefined; readonly to: number }
  | { readonly field: 'basis'; readonly from: PointsBasis | undefined; readonly to: PointsBasis }
  | { readonly field: 'number' | 'title' | 'text'; readonly from: string | undefined; readonly to: string; readonly language?: Language };

/**
 * choose: the reader says which clause it is. unsure: the match may be wrong. unclear: the points are not understood. normative: points
 * of the standard itself would change. total: the declared points and the sum below differ. empty: a new clause without points.
 * elsewhere: it stands below another group in the sheet. leaf: other rows stand below it, and it is no group. unmatched: no such clause.
 * full: the document takes no more clauses.
 */
export type Look = 'choose' | 'unsure' | 'unclear' | 'normative' | 'total' | 'empty' | 'elsewhere' | 'unmatched' | 'leaf' | 'full';

export type PlanAction = 'change' | 'add' | 'remove' | 'sum' | 'same' | 'leave';

export interface PlanRow {
  /** The sheet row's key; "clause:<id>" for clauses that the sheet lacks, "sum:<id>" for groups that follow their children. */
  readonly key: string;
  readonly row: SheetRow | undefined;
  readonly match: Match | undefined;
  /** The clause that is there. */
  readonly clause: string | undefined;
  readonly action: PlanAction;
  readonly changes: readonly FieldChange[];
  readonly points: PointsReading | undefined;
  /** Of a new one: its parent, an id or the key of another new row; null for the top. */
  readonly parent: { readonly clause: string | null } | { readonly row: string } | undefined;
  readonly isTickable: boolean;
  readonly isTicked: boolean;
  readonly looks: readonly Look[];
}

/** Sums of a group before and after, as exact decimals in words of the engine ("40", "2.5"). */
export interface GroupTotal {
  readonly clause: string;
  readonly level: number;
  /** For its name. */
  readonly name: Clause;
  readonly before: { readonly declared: string; readonly sum: string } | undefined;
  readonly after: { readonly declared: string; readonly sum: string } | undefined;
  readonly isOff: boolean;
}

export interface PlanCounts {
  readonly points: number;
  readonly basis: number;
  readonly titles: number;
  readonly added: number;
  readonly removed: number;
  readonly unmatched: number;
  readonly looks: number;
}

export interface PastePlan {
  readonly rows: readonly PlanRow[];
  /** The clauses with all that is ticked carried out. */
  readonly clauses: readonly Clause[];
  readonly groups: readonly GroupTotal[];
  /** Of the whole document. */
  readonly total: { readonly before: string; readonly after: string };
  readonly counts: PlanCounts;
}
