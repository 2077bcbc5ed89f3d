// Meaning checks: takes a model, gives what in the ruleset contradicts itself, can never happen, names nothing or is still open.
// What makes a model impossible (duplicate ids, shapes, types of expressions) is reported by engine/model/build-model.ts.
import type { Model } from '../model/model.js';
import { type Problem, problem, sortProblems } from '../model/problem.js';
import { CHECKS } from './checks.js';

export type { Check, LintInput, ReportProblem } from './check.js';

const DOCUMENT = 'ruleset';
/** So many problems of one code are listed; a ruleset of 5,000 untitled clauses is one mistake, not 5,000. */
const LISTED_PER_CODE = 200;

/** All problems of a ruleset's meaning, document "ruleset", sorted as S-8 says. Never throws. */
export function lint(model: Model): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const check of CHECKS) {
    check.run({ model }, (severity, code, pointer, params = {}) => {
      const key = JSON.stringify([code, pointer, params]);
      if (seen.has(key)) return;
      seen.add(key);
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= LISTED_PER_CODE) problems.push(problem(severity, code, DOCUMENT, pointer, params));
    });
  }
  for (const [code, count] of counts) {
    if (count > LISTED_PER_CODE) {
      problems.push(problem('info', 'more-alike', DOCUMENT, '', { code, left: count - LISTED_PER_CODE, listed: LISTED_PER_CODE }));
    }
  }
  return sortProblems(problems);
}
