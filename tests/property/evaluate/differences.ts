// What differs between a report of the engine and what the oracle makes of the same audit. Each difference is one line.
import { formatDate } from '../../../engine/date/calendar.js';
import type { Report } from '../../../engine/index.js';
import { displayedScore, type Expected, type Outcome, outputValue } from '../../oracle/evaluate.js';
import { textOf } from '../../oracle/exact.js';
import { ineligibleIds } from '../../oracle/grade.js';
import { isDeleted, modeOf, overInvolved, rollUp } from '../../oracle/roll-up.js';
import { withAllBelow } from '../../oracle/scheme.js';
import { adjustmentSums, shareOver } from '../../oracle/world.js';

export type Differences = string[];

/** Problems that expressions make where they are reached: the walker, which looks at everything, does not say them. */
const FROM_EXPRESSIONS = ['division-by-zero', 'date-range', 'table-no-row', 'table-overlap'];

/** Everything, of an audit that can be finished in one way only. */
export function allDifferences(report: Report, expected: Expected): readonly string[] {
  const [outcome, second] = expected.outcomes;
  if (outcome === undefined || second !== undefined) throw new Error('the audit is not complete');
  const found: Differences = [];
  const { score, grade } = expected;
  const status = expectedStatus(expected, outcome);
  const isScored = score.lowest !== undefined && status !== 'invalid';
  compare(found, 'status', report.status, status);
  compare(found, 'exactScore', report.exactScore, isScored ? textOf(score.lowest) : null);
  compare(found, 'score', report.score, isScored && score.lowest !== undefined ? displayedScore(expected.case, score.lowest) : null);
  compare(found, 'grade', report.grade, status === 'final' ? grade.lowest : null);
  compareBounds(found, report, expected);
  compareProblems(found, report, expected);
  compareClauses(found, report, expected, outcome);
  compareGroups(found, report, expected, outcome);
  compareEvidence(found, report, expected, outcome);
  compareTotal(found, report, expected, outcome);
  for (const one of report.conditions) compare(found, `conditions.${one.id}`, one.state, outcome.conditions.get(one.id));
  if (status === 'final' || status === 'incomplete') compareOutputs(found, report, expected, outcome);
  return found;
}

/** S-75, where there is one outcome. */
function expectedStatus({ case: of, hasErrors, isIncomplete, grade }: Expected, { conditions }: Outcome): Report['status'] {
  if (hasErrors) return 'invalid';
  const eligibility = ineligibleIds(of).map((id) => conditions.get(id));
  if (eligibility.includes('fails')) return 'ineligible';
  return isIncomplete || eligibility.includes('undetermined') || grade.lowest !== grade.highest ? 'incomplete' : 'final';
}

/** The exact extremes. */
export function compareBounds(found: Differences, { bounds }: Report, { score, grade }: Expected): void {
  compare(found, 'bounds.score.lowest', bounds.score.lowest, textOf(score.lowest));
  compare(found, 'bounds.score.highest', bounds.score.highest, textOf(score.highest));
  compare(found, 'bounds.grade.lowest', bounds.grade.lowest, grade.lowest);
  compare(found, 'bounds.grade.highest', bounds.grade.highest, grade.highest);
  compare(found, 'bounds.decided', bounds.decided, grade.lowest === grade.highest);
}

export function compareProblems(found: Differences, { problems }: Report, { findings }: Expected): void {
  const said = problems.filter(({ code }) => !FROM_EXPRESSIONS.includes(code)).map(({ severity, code }) => `${severity} ${code}`);
  const meant = findings.map(({ severity, code }) => `${severity} ${code}`);
  compare(found, 'problems', distinct(said), distinct(meant));
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(', ');
}

