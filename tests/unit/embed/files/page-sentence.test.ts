// Every problem that only a page can have is said in both languages, with what to do.
import { describe, expect, it } from 'vitest';
import { type PageCode, pageProblem, pageSentence } from '../../../../editor/text/embed/files.js';
import { ofPages as en } from '../../../../editor/text/embed/problems-en.js';
import { ofPages as zh } from '../../../../editor/text/embed/problems-zh.js';
import { codesWithSentence } from '../../../../engine/text/problems/sentence.js';

const PARAMS = { url: 'r.json', status: 404, seconds: 30, expected: 'a', found: 'report', reason: 'Error', encoding: 'GBK' };
const CODES = Object.keys(zh) as readonly PageCode[];

describe('the sentences of a page’s problems', () => {
  it('are the same in both languages, and none is the engine’s', () => {
    expect(Object.keys(en)).toEqual(CODES);
    expect(CODES.filter((code) => codesWithSentence().has(code))).toEqual([]);
  });

  it.each(CODES)('say %s with all its values', (code) => {
    for (const words of [zh, en]) {
      const sentence = pageSentence(words, pageProblem(code, 'd', PARAMS));
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/[{}]|undefined|\?/);
    }
    expect(pageSentence(zh, pageProblem(code, 'd', PARAMS))).toMatch(/请|没有删除/);
  });

  it('leave the engine’s codes to the engine, and names of prototypes too', () => {
    for (const code of ['not-json', 'constructor', '__proto__', 'toString']) {
      expect(pageSentence(zh, { code, severity: 'error', document: 'd', pointer: '', params: {} })).toBeUndefined();
    }
  });

  it('cut what somebody else wrote, and never throw for what is missing', () => {
    expect(pageSentence(en, pageProblem('fetch-url', 'd', { url: 'x'.repeat(5000) }))?.length).toBeLessThan(500);
    for (const code of CODES) expect(() => pageSentence(zh, pageProblem(code, 'd'))).not.toThrow();
  });
});
