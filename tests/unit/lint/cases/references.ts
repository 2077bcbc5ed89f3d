// Evidence, stages, sources, facts and what is used by nothing.
import type { Evidence, Fact } from '../../../../engine/model/documents.js';
import { CLEAN, cleanWith, rowsOf, titled } from '../clean-ruleset.js';
import type { LintCase } from './case.js';

function withEvidence(item: Evidence) {
  return cleanWith({ evidence: [...(CLEAN.evidence ?? []), item] });
}

/** One more fact, /facts/4, that a further output reads. */
function withFact(fact: Fact) {
  const outputs = [
    ...(CLEAN.outputs ?? []),
    titled('echo', {
      type: 'text',
      value: { if: [{ '==': [{ var: `facts.${fact.id}` }, { var: `facts.${fact.id}` }] }, 'a', 'b'] },
    } as const),
  ];
  return cleanWith({ facts: [...(CLEAN.facts ?? []), fact], outputs });
}

export const REFERENCE_CASES: readonly LintCase[] = [
  {
    name: 'evidence for a clause that does not exist',
    ruleset: withEvidence(titled('x', { clauses: ['safety', 'constructor-x'] })),
    found: ['error unknown-clause /evidence/2/clauses/1'],
  },
  {
    name: 'alternatives that do not exist, and itself',
    ruleset: withEvidence(titled('x', { clauses: ['care'], alternatives: ['x', 'films', 'photos'] })),
    found: ['warning alternative-of-itself /evidence/2/alternatives/0', 'error unknown-evidence /evidence/2/alternatives/1'],
  },
  { name: 'evidence for nothing', ruleset: withEvidence(titled('x', { clauses: [] })), found: ['warning evidence-unlinked /evidence/2'] },
  {
    name: 'more at least than at most',
    ruleset: withEvidence(titled('x', { clauses: ['care'], quantity: { min: 5, max: 4 } })),
    found: ['error evidence-range /evidence/2/quantity/max'],
  },
  {
    name: 'a quantity that is not stated counts as 1',
    ruleset: withEvidence(titled('x', { clauses: ['care'], quantity: { min: null, max: 0 } })),
    found: ['error evidence-range /evidence/2/quantity/max'],
  },
  {
    name: 'a stage that does not exist',
    ruleset: withEvidence(titled('x', { clauses: ['care'], stage: 'visits' })),
    found: ['error unknown-stage /evidence/2/stage'],
  },
  {
    name: 'stages where none are declared',
    ruleset: cleanWith({ stages: [] }),
    found: ['warning unknown-stage /clauses/0/clauses/1/stage', 'warning unknown-stage /evidence/1/stage'],
  },
  {
    name: 'sources that do not exist or are not named',
    ruleset: cleanWith({
      sources: { handbook: { title: CLEAN.title }, other: { title: CLEAN.title } },

      scoring: { source: 'toString' },
    }),
    found: ['warning unknown-source /scoring/source', 'info source-unused /sources/other'],
  },
  {
    name: 'a fact that nothing reads',
    ruleset: cleanWith({ facts: [...(CLEAN.facts ?? []), titled('idle', { type: 'date' } as const)] }),
    found: ['warning fact-unused /facts/4'],
  },
  {
    name: 'a fact that an expression with an error reads',
    ruleset: cleanWith({
      facts: [...(CLEAN.facts ?? []), titled('idle', { type: 'date' } as const)],
      outputs: [...(CLEAN.outputs ?? []), titled('bad', { type: 'number', value: { '+': [1, { var: ['facts.idle'] }] } } as const)],
    }),
    found: [],
  },
  {
    name: 'a table that nothing uses, and that is wrong',
    ruleset: cleanWith({
      tables: [...(CLEAN.tables ?? []), titled('idle', { inputs: [{ var: 'facts.rush' }], rows: rowsOf([[null, null, 1]]) })],
    }),
    found: ['warning table-unused /tables/1', 'error table-shape /tables/1/rows/0/when'],
  },
  {
    name: 'a table that only another table uses',
    ruleset: cleanWith({
      tables: [
        titled('fee', { inputs: [{ table: 'inner' }], rows: rowsOf([[null, 1]]) }),
        titled('inner', { inputs: [{ var: 'facts.rush' }, { var: 'facts.size' }], rows: rowsOf([[null, null, 1]]) }),
      ],
    }),
    found: [],
  },
  {
    name: 'a tag that nothing reads',
    ruleset: cleanWith({ clauses: CLEAN.clauses.map((clause) => ({ ...clause, tags: ['label'] })) }),
    found: ['info tag-unused /clauses/0/tags/0'],
  },
  {
    name: 'policy patterns that name nothing',
    ruleset: cleanWith({
      overlayPolicy: { locked: ['scoring', 'grade', 'clauses.hose.points'], open: ['*.*.title', 'outputs.fee', 'facts.fee'] },
    }),
    found: [
      'warning policy-pattern-unknown /overlayPolicy/locked/1',
      'warning policy-pattern-unknown /overlayPolicy/locked/2',
      'warning policy-pattern-unknown /overlayPolicy/open/2',
    ],
  },
  {
    name: 'a fact between nothing and nothing',
    ruleset: withFact(titled('x', { type: 'integer', min: 0.2, max: 0.8 } as const)),
    found: ['error fact-range-empty /facts/4/max'],
  },
  {
    name: 'a decimal between two whole numbers',
    ruleset: withFact(titled('x', { type: 'decimal', min: 0.2, max: 0.8 } as const)),
    found: [],
  },
  {
    name: 'a decimal with too few decimals for its range',
    ruleset: withFact(titled('x', { type: 'decimal', decimals: 1, min: 0.21, max: 0.29 } as const)),
    found: ['error fact-range-empty /facts/4/max'],
  },
  {
    name: 'fields of another type of fact',
    ruleset: withFact(titled('x', { type: 'boolean', min: 0, max: 1, decimals: 2, options: [titled('yes', {})] } as const)),
    found: [
      'warning fact-decimals-unexpected /facts/4/decimals',
      'warning fact-range-unexpected /facts/4/max',
      'warning fact-range-unexpected /facts/4/min',
      'warning fact-options-unexpected /facts/4/options',
    ],
  },
  {
    name: 'a choice between nothing',
    ruleset: withFact(titled('x', { type: 'choice' } as const)),
    found: ['error fact-options-missing /facts/4'],
  },
  {
    name: 'an option twice',
    ruleset: withFact(titled('x', { type: 'choice', options: [titled('a', {}), titled('b', {}), titled('a', {})] } as const)),
    found: ['error duplicate-id /facts/4/options/2/id'],
  },
];
