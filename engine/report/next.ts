// What the next better grade still needs (S-141).
import { Interval } from '../condition/types.js';
import { reaches } from '../evaluate/decide.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { isOpen } from '../evaluate/evaluation.js';
import type { Next } from '../model/documents.js';
import { type Rational, subtract } from '../number/rational.js';
import { quantity } from './quantities.js';

type Requirement = NonNullable<Next>['requirements'][number];

/** Null where there is no better grade, or nothing can be said. */
export function nextGrade({ state, decision, status }: Evaluation): Next {
  const { grades } = state.program.model;
  if (status === 'invalid' || grades.length === 0) return null;
  const reached = decision.lowest ?? grades.length;
  const target = grades[reached - 1];
  if (target === undefined) return null;
  const minima = target.minima.flatMap((minimum) => {
    const value = state.slots[minimum.slot];
    if (reaches(value, minimum.min, 'lowest')) return [];
    const has = value instanceof Interval ? value.low : (value as Rational | undefined);
    return [
      {
        path: minimum.path,
        min: minimum.min.toString(),
        has: quantity(has),
        missing: has === null || has === undefined ? null : subtract(minimum.min, has).toString(),
        reachable: reaches(value, minimum.min, 'highest'),
      },
    ];
  });
  const requirements: Requirement[] = [];
  for (const { model } of state.program.conditions) {
    const holds = state.holds[model.index];
    if (holds === true) continue;
    const isInTheWay = model.effect !== 'cap' || (model.capIndex ?? grades.length) > target.index;
    const role = target.requires.includes(model.index) ? 'requires' : model.effect === 'none' || !isInTheWay ? undefined : model.effect;
    if (role !== undefined) requirements.push({ condition: model.condition.id, state: holds === false ? 'fails' : 'undetermined', role });
  }
  const isIncomplete = status === 'incomplete';
  return {
    grade: target.grade.id,
    minima,
    requirements,
    unanswered: isIncomplete ? state.program.leaves.flatMap(({ leaf }) => (isOpen(state, leaf.leafIndex) ? [leaf.id] : [])) : [],
    evidence: isIncomplete
      ? state.evidence.flatMap(({ model, state: found }) =>
          model.shortfall !== 'warn' &&
          (found === 'unrecorded' || found === 'undetermined' || (found === 'short' && model.shortfall === 'incomplete'))
            ? [model.evidence.id]
            : [],
        )
      : [],
  };
}
