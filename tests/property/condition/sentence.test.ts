// Sentences of generated expressions: there is one in each language, and it names everything that the expression reads.
import { expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { expressionSentence } from '../../../engine/condition/sentence.js';
import { variablesOf } from '../../../engine/condition/variables.js';
import { Generator } from './generate.js';
import { generateTables } from './generate-tables.js';
import { Random } from './random.js';
import { scopeOf } from './world.js';

const NAMES = { variable: (path: string) => `<${path}>`, table: (id: string) => `<${id}>` };

test('each variable is named in both languages', () => {
  const random = new Random(5);
  const tables = generateTables(random, 20);
  const scope = scopeOf(tables.byId);
  const generator = new Generator(random, tables.ids);
  let named = 0;
  for (let rule = 0; rule < 4000; rule += 1) {
    const expression = generator.expression(random.pick(['boolean', 'number', 'date', 'text']), random.integer(1, 5));
    const { value: typed } = checkExpression(expression, scope, { expect: 'any', allowLiteral: true }, 'ruleset', '');
    if (typed === undefined) throw new Error(`refused: ${JSON.stringify(expression)}`);
    for (const language of ['zh-CN', 'en'] as const) {
      const sentence = expressionSentence(typed, language, NAMES);
      const missing = variablesOf(typed).filter(({ path }) => !sentence.includes(NAMES.variable(path)));
      expect(missing, `${JSON.stringify(expression)}\n${sentence}`).toEqual([]);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      named += variablesOf(typed).length;
    }
  }
  expect(named).toBeGreaterThan(10_000);
});
