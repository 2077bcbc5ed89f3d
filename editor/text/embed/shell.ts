// Words of the element's frame: head, outline, clause table, result, problems. In shell-zh.ts and shell-en.ts.
import type { Mode } from '../../embed/desk.js';

export interface ShellWords {
  readonly mode: Readonly<Record<Mode, string>>;
  readonly loading: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly keptData: string;
  readonly exportKept: string;
  readonly retry: string;
  readonly noRuleset: string;

  readonly score: string;
  readonly grade: string;
  readonly status: Readonly<Record<'invalid' | 'ineligible' | 'incomplete' | 'final', string>>;
  readonly notBinding: string;
  readonly possible: (low: string, high: string) => string;
  readonly exactly: (score: string) => string;
  readonly below: (high: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly scoreBar: (range: string, minima: readonly string[]) => string;
  readonly none: string;
  readonly answered: (done: number, all: number) => string;
  readonly live: (score: string, grade: string, open: number) => string;
  readonly why: string;
  readonly whyOf: (what: string) => string;
  readonly nextGrade: string;
  readonly topGrade: string;
  readonly go: (what: string) => string;
  readonly more: (count: number) => string;

  readonly outline: string;
  readonly section: Readonly<Record<'details' | 'facts' | 'clauses' | 'evidence' | 'adjustments' | 'conditions' | 'outputs', string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly clearSearch: string;
  readonly stage: string;
  readonly allStages: string;
  readonly show: string;
  readonly filter: Readonly<Record<'all' | 'open' | 'nonconforming' | 'noted' | 'faulty', string>>;
  readonly nextOpen: string;
  readonly noneOpen: string;
  readonly previousClause: string;
  readonly nextClause: string;
  readonly openAll: string;
  readonly closeAll: string;

  readonly number: string;
  readonly clause: string;
  readonly points: string;
  readonly answer: string;
  readonly earned: string;
  readonly details: string;
  readonly detailsOf: (what: string) => string;
  readonly pointsOf: (points: string) => string;
  readonly earnedOf: (earned: string, available: string) => string;
  readonly provisional: string;
  readonly evidence: string;
  readonly state: Readonly<Record<'conforming' | 'nonconforming' | 'deleted' | 'unanswered' | 'undetermined', string>>;

  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly tools: string;
  readonly importAudit: string;
  readonly exportAudit: string;
  readonly exportReport: string;
  readonly print: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly person: string;
  readonly personHint: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [string, string])[];
  readonly problems: (errors: number, warnings: number) => string;
  readonly dropHere: string;
  readonly imported: string;
  readonly carryOver: string;
  readonly dismiss: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly conflict: string;
}
