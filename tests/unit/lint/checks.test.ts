// Every meaning check, on rulesets that are clean but for one thing: exactly the problems that belong to it, and a sentence for each.
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../engine/lint/checks.js';
import { checkDocument } from '../../../engine/schema/check.js';
import { codesWithSentence, problemSentence } from '../../../engine/text/problems/sentence.js';
import type { LintCase } from './cases/case.js';
import { CLAUSE_CASES } from './cases/clauses.js';
import { GRADE_CASES } from './cases/grades.js';
import { REFERENCE_CASES } from './cases/references.js';
import { TABLE_CASES } from './cases/tables.js';
import { TEXT_CASES } from './cases/texts.js';
import { lintOf, summary } from './clean-ruleset.js';

const GROUPS: Readonly<Record<string, readonly LintCase[]>> = {
  'the document and its texts': TEXT_CASES,
  'clauses and scoring': CLAUSE_CASES,
  'grades and conditions': GRADE_CASES,
  'references and facts': REFERENCE_CASES,
  tables: TABLE_CASES,
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(group, () => {
    it.each(cases)('$name', ({ ruleset, found }) => {
      expect(checkDocument(JSON.parse(JSON.stringify(ruleset)), 'ruleset').problems).toEqual([]);
      expect(summary(lintOf(ruleset))).toEqual(found);
    });
  });
}

describe('codes', () => {
  const declared = [...new Set([...CHECKS.flatMap((check) => check.codes), 'more-alike'])].sort();
  const problems = Object.values(GROUPS).flatMap((cases) => cases.flatMap(({ ruleset }) => lintOf(ruleset)));

  it('are all triggered by some case', () => {
    const triggered = new Set(problems.map((problem) => problem.code));
    expect(declared.filter((code) => !triggered.has(code))).toEqual([]);
  });

  it('have a sentence in both languages', () => {
    expect(declared.filter((code) => !codesWithSentence().has(code))).toEqual([]);
  });

  it('have sentences that find every value they name', () => {
    for (const problem of problems) {
      for (const language of ['zh-CN', 'en'] as const) {
        const sentence = problemSentence(problem, language);
        expect(sentence, `${problem.code} ${language}`).not.toMatch(/undefined|NaN|\[object|“\?”|[ （(]\?[ ,.:)）]/);
      }
    }
  });
});
