// What the next better grade still needs: a heading and one step for each thing, with what to look at for it (S-141).
import type { Next } from '../model/documents.js';
import { divide, isZero, multiply, parseRational, subtract } from '../number/rational.js';
import { readable } from './amounts.js';
import { minimumText } from './decision-reason.js';
import { quantityOfEvidence } from './evidence-reasons.js';
import { differenceAt, quantityAt } from './names.js';
import { paramsOf } from './params.js';
import { missingNames, missingPaths, valuesIn } from './requirement.js';
import type { Telling } from './speech.js';
import { clauseTitle, conditionTitle, evidenceTitle, gradeTitle } from './titles.js';

type Needed = NonNullable<Next>;

const MOST_CLAUSES = 8;

/** Something that a step is about, to be jumped to. */
export interface NextTarget {
  /** details: of the audit itself, by its field. */
  readonly kind: 'clause' | 'evidence' | 'condition' | 'adjustment' | 'fact' | 'score' | 'details';
  readonly id: string;
}

export interface NextStep {
  readonly sentence: string;
  /** In the order in which they are to be looked at; all of them, also where the sentence names the first few. */
  readonly targets: readonly NextTarget[];
}

export interface NextSteps {
  readonly heading: string;
  readonly steps: readonly NextStep[];
}

/** Undefined where there is no better grade. */
export function nextSteps(telling: Telling): NextSteps | undefined {
  const { report, say, model, language } = telling;
  const { next } = report;
  if (next === null) return undefined;
  return {
    heading: say.next.heading(gradeTitle(model, next.grade, language), report.status !== 'incomplete'),
    steps: [
      ...next.minima.map((minimum) => ({ sentence: minimumLine(telling, minimum), targets: targetsAt([minimum.path]) })),
      ...next.requirements.map((requirement) => requirementStep(telling, requirement)),
      ...unansweredSteps(telling, next.unanswered),
      ...evidenceSteps(telling, next.evidence),
    ],
  };
}

/** Heading and steps as lines; empty where there is no better grade. */
export function nextLines(telling: Telling): readonly string[] {
  const next = nextSteps(telling);
  return next === undefined ? [] : [next.heading, ...next.steps.map(({ sentence }) => sentence)];
}

/** What is behind a path of S-82, where it is one thing. */
function targetsAt(paths: readonly string[]): readonly NextTarget[] {
  return paths.flatMap((path): readonly NextTarget[] => {
    const [root = '', id = ''] = path.split('.');
    if (root === 'score') return [{ kind: 'score', id: 'score' }];
    if (root === 'facts') return [{ kind: 'fact', id }];
    if (root === 'audit' || root === 'previous') return [{ kind: 'details', id: root === 'audit' ? id : root }];
    return root === 'clause' || root === 'evidence' || root === 'adjustment' ? [{ kind: root, id }] : [];
  });
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

function requirementStep(telling: Telling, { condition, state }: Needed['requirements'][number]): NextStep {
  const { say, model, language, report } = telling;
  const title = conditionTitle(model, condition, language);
  const isWaivable = model.conditions.get(condition)?.isWaivable === true;
  const target: NextTarget = { kind: 'condition', id: condition };
  if (state === 'fails') return { sentence: say.next.meet(title, isWaivable), targets: [target] };
  const result = report.conditions.find(({ id }) => id === condition);
  const values = result === undefined ? [] : valuesIn(paramsOf(result.why));
  return {
    sentence: say.next.settle(title, isWaivable, missingNames(telling, values)),
    targets: [...targetsAt(missingPaths(values)), target],
  };
}

/** Rules want data, other clauses an assessor. */
function unansweredSteps(telling: Telling, ids: readonly string[]): readonly NextStep[] {
  const { say, model, language, clauses } = telling;
  const toAnswer: string[] = [];
  const toProvide: NextStep[] = [];
  for (const id of ids) {
    const why = clauses.get(id)?.why;
    const values = why?.code === 'rule-undetermined' ? valuesIn(paramsOf(why)) : [];
    const missing = missingNames(telling, values);
    if (missing === undefined) toAnswer.push(id);
    else {
      const sentence = say.next.provide(clauseTitle(model, id, language), missing);
      toProvide.push({ sentence, targets: [...targetsAt(missingPaths(values)), { kind: 'clause', id }] });
    }
  }
  if (toAnswer.length === 0) return toProvide;
  const titles = toAnswer.slice(0, MOST_CLAUSES).map((id) => clauseTitle(model, id, language));
  const names = toAnswer.length > MOST_CLAUSES ? say.pieces.firstOf(titles) : say.pieces.list(titles);
  return [{ sentence: say.next.answer(names, toAnswer.length), targets: toAnswer.map((id) => ({ kind: 'clause', id })) }, ...toProvide];
}

function evidenceSteps(telling: Telling, ids: readonly string[]): readonly NextStep[] {
  const { say, model, language, report } = telling;
  if (ids.length === 0) return [];
  const items = ids.slice(0, MOST_CLAUSES).map((id) => {
    const result = report.evidence.find((one) => one.id === id);
    const title = evidenceTitle(model, id, language);
    const missing = result?.state === 'unrecorded' ? result.required : result?.short;
    return missing === null || missing === undefined ? title : say.next.shortOf(title, quantityOfEvidence(telling, id, missing));
  });
  const names = ids.length > MOST_CLAUSES ? say.pieces.firstOf(items) : say.pieces.list(items);
  return [{ sentence: say.next.evidence(names, ids.length), targets: ids.map((id) => ({ kind: 'evidence', id })) }];
}
