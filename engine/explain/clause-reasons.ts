// Why a clause earned what it earned, in a sentence or two (the reasons of engine/report/clause-results.ts).
import type { ClauseResult } from '../model/documents.js';
import type { ClauseNode } from '../model/model.js';
import { add, compare, fromDecimal, fromInteger, multiply, parseRational, ZERO } from '../number/rational.js';
import { amountText, hundredths } from './amounts.js';
import { deletedByAnswer, deletedByRule } from './deletion-reasons.js';
import { type Params, paramsOf } from './params.js';
import { expressionText, requirementText, valuesIn } from './requirement.js';
import type { Telling } from './speech.js';
import { evidenceTitle, levelTitle, textIn, titleOf } from './titles.js';

type Reason = (telling: Telling, result: ClauseResult, params: Params) => string;

export const CLAUSE_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['unanswered', (telling, result) => telling.say.clause.unanswered(rangeText(telling, result))],
  ['applies-undetermined', appliesUndetermined],
  ['evidence-takes-points', evidenceTakesPoints],
  ['evidence-may-take-points', evidenceMayTakePoints],
  ['conforming', (telling, _, params) => telling.say.clause.conforming(outcomeText(telling, params))],
  ['nonconforming', (telling, _, params) => telling.say.clause.nonconforming(outcomeText(telling, params))],
  ['sampling', sampling],
  ['level', level],
  ['percentage', percentage],
  ['deductions', deductions],
  ['points-given', pointsGiven],
  ['rule', rule],
  ['rule-undetermined', ruleUndetermined],
  ['deleted-by-answer', deletedByAnswer],
  ['deleted-by-rule', deletedByRule],
]);

export function clauseReason(telling: Telling, result: ClauseResult): string {
  const { say } = telling;
  const params = paramsOf(result.why);
  const sentence = CLAUSE_REASONS.get(result.why.code)?.(telling, result, params) ?? say.unknownReason(result.why.code);
  const unrounded = params.text('unrounded');
  if (unrounded === undefined) return sentence;
  return say.pieces.sentences(sentence, say.clause.rounded(amountText(unrounded), amountText(params.text('earned') ?? unrounded)));
}

/** "0 to 2.5 points possible". */
export function rangeText({ say }: Telling, { range }: Pick<ClauseResult, 'range'>): string {
  const highest = amountText(range.highest ?? '0');
  return range.lowest === null ? say.clause.rangeBelow(highest) : say.clause.range(amountText(range.lowest), highest);
}

/** All, none, or what the equation says; undefined for a clause of no points that earns none. Before rounding at the clause. */
function outcomeText({ say }: Telling, params: Params, equation?: (earned: string) => string): string | undefined {
  const points = params.text('points') ?? '0';
  const earned = params.text('unrounded') ?? params.text('earned') ?? '0';
  if (points === '0' && earned === '0') return undefined;
  if (earned === points) return say.clause.all(amountText(points));
  if (earned === '0') return say.clause.nothingOf(amountText(points));
  return say.clause.earns(equation === undefined ? amountText(earned) : equation(amountText(earned)));
}

function sampling(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, language, model } = telling;
  const sampled = params.count('sampled') ?? 0;
  const nonconforming = params.count('nonconforming') ?? 0;
  const assess = model.clauseById.get(id)?.clause.assess;
  const unit = assess?.method === 'sampling' ? textIn(assess.unit, language) : undefined;
  const samples = say.clause.samples(sampled, unit);
  const points = amountText(params.text('points') ?? '0');
  const outcome = outcomeText(telling, params, (earned) => `${points} × ${sampled - nonconforming} ÷ ${sampled} = ${earned}`);
  if (nonconforming === 0) return say.clause.sampledAllWell(samples, outcome);
  if (nonconforming === sampled) return say.clause.sampledNoneWell(samples, outcome);
  return say.clause.sampled(samples, say.clause.nonconformingSamples(nonconforming, unit), outcome);
}

function level(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, language, model } = telling;
  const levelId = params.text('level') ?? '';
  const leaf = model.clauseById.get(id);
  const method = leaf?.kind === 'leaf' && leaf.method.method === 'levels' ? leaf.method : undefined;
  const share = method?.levels.get(levelId)?.share;
  const percent = share === undefined ? undefined : say.pieces.percent(hundredths(share.toString()));
  const points = params.text('points') ?? '0';
  const equation = (earned: string): string => (percent === undefined ? earned : `${amountText(points)} × ${percent} = ${earned}`);
  const title = levelTitle(model, [id], levelId, language);
  return say.clause.level(title, points === '0' ? percent : undefined, outcomeText(telling, params, equation));
}

