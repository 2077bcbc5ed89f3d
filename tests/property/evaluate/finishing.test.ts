// Finishing an audit never leaves its bounds: step by step, each stage evaluated by the engine, every later stage lies within the
// bounds of every earlier one, for the score and for the grade. S-114.
import Fraction from 'fraction.js';
import { expect, it } from 'vitest';
import { type Audit, evaluate, type Program, type Report, type Ruleset } from '../../../engine/index.js';
import { expect as expected } from '../../oracle/evaluate.js';
import { rankOf } from '../../oracle/grade.js';
import type { Dice } from './dice.js';
import { allDifferences } from './differences.js';
import { finishOneThing } from './finish-audit.js';
import { generateAudit } from './generate-audit.js';
import { Census, makeRulesets } from './made-case.js';

const MOST_STEPS = 40;

interface Stage {
  readonly audit: Audit;
  readonly report: Report;
}

/** The audit from as it is to its end; a way that ends with nothing to score does not count. */
function stagesOf(dice: Dice, ruleset: Ruleset, program: Program, first: Audit): readonly Stage[] {
  const stages: Stage[] = [];
  for (
    let audit: Audit | undefined = first;
    audit !== undefined && stages.length < MOST_STEPS;
    audit = finishOneThing(dice, ruleset, audit)
  ) {
    const report = evaluate(program, audit);
    if (report.problems.some(({ code }) => code === 'nothing-to-score')) return [];
    stages.push({ audit, report });
  }
  return stages;
}

/** How far the bounds of a later stage lie outside those of an earlier one. */
function escapes(ruleset: Ruleset, earlier: Report['bounds'], later: Report['bounds']): readonly string[] {
  const found: string[] = [];
  const isBelow = (a: string | null, b: string | null) => a !== null && b !== null && new Fraction(a).compare(new Fraction(b)) < 0;
  if (earlier.score.lowest !== null && (later.score.lowest === null || isBelow(later.score.lowest, earlier.score.lowest))) {
    found.push(`lowest score ${earlier.score.lowest}, then ${later.score.lowest}`);
  }
  if (isBelow(earlier.score.highest, later.score.highest))
    found.push(`highest score ${earlier.score.highest}, then ${later.score.highest}`);
  if (rankOf(ruleset, later.grade.lowest) < rankOf(ruleset, earlier.grade.lowest)) {
    found.push(`lowest grade ${earlier.grade.lowest}, then ${later.grade.lowest}`);
  }
  if (rankOf(ruleset, later.grade.highest) > rankOf(ruleset, earlier.grade.highest)) {
    found.push(`highest grade ${earlier.grade.highest}, then ${later.grade.highest}`);
  }
  return found;
}

it('never leaves the bounds of any stage', () => {
  const census = new Census();
  let steps = 0;
  for (const made of makeRulesets(30_001, 350, (dice) => ({ leaves: dice.integer(2, 9) }))) {
    const { seed, dice, ruleset, program } = made;
    for (let turn = 0; turn < 2; turn += 1) {
      const stages = stagesOf(dice, ruleset, program, generateAudit(dice, ruleset, { answers: 0.8, facts: 0.5, evidence: 0.7 }));
      steps += Math.max(0, stages.length - 1);
      for (const [index, { audit, report }] of stages.entries()) {
        for (const before of stages.slice(0, index)) {
          const found = escapes(ruleset, before.report.bounds, report.bounds);
          if (found.length > 0) {
            expect.fail(
              `seed ${seed}: ${found.join('; ')}\n${JSON.stringify(ruleset)}\n${JSON.stringify(before.audit)}\n${JSON.stringify(audit)}`,
            );
          }
        }
        const previous = stages[index - 1]?.report;
        if (previous === undefined) continue;
        if (previous.bounds.score.lowest !== report.bounds.score.lowest) census.add('lowest score moved');
        if (previous.bounds.score.highest !== report.bounds.score.highest) census.add('highest score moved');
        if (previous.bounds.grade.lowest !== report.bounds.grade.lowest) census.add('lowest grade moved');
        if (previous.bounds.grade.highest !== report.bounds.grade.highest) census.add('highest grade moved');
        if (previous.status === 'final' && report.status === 'final') census.add('stayed final');
      }
      const end = stages.at(-1);
      if (end === undefined) continue;
      census.add(`ends ${end.report.status}`);
      const meant = expected(ruleset, end.audit);
      if (meant !== undefined) expect(allDifferences(end.report, meant), `seed ${seed}`).toEqual([]);
    }
  }
  expect(steps).toBeGreaterThan(3000);
  census.expectAtLeast(150, ['lowest score moved', 'highest score moved', 'lowest grade moved', 'highest grade moved']);
  census.expectAtLeast(20, ['stayed final', 'ends final', 'ends ineligible', 'ends incomplete']);
}, 120_000);
