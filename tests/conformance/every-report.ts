// What every report has to be, whatever the vector lists of it: in the shape of its schema, the same each time and for every order
// of keys in the audit, its problems in order, and not in contradiction with itself. S-8, S-71, S-75, S-76, S-110, S-113, S-140.
import type { Report } from '../../engine/index.js';
import { report as isReport } from '../../schemas/generated/validators.js';
import { compare, fromRatioText, type Rational } from './ratio.js';

/** Sentences about what is wrong; `again` and `withAudit` evaluate once more. */
export function reportFaults(
  report: Report,
  again: () => Report,
  withAudit: (audit: unknown) => Report,
  audit: unknown,
): readonly string[] {
  const text = JSON.stringify(report);
  const faults: string[] = [];
  const hold = (isRight: boolean, sentence: string): void => {
    if (!isRight) faults.push(sentence);
  };
  hold(isReport(report), `not in the shape of the schema: ${JSON.stringify(isReport.errors)}`);
  hold(JSON.stringify(again()) === text, 'another report the second time');
  if (audit !== undefined) hold(JSON.stringify(withAudit(reversedKeys(audit))) === text, 'another report for another order of keys');
  hold(areInOrder(report.problems), 'problems out of order');

  const hasErrors = report.problems.some((one) => one.severity === 'error');
  const { score, grade, decided } = report.bounds;
  hold((report.status === 'invalid') === hasErrors, 'invalid without an error, or an error without invalid');
  hold(report.status === 'final' || report.grade === null, 'a grade that is not final');
  hold((report.score === null) === (report.exactScore === null), 'a score without its exact value, or the reverse');
  hold(report.status !== 'invalid' || report.exactScore === null, 'a score of an invalid audit');
  if (hasErrors && report.decision.code === 'decision-invalid' && report.clauses.length === 0) return faults;
  hold(decided === (grade.lowest === grade.highest), 'decided is not whether the grades are the same');
  hold(report.status !== 'final' || (decided && report.grade === grade.highest), 'a final grade that is not the bounds');
  const [low, high] = [ratio(score.lowest), ratio(score.highest)];
  hold(low === null || high === null || compare(low, high) <= 0, 'the lowest score is above the highest');
  const isSettled = score.lowest !== null && score.lowest === score.highest;
  hold(
    report.exactScore === (isSettled && report.status !== 'invalid' ? score.highest : null),
    'the score does not follow from its bounds',
  );
  return faults;
}

function ratio(text: string | null): Rational | null {
  return text === null ? null : fromRatioText(text);
}

function areInOrder(problems: Report['problems']): boolean {
  return problems.every((one, index) => {
    const before = problems[index - 1];
    return before === undefined || keyOf(before) <= keyOf(one);
  });
}

function keyOf({ document, pointer, code }: Report['problems'][number]): string {
  return [document, pointer, code].join('\u0000');
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversedKeys(member)]),
  );
}
