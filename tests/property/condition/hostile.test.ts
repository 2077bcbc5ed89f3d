// Any JSON at all: the check answers, with a problem or with an expression that then evaluates without throwing.
import { expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { compileBoolean, compileDate, compileNumber, compileText } from '../../../engine/condition/compile.js';
import { judgeAlways } from '../../../engine/condition/judge.js';
import { evaluateReference } from '../../../engine/condition/reference.js';
import { Generator, generateNumber, type Json } from './generate.js';
import { generateTables } from './generate-tables.js';
import { Random } from './random.js';
import { generateData, lookupOf, runOf, scopeOf, slotsOf } from './world.js';

const COMPILE = { number: compileNumber, boolean: compileBoolean, date: compileDate, text: compileText };
const KEYS = [
  'var',
  'table',
  'if',
  'and',
  '!',
  '==',
  '<',
  '<=',
  '+',
  '-',
  '/',
  'min',
  'round',
  'in',
  'dateAdd',
  'daysBetween',
  '===',
  'missing',
  '__proto__',
  'constructor',
  '',
];
const SCALARS: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  1e308,
  5e-324,
  1e15,
  0.1,
  '',
  'facts.n0',
  'facts.d0',
  'table-0',
  'days',
  '2024-02-30',
  '2024-02-29',
  'red',
];

/** An expression with one place replaced by something else, or something else from the start. */
function mutate(random: Random, json: Json, generator: Generator): Json {
  const roll = random.next();
  if (roll < 0.1) return random.pick(SCALARS);
  if (roll < 0.15) return { [random.pick(KEYS)]: random.times(0, 4, () => random.pick(SCALARS)) };
  if (roll < 0.2) return generator.expression(random.pick(['number', 'boolean', 'date', 'text']), 2);
  if (roll < 0.22) return [json];
  if (roll < 0.24) return { [random.pick(KEYS)]: json };
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    const place = random.integer(0, Math.max(0, list.length - 1));
    return list.map((one, index) => (index === place ? mutate(random, one, generator) : one));
  }
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [random.chance(0.05) ? random.pick(KEYS) : key, mutate(random, value, generator)]),
  );
}

test('mutated expressions are refused with a problem or evaluate', () => {
  const random = new Random(1);
  const tables = generateTables(random, 10);
  const scope = scopeOf(tables.byId);
  const generator = new Generator(random, tables.ids);
  const codes = new Set<string>();
  let refused = 0;
  let evaluated = 0;
  for (let index = 0; index < 15_000; index += 1) {
    const expression = mutate(random, generator.expression(random.pick(['number', 'boolean', 'date', 'text']), 4), generator);
    const { value: typed, problems } = checkExpression(expression, scope, { expect: 'any', allowLiteral: true }, 'ruleset', '');
    const data = generateData(random, { number: generateNumber, missing: 0.2 });
    expect(() => evaluateReference(expression, lookupOf(data), tables.byId)).not.toThrow();
    if (typed === undefined) {
      refused += 1;
      for (const { code } of problems) codes.add(code);
      expect(problems.length, JSON.stringify(expression)).toBeGreaterThan(0);
      continue;
    }
    expect(problems).toEqual([]);
    expect(() => COMPILE[typed.type.kind](typed)(runOf(slotsOf(data))), JSON.stringify(expression)).not.toThrow();
    evaluated += 1;
  }
  expect(refused).toBeGreaterThan(2000);
  expect(evaluated).toBeGreaterThan(2000);
  const all = [
    'expression-shape',
    'expression-type',
    'invalid-date',
    'operand-count',
    'unknown-operator',
    'unknown-table',
    'unknown-variable',
  ];
  expect([...codes].sort()).toEqual(expect.arrayContaining(all));
});

test('what is judged to be always true or false never comes out otherwise', () => {
  const random = new Random(2);
  const tables = generateTables(random, 10);
  const scope = scopeOf(tables.byId);
  const generator = new Generator(random, tables.ids);
  const judged = { 'always-true': 0, 'always-false': 0, varies: 0 };
  for (let index = 0; index < 6000; index += 1) {
    const expression = generator.expression('boolean', random.integer(2, 4));
    const { value: typed } = checkExpression(expression, scope, { expect: 'boolean', allowLiteral: true }, 'ruleset', '');
    if (typed === undefined) throw new Error(`refused: ${JSON.stringify(expression)}`);
    const judgement = judgeAlways(typed);
    judged[judgement] += 1;
    if (judgement === 'varies') continue;
    const evaluate = compileBoolean(typed);
    for (let data = 0; data < 20; data += 1) {
      const slots = slotsOf(generateData(random, { number: generateNumber, missing: 0.1 }));
      expect(evaluate(runOf(slots)), JSON.stringify(expression)).not.toBe(judgement !== 'always-true');
    }
  }
  expect(judged['always-true']).toBeGreaterThan(50);
  expect(judged['always-false']).toBeGreaterThan(50);
});
