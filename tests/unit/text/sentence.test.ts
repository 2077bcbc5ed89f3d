import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../../engine/model/problem.js';
import { codesWithSentence, type ProblemNames, problemSentence } from '../../../engine/text/problems/sentence.js';

/** Words in code type in SEMANTICS.md that look like codes and are values or fields. */
const NO_CODES = new Set(['self-assessment']);

/** Codes that stand in the page without a hyphen. */
const PLAIN_CODES = ['withdrawn'];

const semantics = readFileSync(new URL('../../../schemas/SEMANTICS.md', import.meta.url), 'utf8');
const codes = [...new Set([...semantics.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1] as string)), ...PLAIN_CODES];

function sentences(one: Problem): readonly [string, string] {
  return [problemSentence(one, 'zh-CN'), problemSentence(one, 'en')];
}

describe('problemSentence', () => {
  it.each(codes.filter((code) => !NO_CODES.has(code)))('has words for %s in both languages', (code) => {
    expect(codesWithSentence()).toContain(code);
    const [zh, en] = sentences(problem('error', code, 'audit', '/x'));
    expect(zh).toMatch(/[\u4e00-\u9fff].*[。？]$/);
    expect(en).toMatch(/^[A-Z“{?0-9T].*[.?]$/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('has words in both languages for every code that any area lists', () => {
    for (const code of codesWithSentence()) {
      const [zh, en] = sentences(problem('error', code, 'audit', ''));
      expect(zh, code).toMatch(/[\u4e00-\u9fff]/);
      expect(en, code).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('has words for every code that the engine reports', () => {
    const used = new Set<string>();
    const folder = new URL('../../../engine/', import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.startsWith('lint/')) continue;
      const text = readFileSync(new URL(name, folder), 'utf8');
      const calls =
        /(?:problem\(\s*'(?:error|warning|info)',\s*|complain\('(?:error|warning|info)',\s*|refuse\(|faultIn\([^()]*, [^()]*?)'([a-z]+(?:-[a-z]+)+)'/g;
      for (const match of text.matchAll(calls)) used.add(match[1] as string);
    }
    expect(used.size).toBeGreaterThan(40);
    // Reported by the checks of engine/lint, whose sentences its own test counts.
    used.delete('more-alike');
    expect([...used].filter((code) => !codesWithSentence().has(code))).toEqual([]);
  });

  it('names the values in the words of the trade, and leaves the words of users alone', () => {
    expect(sentences(problem('error', 'wrong-type', 'd', '/a', { expected: ['number'], found: 'string' }))).toEqual([
      '这里应为数字，却是文字。请改正。',
      'This should be of the type number; it is of the type text. Correct it.',
    ]);
    expect(sentences(problem('error', 'wrong-type', 'd', '/a', { expected: ['integer', 'null'], found: 'number' }))).toEqual([
      '这里应为整数或空值，却是小数。请改正。',
      'This should be of the type whole number or null; it is of the type decimal number. Correct it.',
    ]);
    expect(problemSentence(problem('error', 'too-large', 'd', '', { limit: 8_388_608 }), 'zh-CN')).toContain('超过 8 MB 的上限');
    const range = { fact: 'staff', value: 0 };
    expect(problemSentence(problem('error', 'fact-range', 'd', '', { ...range, min: 1, max: null }), 'zh-CN')).toContain('应不小于 1');
    expect(problemSentence(problem('error', 'fact-range', 'd', '', { ...range, min: null, max: 9 }), 'en')).toContain(
      'it must be 9 or less',
    );
    expect(problemSentence(problem('error', 'fact-range', 'd', '', { ...range, min: 1, max: 9 }), 'zh-CN')).toContain('应在 1 与 9 之间');
    const answer = { clause: 'repair', fields: ['result'] };
    expect(problemSentence(problem('error', 'answer-shape', 'd', '', { ...answer, method: 'rule', expected: [] }), 'zh-CN')).toBe(
      '条款“repair”按规则自动计算，不需要作答。请删去结论（result）。',
    );
    expect(problemSentence(problem('error', 'answer-shape', 'd', '', { ...answer, method: 'points', expected: ['points'] }), 'zh-CN')).toBe(
      '条款“repair”的评价方法是计分，不能填写结论（result）。该方法的字段：得分（points）。',
    );
    expect(problemSentence(problem('error', 'unreadable-file', 'd', '', { reason: 'EACCES' }), 'zh-CN')).toContain('没有权限');
    expect(problemSentence(problem('error', 'unknown-fact', 'd', '', { fact: 'number' }), 'zh-CN')).toContain('“number”');
    expect(problemSentence(problem('error', 'unknown-field', 'd', '', { field: 'reslt', didYouMean: 'result' }), 'en')).toBe(
      'There is no field “reslt” here. Did you mean “result”?',
    );
    expect(problemSentence(problem('error', 'not-json', 'd', '', { expected: 'comma-or-brace', found: '' }), 'zh-CN')).toBe(
      '这里不是合法的 JSON：应为逗号或“}”，文本却已结束。',
    );
    expect(
      problemSentence(
        problem('error', 'percentage-band', 'd', '', { clause: 'a', percentage: 7, bands: [{ id: 'x', min: '10', max: '25' }] }),
        'en',
      ),
    ).toContain('10–25');
  });

  it('calls by its title what has one, counts in the unit of the evidence, and leaves the rest by its id', () => {
    const titles: Readonly<Record<string, string>> = {
      'evidence training': '客户培训记录',
      'unit training': '次',
      'clause repair': '5.2.4 维修',
      'grade gold': '金级',
      'path score': '得分',
      'condition wide': '覆盖面',
      'kind fact': '投诉',
    };
    const names: ProblemNames = (kind, id) => titles[`${kind} ${id}`];
    const say = (code: string, params: Problem['params']): string =>
      problemSentence(problem('error', code, 'd', '', params), 'zh-CN', names);
    const short = { evidence: 'training', required: 4, provided: 3, short: 1 };
    expect(say('evidence-short', short)).toBe('证据“客户培训记录”需要 4 次，只有 3 次，还缺 1 次。');
    expect(say('evidence-short', { ...short, evidence: 'visits' })).toBe('证据“visits”需要 4 件，只有 3 件，还缺 1 件。');
    expect(say('not-deletable', { clause: 'repair' })).toBe('条款“5.2.4 维修”不允许删减。请如实评价。');
    expect(say('points-sum', { id: 'repair', declared: '2', sum: '3' })).toContain('“5.2.4 维修”的分值');
    expect(say('provisional-points', { count: 2, ids: ['repair', 'delivery'] })).toContain('（5.2.4 维修、delivery）');
    expect(say('grade-above-highest', { grade: 'gold', path: 'score', min: '900', highest: '100' })).toContain(
      '等级“金级”要求得分达到 900',
    );
    expect(say('always-true', { id: 'wide', field: 'holds' })).toContain('“覆盖面”的判定式');
    expect(say('missing-title', { kind: 'fact', id: 'repair' })).toContain('事实“repair”没有名称');
    // The ids that somebody has to write stay ids.
    expect(say('unknown-level', { clause: 'repair', level: 'repair', levels: ['gold'] })).toBe(
      '条款“5.2.4 维修”没有档次“repair”。可用的档次：gold。',
    );
  });

  it('falls back to the code and its values', () => {
    expect(problemSentence(problem('error', 'from-the-future', 'd', '', { a: 1 }), 'en')).toBe('from-the-future {"a":1}');
    expect(problemSentence(problem('error', 'constructor', 'd', ''), 'en')).toBe('constructor');
  });

  it('never throws, whatever a stored report holds, and keeps sentences short', () => {
    const circle: Record<string, unknown> = {};
    circle.expected = circle;
    const odd = [
      circle,
      { expected: { toString: null } },
      { expected: 1n },
      { found: 'x'.repeat(100_000) },
      { allowed: Array(10_000).fill('y') },
      null,
      3,
    ];
    for (const code of [...codesWithSentence(), '__proto__', 'toString']) {
      for (const params of odd) {
        for (const sentence of sentences({ code, severity: 'error', document: 'd', pointer: '', params: params as Problem['params'] })) {
          expect(sentence.length).toBeGreaterThan(0);
          expect(sentence.length, code).toBeLessThan(2_000);
        }
      }
    }
  });
});
