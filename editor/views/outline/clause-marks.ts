// What the engine says about clauses, by clause and column. Made once per result of checking and language.

import type { Severity } from '../../../engine/model/problem.js';
import type { Language } from '../../../engine/text/language.js';
import type { Checks, FoundProblem } from '../../state/checks.js';
import type { GridMark } from '../../ui/grid/grid-types.js';
import type { ColumnId } from './outline-columns.js';

/** By column; the worst of each. */
export type ClauseMarks = ReadonlyMap<ColumnId, GridMark>;

const COLUMNS = new Map<string, ColumnId>([
  ['number', 'number'],
  ['points', 'points'],
  ['pointsBasis', 'basis'],
  ['assess', 'method'],
  ['deletable', 'deletable'],
  ['tags', 'tags'],
  ['rollUp', 'sum'],
]);
const RANK: readonly Severity[] = ['info', 'warning', 'error'];

export class MarksOfChecks {
  #checks: Checks | undefined;
  #language: Language | undefined;
  #marks: ReadonlyMap<string, ClauseMarks> = new Map();

  of(
    checks: Checks | undefined,
    language: Language,
    sentence: (problem: FoundProblem['problem']) => string,
  ): ReadonlyMap<string, ClauseMarks> {
    if (checks === this.#checks && language === this.#language) return this.#marks;
    const marks = new Map<string, Map<ColumnId, GridMark>>();
    for (const { problem, place } of checks?.problems ?? []) {
      // What is only worth knowing is in the list of problems: a mark in every row would hide the others.
      if (place?.collection !== 'clauses' || problem.severity === 'info') continue;
      const column = COLUMNS.get(place.field?.split('.')[0] ?? '') ?? 'title';
      const ofClause = marks.get(place.id) ?? new Map<ColumnId, GridMark>();
      marks.set(place.id, ofClause);
      const worst = ofClause.get(column);
      if (worst !== undefined && RANK.indexOf(worst.severity) >= RANK.indexOf(problem.severity)) continue;
      ofClause.set(column, { severity: problem.severity, text: sentence(problem) });
    }
    this.#checks = checks;
    this.#language = language;
    this.#marks = sameWhereEqual(this.#marks, marks);
    return this.#marks;
  }
}

/** Rows are drawn anew by identity: marks that say the same stay the same objects. */
function sameWhereEqual(before: ReadonlyMap<string, ClauseMarks>, now: ReadonlyMap<string, ClauseMarks>): ReadonlyMap<string, ClauseMarks> {
  const kept = new Map(
    [...now].map(([id, marks]) => {
      const old = before.get(id);
      const isEqual =
        old !== undefined &&
        old.size === marks.size &&
        [...marks].every(([column, mark]) => old.get(column)?.text === mark.text && old.get(column)?.severity === mark.severity);
      return [id, isEqual ? old : marks] as const;
    }),
  );
  const isSame = kept.size === before.size && [...kept].every(([id, marks]) => before.get(id) === marks);
  return isSame ? before : kept;
}
