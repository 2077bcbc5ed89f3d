// Audits that are not finished: the bounds are the exact extremes over all ways to finish them, tried one by one. S-71, S-75, S-110 to S-113.
// At the ends of what each leaf can earn the score is at its ends too: a sum and a share of a sum, rounded, raised or lowered, never fall
// where a part of them rises. So the oracle tries the ends only, with every deletion, `applies` and shortfall.
import { it } from 'vitest';
import { evaluate } from '../../../engine/index.js';
import { expect as expected } from '../../oracle/evaluate.js';
import { generateAudit } from './generate-audit.js';
import { Census, type Differ, expectNone, makeRulesets } from './made-case.js';
import { partialDifferences } from './partial-differences.js';

const MOST_WAYS = 300;

for (const isPlain of [true, false]) {
  const differ: Differ = (ruleset, program, audit) => {
    const meant = expected(ruleset, audit, MOST_WAYS);
    return meant === undefined ? [] : partialDifferences(evaluate(program, audit), meant, isPlain);
  };
  const name = isPlain
    ? 'bounds score and grade exactly where conditions do not hang together'
    : 'bounds the score exactly, and every grade that can come of it';
  it(name, () => {
    const census = new Census();
    for (const made of makeRulesets(isPlain ? 10_001 : 20_001, 250, (dice) => ({ leaves: dice.integer(1, 6), items: 2, isPlain }))) {
      const { dice, ruleset, program } = made;
      for (let turn = 0; turn < 3; turn += 1) {
        const audit = generateAudit(dice, ruleset, { answers: dice.pick([0.2, 0.5]), facts: dice.pick([0, 0.3]), evidence: 0.3 });
        expectNone(made, audit, differ);
        const meant = expected(ruleset, audit, MOST_WAYS);
        if (meant === undefined) continue;
        const { status, bounds, score } = evaluate(program, audit);
        if (meant.outcomes.length > 1) census.add('open', `status ${status}`);
        if (meant.outcomes.length > 20) census.add('wide open');
        if (meant.standing.mayApply.length > 0) census.add('may not apply');
        if (bounds.grade.lowest !== bounds.grade.highest) census.add('grade open');
        if (bounds.score.lowest === null && bounds.score.highest !== null) census.add('no lowest score');
        if (status === 'final' && score === null) census.add('decided with an open score');
        if (status === 'incomplete' && bounds.decided) census.add('decided but incomplete');
        if (!meant.isAlwaysScored) census.add('may be nothing to score');
        for (const { leaf, result, isInvolved } of meant.standing.leaves) {
          if (result === undefined && isInvolved !== false) census.add(`open ${leaf.assess.method}`);
        }
        for (const { recorded, ways } of meant.standing.items) if (ways.length > 1) census.add(`open ${recorded.shortfall} evidence`);
      }
    }
    census.expectAtLeast(250, ['open', 'status incomplete']);
    census.expectAtLeast(50, ['grade open', 'may not apply']);
    census.expectAtLeast(3, ['no lowest score', 'may be nothing to score', 'decided with an open score', 'decided but incomplete']);
    census.expectAtLeast(30, [
      'wide open',
      'open conformity',
      'open sampling',
      'open levels',
      'open percentage',
      'open deductions',
      'open points',
    ]);
    census.expectAtLeast(10, ['open rule', 'open nonconforming evidence', 'status ineligible', 'status final']);
  }, 120_000);
}
