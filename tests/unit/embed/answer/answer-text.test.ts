// An answer as the record prints it, in both languages.
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../../editor/embed/answer/answer-text.js';
import { words as english } from '../../../../editor/text/embed/answer-en.js';
import { words as chinese } from '../../../../editor/text/embed/answer-zh.js';
import { load } from '../../../../engine/index.js';
import type { Answer } from '../../../../engine/model/documents.js';

const { model } = load({
  ruleset: {
    format: 'steelyard/ruleset@1',
    id: 'texts',
    version: '1.0.0',
    title: 'Texts',
    clauses: [
      { id: 'conformity', points: 1, deletable: true, assess: { method: 'conformity' } },
      { id: 'sampling', points: 1, assess: { method: 'sampling', unit: { 'zh-CN': '个网点', en: 'sites' } } },
      { id: 'levels', points: 1, assess: { method: 'levels', levels: [{ id: 'good', title: { 'zh-CN': '好', en: 'Good' }, share: 1 }] } },
      { id: 'percentage', points: 1, assess: { method: 'percentage' } },
      { id: 'points', points: 30, assess: { method: 'points' } },
      {
        id: 'deductions',
        points: 1,
        assess: {
          method: 'deductions',
          findings: [
            { id: 'late', title: { 'zh-CN': '延误', en: 'Late' }, points: -1 },
            { id: 'lost', points: -1 },
          ],
        },
      },
    ],
    scoring: {},
    grades: [],
  },
});

function text(id: string, answer: Answer | undefined, language: 'zh-CN' | 'en'): string {
  const node = model?.clauseById.get(id);
  if (node === undefined) throw new Error(`no clause ${id}`);
  return answerText({ language, words: { answer: language === 'en' ? english : chinese } }, node, answer);
}

describe('an answer as text', () => {
  const cases: readonly (readonly [string, Answer | undefined, string, string])[] = [
    ['conformity', undefined, '—', '—'],
    ['conformity', { note: 'x' }, '—', '—'],
    ['conformity', { result: 'nonconforming' }, '不符合', 'Nonconforming'],
    ['conformity', { notApplicable: true, reason: '无此业务' }, '不适用：无此业务', 'N/A: 无此业务'],
    ['conformity', { notApplicable: true }, '不适用', 'N/A'],
    ['sampling', { sampled: 20, nonconforming: 2 }, '抽样 20 个网点，不符合 2', '20 sites sampled, 2 nonconforming'],
    ['sampling', { sampled: 20 }, '抽样 20 个网点，不符合 —', '20 sites sampled, — nonconforming'],
    ['levels', { level: 'good' }, '好', 'Good'],
    ['levels', { level: 'gone' }, 'gone', 'gone'],
    ['percentage', { percentage: 0 }, '0%', '0%'],
    ['points', { points: 24.5 }, '24.5 分', '24.5 points'],
    ['points', { points: 24.5, involved: 28 }, '24.5 分（涉及 28 分）', '24.5 points of 28 involved'],
    ['deductions', { findings: {} }, '检查无发现', 'Examined, none found'],
    ['deductions', { findings: { late: 2, lost: 1 } }, '延误 × 2；lost × 1', 'Late × 2; lost × 1'],
    ['deductions', { findings: { late: 0, gone: 1 } }, 'gone × 1', 'gone × 1'],
  ];
  it.each(cases)('of %s %j is %j, %j', (id, answer, zh, en) => {
    expect(text(id, answer, 'zh-CN')).toBe(zh);
    expect(text(id, answer, 'en')).toBe(en);
  });
});
