// One audit under one program, step by step in the order of S-60. The result is the State and what was decided; report.ts and
// summary.ts put it into the words of the format.
import { hasErrors, type Problem } from '../model/problem.js';
import { checkDocument } from '../schema/check.js';
import { checkContext } from './check-context.js';
import { checkWaivers, type Decision, decide, gradeId, readConditions } from './decide.js';
import { readEvidence } from './evidence.js';
import { fillEvidenceSlots, fillFindingSlots, spanOf } from './fill-slots.js';
import type { Program } from './program.js';
import { readApplicability, readDeletions, readOutcomes } from './read-answers.js';
import { readFacts } from './read-facts.js';
import { readAdjustments, readScore, type ScoreState } from './score.js';
import { runRules, settleLeaves } from './settle-leaves.js';
import { DELETED, INVOLVED, mayNotApply, State } from './state.js';
import { usableAudit, waiversOf } from './usable-audit.js';

export type Status = 'invalid' | 'ineligible' | 'incomplete' | 'final';

export interface Evaluation {
  /** The audit is plain JSON data, so that it has a digest. */
  readonly isPlain: boolean;
  readonly state: State;
  readonly score: ScoreState;
  readonly decision: Decision;
  readonly status: Status;
  /** The grade's id where the status is final (S-76). */
  readonly grade: string | null;
}

/** Evaluates an audit: any plain JSON value. Never throws for what is in it. */
export function runEvaluation(program: Program, audit: unknown): Evaluation {
  const checked = checkDocument(audit, 'audit');
  const problems: Problem[] = [...checked.problems];
  if (checked.kind !== undefined && checked.kind !== 'audit') {
    problems.push({
      code: 'wrong-document',
      severity: 'error',
      document: 'audit',
      pointer: '/format',
      params: { expected: 'audit', found: checked.kind },
    });
  }
  const usable = usableAudit(checked.kind === 'audit' ? audit : undefined, problems);
  const state = new State(program, usable, problems, waiversOf(usable));

  checkContext(state);
  checkWaivers(state);
  readFacts(state);
  readDeletions(state);
  readApplicability(state);
  readOutcomes(state);
  readEvidence(state);
  fillEvidenceSlots(state);
  readConditions(state, 'ineligible');
  runRules(state);
  settleLeaves(state);
  readAdjustments(state);
  const score = readScore(state);
  fillFindingSlots(state);
  if (program.scoreSlot !== undefined) state.slots[program.scoreSlot] = spanOf(score.low.final, score.high.final);
  readConditions(state, 'others');
  const decision = decide(state);

  const status = statusOf(state, decision);
  const grade = status === 'final' ? gradeId(state, decision.highest) : null;
  if (program.gradeSlot !== undefined) state.slots[program.gradeSlot] = grade ?? undefined;
  const isPlain = !checked.problems.some((one) => one.code === 'not-plain-data');
  return { isPlain, state, score, decision, status, grade };
}

function statusOf(state: State, decision: Decision): Status {
  if (hasErrors(state.problems)) return 'invalid';
  if (decision.ineligible) return 'ineligible';
  return isIncomplete(state) || !decision.isDecided ? 'incomplete' : 'final';
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
