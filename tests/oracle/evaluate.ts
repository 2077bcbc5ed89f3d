// The oracle: SEMANTICS.md sections 3 to 11 once more, as plainly as possible. It tries every way to finish the audit and looks at
// each. It takes a ruleset without errors and an audit that fits the schema; it shares no code with the evaluator.
import type { Audit, Ruleset } from '../../engine/index.js';
import { type Complain, isExact, type Value, valueIn } from './basics.js';
import { decimal, displayed, type Exact, greatest, isBottomless, least, textOf } from './exact.js';
import { type ConditionStates, conditionStates, type GradeRange, gradeRange, rankOf } from './grade.js';
import type { ItemStanding } from './open-items.js';
import { type Case, layOut } from './scheme.js';
import { type Standing, standingOf } from './standing.js';
import { adjustmentSums, deletedShare, isDeclared, type World, worldOf } from './world.js';

export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
}

export type EvidenceState = 'enough' | 'short' | 'unrecorded' | 'undetermined' | 'not-asked';

/** A way to finish the audit, and what it comes to. */
export interface Outcome {
  readonly world: World;
  readonly conditions: ConditionStates;
  readonly grade: GradeRange;
}

export interface Expected {
  readonly case: Case;
  readonly standing: Standing;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly evidence: ReadonlyMap<string, EvidenceState>;
  readonly score: { readonly lowest: Exact | undefined; readonly highest: Exact | undefined };
  /** The extremes over all outcomes; the engine may be wider where conditions correlate. */
  readonly grade: GradeRange;
  /** Whether none of the ways ends with nothing to score. */
  readonly isAlwaysScored: boolean;
  /** Whether a leaf or an item alone makes the audit incomplete. */
  readonly isIncomplete: boolean;
  readonly hasErrors: boolean;
}

/** undefined where there are more than `limit` ways to finish. */
export function expect(ruleset: Ruleset, audit: Audit, limit = 1): Expected | undefined {
  const found: Finding[] = [];
  const complain: Complain = (code, severity = 'error') => found.push({ code, severity });
  const of: Case = { scheme: layOut(ruleset), audit };
  const standing = standingOf(of, complain);
  const { leaves, items, mayApply } = standing;
  const ways = [...leaves, ...items].reduce((product, one) => product * one.ways.length, 2 ** mayApply.length);
  if (ways > limit) return undefined;
  checkAudit(of, standing, complain);
  const worlds: World[] = [];
  for (const leafWays of product(leaves.map((one) => one.ways.map((way) => [one.leaf.id, way] as const)))) {
    for (const itemWays of product(items.map((one) => one.ways.map((way) => [one.recorded.item.id, way] as const)))) {
      for (const applies of product(mayApply.map((id) => [[id, true] as const, [id, false] as const]))) {
        worlds.push(worldOf(standing, new Map(leafWays), new Map(itemWays), new Map(applies)));
      }
    }
  }
  const scored = worlds.filter(({ total }) => total !== undefined);
  if (scored.length === 0) complain('nothing-to-score');
  const outcomes = (scored.length === 0 ? worlds : scored).map((world) => {
    const conditions = conditionStates(of, world.lookup);
    return { world, conditions, grade: gradeRange(of, world.lookup, conditions) };
  });
  const evidence = new Map(items.map((item) => [item.recorded.item.id, evidenceState(item)]));
  evidenceWarnings(items, evidence, complain);
  return {
    case: of,
    standing,
    outcomes,
    findings: found,
    evidence,
    score: scoreRange(scored.flatMap(({ total }) => (total === undefined ? [] : [total.score]))),
    grade: widest(ruleset, outcomes),
    isAlwaysScored: scored.length === worlds.length,
    isIncomplete: isIncomplete(standing, evidence),
    hasErrors: found.some(({ severity }) => severity === 'error'),
  };
}

/** S-68, against the minima of score. */
export function displayedScore({ scheme }: Case, score: Exact): string {
  const minima = scheme.ruleset.grades.flatMap(({ min }) =>
    typeof min === 'number' ? [min] : Object.hasOwn(min, 'score') ? [min.score ?? 0] : [],
  );
  const { decimals, mode } = scheme.scoring.display;
  return displayed(score, decimals, mode, minima.map(decimal));
}

