// What a scenario expects against what the evaluation came to: one comparison for the command line and for the studio. A field that
// is not expected is not compared.
import type { Report } from '../model/documents.js';

export interface ScenarioDifference {
  readonly field: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Fields that a scenario may expect something of. */
export const SCENARIO_FIELDS = ['status', 'score', 'exactScore', 'grade', 'problems'] as const;

/** What is not as expected; a scenario that expects nothing is one too, since it could never fail. */
export function scenarioDifferences(expect: Readonly<Record<string, unknown>>, report: Report): readonly ScenarioDifference[] {
  const expected = Object.entries(expect);
  if (expected.length === 0) return [{ field: 'expect', expected: SCENARIO_FIELDS.join(', '), found: null }];
  return expected.flatMap(([field, value]) => difference(field, value, report));
}

/** The value of a field that scenarios compare; undefined, which nothing equals, for a field that they do not have. */
export function scenarioValue(field: string, report: Report): unknown {
  switch (field) {
    case 'status':
    case 'score':
    case 'exactScore':
    case 'grade':
      return report[field];
    case 'problems':
      return [...new Set(report.problems.map((one) => one.code))].sort();
    default:
      return undefined;
  }
}

function difference(field: string, expected: unknown, report: Report): readonly ScenarioDifference[] {
  const found = scenarioValue(field, report);
  return JSON.stringify(field === 'problems' && Array.isArray(expected) ? [...expected].sort() : expected) === JSON.stringify(found)
    ? []
    : [{ field, expected, found }];
}
