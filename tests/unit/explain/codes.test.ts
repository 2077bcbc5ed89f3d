// Every reason that a report can give has a sentence in both languages, and no sentence waits for a reason that there is not.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Explanation, explain, explainedCodes } from '../../../engine/explain/explain.js';
import { invalidReport } from '../../../engine/index.js';
import { clause, sentencesOf, tell } from './told.js';

const REPORT = 'engine/report';

/** The codes in the source: literals after `code:` or `code =`, and templates with the states of the schema filled in. */
function emittedCodes(): Set<string> {
  const codes = new Set<string>();
  for (const file of readdirSync(REPORT)) {
    const source = readFileSync(`${REPORT}/${file}`, 'utf8');
    for (const [, expression = ''] of source.matchAll(/\bcode(?::| =)([^;{}]*?)(?:,\s*(?:params|\n)|;|\}|,$)/gm)) {
      for (const [, code = ''] of expression.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)) codes.add(code);
    }
    for (const [, prefix = ''] of source.matchAll(/`([a-z]+-)\$\{found\}`/g)) {
      for (const state of statesOf(prefix === 'condition-' ? 'ConditionResult' : 'EvidenceResult')) codes.add(prefix + state);
    }
  }
  return codes;
}

function statesOf(definition: string): readonly string[] {
  const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
  return schema.$defs[definition].properties.state.enum;
}

test('the codes of engine/report and the sentences are the same set', () => {
  const emitted = emittedCodes();
  expect(emitted.size).toBeGreaterThan(40);
  expect([...explainedCodes()].sort()).toEqual([...emitted].sort());
});

test('a reason of a newer engine is shown by its code', () => {
  const { report, model } = tell({ clauses: [clause()] });
  const why = { code: 'of-the-future', params: { a: null } };
  const strange = {
    ...report,
    decision: why,
    total: { ...report.total, why },
    clauses: report.clauses.map((one) => ({ ...one, why })),
  };
  const zh: Explanation = explain(strange, model, 'zh-CN');
  expect([zh.decision, zh.score, zh.clauses.get('one')]).toEqual([
    '原因代码：of-the-future。',
    ['原因代码：of-the-future。'],
    '原因代码：of-the-future。',
  ]);
  expect(explain(strange, model, 'en').decision).toBe('Reason: of-the-future.');
});

test('a report that never came to an evaluation says so', () => {
  const { model } = tell({ clauses: [clause()] });
  const problem = { code: 'unknown-clause', severity: 'error', document: 'audit', pointer: '/clauses/x', params: {} } as const;
  const { status, decision, score, bounds, binding, next } = explain(invalidReport([problem]), model, 'zh-CN');
  expect([status, decision, score, bounds, binding, next]).toEqual([
    '规则或审核记录有错误，未作评定。',
    '有 1 处错误，改正之前不作评定。',
    ['未计算得分'],
    undefined,
    '本报告不具约束力。',
    [],
  ]);
});

test('a report of another ruleset keeps its ids and does not throw', () => {
  const { report } = tell({ clauses: [clause()], conditions: [{ id: 'far', holds: { '>=': [{ var: 'score' }, 1] } }] });
  const { model } = tell({ clauses: [clause({ id: 'different' })], grades: [] });
  const sentences = [...sentencesOf(explain(report, model, 'en'))];
  expect(sentences).toContainEqual(['next 0', 'To be sure of “silver” or better it still needs:']);
  expect(sentences).toContainEqual(['next 2', 'assess 1 clause: one']);
});
