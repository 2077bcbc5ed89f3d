// The revision note of a fixed pair of rulesets in both languages, held as files: words, order and reasons as a reader gets them.
// Written anew with `npx vitest run tests/golden/revision-note.test.ts -u`, and then read.
import { describe, expect, it } from 'vitest';
import { CHANGES_WORDS } from '../../editor/text/studio/changes.js';
import { compareRulesets } from '../../editor/views/changes/note/comparison.js';
import { noteAsMarkdown } from '../../editor/views/changes/note/markdown.js';
import type { Ruleset } from '../../engine/model/documents.js';
import { scheme } from '../unit/editor/versions/scheme.js';

function revised(): Ruleset {
  const after = scheme();
  Object.assign(after, {
    version: '1.1.0',
    effective: { from: '2026-03-01', until: null },
    approval: { draftedBy: '张三', reviewedBy: '李四', approvedBy: '王五', date: '2026-01-15', filing: 'CNCA-2026-001' },
  });
  const [service, care] = after.clauses;
  service.clauses[0].points = 2.2;
  service.clauses[1].points = 4.3;
  service.clauses[1].number = '5.1.3';
  service.clauses.splice(1, 0, {
    id: 'hotline',
    number: '5.1.2',
    title: { 'zh-CN': '热线', en: 'Hotline' },
    points: 0.5,
    assess: { method: 'conformity' },
  });
  service.points = 7;
  after.clauses = [
    service,
    { id: 'returns', number: '5.3', title: { 'zh-CN': '退换 | 货', en: 'Returns <b>' }, points: 3, assess: { method: 'sampling' } },
  ];
  void care;
  after.title.en = 'Example scheme, revised';
  after.evidence[0].quantity.min = 6;
  after.evidence[0].shortfall = 'incomplete';
  after.grades[0].min = 92;
  after.conditions[0].holds = { '>=': [{ var: 'facts.coverage' }, 85] };
  after.conditions.push({
    id: 'experienced',
    title: { 'zh-CN': '经验', en: 'Experience' },
    holds: { '==': [{ var: 'previous.exists' }, true] },
  });
  after.grades[0].requires.push('experienced');
  after.scoring = { scale: 100, deletion: 'forfeit', rounding: { at: 'score', mode: 'half-even', decimals: 1 } };
  after.facts.push({ id: 'staff', title: { 'zh-CN': '人数', en: 'Headcount' }, type: 'integer', unit: '人' });
  return after as Ruleset;
}

const REASONS: Readonly<Record<string, string>> = {
  'clauses.repair.points': '投诉集中在维修环节',
  'grades.four-star.min.score': '与同类标准一致',
};

describe('the revision note', () => {
  for (const [language, file] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    it(`reads as it did, in ${language}`, async () => {
      const document = revised();
      const text = noteAsMarkdown(
        {
          comparison: compareRulesets(scheme() as Ruleset, document),
          document,
          comparedWith: 'scheme 1.0.0',
          note: '提高维修分值，\n增加热线指标。',
          reasonOf: ({ key }) => REASONS[key] ?? '',
        },
        language,
        CHANGES_WORDS[language],
      );
      await expect(text).toMatchFileSnapshot(`./notes/revision-note.${file}.md`);
    });
  }

  it('says so where nothing changed', () => {
    const comparison = compareRulesets(scheme() as Ruleset, scheme() as Ruleset);
    const input = { comparison, document: comparison.after, comparedWith: 'scheme 1.0.0', note: '', reasonOf: () => '' };
    expect(noteAsMarkdown(input, 'zh-CN', CHANGES_WORDS['zh-CN'])).toContain('与所选版本没有差别。');
  });
});
