// Carries out the changes of one overlay on its ground, leaving out those that cannot be: what an author sees while an overlay is not
// right yet. The steps, the policy and the schema are the engine's; where all is right this is what its compose gives. S-120 to S-129.
import { type Applied, isRefused, type Refused } from '../../../engine/compose/applied.js';
import { applyChange } from '../../../engine/compose/apply-change.js';
import { noteOrigins } from '../../../engine/compose/compose-with.js';
import type { Origins } from '../../../engine/compose/origins.js';
import { ruleOn } from '../../../engine/compose/rule-on.js';
import { checkStack } from '../../../engine/compose/stack.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import { type Problem, problem } from '../../../engine/model/problem.js';
import { type GroundState, groundState } from './ground-state.js';
import type { Ground } from './overlay-edits.js';
import { shapeFaults } from './shape-faults.js';

export interface Composition {
  readonly ruleset: Ruleset;
  /** By the index of the change; undefined where it was left out. */
  readonly applied: readonly (Applied | undefined)[];
  readonly problems: readonly Problem[];
  origins(): Origins;
}

export function composition(ground: Ground, overlay: Overlay): Composition {
  const state = groundState(ground);
  const stack = checkStack(ground.ruleset, overlay.extends.digest === undefined ? '' : state.baseDigest(), [...ground.earlier, overlay]);
  const ofStack = stack.problems.filter((one) => one.document === `overlay:${overlay.id}`);
  const leftOut = new Map<number, readonly Problem[]>();
  // Each round leaves out at least one change more, and with none there is nothing to find.
  for (;;) {
    const { ruleset, applied, problems } = carriedOut(state, overlay, leftOut);
    const origins = originsOf(state, overlay, applied);
    const faults = behindFaults(shapeFaults(state.before, ruleset), origins, overlay, applied);
    if (faults.size === 0) return { ruleset, applied, problems: [...ofStack, ...problems], origins };
    for (const [index, found] of faults) leftOut.set(index, found);
  }
}

function originsOf(state: GroundState, overlay: Overlay, applied: readonly (Applied | undefined)[]): () => Origins {
  let origins: Origins | undefined;
  return () => {
    if (origins !== undefined) return origins;
    origins = state.origins();
    for (const [index, outcome] of applied.entries()) if (outcome !== undefined) noteOrigins(origins, overlay, index, outcome);
    return origins;
  };
}

function carriedOut(
  state: GroundState,
  overlay: Overlay,
  leftOut: ReadonlyMap<number, readonly Problem[]>,
): Pick<Composition, 'ruleset' | 'applied' | 'problems'> {
  const applied: (Applied | undefined)[] = [];
  const problems: Problem[] = [];
  let ruleset = state.before;
  for (const [index, change] of overlay.changes.entries()) {
    const faults = leftOut.get(index);
    const outcome = faults === undefined ? stepped(state, ruleset, change) : undefined;
    if (outcome === undefined || isRefused(outcome)) {
      applied.push(undefined);
      problems.push(...(faults ?? []));
      if (outcome !== undefined) {
        problems.push(problem('error', outcome.code, `overlay:${overlay.id}`, `/changes/${index}${outcome.at}`, outcome.params));
      }
      continue;
    }
    problems.push(...ruled(state, ruleset, overlay, index, outcome));
    applied.push(outcome);
    ruleset = outcome.document as Ruleset;
  }
  return { ruleset, applied, problems };
}

/** A change on the document that it was on the last time gives what it gave then. */
interface Step {
  readonly before: Ruleset;
  readonly outcome: Applied | Refused;
  rulings: { readonly index: number; readonly overlay: string; readonly problems: readonly Problem[] } | undefined;
}

const steps = new WeakMap<GroundState, WeakMap<Change, Step>>();

export function stepped(state: GroundState, before: Ruleset, change: Change): Applied | Refused {
  const known = stepsOn(state).get(change);
  if (known?.before === before) return known.outcome;
  const outcome = applyChange(before, state.base, change);
  stepsOn(state).set(change, { before, outcome, rulings: undefined });
  return outcome;
}

function ruled(state: GroundState, before: Ruleset, overlay: Overlay, index: number, outcome: Applied): readonly Problem[] {
  const change = overlay.changes[index];
  if (change === undefined) return [];
  const step = stepsOn(state).get(change);
  if (step?.before === before && step.rulings?.index === index && step.rulings.overlay === overlay.id) return step.rulings.problems;
  const after = outcome.document as Ruleset;
  const judged = { base: state.base, before, after, overlay, change, index, reading: state.reading };
  const problems = ruleOn(state.policy, judged, outcome.edits);
  // Whether points may lose their mark as provisional depends on the other changes of the overlay.
  const isByItself = !outcome.edits.some(({ place }) => place.includes('pointsBasis'));
  if (step?.before === before && isByItself) step.rulings = { index, overlay: overlay.id, problems };
  return problems;
}

function stepsOn(state: GroundState): WeakMap<Change, Step> {
  const found = steps.get(state) ?? new WeakMap<Change, Step>();
  steps.set(state, found);
  return found;
}

/** The changes that brought what the schema does not allow; where that cannot be told, the last one. */
function behindFaults(
  { problems, part }: ReturnType<typeof shapeFaults>,
  origins: () => Origins,
  overlay: Overlay,
  applied: readonly (Applied | undefined)[],
): ReadonlyMap<number, readonly Problem[]> {
  const found = new Map<number, Problem[]>();
  const last = applied.reduce((latest, outcome, index) => (outcome === undefined ? latest : index), -1);
  for (const fault of problems) {
    const at = origins().changeAt(part, fault.pointer);
    const isOwn = at?.document === `overlay:${overlay.id}`;
    const index = isOwn ? Number(at.pointer.split('/')[2]) : last;
    if (index < 0) continue;
    const spot = isOwn ? at : { document: `overlay:${overlay.id}`, pointer: `/changes/${index}` };
    found.set(index, [...(found.get(index) ?? []), { ...fault, ...spot }]);
  }
  return found;
}
