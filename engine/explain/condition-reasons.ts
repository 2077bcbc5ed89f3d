// Why a condition holds or not, on which values, and what follows (S-72 to S-74).
import type { ConditionResult } from '../model/documents.js';
import { type Params, paramsOf } from './params.js';
import { requirementText, valuesIn } from './requirement.js';
import type { Telling } from './speech.js';
import { gradeTitle } from './titles.js';

type Verdict = (telling: Telling, result: ConditionResult, params: Params) => string;

export const CONDITION_REASONS: ReadonlyMap<string, Verdict> = new Map<string, Verdict>([
  ['condition-holds', ({ say }) => say.condition.holds],
  ['condition-fails', fails],
  ['condition-undetermined', undetermined],
  ['condition-waived', ({ say }, _, params) => say.condition.waived(params.text('by') ?? '', params.text('reason') ?? '')],
]);

export function conditionReason(telling: Telling, result: ConditionResult): string {
  const { say, model } = telling;
  const params = paramsOf(result.why);
  const verdict = CONDITION_REASONS.get(result.why.code);
  if (verdict === undefined) return say.unknownReason(result.why.code);
  const holds = model.conditions.get(result.id)?.holds;
  const isKnown = result.state !== 'undetermined';
  return say.pieces.sentences(requirementText(telling, holds, valuesIn(params), isKnown), verdict(telling, result, params));
}

function fails(telling: Telling, { id }: ConditionResult): string {
  const follows = consequence(telling, id);
  return follows === undefined ? telling.say.condition.failsWithoutConsequence : telling.say.condition.fails(follows);
}

function undetermined(telling: Telling, result: ConditionResult): string {
  const { say } = telling;
  const follows = consequence(telling, result.id);
  return result.matters && follows !== undefined ? say.condition.undetermined(follows) : say.condition.doesNotMatterYet;
}

/** What it means for the grade that a condition does not hold; undefined: nothing. */
function consequence({ say, model, language }: Telling, id: string): string | undefined {
  const found = model.conditions.get(id);
  if (found === undefined) return undefined;
  switch (found.effect) {
    case 'ineligible':
      return say.condition.notRated;
    case 'fail':
      return say.condition.ungraded(gradeTitle(model, model.ungradedId, language));
    case 'cap':
      return say.condition.atMost(gradeTitle(model, found.condition.otherwise?.grade ?? model.ungradedId, language));
    case 'none': {
      const grades = model.grades.filter((grade) => grade.requires.includes(found.index));
      if (grades.length === 0) return undefined;
      return say.condition.not(grades.map(({ grade }) => gradeTitle(model, grade.id, language)));
    }
  }
}
