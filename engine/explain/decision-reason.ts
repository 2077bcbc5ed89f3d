// Why this grade, or why none (S-74, S-75).
import type { Next, Why } from '../model/documents.js';
import { amountText } from './amounts.js';
import { nameAt, quantityAt } from './names.js';
import { type Params, paramsOf } from './params.js';
import type { Telling } from './speech.js';
import { conditionTitle, evidenceTitle, gradeTitle } from './titles.js';

type Reason = (telling: Telling, params: Params) => string;

const MOST_NAMED = 3;

export const DECISION_REASONS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['decision-invalid', ({ say }, params) => say.decision.invalid(params.count('errors') ?? 0)],
  ['decision-ineligible', ineligible],
  ['decision-incomplete', incomplete],
  ['decision-without-grades', ({ say }) => say.decision.withoutGrades],
  ['decision-reached', reached],
  ['decision-capped', capped],
  ['decision-failed', failed],
  ['decision-ungraded', ungraded],
]);

export function decisionReason(telling: Telling, why: Why): string {
  return DECISION_REASONS.get(why.code)?.(telling, paramsOf(why)) ?? telling.say.unknownReason(why.code);
}

/** A minimum as a requirement: "score of at least 95 points". */
export function minimumText(telling: Telling, path: string, min: string): string {
  return telling.say.values.atLeast(nameAt(telling, path), quantityAt(telling, path, min));
}

function ineligible(telling: Telling, params: Params): string {
  const ids = params.texts('conditions');
  return telling.say.decision.ineligible(quotedConditions(telling, ids), ids.length);
}

function incomplete(telling: Telling, params: Params): string {
  const { say, report, model, language } = telling;
  const undetermined = new Set(params.texts('undetermined'));
  const conditions = report.conditions.flatMap(({ id, matters }) => (matters && undetermined.has(id) ? [id] : []));
  const evidence = report.evidence.filter(
    ({ state, shortfall }) =>
      (shortfall !== 'warn' && (state === 'unrecorded' || state === 'undetermined')) || (shortfall === 'incomplete' && state === 'short'),
  );
  const titles = evidence.slice(0, MOST_NAMED).map(({ id }) => evidenceTitle(model, id, language));
  const unanswered = params.count('unanswered') ?? 0;
  const applicability = report.clauses.filter(({ why }) => why.code === 'applies-undetermined').length;
  return say.decision.incomplete([
    ...(unanswered > 0 ? [say.decision.openClauses(unanswered)] : []),
    ...(applicability > 0 ? [say.decision.openApplicability(applicability)] : []),
    ...(conditions.length > 0 ? [say.decision.openConditions(quotedConditions(telling, conditions), conditions.length)] : []),
    ...(evidence.length > 0 ? [say.decision.openEvidence(say.pieces.quotedList(titles), evidence.length)] : []),
  ]);
}

function reached(telling: Telling, params: Params): string {
  const { say } = telling;
  return say.pieces.sentences(
    say.decision.reached(scoreText(telling), gradeOf(telling, params.text('grade')), minimaText(telling, params)),
    heldBack(telling),
  );
}

function capped(telling: Telling, params: Params): string {
  const { say, model, language } = telling;
  const caps = params.texts('caps').map((id) => {
    const grade = model.conditions.get(id)?.condition.otherwise?.grade;
    return say.decision.capped(conditionTitle(model, id, language), gradeOf(telling, grade));
  });
  const decision = say.decision.reached(scoreText(telling), gradeOf(telling, params.text('grade')), minimaText(telling, params));
  return say.pieces.sentences(...caps, decision);
}

function failed(telling: Telling, params: Params): string {
  const ids = params.texts('conditions');
  const score = telling.report.score ?? undefined;
  return telling.say.decision.failed(quotedConditions(telling, ids), ids.length, gradeOf(telling, params.text('grade')), score);
}

function ungraded(telling: Telling, params: Params): string {
  const { say, report } = telling;
  const grade = gradeOf(telling, params.text('grade'));
  const lowest = params.text('lowestGrade');
  const { next } = report;
  if (lowest === undefined) return say.decision.ungraded(scoreText(telling), grade);
  const ids = failingRequirements(next);
  if (next !== null && next.grade === lowest && next.minima.length === 0 && ids.length > 0) {
    return say.decision.unmet(scoreText(telling), gradeOf(telling, lowest), quotedConditions(telling, ids), ids.length, grade);
  }
  const unmet = next !== null && next.grade === lowest ? next.minima.map(({ path, min }) => minimumText(telling, path, min)) : [];
  const minima = unmet.length > 0 ? say.pieces.list(unmet) : minimaText(telling, params);
  return say.decision.short(scoreText(telling), gradeOf(telling, lowest), minima, grade);
}

/** The score would do for the next better grade, but a condition stands in its way. */
function heldBack(telling: Telling): string {
  const { next } = telling.report;
  const ids = failingRequirements(next);
  if (next === null || next.minima.length > 0 || ids.length === 0) return '';
  return telling.say.decision.heldBack(gradeOf(telling, next.grade), quotedConditions(telling, ids), ids.length);
}

/** Not those that are only undetermined: a final grade does not rest on them alone. */
function failingRequirements(next: Next): readonly string[] {
  return (next?.requirements ?? []).flatMap(({ condition, state }) => (state === 'fails' ? [condition] : []));
}

function scoreText({ say, report }: Telling): string {
  if (report.score !== null) return say.decision.scoreIs(report.score);
  const { lowest, highest } = report.bounds.score;
  if (lowest === null || highest === null) return say.decision.scoreIsOpen;
  return say.decision.scoreIsBetween(amountText(lowest), amountText(highest));
}

function minimaText(telling: Telling, params: Params): string {
  const minima = params.objects('minima').map((one) => minimumText(telling, one.text('path') ?? '', one.text('min') ?? '0'));
  return telling.say.pieces.list(minima);
}

function gradeOf({ model, language }: Telling, id: string | undefined): string {
  return gradeTitle(model, id ?? model.ungradedId, language);
}

function quotedConditions({ say, model, language }: Telling, ids: readonly string[]): string {
  return say.pieces.quotedList(ids.map((id) => conditionTitle(model, id, language)));
}