/** S-105. */
export function outputValue(
  of: Case,
  lookup: (path: string) => Value,
  expression: unknown,
): string | boolean | undefined | { date: number } {
  const value = valueIn(expression, lookup, of);
  return isExact(value) ? (textOf(value) ?? undefined) : value;
}

function* product<T>(lists: readonly (readonly T[])[]): Generator<readonly T[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const others of product(rest)) for (const one of first) yield [one, ...others];
}

/** Where `floor: null` lets a leaf sink without end, and no floor of the score stops it, there is no lowest. S-111. */
function scoreRange(scores: readonly Exact[]): Expected['score'] {
  const lowest = least(scores);
  return { lowest: lowest === undefined || isBottomless(lowest) ? undefined : lowest, highest: greatest(scores) };
}

function widest(ruleset: Ruleset, outcomes: readonly Outcome[]): GradeRange {
  const all = outcomes.flatMap(({ grade }) => [grade.lowest, grade.highest]);
  const sorted = [...all].sort((a, b) => rankOf(ruleset, a) - rankOf(ruleset, b));
  return { lowest: sorted[0] ?? null, highest: sorted.at(-1) ?? null };
}

function evidenceState({ recorded, isAsked }: ItemStanding): EvidenceState {
  if (isAsked === false) return 'not-asked';
  if (!recorded.isRecorded) return 'unrecorded';
  const { short } = recorded.ifAsked;
  if (short === 0) return 'enough';
  return short === undefined ? 'undetermined' : 'short';
}

function isIncomplete({ leaves, items }: Standing, states: ReadonlyMap<string, EvidenceState>): boolean {
  if (leaves.some(({ isInvolved, result }) => isInvolved === true && result === undefined)) return true;
  return items.some(({ recorded: { item, shortfall } }) => {
    const state = states.get(item.id);
    const isOpen = state === 'unrecorded' || state === 'undetermined';
    return shortfall !== 'warn' && (isOpen || (shortfall === 'incomplete' && state === 'short'));
  });
}

function evidenceWarnings(items: readonly ItemStanding[], states: ReadonlyMap<string, EvidenceState>, complain: Complain): void {
  for (const { recorded, isAsked } of items) {
    const state = states.get(recorded.item.id);
    if (state === 'short') complain('evidence-short', 'warning');
    if (state === 'unrecorded') complain('evidence-unrecorded', 'info');
    if (isAsked !== false && recorded.isAbove) complain('evidence-above', 'warning');
  }
}

/** The checks that are about the audit as a whole. S-15, S-46, S-62, S-72. */
function checkAudit({ scheme, audit }: Case, standing: Standing, complain: Complain): void {
  const { deletionLimit } = scheme.scoring;
  if (deletionLimit !== null && deletedShare(standing).compare(deletionLimit) > 0) complain('deletion-limit');
  const declared = scheme.ruleset.adjustments ?? [];
  for (const record of audit.adjustments ?? []) {
    const { id, kind, clause, corrected } = record;
    const adjustment = declared.find((one) => one.id === id);
    if (adjustment === undefined) complain('unknown-adjustment');
    else if (kind !== undefined && !(adjustment.kinds ?? []).some((one) => one.id === kind)) complain('unknown-kind');
    if (clause !== undefined && ![...scheme.leaves, ...scheme.groups].some((one) => one.id === clause)) complain('unknown-clause');
    if (isDeclared(record, standing.case) && adjustment?.needsCorrection === true && corrected === undefined)
      complain('correction-open', 'warning');
  }
  for (const { count, counted } of adjustmentSums(standing)) if (count > counted) complain('adjustment-limit', 'warning');
  for (const { condition, reason } of audit.waivers ?? []) {
    const waived = (scheme.ruleset.conditions ?? []).find(({ id }) => id === condition);
    if (waived === undefined) complain('unknown-condition');
    else if (waived.waivable !== true) complain('not-waivable');
    else if (reason.trim() === '') complain('reason-missing', 'warning');
  }
}
