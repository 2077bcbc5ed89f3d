import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Problem, problem } from '../../../engine/model/problem.js';
import { codesWithSentence, problemSentence } from '../../../engine/text/problems/sentence.js';

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
