// Conditions on numbers of which only bounds are known: what is called known must hold on every number within the bounds, and
// the bounds of a result must contain what the reference walker gives there. S-112.
import Fraction from 'fraction.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { compileBoolean, compileNumber } from '../../../engine/condition/compile.js';
import { evaluateReference } from '../../../engine/condition/reference.js';
import { Interval, type NumberValue, type SlotValue } from '../../../engine/condition/types.js';
import { compare, fromDecimal, Rational } from '../../../engine/number/rational.js';
import { Generator, generateNumber, type Json } from './generate.js';
import { generateTables } from './generate-tables.js';
import { Random } from './random.js';
import { type Data, generateData, lookupOf, PATHS, runOf, scopeOf, slotsOf } from './world.js';

const SEED = 95;
const WORLDS = 10;
const RULES_PER_WORLD = 1000;
const POINTS = 5;

/** Bounds for some of the numbers, and points within them: both ends and some between. */
function widen(random: Random, data: Data): { readonly slots: readonly SlotValue[]; readonly points: readonly Data[] } {
  const slots = slotsOf(data);
  const points = Array.from({ length: POINTS }, () => new Map(data));
  for (const [path, value] of data) {
    if (typeof value !== 'number' || random.chance(0.4)) continue;
    const above = Math.round((value + random.integer(1, 60) / 10) * 1e6) / 1e6;
    // Bounds that end at zero are where products and quotients turn.
    const [low, high] = [value, value < 0 && random.chance(0.3) ? 0 : above];
    const side = random.chance(0.85) ? 'both' : random.pick(['low', 'high'] as const);
    slots[PATHS.indexOf(path)] = new Interval(side === 'high' ? null : fromDecimal(low), side === 'low' ? null : fromDecimal(high));
    for (const [index, point] of points.entries())
      point.set(path, random.chance(0.6) ? random.pick([low, high]) : between(low, high, index));
  }
  return { slots, points };
}

function between(low: number, high: number, index: number): number {
  return Math.round((low + ((high - low) * index) / POINTS) * 1e6) / 1e6;
}

function isWithin(value: Rational, result: NumberValue): boolean {
  if (result instanceof Rational) return compare(value, result) === 0;
  return (result.low === null || compare(result.low, value) <= 0) && (result.high === null || compare(value, result.high) <= 0);
}

describe('results on intervals', () => {
  const escapes: unknown[] = [];
  const outcomes = { true: 0, false: 0, unknown: 0, number: 0, interval: 0, unbounded: 0 };
  let points = 0;

  beforeAll(() => {
    const random = new Random(SEED);
    for (let world = 0; world < WORLDS; world += 1) {
      const tables = generateTables(random, 12);
      const scope = scopeOf(tables.byId);
      const generator = new Generator(random, tables.ids);
      for (let rule = 0; rule < RULES_PER_WORLD; rule += 1) {
        const kind = random.weighted({ boolean: 2, number: 1 });
        const expression: Json = generator.expression(kind, random.integer(2, 4));
        const { value: typed } = checkExpression(expression, scope, { expect: kind, allowLiteral: true }, 'ruleset', '');
        if (typed === undefined) throw new Error(`refused: ${JSON.stringify(expression)}`);
        const wide = widen(random, generateData(random, { number: generateNumber, missing: random.pick([0, 0, 0.15]) }));
        const result = kind === 'number' ? compileNumber(typed)(runOf(wide.slots)) : compileBoolean(typed)(runOf(wide.slots));
        outcomes[outcomeOf(result)] += 1;
        for (const data of wide.points) {
          const value = evaluateReference(expression, lookupOf(data), tables.byId);
          points += 1;
          if (!agrees(result, value) && escapes.length < 5) {
            escapes.push({
              result,
              value: String(value),
              expression: JSON.stringify(expression),
              slots: wide.slots,
              data: Object.fromEntries(data),
            });
          }
        }
      }
    }
  }, 60_000);

  test('contain what comes out on the numbers within', () => {
    expect(escapes).toEqual([]);
    expect(points).toBe(WORLDS * RULES_PER_WORLD * POINTS);
  });

  test('were known and open alike', () => {
    const booleans = outcomes.true + outcomes.false + outcomes.unknown;
    for (const outcome of ['true', 'false', 'unknown'] as const) expect(outcomes[outcome] / booleans, outcome).toBeGreaterThan(0.1);
    const numbers = outcomes.number + outcomes.interval + outcomes.unbounded;
    for (const outcome of ['number', 'interval', 'unbounded'] as const) expect(outcomes[outcome] / numbers, outcome).toBeGreaterThan(0.1);
  });
});

function outcomeOf(result: NumberValue | boolean | undefined): 'true' | 'false' | 'unknown' | 'number' | 'interval' | 'unbounded' {
  if (result instanceof Rational) return 'number';
  if (result instanceof Interval) return result.low === null && result.high === null ? 'unbounded' : 'interval';
  return result === undefined ? 'unknown' : result ? 'true' : 'false';
}

/** Whether the walker's value on a point is one that the result allows; nothing is said by an unknown result. */
function agrees(result: NumberValue | boolean | undefined, value: unknown): boolean {
  if (result === undefined) return true;
  if (typeof result === 'boolean') return value === result;
  if (result instanceof Interval && result.low === null && result.high === null) return true;
  return value instanceof Fraction && isWithin(new Rational(0, 1, { n: value.s * value.n, d: value.d }), result);
}
