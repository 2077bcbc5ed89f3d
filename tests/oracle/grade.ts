// Conditions and the grade in one finished audit, in three values: facts may still be missing. S-72 to S-74, S-112.
import type { Ruleset } from '../../engine/index.js';
import { isExact, type Lookup, truthOf } from './basics.js';
import { decimal } from './exact.js';
import type { Case } from './scheme.js';

export type ConditionState = 'holds' | 'fails' | 'undetermined' | 'waived';
export type ConditionStates = ReadonlyMap<string, ConditionState>;

export interface GradeRange {
  readonly lowest: string | null;
  readonly highest: string | null;
}

export function conditionStates(of: Case, lookup: Lookup): ConditionStates {
  const waived = new Set((of.audit.waivers ?? []).filter(({ reason }) => reason.trim() !== '').map(({ condition }) => condition));
  return new Map(
    (of.scheme.ruleset.conditions ?? []).map(({ id, holds, waivable }) => {
      if (waivable === true && waived.has(id)) return [id, 'waived'];
      const truth = truthOf(holds, lookup, of);
      return [id, truth === undefined ? 'undetermined' : truth ? 'holds' : 'fails'];
    }),
  );
}

/** The conditions whose failing makes ineligible. */
export function ineligibleIds({ scheme }: Case): readonly string[] {
  return (scheme.ruleset.conditions ?? []).filter(({ otherwise }) => otherwise?.effect === 'ineligible').map(({ id }) => id);
}

/** The grades with everything undetermined taken the worse and the better way. */
export function gradeRange(of: Case, lookup: Lookup, states: ConditionStates): GradeRange {
  return { lowest: gradeIf(of, lookup, states, false), highest: gradeIf(of, lookup, states, true) };
}

/** null first, then ungraded, then the grades from the worst to the best. */
export function rankOf({ grades }: Ruleset, grade: string | null): number {
  if (grade === null) return -1;
  const index = grades.findIndex(({ id }) => id === grade);
  return index === -1 ? 0 : grades.length - index;
}

function gradeIf(of: Case, lookup: Lookup, states: ConditionStates, undetermined: boolean): string | null {
  const { grades, conditions = [], ungraded } = of.scheme.ruleset;
  const isHeld = (id: string) => {
    const state = states.get(id);
    return state === 'undetermined' ? undetermined : state !== 'fails';
  };
  const failing = conditions.filter(({ id }) => !isHeld(id));
  const nothing = ungraded?.id ?? 'not-certified';
  if (grades.length === 0 || failing.some(({ otherwise }) => otherwise?.effect === 'ineligible')) return null;
  if (failing.some(({ otherwise }) => otherwise?.effect === 'fail')) return nothing;
  const caps = failing.filter(({ otherwise }) => otherwise?.effect === 'cap').map(({ otherwise }) => otherwise?.grade);
  // A cap at the ungraded one leaves no grade.
  const from = Math.max(0, ...caps.map((cap) => (cap === nothing ? grades.length : grades.findIndex(({ id }) => id === cap))));
  const best = grades.slice(from).find(({ min, requires = [] }) => {
    const minima = Object.entries(typeof min === 'number' ? { score: min } : min);
    const isReached = ([path, least]: [string, number]) => {
      const value = lookup(path);
      return isExact(value) ? value.compare(decimal(least)) >= 0 : undetermined;
    };
    return minima.every(isReached) && requires.every(isHeld);
  });
  return best?.id ?? nothing;
}
