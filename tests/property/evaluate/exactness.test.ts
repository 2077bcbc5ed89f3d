// No double decides: a score that lies exactly on a minimum reaches it, and one that lies a unit of the last digit below does not, be it
// made of tenths, thirds or sevenths. And what is shown never contradicts what was decided. S-4, S-66 to S-68, S-74.
import Fraction from 'fraction.js';
import { expect, it } from 'vitest';
import { type Audit, type Clause, evaluate, load, type Report, type Ruleset } from '../../../engine/index.js';
import { displayedScore, expect as expected } from '../../oracle/evaluate.js';
import { decimal } from '../../oracle/exact.js';
import { Dice } from './dice.js';
import { COMPLETE, generateAudit } from './generate-audit.js';
import { Census, makeRulesets } from './made-case.js';

/** A clause of which a share with a denominator of its own is earned, so that the points earned are tenths again. */
interface Part {
  readonly id: string;
  /** In tenths. */
  readonly points: number;
  readonly earned: number;
  readonly sampled: number;
}

function makeParts(dice: Dice): readonly Part[] {
  return dice.times(dice.integer(2, 8), (index) => {
    const sampled = dice.pick([3, 7, 9, 10, 11, 13, 6]);
    const each = dice.integer(1, 9);
    return { id: `part-${index}`, points: sampled * each, earned: dice.integer(0, sampled) * each, sampled };
  });
}

function clauseOf({ id, points }: Part): Clause {
  return { id, title: id, points: points / 10, assess: { method: 'sampling' } };
}

function answersOf(parts: readonly Part[]): NonNullable<Audit['clauses']> {
  return Object.fromEntries(
    parts.map(({ id, points, earned, sampled }) => [id, { sampled, nonconforming: ((points - earned) / points) * sampled }]),
  );
}

function evaluated(ruleset: Ruleset, clauses: NonNullable<Audit['clauses']>): Report {
  const { program, problems } = load({ ruleset });
  if (program === undefined) throw new Error(JSON.stringify(problems));
  return evaluate(program, { format: 'steelyard/audit@1', clauses });
}

/** Three grades a unit apart, of which the middle one lies exactly on what is earned. */
function ladder(of: string, exact: string, unit: string): Ruleset['grades'] {
  const at = (value: Fraction) => Number(value.toString(20));
  const [middle, step] = [new Fraction(exact), new Fraction(unit)];
  return [
    { id: 'above', title: 'Above', min: { [of]: at(middle.add(step)) } },
    { id: 'exact', title: 'Exact', min: { [of]: at(middle) } },
    { id: 'below', title: 'Below', min: { [of]: at(middle.sub(step)) } },
  ];
}

it('reaches a minimum exactly, and not one a unit of 10⁻¹⁵ above', () => {
  let misjudgedByDoubles = 0;
  for (let seed = 60_001; seed <= 60_300; seed += 1) {
    const dice = new Dice(seed);
    const parts = makeParts(dice);
    const [points, earned] = [parts.reduce((sum, part) => sum + part.points, 0), parts.reduce((sum, part) => sum + part.earned, 0)];
    if (earned === 0 || earned === points) continue;
    // The rest of 1,000 is lost, so that earned tenths are earned thousandths of all; both stay below 1.
    const rest: Part = { id: 'rest', points: 10_000 - points, earned: 0, sampled: 1 };
    const all = [...parts, rest];
    const ruleset: Ruleset = {
      format: 'steelyard/ruleset@1',
      id: 'exact',
      version: '1.0.0',
      title: 'Exact',
      clauses: dice.shuffled(all).map(clauseOf),
      scoring: { scale: 1, base: dice.pick([0, 0, 0.1]) },
      grades: [],
    };
    const score = new Fraction(earned, 10_000).add(ruleset.scoring.base === 0.1 ? '0.1' : 0);
    const report = evaluated({ ...ruleset, grades: ladder('score', score.toString(20), '0.000000000000001') }, answersOf(all));
    expect({ grade: report.grade, exactScore: report.exactScore }, `seed ${seed}`).toEqual({
      grade: 'exact',
      exactScore: score.toFraction(),
    });
    const doubles = parts.reduce((sum, { points: p, earned: e, sampled }) => sum + ((p / 10) * ((e / p) * sampled)) / sampled, 0) / 1000;
    if (doubles + (ruleset.scoring.base ?? 0) < Number(score.toString(20))) misjudgedByDoubles += 1;
  }
  expect(misjudgedByDoubles).toBeGreaterThan(20);
});