function percentage(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, language, model } = telling;
  const given = fromDecimal(params.count('percentage') ?? 0);
  const text = say.pieces.percent(amountText(given.toString()));
  const assess = model.clauseById.get(id)?.clause.assess;
  const bands = assess?.method === 'percentage' ? (assess.bands ?? []) : [];
  const fitting = bands.filter((one) => compare(fromDecimal(one.min), given) <= 0 && compare(given, fromDecimal(one.max)) <= 0);
  const [band] = fitting;
  const title = band !== undefined && fitting.length === 1 ? titleOf(band, language) : undefined;
  const points = amountText(params.text('points') ?? '0');
  return say.clause.assessedAt(
    text,
    title,
    outcomeText(telling, params, (earned) => `${points} × ${text} = ${earned}`),
  );
}

function deductions(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, language, model } = telling;
  const assess = model.clauseById.get(id)?.clause.assess;
  const declared = new Map(assess?.method === 'deductions' ? assess.findings.map((one) => [one.id, one]) : []);
  const found = params.counts('findings').filter(([, count]) => count !== 0);
  const outcome = outcomeText(telling, params);
  if (found.length === 0) return say.clause.noFindings(outcome);
  let left = parseRational(params.text('points') ?? '0') ?? ZERO;
  const findings = found.map(([finding, count]) => {
    const declaration = declared.get(finding);
    const each = fromDecimal(declaration?.points ?? 0);
    left = add(left, multiply(each, fromInteger(count)));
    return say.clause.finding(titleOf(declaration ?? { id: finding }, language), String(count), amountText(each.toString()));
  });
  const floor = parseRational(params.text('floor') ?? '');
  const isAtFloor = floor !== undefined && compare(left, floor) < 0;
  const result = outcome ?? say.clause.earns('0');
  return say.clause.findings(say.pieces.list(findings), isAtFloor ? say.clause.atFloor(result) : result);
}

function pointsGiven({ say }: Telling, _: ClauseResult, params: Params): string {
  const points = params.text('points') ?? '0';
  const involved = params.text('involved') ?? points;
  const earned = amountText(params.text('unrounded') ?? params.text('earned') ?? '0');
  if (involved === points) return say.clause.given(earned, amountText(points));
  return say.clause.givenOf(earned, amountText(involved), amountText(points));
}

function rule(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say } = telling;
  const share = params.text('share') ?? '0';
  const expression = shareExpression(telling, id);
  if (expression === undefined || expression.type.kind === 'boolean') {
    const outcome = outcomeText(telling, params);
    const verdict = share === '1' ? say.clause.ruleHolds(outcome) : say.clause.ruleFails(outcome);
    return say.pieces.sentences(requirementText(telling, expression, valuesIn(params), true), verdict);
  }
  const percent = say.pieces.percent(hundredths(share));
  const points = amountText(params.text('points') ?? '0');
  const outcome = outcomeText(telling, params, (earned) => `${points} × ${percent} = ${earned}`);
  return say.pieces.sentences(
    say.clause.ruleShare(expressionText(telling, expression), percent),
    requirementText(telling, undefined, valuesIn(params), true),
    outcome === undefined ? '' : say.clause.sentence(outcome),
  );
}

function ruleUndetermined(telling: Telling, result: ClauseResult, params: Params): string {
  const { say } = telling;
  const expression = shareExpression(telling, result.id);
  const isCondition = expression === undefined || expression.type.kind === 'boolean';
  return say.pieces.sentences(
    isCondition ? '' : say.clause.ruleShare(expressionText(telling, expression), undefined),
    requirementText(telling, isCondition ? expression : undefined, valuesIn(params), false),
    say.clause.ruleOpen(rangeText(telling, result)),
  );
}

function shareExpression({ model }: Telling, id: string) {
  const node = model.clauseById.get(id);
  return node?.kind === 'leaf' && node.method.method === 'rule' ? node.method.share : undefined;
}

function appliesUndetermined(telling: Telling, { id }: ClauseResult, params: Params): string {
  const { say, model } = telling;
  let node: ClauseNode | undefined = model.clauseById.get(id);
  while (node !== undefined && node.applies === undefined) node = node.parent;
  const expression = node?.applies === undefined ? undefined : expressionText(telling, node.applies);
  return say.clause.appliesOpen(expression, amountText(params.text('answered') ?? '0'));
}

function evidenceTakesPoints(telling: Telling, { earned }: ClauseResult, params: Params): string {
  return telling.say.clause.evidenceTakes(
    evidenceList(telling, params),
    amountText(params.text('answered') ?? '0'),
    amountText(earned ?? '0'),
  );
}

function evidenceMayTakePoints(telling: Telling, _: ClauseResult, params: Params): string {
  return telling.say.clause.evidenceMayTake(evidenceList(telling, params), amountText(params.text('answered') ?? '0'));
}

function evidenceList({ say, model, language }: Telling, params: Params): string {
  return say.pieces.quotedList(params.texts('evidence').map((id) => evidenceTitle(model, id, language)));
}
