// The example audits of the shipped rulesets, told in both languages: whole sentences, and the words an auditor reads first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Explanation, explain } from '../../../engine/explain/explain.js';
import { type Audit, evaluate, load } from '../../../engine/index.js';
import { sentencesOf } from './told.js';

const ROOT = 'rulesets';

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const EXAMPLES = readdirSync(ROOT).flatMap((id) => {
  const folder = `${ROOT}/${id}/1.0.0/audits`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith('.audit.json') ? [`${folder}/${file}`] : []));
});

function tellExample(path: string): { readonly 'zh-CN': Explanation; readonly en: Explanation } {
  const audit = read(path) as Audit;
  const [, id] = path.split('/');
  const overlays = (audit.overlays ?? []).map((one) => read(`${ROOT}/${id}/overlays/${one.id}/${one.version}.json`));
  const { program, model } = load({ ruleset: read(`${ROOT}/${id}/1.0.0/ruleset.json`), overlays });
  if (program === undefined || model === undefined) throw new Error(`the ruleset of ${path} does not load`);
  const report = evaluate(program, audit);
  return { 'zh-CN': explain(report, model, 'zh-CN'), en: explain(report, model, 'en') };
}

test('there are examples', () => {
  expect(EXAMPLES.length).toBeGreaterThan(10);
});

test.each(EXAMPLES)('%s', (path) => {
  const told = tellExample(path);
  for (const language of ['zh-CN', 'en'] as const) {
    for (const [place, sentence] of sentencesOf(told[language])) {
      expect(sentence, place).not.toMatch(/undefined|null|NaN|\[object|\uE000|原因代码|Reason: [a-z-]+\.$/);
      // An id of a ruleset is kebab-case; only a document is named by its id, with its version.
      if (language === 'zh-CN' && !place.startsWith('origins')) expect(sentence, place).not.toMatch(/[a-z]{3,}-[a-z]{3,}/);
    }
  }
});

test('four stars, held back by one requirement and by points', () => {
  const told = tellExample(`${ROOT}/gbt-27922-2011/1.0.0/audits/01-household-appliances-four-star.audit.json`);
  expect(told['zh-CN'].decision).toBe('得分 93.27 分，达到四星级的要求（得分不低于 90 分），评定为四星级。');
  expect(told['zh-CN'].score).toEqual([
    '实得分 89.0833… ÷ 涉及分值 94.5 × 100 = 94.2680…（53450/567）',
    '特别扣分：1 项 × −1 分 = −1 分',
    '合计：94.2680… − 1 = 93.2680…（52883/567）',
    '得分 93.27 分（评级依据精确值 93.2680…）',
  ]);
  expect(told['zh-CN'].conditions.get('answer-rate')).toBe('要求：电话接通率不低于 100%。实际：98.6%。不满足，因此不能评为五星级。');
  expect(told.en.next).toEqual([
    'For “Five stars” it still needs:',
    'score of at least 95 points: 93.2680… points so far, 1.7319… points missing, as much as 1.6366… points more from clauses',
    'meet the condition “Telephone answer rate 100 %” (not met)',
  ]);
});
