// The compiled form against the reference walker, on everything: missing facts, dates, tables, decimals that no double can
// hold, rounding, division by zero, ends of the calendar. S-80 to S-104.
import Fraction from 'fraction.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { compileBoolean, compileDate, compileNumber, compileText } from '../../../engine/condition/compile.js';
import { evaluateReference, type ReferenceValue } from '../../../engine/condition/reference.js';
import { Interval, type Run, type TypedExpression } from '../../../engine/condition/types.js';
import { formatDate, parseDate } from '../../../engine/date/calendar.js';
import { Rational } from '../../../engine/number/rational.js';
import { countOperators, Generator, generateNumber, type Json, type Kind } from './generate.js';
import { generateTables } from './generate-tables.js';
import { Random } from './random.js';
import { generateData, lookupOf, runOf, scopeOf, slotsOf } from './world.js';

const SEED = 27922;
const WORLDS = 30;
const RULES_PER_WORLD = 800;
const DATA_PER_RULE = 5;
const PAIRS = WORLDS * RULES_PER_WORLD * DATA_PER_RULE;

/** The compiled result as a text that can be compared, "unknown" where it is not known. */
function compiledText(typed: TypedExpression): (run: Run) => string {
  switch (typed.type.kind) {
    case 'number': {
      const evaluate = compileNumber(typed);
      return (run) => {
        const value = evaluate(run);
        return value instanceof Interval ? (value.low === null && value.high === null ? 'unknown' : 'interval') : value.toString();
      };
    }
    case 'boolean': {
      const evaluate = compileBoolean(typed);
      return (run) => String(evaluate(run) ?? 'unknown');
    }
    case 'date': {
      const evaluate = compileDate(typed);
      return (run) => {
        const day = evaluate(run);
        return day === undefined ? 'unknown' : formatDate(day);
      };
    }
    case 'text': {
      const evaluate = compileText(typed);
      return (run) => evaluate(run) ?? 'unknown';
    }
  }
}

function referenceText(value: ReferenceValue | undefined, kind: Kind): string {
  if (value === undefined) return 'unknown';
  if (value instanceof Fraction) return new Rational(0, 1, { n: value.s * value.n, d: value.d }).toString();
  if (typeof value === 'object') return formatDate(value.date);
  return kind === 'date' && typeof value === 'string' ? formatDate(parseDate(value) ?? Number.NaN) : String(value);
}

describe('compiled expressions and the reference walker', () => {
  const operators = new Map<string, number>();
  const outcomes = new Map<string, number>();
  const disagreements: unknown[] = [];
  let pairs = 0;
  let known = 0;

  beforeAll(() => {
    const random = new Random(SEED);
    for (let world = 0; world < WORLDS; world += 1) {
      const tables = generateTables(random, 12);
      const scope = scopeOf(tables.byId);
      const generator = new Generator(random, tables.ids);
      for (let rule = 0; rule < RULES_PER_WORLD; rule += 1) {
        const kind = random.weighted({ boolean: 14, number: 4, date: 1, text: 1 });
        const expression: Json = generator.expression(kind, random.integer(2, 5));
        const { value: typed, problems } = checkExpression(expression, scope, { expect: kind, allowLiteral: true }, 'ruleset', '');
        if (typed === undefined) throw new Error(`refused: ${JSON.stringify({ expression, problems })}`);
        countOperators(expression, operators);
        const evaluate = compiledText(typed);
        for (let index = 0; index < DATA_PER_RULE; index += 1) {
          const data = generateData(random, { number: generateNumber, missing: [0, 0, 0.1, 0.3, 0.5][index] ?? 0 });
          const compiled = evaluate(runOf(slotsOf(data)));
          const reference = referenceText(evaluateReference(expression, lookupOf(data), tables.byId), kind);
          pairs += 1;
          if (reference !== 'unknown') known += 1;
          if (kind === 'boolean') outcomes.set(reference, (outcomes.get(reference) ?? 0) + 1);
          if (compiled !== reference && disagreements.length < 5) {
            disagreements.push({ compiled, reference, expression: JSON.stringify(expression), data: Object.fromEntries(data) });
          }
        }
      }
    }
  }, 60_000);

  test('agree on whether a value is known, and on the value', () => {
    expect(disagreements).toEqual([]);
  });

  test('were compared on at least 100,000 pairs', () => {
    expect(pairs).toBe(PAIRS);
    expect(pairs).toBeGreaterThanOrEqual(100_000);
  });

  test('were compared on true, false and unknown alike', () => {
    const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
    for (const outcome of ['true', 'false', 'unknown']) expect((outcomes.get(outcome) ?? 0) / total, outcome).toBeGreaterThan(0.1);
    expect(known / pairs).toBeGreaterThan(0.4);
  });

  test('were compared on every operator', () => {
    const all = 'var table if and or ! == != === !== < <= > >= + - * / min max ceil floor round in dateAdd monthsBetween daysBetween';
    for (const operator of all.split(' ')) expect(operators.get(operator) ?? 0, operator).toBeGreaterThan(500);
  });
});
