// The highest score that lint holds grades against is never below what the evaluator says an empty audit can still reach: an
// error grade-above-highest is never raised for a grade that somebody could get. Random trees, all methods, all deletions.
import { describe, expect, it } from 'vitest';
import { evaluate, load } from '../../../engine/index.js';
import { attainableScore } from '../../../engine/lint/attainable-score.js';
import { readingRange } from '../../../engine/lint/reading-range.js';
import { buildModel } from '../../../engine/model/build-model.js';
import type { Assess, Clause, Ruleset, Scoring } from '../../../engine/model/documents.js';
import { add, compare, fromDecimal, parseRational, toReadable, ZERO } from '../../../engine/number/rational.js';
import { Random } from '../condition/random.js';

const AUDIT = { format: 'steelyard/audit@1', ruleset: { id: 'x', version: '1.0.0' } };

describe('the highest attainable score', () => {
  it('is never below the highest bound of an empty audit, and mostly equal to it', () => {
    const random = new Random(2026);
    let compared = 0;
    let equal = 0;
    for (let round = 0; round < 1500; round += 1) {
      const ruleset = randomRuleset(random);
      const { program, model } = load({ ruleset });
      if (program === undefined || model === undefined) continue;
      const bounds = evaluate(program, AUDIT).bounds.score;
      const attainable = attainableScore(model);
      if (bounds.highest === null) continue;
      expect(attainable, JSON.stringify(ruleset)).toBeDefined();
      if (attainable?.highest === undefined) continue;
      const bound = parseRational(bounds.highest) ?? ZERO;
      const { highest } = attainable;
      compared += 1;
      if (compare(bound, highest) === 0) equal += 1;
      expect(compare(bound, highest), `${bounds.highest} over ${highest}: ${JSON.stringify(ruleset)}`).toBeLessThanOrEqual(0);
      const lowest = parseRational(bounds.lowest ?? '');
      if (attainable?.lowest !== undefined && lowest !== undefined) expect(compare(attainable.lowest, lowest)).toBeLessThanOrEqual(0);
    }
    expect(compared).toBeGreaterThan(1000);
    expect(equal / compared).toBeGreaterThan(0.8);
  });

  it('bounds the score of an answered audit, and what it gives each clause', () => {
    const random = new Random(7);
    let compared = 0;
    let scored = 0;
    for (let round = 0; round < 1000; round += 1) {
      const ruleset = { ...randomRuleset(random), outputs: [] as Ruleset['outputs'] };
      const model = buildModel(ruleset as Ruleset).model;
      const outputs = model.nodes.flatMap(({ id }) =>
        (['share', 'earned', 'points'] as const).map((field) => ({
          id: `${id}-${field}`,
          type: 'number',
          value: { var: `clause.${id}.${field}` },
        })),
      );
      const { program, model: full } = load({ ruleset: { ...ruleset, outputs } });
      if (program === undefined || full === undefined) continue;
      const clauses = Object.fromEntries(model.leaves.map(({ id, clause }) => [id, someAnswer(clause.assess, clause, random)]));
      const report = evaluate(program, { ...AUDIT, facts: { yes: random.chance(0.5) }, clauses });
      const highest = attainableScore(full)?.highest;
      const score = parseRational(report.exactScore ?? '');
      if (highest !== undefined && score !== undefined) {
        scored += 1;
        expect(compare(score, highest), `${score} over ${highest}: ${JSON.stringify({ ruleset, clauses })}`).toBeLessThanOrEqual(0);
      }
      for (const { path, reading } of full.slots) {
        const [, id, field] = path.split('.');
        const value = report.outputs[`${id}-${field}`]?.value;
        const given = typeof value === 'string' ? parseRational(value) : undefined;
        if (given === undefined) continue;
        const { min, max } = readingRange(reading, full);
        compared += 1;
        if (max !== undefined) expect(compare(given, max), `${path} ${value}: ${JSON.stringify(ruleset)}`).toBeLessThanOrEqual(0);
        if (min !== undefined) expect(compare(min, given), `${path} ${value}: ${JSON.stringify(ruleset)}`).toBeLessThanOrEqual(0);
      }
    }
    expect(scored).toBeGreaterThan(300);
    expect(compared).toBeGreaterThan(1000);
  });
});

