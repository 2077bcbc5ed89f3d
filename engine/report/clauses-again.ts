// The clauses and groups of a report, those of the report before taken over where the edit did not touch them. A group's result is
// made of what was found out about its leaves alone; a leaf's also repeats parts of its answer, which are compared with what stands
// there now: the host may have changed the answer in place.
import type { LeafProgram } from '../evaluate/program.js';
import { DELETED, type State } from '../evaluate/state.js';
import { type Touched, touchedBetween } from '../evaluate/touched.js';
import type { ClauseResult, GroupResult, Report } from '../model/documents.js';
import type { Params } from '../model/problem.js';
import { clauseResult, groupResult } from './clause-results.js';
import { takenOver, wholeOr } from './taken-over.js';

/** What an evaluation under the same program found out before, and what was reported of it. */
export interface Former {
  readonly state: State;
  readonly findings: Pick<Report, 'clauses' | 'groups'>;
}

interface Results {
  readonly clauses: readonly ClauseResult[];
  readonly groups: readonly GroupResult[];
}

export function clausesAgain(state: State, former: Former | undefined): Results {
  const { leaves, model } = state.program;
  if (former === undefined) {
    return { clauses: leaves.map((leaf) => clauseResult(state, leaf)), groups: model.groups.map((group) => groupResult(state, group)) };
  }
  const { clauses, groups } = former.findings;
  const touched = touchedBetween(former.state, state);
  return {
    clauses: wholeOr(
      clauses,
      leaves.map((leaf, index) => clauseAgain(state, leaf, touched, clauses[index])),
    ),
    groups: wholeOr(
      groups,
      model.groups.map((group, index) => {
        const result = groups[index];
        return result !== undefined && !touched.group(group) ? result : takenOver(result, groupResult(state, group));
      }),
    ),
  };
}

function clauseAgain(state: State, leaf: LeafProgram, touched: Touched, result: ClauseResult | undefined): ClauseResult {
  if (result !== undefined && !touched.leaf(leaf.leaf.leafIndex) && repeatsItsAnswer(state, leaf, result)) return result;
  return takenOver(result, clauseResult(state, leaf));
}

/**
 * Whether all that the reason of an untouched leaf repeats is still so. What would be dear to compare (reasons of deletions,
 * findings, the values that a rule read, which evidence is short) is said anew.
 */
function repeatsItsAnswer(state: State, { leaf }: LeafProgram, result: ClauseResult): boolean {
  const index = leaf.leafIndex;
  if (state.presence[index] === DELETED || state.shortfall[index] !== 0) return false;
  const { method } = leaf.method;
  if (method === 'rule') return false;
  // What these repeat of an answer follows from what it comes to.
  if (method === 'conformity' || method === 'percentage' || method === 'points' || state.outcomes[index] === undefined) return true;
  const answer = state.answers[index];
  const repeated: Params = result.why.params;
  switch (method) {
    case 'sampling':
      return answer?.sampled === repeated.sampled && answer?.nonconforming === repeated.nonconforming;
    case 'levels':
      return answer?.level === repeated.level;
    case 'deductions':
      return false;
  }
}
