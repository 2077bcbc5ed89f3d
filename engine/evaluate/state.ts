// What is found out about one audit, step by step, in arrays by leafIndex, groupIndex and the like. One State belongs to one
// evaluation; the steps beside this file fill it in the order of S-60.
import type { Run, SlotValue } from '../condition/types.js';
import type { Answer, Audit, Waiver } from '../model/documents.js';
import type { ClauseNode, GroupNode } from '../model/model.js';
import { type Params, type Problem, problem } from '../model/problem.js';
import type { Rational } from '../number/rational.js';
import type { EvidenceState } from './evidence.js';
import type { Outcome } from './methods/method-rules.js';
import type { Program } from './program.js';

/** Whether a leaf counts, as far as its own deletion and `applies` go (groups that may not apply are noted apart). */
export const INVOLVED = 0;
/** Involved or not: its own `applies` is unknown, or it is open and may still be deleted. */
export const OPTIONAL = 1;
export const DELETED = 2;

export class State implements Run {
  readonly program: Program;
  readonly audit: Audit;
  readonly problems: Problem[];
  readonly slots: SlotValue[];

  readonly answers: (Answer | undefined)[];
  readonly presence: Uint8Array;
  /** The leaf's own `applies` is unknown. */
  readonly ownAppliesUnknown: Uint8Array;
  /** By groupIndex: the group's own `applies` is unknown. */
  readonly groupAppliesUnknown: Uint8Array;
  /** Who deleted a leaf: the clause that was answered so or does not apply. */
  readonly deletedBy: (ClauseNode | undefined)[];
  /** What the answer or the rule comes to; undefined while open. */
  readonly outcomes: (Outcome | undefined)[];
  /** Earned after evidence and rounding; low and high are the same object once settled. null: unbounded below. */
  readonly low: (Rational | null)[];
  readonly high: Rational[];
  /** Bit 1: short evidence takes the leaf's points; bit 2: it may. */
  readonly shortfall: Uint8Array;
  evidence: readonly EvidenceState[] = [];
  /** By the place of the adjustment in the ruleset: occurrences recorded. */
  readonly adjustmentCounts: number[];
  /** By the place of the condition: true holds, false fails, undefined undetermined. */
  readonly holds: (boolean | undefined)[];
  readonly waivers: ReadonlyMap<string, Waiver>;

  constructor(program: Program, audit: Audit, problems: Problem[], waivers: ReadonlyMap<string, Waiver>) {
    const leaves = program.leaves.length;
    this.program = program;
    this.audit = audit;
    this.problems = problems;
    this.slots = new Array<SlotValue>(program.slotCount).fill(undefined);
    this.answers = new Array<Answer | undefined>(leaves).fill(undefined);
    this.presence = new Uint8Array(leaves);
    this.ownAppliesUnknown = new Uint8Array(leaves);
    this.groupAppliesUnknown = new Uint8Array(program.model.groups.length);
    this.deletedBy = new Array<ClauseNode | undefined>(leaves).fill(undefined);
    this.outcomes = new Array<Outcome | undefined>(leaves).fill(undefined);
    this.low = new Array<Rational | null>(leaves).fill(null);
    this.high = new Array<Rational>(leaves);
    this.shortfall = new Uint8Array(leaves);
    this.adjustmentCounts = new Array<number>(program.adjustments.length).fill(0);
    this.holds = new Array<boolean | undefined>(program.conditions.length).fill(undefined);
    this.waivers = waivers;
  }

  /** A problem met while an expression of the ruleset is evaluated (S-87, S-101, S-102). */
  report(code: string, pointer: string, params: Params): void {
    this.problems.push(problem('warning', code, 'ruleset', pointer, params));
  }

  /** A problem of the audit. */
  complain(severity: Problem['severity'], code: string, pointer: string, params: Params = {}): void {
    this.problems.push(problem(severity, code, 'audit', pointer, params));
  }
}

/** Whether a leaf may turn out not to apply: by its own `applies` or that of a group above it. */
export function mayNotApply(state: State, leafIndex: number): boolean {
  if (state.ownAppliesUnknown[leafIndex] === 1) return true;
  return mayGroupNotApply(state, state.program.leaves[leafIndex]?.leaf.parent);
}

/** Whether a group, or one above it, may turn out not to apply. */
export function mayGroupNotApply(state: State, node: GroupNode | undefined): boolean {
  let group = node;
  while (group !== undefined) {
    if (state.groupAppliesUnknown[group.groupIndex] === 1) return true;
    group = group.parent;
  }
  return false;
}