function randomRuleset(random: Random): Ruleset {
  let next = 0;
  const clause = (depth: number): Clause => {
    const id = `c-${next}`;
    next += 1;
    const common = {
      id,
      ...(random.chance(0.25) ? { deletable: true } : {}),
      ...(random.chance(0.15) ? { applies: { var: 'facts.yes' } } : {}),
    };
    if (depth < 3 && random.chance(0.35)) {
      const clauses = random.times(1, 3, () => clause(depth + 1));
      const isScaled = random.chance(0.3);
      const sum = clauses.reduce((total, child) => add(total, fromDecimal(child.points ?? 0)), ZERO);
      return {
        ...common,
        points: isScaled ? random.integer(0, 9) : Number(toReadable(sum)),
        clauses,
        ...(isScaled ? { rollUp: 'scaled' } : {}),
      } as Clause;
    }
    const points = random.pick([0, 1, 2, 2.5, 0.3, 10]);
    return { ...common, points, assess: randomAssess(random, points) } as Clause;
  };
  const scoring: Scoring = {
    scale: random.chance(0.25) ? null : random.pick([100, 1000, 7]),
    base: random.pick([0, 0, 50]),
    deletion: random.pick(['renormalise', 'renormalise', 'forfeit', 'keep']),
    deletionAt: random.pick(['total', 'group']),
    floor: random.pick([0, null]),
    cap: random.pick([null, null, 90]),
    rounding: {
      at: random.pick(['none', 'clause', 'score']),
      mode: random.pick(['half-up', 'half-even', 'down']),
      decimals: random.integer(0, 2),
    },
  };
  const clauses = random.times(1, 4, () => clause(0));
  const ruleset = {
    format: 'steelyard/ruleset@1',
    id: 'x',
    version: '1.0.0',
    title: 'x',
    facts: [{ id: 'yes', type: 'boolean' }],
    clauses,
    scoring,
    grades: [],
  };
  return ruleset as unknown as Ruleset;
}

function randomAssess(random: Random, points: number): Assess {
  switch (random.integer(0, 6)) {
    case 0:
      return { method: 'conformity' };
    case 1:
      return { method: 'sampling' };
    case 2: {
      const levels = random.times(1, 3, (i) =>
        random.chance(0.5) ? { id: `l-${i}`, share: random.pick([0, 0.3, 1]) } : { id: `l-${i}`, points: random.pick([-2, 0, 1, 12]) },
      );
      return { method: 'levels', levels };
    }
    case 3:
      return { method: 'percentage', step: random.pick([5, 15, 40]), bands: [{ id: 'b', min: 0, max: random.pick([80, 100, 95]) }] };
    case 4:
      return { method: 'deductions', floor: random.pick([0, null, -3, 1]), findings: [{ id: 'f', points: random.pick([-1, -0.5]) }] };
    case 5:
      return { method: 'points', step: random.pick([0.5, 1, 0.4]) };
    default:
      return { method: 'rule', share: { if: [{ var: 'facts.yes' }, 1, points > 1 ? 0.5 : 0] } } as unknown as Assess;
  }
}

/** A good or a bad answer, or a deletion. */
function someAnswer(assess: Assess | undefined, clause: Clause, random: Random): object {
  const isGood = random.chance(0.7);
  if (clause.deletable === true && random.chance(0.3)) return { notApplicable: true, reason: 'x' };
  switch (assess?.method) {
    case 'conformity':
      return { result: isGood ? 'conforming' : 'nonconforming' };
    case 'sampling':
      return { sampled: 3, nonconforming: isGood ? 0 : 2 };
    case 'levels':
      return { level: random.pick(assess.levels).id };
    case 'percentage':
      return { percentage: isGood ? 80 - (80 % (assess.step ?? 1)) : 0 };
    case 'deductions':
      return { findings: isGood ? {} : { f: 4 } };
    case 'points':
      return partlyInvolved(assess.step ?? 1, clause.points ?? 0, random);
    default:
      return {};
  }
}

/** Some steps earned, of all points or of just as many. */
function partlyInvolved(step: number, points: number, random: Random): object {
  const steps = Number((step * random.integer(0, 3)).toFixed(1));
  if (steps === 0 || steps > points) return random.chance(0.5) || points === 0 ? { points: 0 } : { points: 0, involved: 0.01 };
  return random.chance(0.6) ? { points: steps, involved: steps } : { points: steps };
}
