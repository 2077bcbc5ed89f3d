// One audit under one program, step by step in the order of S-60. The result is the State and what was decided; report.ts and
// summary.ts put it into the words of the format.
import { hasErrors } from '../model/problem.js';
import { checkContext } from './check-context.js';
import { type CheckedAudit, waiversOf } from './checked-audit.js';
import { checkWaivers, type Decision, decide, gradeId, readConditions } from './decide.js';
import { readEvidence } from './evidence.js';
import { fillEvidenceSlots, fillFindingSlots, spanOf } from './fill-slots.js';
import type { Program } from './program.js';
import { readApplicability, readDeletions, readOutcomes } from './read-answers.js';
import { readFacts } from './read-facts.js';
import { runRules } from './run-rules.js';
import { readAdjustments, readScore, type ScoreState } from './score.js';
import { settleLeaves } from './settle-leaves.js';
import { DELETED, INVOLVED, mayNotApply, State } from './state.js';

export type Status = 'invalid' | 'ineligible' | 'incomplete' | 'final';

export interface Evaluation {
  readonly state: State;
  readonly score: ScoreState;
  readonly decision: Decision;
  readonly status: Status;
  /** The grade's id where the status is final (S-76). */
  readonly grade: string | null;
}

/** Evaluates an audit that has been through checkAudit. Never throws for what is in it. */
export function runEvaluation(program: Program, audit: CheckedAudit): Evaluation {
  const state = new State(program, audit.usable, [...audit.problems], waiversOf(audit.usable));

  checkContext(state);
  checkWaivers(state);
  readFacts(state);
  readDeletions(state);
  readApplicability(state);
  readOutcomes(state);
  readEvidence(state);
  fillEvidenceSlots(state);
  runRules(state);
  readConditions(state, 'ineligible');
  settleLeaves(state);
  readAdjustments(state);
  const score = readScore(state);
  fillFindingSlots(state);
  // Where there is nothing to score, no floor makes a score of it.
  if (program.scoreSlot !== undefined && score.isPossible) state.slots[program.scoreSlot] = spanOf(score.low.final, score.high.final);
  readConditions(state, 'others');
  const decision = decide(state);

  const status = statusOf(state, decision);
  const grade = status === 'final' ? gradeId(state, decision.highest) : null;
  if (program.gradeSlot !== undefined) state.slots[program.gradeSlot] = grade ?? undefined;
  return { state, score, decision, status, grade };
}

function statusOf(state: State, decision: Decision): Status {
  if (hasErrors(state.problems)) return 'invalid';
  if (decision.ineligible) return 'ineligible';
  return isIncomplete(state) || decision.isEligibilityOpen || !decision.isDecided ? 'incomplete' : 'final';
}

/** S-75: an open leaf that is surely involved, or evidence that has to be there. */
function isIncomplete(state: State): boolean {
  for (let leaf = 0; leaf < state.outcomes.length; leaf += 1) if (isOpen(state, leaf)) return true;
  return state.evidence.some(({ model, state: found }) => {
    if (found === 'enough' || found === 'not-asked' || model.shortfall === 'warn') return false;
    return model.shortfall === 'incomplete' || found !== 'short';
  });
}

/** Whether a leaf that is surely involved has no outcome yet. */
export function isOpen(state: State, leaf: number): boolean {
  if (state.outcomes[leaf] !== undefined || state.presence[leaf] === DELETED) return false;
  // A leaf is optional here because it may still be deleted, or because its own `applies` is unknown.
  return state.presence[leaf] === INVOLVED || state.ownAppliesUnknown[leaf] === 0 ? !mayNotApply(state, leaf) : false;
}
