// The document as a whole, titles and translations.
import { CLEAN, cleanWith, text, titled } from '../clean-ruleset.js';
import type { LintCase } from './case.js';

export const TEXT_CASES: readonly LintCase[] = [
  { name: 'nothing amiss', ruleset: CLEAN, found: [] },
  {
    name: 'no valid day',
    ruleset: cleanWith({ effective: { from: '2026-03-01', until: '2026-02-28' } }),
    found: ['error effective-range /effective/until'],
  },
  { name: 'one valid day', ruleset: cleanWith({ effective: { from: '2026-03-01', until: '2026-03-01' } }), found: [] },
  {
    name: 'the drafter approves',
    ruleset: cleanWith({ approval: { draftedBy: '王\u0061\u0308', approvedBy: ' 王\u00e4 ' } }),
    found: ['warning drafter-approves /approval/approvedBy'],
  },
  {
    name: 'no titles',
    ruleset: cleanWith({
      stages: [{ id: 'visit' }],
      ungraded: { id: 'none' },
      adjustments: [titled('bonus', { points: 1, limit: 1 }), titled('breach', { points: -1, kinds: [{ id: 'law' }] })],
    }),
    found: ['warning missing-title /adjustments/1/kinds/0', 'warning missing-title /stages/0', 'warning missing-title /ungraded'],
  },
  {
    name: 'texts in one language, or in none',
    ruleset: cleanWith({ title: { 'zh-CN': '示例' }, stages: [{ id: 'visit', title: 'Visit' }] }),
    found: ['info text-without-language /stages/0/title', 'warning missing-translation /title'],
  },
  {
    name: 'a ruleset in one language throughout',
    ruleset: {
      format: 'steelyard/ruleset@1',
      id: 'plain',
      version: '1.0.0',
      title: { 'zh-CN': '示例' },
      clauses: [{ id: 'a', title: { 'zh-CN': '甲' }, points: 1, assess: { method: 'sampling', unit: '份' } }],
      scoring: {},
      grades: [],
    },
    found: [],
  },
  {
    name: 'very many alike',
    ruleset: cleanWith({
      stages: [titled('visit', {})],
      clauses: [
        ...CLEAN.clauses,
        titled('many', {
          points: 0,
          clauses: Array.from({ length: 203 }, (_, i) => ({ id: `c-${i}`, points: 0, assess: { method: 'conformity' } as const })),
        }),
      ],
    }),
    found: ['info more-alike ', ...Array.from({ length: 200 }, (_, i) => `warning missing-title /clauses/2/clauses/${i}`).sort()],
  },
  { name: 'a text in both', ruleset: cleanWith({ text: text('Both') }), found: [] },
];
