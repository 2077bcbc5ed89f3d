// What differs between a report of an audit that is not finished and what the oracle sees over all ways to finish it.
import type { Report } from '../../../engine/index.js';
import { displayedScore, type Expected } from '../../oracle/evaluate.js';
import { type Exact, greatest, isBottomless, least, textOf, ZERO } from '../../oracle/exact.js';
import { ineligibleIds, rankOf } from '../../oracle/grade.js';
import { modeOf, overInvolved, rollUp } from '../../oracle/roll-up.js';
import { withAllBelow } from '../../oracle/scheme.js';
import { compare, compareBounds, compareProblems, type Differences } from './differences.js';

/**
 * The extremes of the score, the findings and what each leaf can come to exactly. Of grade and conditions, where they may hang
 * together, that the engine allows all that can come of it; where they do not (`isPlain`), exactly that.
 */
export function partialDifferences(report: Report, expected: Expected, isPlain: boolean): readonly string[] {
  const found: Differences = [];
  compareProblems(found, report, expected);
  if (isPlain) compareBounds(found, report, expected);
  else compareLoosely(found, report, expected);
  compareScore(found, report, expected);
  compareStatus(found, report, expected, isPlain);
  compareLeaves(found, report, expected);
  // What a group that may be gone for good is shown with is nobody's promise.
  if (expected.isAlwaysScored && expected.standing.mayApply.length === 0) compareGroups(found, report, expected);
  for (const { id, state } of report.evidence) compare(found, `evidence.${id}`, state, expected.evidence.get(id));
  for (const { id, state } of report.conditions) {
    const states = new Set(expected.outcomes.map(({ conditions }) => conditions.get(id)));
    if (isPlain) compare(found, `conditions.${id}`, `${state}`, [...states].join());
    else if (state !== 'undetermined' && !(states.size === 1 && states.has(state))) {
      if ([...states].some((one) => one !== state && one !== 'undetermined'))
        found.push(`conditions.${id}: engine ${state}, oracle ${[...states].join()}`);
    }
  }
  return found;
}

/** The extremes of the score exactly; the grade may be wider, but holds all that can come of it. */
function compareLoosely(found: Differences, report: Report, expected: Expected): void {
  const { ruleset } = expected.case.scheme;
  const { score, grade, decided } = report.bounds;
  compare(found, 'bounds.score.lowest', score.lowest, textOf(expected.score.lowest));
  compare(found, 'bounds.score.highest', score.highest, textOf(expected.score.highest));
  compare(found, 'bounds.decided', decided, grade.lowest === grade.highest);
  if (rankOf(ruleset, grade.lowest) > rankOf(ruleset, expected.grade.lowest)) {
    found.push(`bounds.grade.lowest: engine ${grade.lowest}, but ${expected.grade.lowest} can come of it`);
  }
  if (rankOf(ruleset, grade.highest) < rankOf(ruleset, expected.grade.highest)) {
    found.push(`bounds.grade.highest: engine ${grade.highest}, but ${expected.grade.highest} can come of it`);
  }
}

/** S-71. */
function compareScore(found: Differences, report: Report, { case: of, score, hasErrors }: Expected): void {
  const { lowest, highest } = score;
  const known = !hasErrors && lowest !== undefined && highest !== undefined && lowest.equals(highest) ? lowest : undefined;
  compare(found, 'exactScore', report.exactScore, textOf(known));
  compare(found, 'score', report.score, known === undefined ? null : displayedScore(of, known));
}

/** S-75, S-76. */
function compareStatus(
  found: Differences,
  { status, grade, bounds, conditions: states }: Report,
  expected: Expected,
  isPlain: boolean,
): void {
  const ids = ineligibleIds(expected.case);
  const isIneligible = expected.outcomes.every(({ conditions }) => ids.some((id) => conditions.get(id) === 'fails'));
  const isOpen = states.some(({ id, state }) => state === 'undetermined' && ids.includes(id));
  const isDecided = bounds.grade.lowest === bounds.grade.highest;
  const meant = expected.hasErrors
    ? 'invalid'
    : isIneligible && (isPlain || status === 'ineligible')
      ? 'ineligible'
      : expected.isIncomplete || isOpen || !isDecided
        ? 'incomplete'
        : 'final';
  compare(found, 'status', status, meant);
  compare(found, 'grade', grade, status === 'final' ? bounds.grade.lowest : null);
}

function compareLeaves(found: Differences, report: Report, { standing, outcomes }: Expected): void {
  for (const [index, { leaf, isInvolved, result }] of standing.leaves.entries()) {
    const clause = report.clauses[index];
    const at = `clauses.${leaf.id}`;
    if (isInvolved === false) compare(found, `${at}.state`, clause?.state, 'deleted');
    else if (isInvolved === true && result === undefined) {
      const isKnown = clause?.earned !== null;
      if (!isKnown) compare(found, `${at}.state`, clause?.state, leaf.assess.method === 'rule' ? 'undetermined' : 'unanswered');
    }
    if (isInvolved === false) continue;
    const all = outcomes.flatMap(({ world }) => {
      const settled = world.settled.get(leaf.id);
      return settled?.state === 'involved' ? [settled.earned] : [];
    });
    if (all.length > 0) compareRange(found, at, clause?.range, all);
  }
}

function compareGroups(found: Differences, report: Report, { case: { scheme }, outcomes }: Expected): void {
  const mode = modeOf(scheme.scoring);
  for (const [index, group] of scheme.groups.entries()) {
    const isInsideScaled = scheme.groups.some((other) => other !== group && other.isScaled && withAllBelow(other).includes(group));
    const all = outcomes.map(({ world: { settled } }) =>
      isInsideScaled ? overInvolved(group, settled, mode).earned : (rollUp(group, settled, mode)?.earned ?? ZERO),
    );
    compareRange(found, `groups.${group.id}`, report.groups[index]?.range, all);
  }
}

function compareRange(found: Differences, at: string, range: Report['bounds']['score'] | undefined, all: readonly Exact[]): void {
  const lowest = least(all);
  compare(found, `${at}.range.lowest`, range?.lowest, lowest === undefined || isBottomless(lowest) ? null : textOf(lowest));
  compare(found, `${at}.range.highest`, range?.highest, textOf(greatest(all)));
}