it('places thirds and sevenths between the decimals around them', () => {
  for (const denominator of [3, 7, 9, 11, 13, 17, 19]) {
    for (let numerator = 1; numerator < denominator; numerator += 1) {
      const digits = 10n ** 15n;
      const down = (BigInt(numerator) * digits) / BigInt(denominator);
      const [below, above] = [down, down + 1n].map((n) => Number(`0.${n.toString().padStart(15, '0')}`));
      if (below === undefined || above === undefined || below < 0.1) continue;
      const grades = [
        { id: 'above', title: 'Above', min: { 'clause.part.share': above } },
        { id: 'below', title: 'Below', min: { 'clause.part.share': below } },
      ];
      const ruleset: Ruleset = {
        ...{ format: 'steelyard/ruleset@1', id: 'exact', version: '1.0.0', title: 'Exact', scoring: { scale: 1 }, grades },
        clauses: [{ id: 'part', title: 'Part', points: 1, assess: { method: 'sampling' } }],
      };
      const answers = { part: { sampled: denominator, nonconforming: denominator - numerator } };
      const named = `${numerator}/${denominator}`;
      expect(evaluated(ruleset, answers).grade, named).toBe('below');
      const byScore = grades.map(({ min, ...grade }) => ({ ...grade, min: min['clause.part.share'] }));
      expect(evaluated({ ...ruleset, grades: byScore }, answers), named).toMatchObject({
        grade: 'below',
        exactScore: new Fraction(numerator, denominator).toFraction(),
      });
    }
  }
});

it('adds up three thirds and seven sevenths to one', () => {
  for (const count of [3, 7, 9, 11]) {
    const clauses = Array.from(
      { length: count },
      (_, index) => ({ id: `c-${index}`, title: 'c', points: 0.1, assess: { method: 'sampling' } }) as const,
    );
    const ruleset: Ruleset = {
      ...{ format: 'steelyard/ruleset@1', id: 'exact', version: '1.0.0', title: 'Exact', clauses },
      scoring: { scale: null },
      grades: [{ id: 'tenth', title: 'Tenth', min: 0.1 }],
    };
    const answers = Object.fromEntries(clauses.map(({ id }) => [id, { sampled: count, nonconforming: count - 1 }]));
    expect(evaluated(ruleset, answers)).toMatchObject({ grade: 'tenth', exactScore: '1/10' });
  }
});

it('shows a score on the side of every minimum on which it was decided', () => {
  const census = new Census();
  for (const made of makeRulesets(61_001, 350, (dice) => ({ leaves: dice.integer(2, 6) }))) {
    const { seed, dice, ruleset } = made;
    const audit = { ...generateAudit(dice, ruleset, COMPLETE), waivers: [] };
    const score = expected(ruleset, audit)?.score.lowest;
    if (score === undefined) continue;
    const decimals = dice.integer(0, 3);
    const near = Number(score.valueOf()).toFixed(dice.integer(0, decimals));
    const close: Ruleset = {
      ...ruleset,
      scoring: { ...ruleset.scoring, display: { decimals, mode: dice.pick(['half-up', 'half-even', 'down']) } },
      conditions: [],
      grades: [{ id: 'near', title: 'Near', min: Number(near) }],
    };
    const { program } = load({ ruleset: close });
    const meant = expected(close, audit);
    if (program === undefined || meant === undefined) continue;
    const report = evaluate(program, audit);
    if (report.score === null || report.status !== 'final') continue;
    expect(report.score, `seed ${seed}`).toBe(displayedScore(meant.case, score));
    const isReached = score.compare(decimal(Number(near))) >= 0;
    expect(new Fraction(report.score).compare(new Fraction(near)) >= 0, `seed ${seed}: ${report.score} beside ${near}`).toBe(isReached);
    expect(report.grade, `seed ${seed}`).toBe(isReached ? 'near' : meant.grade.lowest);
    const isLonger = (report.score.split('.')[1]?.length ?? 0) > decimals;
    census.add('shown', isReached ? 'reached' : 'missed', isLonger ? 'more decimals' : 'as declared');
  }
  census.expectAtLeast(60, ['shown', 'as declared']);
  census.expectAtLeast(10, ['more decimals', 'reached', 'missed']);
});
