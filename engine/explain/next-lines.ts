// What the next better grade still needs: a heading and one line for each thing (S-141).
import type { Next } from '../model/documents.js';
import { divide, isZero, multiply, parseRational, subtract } from '../number/rational.js';
import { readable } from './amounts.js';
import { minimumText } from './decision-reason.js';
import { quantityOfEvidence } from './evidence-reasons.js';
import { differenceAt, quantityAt } from './names.js';
import { paramsOf } from './params.js';
import { missingNames, valuesIn } from './requirement.js';
import type { Telling } from './speech.js';
import { clauseTitle, conditionTitle, evidenceTitle, gradeTitle } from './titles.js';

type Needed = NonNullable<Next>;

const MOST_CLAUSES = 8;

/** Empty where there is no better grade. */
export function nextLines(telling: Telling): readonly string[] {
  const { report, say, model, language } = telling;
  const { next } = report;
  if (next === null) return [];
  return [
    say.next.heading(gradeTitle(model, next.grade, language), report.status !== 'incomplete'),
    ...next.minima.map((minimum) => minimumLine(telling, minimum)),
    ...next.requirements.map((requirement) => requirementLine(telling, requirement)),
    ...unansweredLines(telling, next.unanswered),
    ...evidenceLines(telling, next.evidence),
  ];
}

function minimumLine(telling: Telling, { path, min, has, missing, reachable }: Needed['minima'][number]): string {
  const { say, report } = telling;
  const isOpen = report.status === 'incomplete';
  const found = has === null ? undefined : quantityAt(telling, path, has);
  const gap = missing === null ? undefined : differenceAt(telling, path, missing);
  const line = say.next.minimum(minimumText(telling, path, min), found, gap, isOpen);
  if (isOpen) return reachable ? line : line + say.next.unreachable;
  const points = path === 'score' && missing !== null ? inClausePoints(telling, missing) : undefined;
  return points === undefined ? line : line + say.next.asPoints(points);
}

/** What is missing to a score in points of the clauses; undefined where it is the same, or where the way there is not linear. */
function inClausePoints({ report, model }: Telling, missing: string): string | undefined {
  const { available, adjusted, limited } = report.total;
  const { scale, deletion, deletionAt, roundingAt, cap } = model.scoring;
  const isLinear = deletion === 'renormalise' && deletionAt === 'total' && roundingAt === 'none' && cap === null && adjusted === limited;
  if (!isLinear || scale === null || available === null || model.groups.some(({ isScaled }) => isScaled)) return undefined;
  const [all, score] = [parseRational(available), parseRational(missing)];
  if (all === undefined || score === undefined || isZero(scale) || isZero(subtract(all, scale))) return undefined;
  return readable(divide(multiply(score, all), scale));
}

function requirementLine(telling: Telling, { condition, state }: Needed['requirements'][number]): string {
  const { say, model, language, report } = telling;
  const title = conditionTitle(model, condition, language);
  const isWaivable = model.conditions.get(condition)?.isWaivable === true;
  if (state === 'fails') return say.next.meet(title, isWaivable);
  const result = report.conditions.find(({ id }) => id === condition);
  return say.next.settle(title, isWaivable, result === undefined ? undefined : missingNames(telling, valuesIn(paramsOf(result.why))));
}

/** Rules want data, other clauses an assessor. */
function unansweredLines(telling: Telling, ids: readonly string[]): readonly string[] {
  const { say, model, language, clauses } = telling;
  const toAnswer: string[] = [];
  const toProvide: string[] = [];
  for (const id of ids) {
    const why = clauses.get(id)?.why;
    const missing = why?.code === 'rule-undetermined' ? missingNames(telling, valuesIn(paramsOf(why))) : undefined;
    if (missing === undefined) toAnswer.push(clauseTitle(model, id, language));
    else toProvide.push(say.next.provide(clauseTitle(model, id, language), missing));
  }
  if (toAnswer.length === 0) return toProvide;
  const names = toAnswer.length > MOST_CLAUSES ? say.pieces.firstOf(toAnswer.slice(0, MOST_CLAUSES)) : say.pieces.list(toAnswer);
  return [say.next.answer(names, toAnswer.length), ...toProvide];
}

function evidenceLines(telling: Telling, ids: readonly string[]): readonly string[] {
  const { say, model, language, report } = telling;
  if (ids.length === 0) return [];
  const items = ids.slice(0, MOST_CLAUSES).map((id) => {
    const result = report.evidence.find((one) => one.id === id);
    const title = evidenceTitle(model, id, language);
    const missing = result?.state === 'unrecorded' ? result.required : result?.short;
    return missing === null || missing === undefined ? title : say.next.shortOf(title, quantityOfEvidence(telling, id, missing));
  });
  return [say.next.evidence(ids.length > MOST_CLAUSES ? say.pieces.firstOf(items) : say.pieces.list(items), ids.length)];
}
