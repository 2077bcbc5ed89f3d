// What is copied out as a table and pasted back changes nothing: in both languages, from the markup and from the text, whatever the
// clauses are called. And no clipboard makes reading it throw.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyTable } from '../../../editor/commands/paste/copy-table.js';
import type { Pasted } from '../../../editor/commands/paste/looks-like-table.js';
import { knownNumbers } from '../../../editor/commands/paste/match/clause-index.js';
import { makePlan, pasteEdit } from '../../../editor/commands/paste/plan/make-plan.js';
import type { PasteScope } from '../../../editor/commands/paste/plan/paste-plan.js';
import { readPasted } from '../../../editor/commands/paste/read-pasted.js';
import { readSheet } from '../../../editor/commands/paste/rows/read-sheet.js';
import { recogniseColumns } from '../../../editor/commands/paste/rows/recognise-columns.js';
import { check } from '../../../engine/index.js';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';

const rulesets = ['gbt-27922-2011', 'gbt-27925-2011', 'elderly-care-homes'].map(
  (id) => JSON.parse(readFileSync(new URL(`../../../rulesets/${id}/1.0.0/ruleset.json`, import.meta.url), 'utf8')) as Ruleset,
);

function pastedInto(ruleset: Ruleset, pasted: Pasted, scope: PasteScope): ReturnType<typeof makePlan> {
  const { grid } = readPasted(pasted);
  const { columns, headings } = recogniseColumns(grid, knownNumbers(ruleset));
  const sheet = readSheet(grid, { roles: columns.map(({ role }) => role), headings });
  const none = new Map<string, never>();
  return makePlan(ruleset, sheet, { scope, basis: 'body', language: 'zh-CN', choices: none, parents: none, ticks: none });
}

const SCOPES: readonly PasteScope[] = ['points', 'titles', 'all'];
const WORDS = [
  '服务',
  '网点',
  'Repair',
  '（甲）',
  '3分',
  '5.1',
  '—',
  '=1+1',
  '"quoted"',
  'a\tb',
  '行\n行',
  '小计',
  '备注',
  '分值',
  '<b>',
  '&amp;',
  "'",
  '2.5',
];
const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const points = fc.constantFrom(0, 0.1, 0.25, 1, 2.5, 40, 1000, 123456789012345, 0.000001);

/** Trees with numbers as staff give them, now and then without. */
const clauses = fc
  .array(fc.array(fc.tuple(title, points, fc.boolean(), fc.constantFrom('body', 'provisional', undefined)), { maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((groups) =>
    groups.map((leaves, at): Clause => {
      const children = leaves.map(
        ([name, value, isDeletable, basis], index): Clause => ({
          id: `leaf-${at}-${index}`,
          number: `${at + 4}.${index + 1}`,
          title: { 'zh-CN': name },
          points: value,
          ...(basis === undefined ? {} : { pointsBasis: basis }),
          assess: { method: 'conformity' },
          ...(isDeletable ? { deletable: true } : {}),
        }),
      );
      return children.length === 0
        ? { id: `group-${at}`, number: `${at + 4}`, points: 1, assess: { method: 'sampling' } }
        : { id: `group-${at}`, number: `${at + 4}`, title: `第${at}组`, clauses: children };
    }),
  );

describe('a table that was copied out', () => {
  it('changes nothing of a shipped scheme when it is pasted back', () => {
    for (const ruleset of rulesets)
      for (const language of ['zh-CN', 'en'] as const) {
        const { text, html } = copyTable(ruleset, language);
        for (const scope of SCOPES)
          for (const pasted of [{ text }, { html }, { text, html }]) {
            const plan = pastedInto(ruleset, pasted, scope);
            expect([ruleset.id, language, scope, plan.counts]).toMatchObject([{}, {}, {}, { unmatched: 0, points: 0, basis: 0 }]);
            expect(pasteEdit(ruleset, plan)).toBe(false);
          }
      }
  });

  it('changes nothing of any scheme', () => {
    fc.assert(
      fc.property(clauses, fc.constantFrom(...SCOPES), fc.boolean(), (made, scope, isText) => {
        const ruleset: Ruleset = {
          format: 'steelyard/ruleset@1',
          id: 'x',
          version: '1.0.0',
          title: 'x',
          clauses: made,
          scoring: {},
          grades: [],
        };
        const { text, html } = copyTable(ruleset, 'zh-CN');
        expect(pasteEdit(ruleset, pastedInto(ruleset, isText ? { text } : { html }, scope))).toBe(false);
      }),
      { seed: 27922, numRuns: 400 },
    );
  });
});

describe('whatever is pasted', () => {
  const piece = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '<td rowspan=3 colspan=2>',
    '</table>',
    '<!--',
    '-->',
    '<',
    '"',
    '\t',
    '\n',
    ',',
    '5.1',
    '（2分）',
    '小计',
    '一、',
    '服务',
    '<script>',
    "<a '",
    '&#x110000;',
    '&',
  );
  const anything = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 200 }),
  );

  it('is read without throwing, and what is taken of it leaves a document of the right shape', () => {
    const ruleset = rulesets[0] as Ruleset;
    const empty: Ruleset = { ...ruleset, clauses: [] };
    fc.assert(
      fc.property(anything, fc.boolean(), fc.boolean(), (content, isHtml, isEmpty) => {
        const target = isEmpty ? empty : ruleset;
        const plan = pastedInto(target, isHtml ? { html: content } : { text: content }, 'all');
        const faults = check({ ...target, clauses: plan.clauses }, 'ruleset').problems;
        expect(faults.filter(({ severity }) => severity === 'error').map(({ pointer, code }) => `${code} ${pointer}`)).toEqual([]);
      }),
      { seed: 27922, numRuns: 400 },
    );
  });
});
