// The compiled form against json-logic-js, on complete data, where doubles are exact and both must mean the same: integers and
// eighths below 2^40, divisors that are powers of two, operators that json-logic-js has by itself. S-81.
import jsonLogic from 'json-logic-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { compileBoolean, compileNumber } from '../../../engine/condition/compile.js';
import { Rational } from '../../../engine/number/rational.js';
import { countOperators, type Json } from './generate.js';
import { ExactGenerator, generateEighth } from './generate-exact.js';
import { Random } from './random.js';
import { generateData, nestedOf, runOf, scopeOf, slotsOf } from './world.js';

const SEED = 20111230;
const RULES = 24_000;
const DATA_PER_RULE = 5;

describe('compiled expressions and json-logic-js', () => {
  const operators = new Map<string, number>();
  const outcomes = new Map<string, number>();
  const disagreements: unknown[] = [];
  let pairs = 0;

  beforeAll(() => {
    const random = new Random(SEED);
    const scope = scopeOf(new Map());
    const generator = new ExactGenerator(random);
    for (let rule = 0; rule < RULES; rule += 1) {
      const isNumber = random.chance(0.2);
      const depth = random.integer(2, 5);
      const expression: Json = isNumber ? generator.number(depth).json : generator.boolean(depth);
      const { value: typed, problems } = checkExpression(expression, scope, { expect: 'any', allowLiteral: true }, 'ruleset', '');
      if (typed === undefined) throw new Error(`refused: ${JSON.stringify({ expression, problems })}`);
      countOperators(expression, operators);
      const evaluate = isNumber ? compileNumber(typed) : compileBoolean(typed);
      for (let index = 0; index < DATA_PER_RULE; index += 1) {
        const data = generateData(random, { number: generateEighth, missing: 0 });
        const compiled = evaluate(runOf(slotsOf(data)));
        const oracle: unknown = jsonLogic.apply(expression as Parameters<typeof jsonLogic.apply>[0], nestedOf(data));
        pairs += 1;
        if (!isNumber) outcomes.set(String(oracle), (outcomes.get(String(oracle)) ?? 0) + 1);
        const value = compiled instanceof Rational ? exactDouble(compiled) : compiled;
        // == 0 of both: a double may be -0, a fraction may not.
        if (value !== oracle && !(value === 0 && oracle === 0) && disagreements.length < 5) {
          disagreements.push({ value, oracle, expression: JSON.stringify(expression), data: Object.fromEntries(data) });
        }
      }
    }
  }, 60_000);

  test('agree', () => {
    expect(disagreements).toEqual([]);
  });

  test('were compared on at least 100,000 pairs', () => {
    expect(pairs).toBe(RULES * DATA_PER_RULE);
    expect(pairs).toBeGreaterThanOrEqual(100_000);
  });

  test('were compared on true and false alike, and on nothing else', () => {
    expect([...outcomes.keys()].sort()).toEqual(['false', 'true']);
    const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    for (const outcome of ['true', 'false']) expect((outcomes.get(outcome) ?? 0) / total, outcome).toBeGreaterThan(0.25);
  });

  test('were compared on every operator that both know', () => {
    for (const operator of 'var if and or ! == != === !== < <= > >= + - * / min max in'.split(' ')) {
      expect(operators.get(operator) ?? 0, operator).toBeGreaterThan(500);
    }
  });
});

/** The double that a fraction is; not a number where it is none. */
function exactDouble({ n, d, big }: Rational): number {
  return big === undefined && (n / d) * d === n ? n / d : Number.NaN;
}
