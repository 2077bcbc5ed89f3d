// The conditions of a report: what each came to, on which values, and whether it can change the grade (S-72, S-73).
import { type Decision, decide, isWaived } from '../evaluate/decide.js';
import type { State } from '../evaluate/state.js';
import type { ConditionResult, Why } from '../model/documents.js';
import type { ConditionModel } from '../model/model.js';
import { originOf } from './origin.js';
import { valuesRead } from './values-read.js';

export function conditionResult(state: State, model: ConditionModel): ConditionResult {
  const waived = isWaived(state, model.index);
  const holds = state.holds[model.index];
  const found = waived ? 'waived' : holds === undefined ? 'undetermined' : holds ? 'holds' : 'fails';
  return {
    id: model.condition.id,
    state: found,
    effect: model.effect,
    matters: matters(state, model.index),
    why: conditionWhy(state, model, found),
    source: originOf(state, 'conditions', model.condition.id, model.condition.source),
  };
}

/** Whether the decision would differ if this condition, and it alone, came out the other way. */
function matters(state: State, index: number): boolean {
  return !isSame(decide(state, { index, holds: true }), decide(state, { index, holds: false }));
}

function isSame(a: Decision, b: Decision): boolean {
  return a.lowest === b.lowest && a.highest === b.highest && a.ineligible === b.ineligible;
}

function conditionWhy(state: State, model: ConditionModel, found: ConditionResult['state']): Why {
  const params = { values: valuesRead(state, model.holds), effect: model.effect, grade: model.condition.otherwise?.grade ?? null };
  if (found !== 'waived') return { code: `condition-${found}`, params };
  const waiver = state.waivers.get(model.condition.id);
  return { code: 'condition-waived', params: { ...params, by: waiver?.by ?? '', reason: waiver?.reason ?? '' } };
}
