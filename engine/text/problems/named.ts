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

/** What a problem is about: the kind of thing that its `id`, and `other` beside it, is the id of. */
export type SubjectOf = (problem: Problem) => NameKind | undefined;

/** Parameters that always mean the same. */
const PARAMS: ReadonlyMap<string, NameKind> = new Map(
  (['clause', 'evidence', 'fact', 'condition', 'grade', 'adjustment', 'kind', 'output', 'table', 'stage'] as const).map((kind) => [
    kind,
    kind,
  ]),
);

/** What the parameter is an id of; undefined: it is no id, or one that stays. */
export function kindOfParam(problem: Problem, name: string, subjectOf: SubjectOf | undefined): NameKind | undefined {
  const { code } = problem;
  // Neither has what it names a title, nor is its "kind" one of an adjustment.
  if (code === 'missing-title') return undefined;
  if (name === 'path' && code === 'grade-above-highest') return 'path';
  if (name === 'other' && code === 'band-overlap') return undefined;
  if (code.startsWith('sheet-') && (name === 'candidates' || name === 'clauses')) return 'clause';
  if (name !== 'id' && name !== 'ids' && name !== 'other') return PARAMS.get(name);
  return subjectOf?.(problem);
}
