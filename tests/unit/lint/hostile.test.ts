// Rulesets as large as the format allows, and as unpleasant: lint comes to an end, and does not throw.
import { describe, expect, it } from 'vitest';
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import { cleanWith, lintOf, rowsOf, titled } from './clean-ruleset.js';

function codesOf(ruleset: Ruleset): readonly string[] {
  return [...new Set(lintOf(ruleset).map((problem) => problem.code))];
}

describe('lint', () => {
  it('looks through 5,000 scaled clauses whose shares have nothing in common', () => {
    const clauses = Array.from({ length: 1600 }, (_, i): Clause => {
      const parts = [3 + i / 7, 11 + i / 13].map((points, j) => ({
        id: `p-${i}-${j}`,
        points: Number(points.toFixed(9)),
        assess: {
          method: 'levels',
          levels: [
            { id: 'a', share: 0.987654321 },
            { id: 'b', points: 1 / 3 + i },
          ],
        } as const,
      }));
      return { id: `g-${i}`, points: 10, rollUp: 'scaled', clauses: parts };
    });
    expect(codesOf(cleanWith({ clauses, evidence: [], conditions: [], grades: [titled('top', { min: 90 })] }))).toContain('missing-title');
  });

  it('compares 2,000 rows with 2,000 others', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [
      ...Array.from({ length: 19 }, () => null),
      { min: i, max: i + (i % 7 === 0 ? 1 : 0) },
      i,
    ]);
    const tables = [
      titled('fee', { inputs: Array.from({ length: 20 }, (_, i) => ({ var: i < 19 ? 'facts.rush' : 'facts.n' })), rows: rowsOf(rows) }),
    ];
    const facts = [...(cleanWith({}).facts ?? []), titled('n', { type: 'integer', min: 0, max: 1999 } as const)];
    const found = lintOf(cleanWith({ facts, tables, outputs: [titled('fee', { type: 'number', value: { table: 'fee' } } as const)] }));
    expect(found.filter((problem) => problem.code === 'table-overlap').map((problem) => problem.params.row)).toContain(2);
    expect(found.map((problem) => problem.code)).not.toContain('table-too-large-to-check');
  });

  it('gives up on 200 tables that fall to pieces', () => {
    const facts = Array.from({ length: 20 }, (_, i) => titled(`n-${i}`, { type: 'decimal' } as const));
    const inputs = facts.map(({ id }) => ({ var: `facts.${id}` }));
    const rows = rowsOf(
      Array.from({ length: 200 }, (_, row) => [
        ...inputs.map((_, i) => ((row * 7 + i * 3) % 11 < 2 ? { min: row, max: row + 3 } : null)),
        row,
      ]),
    );
    const tables = Array.from({ length: 200 }, (_, i) => titled(`t-${i}`, { inputs, rows, hit: 'first' } as const));
    const found = codesOf(cleanWith({ facts: [...(cleanWith({}).facts ?? []), ...facts], tables, outputs: [] }));
    expect(found).toContain('table-too-large-to-check');
  });

  it('takes ids that are names of an object’s own for ids', () => {
    const ruleset = JSON.parse(`{
      "format": "steelyard/ruleset@1", "id": "x", "version": "1.0.0", "title": "x", "scoring": { "source": "__proto__" },
      "clauses": [{ "id": "tostring", "title": "x", "points": 1, "stage": "valueof", "source": "hasOwnProperty", "assess": { "method": "conformity" } }],
      "evidence": [{ "id": "e", "title": "e", "clauses": ["tostring", "valueof"], "alternatives": ["isprototypeof"] }],
      "conditions": [{ "id": "c", "title": "c", "holds": { "==": [{ "var": "__proto__.x" }, 1] } }],
      "grades": [{ "id": "g", "title": "g", "min": { "constructor.name": 1 }, "requires": ["valueof"] }]
    }`) as Ruleset;
    expect([...codesOf(ruleset)].sort()).toEqual([
      'condition-unused',
      'unknown-clause',
      'unknown-condition',
      'unknown-evidence',
      'unknown-source',
      'unknown-stage',
    ]);
  });
});
