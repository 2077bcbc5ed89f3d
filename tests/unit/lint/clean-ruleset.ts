// A ruleset in which nothing is amiss, with some of everything, and what lint says about a variation of it.
import { lint } from '../../../engine/lint/lint.js';
import { buildModel } from '../../../engine/model/build-model.js';
import type { Ruleset, Table } from '../../../engine/model/documents.js';
import type { Problem } from '../../../engine/model/problem.js';

export function text(en: string): { readonly 'zh-CN': string; readonly en: string } {
  return { 'zh-CN': `（${en}）`, en };
}

export function titled<T extends object>(id: string, rest: T): T & { readonly id: string; readonly title: ReturnType<typeof text> } {
  return { id, title: text(id), ...rest };
}

/** Rows of a table, each written as its cells and its result. */
export function rowsOf(rows: readonly (readonly unknown[])[]): Table['rows'] {
  const entries = rows.map(
    (row) =>
      [
        ['when', row.slice(0, -1)],
        ['then', row.at(-1)],
      ] as const,
  );
  return entries.map((row) => Object.fromEntries(row)) as unknown as Table['rows'];
}

export const CLEAN: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'demo',
  version: '1.0.0',
  title: text('Demo'),
  effective: { from: '2026-01-01', until: null },
  approval: { draftedBy: '甲', reviewedBy: '乙', approvedBy: '丙' },
  sources: { handbook: { title: text('Handbook') } },
  facts: [
    titled('staff', { type: 'integer', min: 0, max: 100 } as const),
    titled('rate', { type: 'decimal', decimals: 1, min: 0, max: 100 } as const),
    titled('rush', { type: 'boolean' } as const),
    titled('size', { type: 'choice', options: [titled('small', {}), titled('large', {})] } as const),
  ],
  clauses: [
    titled('house', {
      number: '1',
      points: 60,
      source: 'handbook',
      clauses: [
        titled('order', { number: '1.1', points: 40, assess: { method: 'conformity' }, deletable: true } as const),
        titled('safety', {
          number: '1.2',
          points: 20,
          tags: ['must'],
          stage: 'visit',
          assess: { method: 'deductions', findings: [titled('late', { points: -2.5 })] },
        } as const),
      ],
    }),
    titled('care', {
      number: '2',
      points: 40,
      assess: { method: 'levels', levels: [titled('good', { share: 1 }), titled('fair', { share: 0.5 }), titled('poor', { points: 0 })] },
      applies: { '>=': [{ var: 'facts.staff' }, 10] },
    } as const),
  ],
  scoring: { scale: 100, source: 'handbook' },
  adjustments: [titled('bonus', { points: 1, limit: 2 }), titled('breach', { points: -1, kinds: [titled('law', {})] })],
  evidence: [
    titled('records', { quantity: { min: 2, max: 4 }, clauses: ['safety'], when: { var: 'facts.rush' }, alternatives: ['photos'] }),
    titled('photos', { clauses: ['house'], stage: 'visit' }),
  ],
  conditions: [
    titled('enough', { holds: { '>=': [{ var: 'facts.rate' }, 60] } }),
    titled('safe', { holds: { '==': [{ var: 'tag.must.nonconforming' }, 0] }, otherwise: { effect: 'cap', grade: 'silver' } } as const),
    titled('honest', { holds: { '<': [{ var: 'adjustment.breach.count' }, 3] }, otherwise: { effect: 'fail' } } as const),
  ],
  grades: [
    titled('gold', { stars: 2, min: { score: 90, 'clause.house.share': 0.9 }, requires: ['enough'] }),
    titled('silver', { stars: 1, min: 70 }),
  ],
  ungraded: titled('none', {}),
  tables: [
    titled('fee', {
      inputs: [{ var: 'facts.staff' }, { var: 'facts.size' }],
      rows: rowsOf([
        [{ max: 45 }, null, 100],
        [{ min: 46, max: 65 }, { in: ['small'] }, 150],
        [{ min: 46, max: 65 }, { in: ['large'] }, 200],
        [{ min: 66 }, null, null],
      ]),
    }),
  ],
  outputs: [titled('fee', { type: 'money', unit: 'CNY', value: { table: 'fee' } } as const)],
  stages: [titled('visit', {})],
  overlayPolicy: { default: 'tighten', locked: ['scoring.scale', 'clauses.*.points'], open: ['outputs', 'tables.fee'] },
};

/** What lint says about a ruleset. */
export function lintOf(ruleset: Ruleset): readonly Problem[] {
  return lint(buildModel(ruleset).model);
}

/** CLEAN with some fields of the document replaced. */
export function cleanWith(fields: Partial<Ruleset>): Ruleset {
  return { ...CLEAN, ...fields };
}

/** "severity code pointer" of each problem. */
export function summary(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}
