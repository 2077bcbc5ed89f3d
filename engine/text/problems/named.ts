// Which parameters of a problem are ids of something that may have a title, and of what: a sentence names the title then. Ids that
// the reader has to write (the levels that a clause allows, say) stay ids.
import type { Problem } from '../../model/problem.js';

/** What an id may be the id of; a unit is asked for by the id of its evidence, a path is one of S-82. */
export type NameKind =
  | 'clause'
  | 'evidence'
  | 'fact'
  | 'condition'
  | 'grade'
  | 'adjustment'
  | 'kind'
  | 'output'
  | 'table'
  | 'stage'
  | 'unit'
  | 'path';

/** The title of something in the reader's language; undefined where it has none: then its id stands. */
export type ProblemNames = (kind: NameKind, id: string) => string | undefined;

/** Parameters that always mean the same. */
const PARAMS: ReadonlyMap<string, NameKind> = new Map(
  (['clause', 'evidence', 'fact', 'condition', 'grade', 'adjustment', 'kind', 'output', 'table', 'stage'] as const).map((kind) => [
    kind,
    kind,
  ]),
);

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

/** What the parameter is an id of; undefined: it is no id, or one that stays. */
export function kindOfParam({ code, params }: Problem, name: string): NameKind | undefined {
  // Neither has what it names a title, nor is its "kind" one of an adjustment.
  if (code === 'missing-title') return undefined;
  if (name === 'path' && code === 'grade-above-highest') return 'path';
  if (name === 'other' && code === 'band-overlap') return undefined;
  if (code.startsWith('sheet-') && (name === 'candidates' || name === 'clauses')) return 'clause';
  if (name !== 'id' && name !== 'ids' && name !== 'other') return PARAMS.get(name);
  return OF_CODE.get(code) ?? (code.startsWith('always-') ? OF_FIELD.get(params.field) : undefined);
}
