// A small ruleset with one of everything, and overlays on it, for the tests of composing.
import { compose } from '../../../engine/compose/compose.js';
import type { Effective } from '../../../engine/compose/effective.js';
import type { Change, Overlay, Ruleset } from '../../../engine/model/documents.js';
import type { Problem, Result } from '../../../engine/model/problem.js';
import { digest } from '../../../engine/seal/digest.js';

export const scheme = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.2.0',
  status: 'published',
  title: { 'zh-CN': '示例', en: 'Example' },
  effective: { from: '2020-01-01', until: null },
  sources: { standard: { title: 'The standard' } },
  facts: [
    { id: 'coverage', type: 'decimal', unit: '%', min: 0, max: 100 },
    { id: 'unused', type: 'integer', unit: 'persons' },
    { id: 'region', type: 'choice', options: [{ id: 'north' }, { id: 'south' }] },
    { id: 'headcount', type: 'integer' },
  ],
  clauses: [
    {
      id: 'service',
      number: '5.1',
      points: 60,
      clauses: [
        { id: 'department', number: '5.1.1', aliases: ['5.3'], points: 40, assess: { method: 'conformity' }, tags: ['must', 'plain'] },
        {
          id: 'network',
          number: '5.1.2',
          title: 'Network',
          points: 20,
          pointsBasis: 'provisional',
          deletable: true,
          assess: {
            method: 'levels',
            levels: [
              { id: 'good', share: 1 },
              { id: 'fair', share: 0.5 },
              { id: 'none', points: 0 },
            ],
          },
        },
      ],
    },
    {
      id: 'repair',
      number: '5.2',
      points: 40,
      assess: { method: 'deductions', findings: [{ id: 'late', points: -5 }] },
      applies: { '==': [{ var: 'facts.region' }, 'north'] },
    },
  ],
  scoring: { scale: 100, cap: 100, rounding: { at: 'score', mode: 'half-up', decimals: 1 } },
  adjustments: [
    { id: 'breach', points: -1, kinds: [{ id: 'law' }] },
    { id: 'lead', points: 1, limit: 1, kinds: [{ id: 'prize' }] },
  ],
  evidence: [
    { id: 'records', quantity: { min: 4, max: null }, clauses: ['repair'], shortfall: 'warn' },
    { id: 'licence', shortfall: 'incomplete', maxAgeMonths: 36 },
    { id: 'manual', alternatives: ['licence'], when: { '==': [{ var: 'audit.type' }, 'initial'] } },
  ],
  conditions: [
    { id: 'covered', holds: { '>=': [{ var: 'facts.coverage' }, 80] }, waivable: true },
    { id: 'few-breaches', holds: { '<': [{ var: 'adjustment.breach.count' }, 5] }, otherwise: { effect: 'fail' } },
    { id: 'must-items', holds: { '==': [{ var: 'tag.must.share' }, 1] }, otherwise: { effect: 'cap', grade: 'silver' } },
  ],
  grades: [
    { id: 'gold', stars: 3, min: 90, requires: ['covered'] },
    { id: 'silver', stars: 2, min: { score: 80, 'clause.service.share': 0.7 } },
    { id: 'bronze', stars: 1, min: 70 },
  ],
  // biome-ignore lint/suspicious/noThenProperty: the format's own name for the value of a row
  tables: [{ id: 'fee-table', inputs: [{ var: 'facts.headcount' }], rows: [{ when: [{ min: 0 }], then: 5000 }] }],
  outputs: [{ id: 'fee', type: 'money', value: { table: 'fee-table' } }],
  stages: [{ id: 'on-site' }],
} as const satisfies Ruleset;

/** A change, with a reason where it has none. */
export type ChangeSketch = Readonly<Record<string, unknown>>;

export function overlay(id: string, changes: readonly ChangeSketch[], more: Partial<Overlay> = {}): Overlay {
  return {
    format: 'steelyard/overlay@1',
    id,
    version: '1.0.0',
    title: id,
    extends: { id: 'scheme', version: '^1.0.0' },
    changes: changes.map((change) => ({ reason: 'because', ...change }) as unknown as Change),
    ...more,
  };
}

/** The scheme with the policy that lets everything through, for tests of what changes do. */
export const openScheme: Ruleset = { ...scheme, overlayPolicy: { default: 'open' } };

export function apply(changes: readonly ChangeSketch[], base: Ruleset = openScheme): Result<Effective> {
  return compose(base, [overlay('body', changes)], digest);
}

/** The composed ruleset; throws with the problems where there is none. */
export function applied(changes: readonly ChangeSketch[], base: Ruleset = openScheme): Effective {
  const { value, problems } = apply(changes, base);
  if (value === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return value;
}

/** Document, pointer and code of each problem, as the command line would begin its lines. */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map((one) => `${one.document} ${one.pointer} ${one.severity} ${one.code}`);
}
