// Small rulesets and audits for tests: what is not said takes the defaults.
import type { Audit, Clause, Report, Ruleset } from '../../../engine/index.js';
import { evaluate, load } from '../../../engine/index.js';

/** A published ruleset with the given fields over a minimal one. */
export function ruleset(fields: Partial<Ruleset> & { readonly clauses: readonly Clause[] }): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id: 'small',
    version: '1.0.0',
    status: 'published',
    title: 'Small',
    scoring: {},
    grades: [
      { id: 'high', title: 'High', min: 80 },
      { id: 'low', title: 'Low', min: 50 },
    ],
    ...fields,
  };
}

/** A leaf assessed by conformity. */
export function leaf(id: string, points: number, fields: Partial<Clause> = {}): Clause {
  return { id, points, title: id, assess: { method: 'conformity' }, ...fields };
}

/** An audit of the small ruleset. */
export function audit(fields: Partial<Audit>): Audit {
  return { format: 'steelyard/audit@1', id: 'a1', type: 'initial', date: '2026-03-01', ...fields };
}

/** Loads and evaluates; a ruleset with errors fails the test. */
export function report(rules: Ruleset, document: unknown, overlays: readonly unknown[] = []): Report {
  const { program, problems } = load({ ruleset: rules, overlays });
  if (program === undefined)
    throw new Error(`the ruleset does not load: ${JSON.stringify(problems.filter((one) => one.severity === 'error'))}`);
  return evaluate(program, document);
}

export const conforming = { result: 'conforming' } as const;
export const nonconforming = { result: 'nonconforming' } as const;