function compareClauses(found: Differences, report: Report, { standing }: Expected, { world }: Outcome): void {
  compare(found, 'clauses', report.clauses.map(({ id }) => id).join(), standing.leaves.map(({ leaf }) => leaf.id).join());
  for (const [index, { leaf }] of standing.leaves.entries()) {
    const result = report.clauses[index];
    const settled = world.settled.get(leaf.id);
    const at = `clauses.${leaf.id}`;
    if (settled === undefined || settled.state === 'deleted') {
      compare(found, `${at}.state`, result?.state, 'deleted');
      continue;
    }
    compare(found, `${at}.state`, result?.state, settled.share.compare(1) >= 0 ? 'conforming' : 'nonconforming');
    compare(found, `${at}.available`, result?.available, textOf(settled.counted));
    compare(found, `${at}.earned`, result?.earned, textOf(settled.earned));
    compare(found, `${at}.lost`, result?.lost, textOf(settled.counted.sub(settled.earned)));
    compare(found, `${at}.share`, result?.share, textOf(settled.share));
    compare(found, `${at}.answered`, result?.answered, textOf(settled.answered));
    compare(
      found,
      `${at}.range`,
      JSON.stringify(result?.range),
      JSON.stringify({ lowest: textOf(settled.earned), highest: textOf(settled.earned) }),
    );
  }
}

function compareGroups(found: Differences, report: Report, { case: { scheme } }: Expected, { world }: Outcome): void {
  compare(found, 'groups', report.groups.map(({ id }) => id).join(), scheme.groups.map(({ id }) => id).join());
  for (const [index, group] of scheme.groups.entries()) {
    const result = report.groups[index];
    const isGone = isDeleted(group, world.settled);
    const at = `groups.${group.id}`;
    compare(found, `${at}.state`, result?.state, isGone ? 'deleted' : 'determined');
    if (isGone) continue;
    const mode = modeOf(scheme.scoring);
    const isInsideScaled = scheme.groups.some((other) => other !== group && other.isScaled && withAllBelow(other).includes(group));
    const sides = isInsideScaled ? overInvolved(group, world.settled, mode) : rollUp(group, world.settled, mode);
    compare(found, `${at}.available`, result?.available, textOf(sides?.points));
    compare(found, `${at}.earned`, result?.earned, textOf(sides?.earned));
    compare(found, `${at}.share`, result?.share, textOf(shareOver(overInvolved(group, world.settled, mode), true)));
  }
}

function compareEvidence(found: Differences, report: Report, { standing, evidence }: Expected, { world }: Outcome): void {
  for (const [index, { recorded }] of standing.items.entries()) {
    const { id } = recorded.item;
    const result = report.evidence[index];
    const at = `evidence.${id}`;
    compare(found, `${at}.id`, result?.id, id);
    compare(found, `${at}.state`, result?.state, evidence.get(id));
    const counts = world.items.get(id);
    compare(found, `${at}.required`, result?.required, counts?.required ?? null);
    compare(found, `${at}.provided`, result?.provided, counts?.provided ?? null);
    compare(found, `${at}.short`, result?.short, counts?.short ?? null);
  }
}

function compareTotal(found: Differences, report: Report, { standing }: Expected, { world }: Outcome): void {
  for (const [index, { id, count, counted, points }] of adjustmentSums(standing).entries()) {
    const result = report.adjustments[index];
    compare(
      found,
      `adjustments.${id}`,
      `${result?.id} ${result?.count} ${result?.counted} ${result?.points}`,
      `${id} ${count} ${counted} ${textOf(points)}`,
    );
  }
  const { total } = world;
  if (total === undefined) return;
  compare(found, 'total.available', report.total.available, textOf(total.sides.points));
  compare(found, 'total.earned', report.total.earned, textOf(total.sides.earned));
  compare(found, 'total.scored', report.total.scored, textOf(total.scored));
  compare(found, 'total.adjusted', report.total.adjusted, textOf(total.adjusted));
  compare(found, 'total.limited', report.total.limited, textOf(total.limited));
}

function compareOutputs(found: Differences, report: Report, { case: of, grade }: Expected, { world }: Outcome): void {
  const known = grade.lowest === grade.highest && report.status === 'final' ? (grade.lowest ?? undefined) : undefined;
  for (const { id, value: expression } of of.scheme.ruleset.outputs ?? []) {
    const value = outputValue(of, (path) => (path === 'grade' ? known : world.lookup(path)), expression);
    const text = typeof value === 'object' ? formatDate(value.date) : (value ?? null);
    compare(found, `outputs.${id}`, report.outputs[id]?.value, text);
  }
}

export function compare(found: Differences, what: string, engine: unknown, oracle: unknown): void {
  if (engine !== oracle) found.push(`${what}: engine ${JSON.stringify(engine)}, oracle ${JSON.stringify(oracle)}`);
}
