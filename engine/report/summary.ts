// The compact result for batches: the same evaluation without the reasons.
import type { Evaluation, Status } from '../evaluate/evaluation.js';
import { type Problem, sortProblems } from '../model/problem.js';
import { distinct, shownScore } from './report.js';

export interface Summary {
  readonly id: string | null;
  readonly status: Status;
  /** As displayed (S-68), or null. */
  readonly score: string | null;
  readonly exactScore: string | null;
  readonly grade: string | null;
  readonly problems: readonly Problem[];
}

/** Sums up an evaluation. The problems are those of the report but for outputs, which a summary does not have. */
export function buildSummary(evaluation: Evaluation, id: string | null): Summary {
  const { state, status, grade } = evaluation;
  const { score, exactScore } = shownScore(evaluation);
  const own = state.program.problems.length === 0 ? state.problems : [...state.program.problems, ...state.problems];
  const problems = own.length < 2 ? own : sortProblems(distinct(own));
  return { id, status, score, exactScore, grade, problems };
}
