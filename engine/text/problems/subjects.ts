// What problems with documents are about, where a parameter called only `id` does not say it.
import type { Problem } from '../../model/problem.js';
import type { NameKind } from './named.js';

/** What `id`, and `other` beside it, is the id of. */
const OF_CODE: ReadonlyMap<string, NameKind> = new Map(
  (
    [
      ['fact', 'fact-range-empty fact-range-unexpected fact-decimals-unexpected fact-options-missing fact-options-unexpected fact-unused'],
      ['clause', 'scaled-without-points deduction-floor-above-points deduction-without-effect level-above-points band-range band-overlap'],
      ['clause', 'band-without-value step-does-not-fit duplicate-number ambiguous-alias provisional-points points-sum clause-shape'],
      ['adjustment', 'adjustment-without-effect'],
      ['evidence', 'alternative-of-itself evidence-unlinked evidence-range'],
      ['condition', 'condition-unused unknown-grade cap-without-grade grade-without-cap cap-without-effect'],
      ['grade', 'grade-order grade-unreachable grade-overlap stars-order'],
      ['table', 'table-range table-gap table-row-unreachable table-too-large-to-check table-unused table-overlap'],
    ] as const
  ).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)),
);

/** What a check that looks at expressions of all kinds found it in. */
const OF_FIELD: ReadonlyMap<unknown, NameKind> = new Map([
  ['holds', 'condition'],
  ['when', 'evidence'],
  ['applies', 'clause'],
  ['share', 'clause'],
]);

export function subjectOf({ code, params }: Problem): NameKind | undefined {
  return OF_CODE.get(code) ?? (code.startsWith('always-') ? OF_FIELD.get(params.field) : undefined);
}
