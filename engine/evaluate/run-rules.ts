// What the leaves assessed by rule come to, where facts and evidence settle it (S-37).
import { Interval } from '../condition/types.js';
import type { Problem } from '../model/problem.js';
import { compare, multiply, ONE, type Rational, sign, ZERO } from '../number/rational.js';
import { askAgain } from './evidence.js';
import { fillEvidenceSlots } from './fill-slots.js';
import type { LeafProgram } from './program.js';
import { DELETED, type State } from './state.js';

/** Gives the rules their outcome. Evidence has been read; what is asked for is looked at again with every rule that is settled. */
export function runRules(state: State): void {
  const rules = state.program.rules.filter(({ leaf }) => state.presence[leaf.leafIndex] !== DELETED);
  const ofRules = new Set(rules.map(({ leaf }) => leaf.leafIndex));
  const isWaiting = state.evidence.some(({ asked, model }) => asked === undefined && model.leaves.some((leaf) => ofRules.has(leaf)));
  if (isWaiting) runOneAfterAnother(state, rules);
  else for (const rule of rules) runRule(state, rule);
}

/**
 * A rule that comes to something is not open to deletion any more: evidence linked to it is surely asked for, which may settle the
 * next rule. Each is run as if it were itself involved: otherwise what it comes to does not count.
 */
function runOneAfterAnother(state: State, rules: readonly LeafProgram[]): void {
  const { evidence } = state;
  const said = new Map<LeafProgram, readonly Problem[]>();
  let open = rules;
  for (let isMore = true; isMore; ) {
    const left = open.filter((rule) => {
      state.evidence = askAgain(state, evidence, rule.leaf.leafIndex);
      fillEvidenceSlots(state);
      const before = state.problems.length;
      runRule(state, rule);
      said.set(rule, state.problems.splice(before));
      return state.outcomes[rule.leaf.leafIndex] === undefined;
    });
    isMore = left.length < open.length;
    open = left;
  }
  for (const problems of said.values()) state.problems.push(...problems);
  state.evidence = askAgain(state, evidence);
  fillEvidenceSlots(state);
}

function runRule(state: State, { leaf, condition, share }: LeafProgram): void {
  let value: Rational | undefined;
  if (condition !== undefined) {
    const holds = condition(state);
    value = holds === undefined ? undefined : holds ? ONE : ZERO;
  } else if (share !== undefined) {
    const found = share(state);
    value = found instanceof Interval ? undefined : found;
    if (value !== undefined && (sign(value) < 0 || compare(value, ONE) > 0)) {
      state.problems.push({
        code: 'share-range',
        severity: 'error',
        document: 'ruleset',
        pointer: `${leaf.pointer}/assess/share`,
        params: { clause: leaf.id, share: value.toString() },
      });
      value = undefined;
    }
  }
  if (value !== undefined) {
    state.outcomes[leaf.leafIndex] = { earned: multiply(leaf.points, value), available: leaf.points, shareOfNothing: value };
  }
}
