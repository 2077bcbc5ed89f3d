// Complete audits: status, scores, grade and everything a report says of clauses, groups, evidence, conditions and outputs equal
// what the oracle makes of them from SEMANTICS.md alone. Sections 3 to 10.
import { expect, it } from 'vitest';
import { type Audit, evaluate } from '../../../engine/index.js';
import { expect as expected } from '../../oracle/evaluate.js';
import { allDifferences } from './differences.js';
import { FEATURES, featuresOf, STATUSES } from './features.js';
import { COMPLETE, generateAudit } from './generate-audit.js';
import { Census, type Differ, expectNone, makeRulesets } from './made-case.js';

const differ: Differ = (ruleset, program, audit) => {
  const meant = expected(ruleset, audit);
  return meant === undefined ? [] : allDifferences(evaluate(program, audit), meant);
};

it('comes to what the oracle comes to', () => {
  const census = new Census();
  let complete = 0;
  for (const made of makeRulesets(1, 450, (dice) => ({ leaves: dice.integer(1, 8) }))) {
    const audits: readonly Audit[] = made.dice.times(4, () => generateAudit(made.dice, made.ruleset, { ...COMPLETE, faults: 0.08 }));
    for (const audit of audits) {
      expectNone(made, audit, differ);
      const meant = expected(made.ruleset, audit);
      if (meant === undefined) continue;
      complete += 1;
      census.add(...featuresOf(evaluate(made.program, audit), meant));
    }
  }
  expect(complete).toBeGreaterThan(1000);
  census.expectAtLeast(50, STATUSES);
  census.expectAtLeast(5, FEATURES);
}, 120_000);
