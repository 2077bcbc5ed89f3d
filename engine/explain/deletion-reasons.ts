// Why a clause does not count, and what becomes of its points (S-38, S-40 to S-44).
import type { ClauseResult } from '../model/documents.js';
import type { ClauseNode } from '../model/model.js';
import { amountText } from './amounts.js';
import type { Params } from './params.js';
import { expressionText } from './requirement.js';
import type { Telling } from './speech.js';
import { clauseTitle } from './titles.js';

export function deletedByAnswer(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, model, language } = telling;
  const by = params.text('by') ?? id;
  const effect = effectText(telling, id, params);
  const reason = params.text('reason') ?? '';
  return by === id ? say.clause.deleted(effect, reason) : say.clause.deletedWith(clauseTitle(model, by, language), effect, reason);
}

export function deletedByRule(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, model, language } = telling;
  const by = params.text('by') ?? id;
  const applies = model.clauseById.get(by)?.applies;
  const expression = applies === undefined ? undefined : expressionText(telling, applies);
  const effect = effectText(telling, id, params);
  if (by === id) return say.clause.doesNotApply(expression, effect);
  return say.clause.doesNotApplyWith(clauseTitle(model, by, language), expression, effect);
}

function effectText(telling: Telling, id: string, params: Params): string {
  const { say } = telling;
  const points = params.text('points') ?? '0';
  if (points === '0') return say.clause.leavesNothing;
  switch (params.text('deletion')) {
    case 'forfeit':
      return say.clause.forfeited(amountText(points));
    case 'keep':
      return say.clause.kept(amountText(points));
    default:
      return isMadeUpByGroup(telling, id) ? say.clause.leavesGroup(amountText(points)) : say.clause.leavesTotal(amountText(points));
  }
}

/** Whether the group around a deleted clause keeps its points whole: then the others stand for it (S-43, S-44). */
function isMadeUpByGroup({ model, groups }: Telling, id: string): boolean {
  const node: ClauseNode | undefined = model.clauseById.get(id);
  for (let group = node?.parent; group !== undefined; group = group.parent) {
    const isWhole = group.isScaled || model.scoring.deletionAt === 'group';
    if (isWhole && groups.get(group.id)?.state !== 'deleted') return true;
  }
  return false;
}
