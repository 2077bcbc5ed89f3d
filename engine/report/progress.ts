// How far an audit has come: of the clauses that ask somebody for an answer, how many have one that counts. For all of them and for
// each group, from the clauses of a report in one pass.
import type { Report } from '../model/documents.js';
import type { Model } from '../model/model.js';

export interface Progress {
  /** Clauses that take an answer and are known to be involved; neither deleted ones nor those that a rule assesses. */
  readonly asked: number;
  /** Those of them whose answer is complete and without fault; the others are in state unanswered. */
  readonly answered: number;
}

export interface ProgressOf {
  readonly all: Progress;
  /** By the id of the group. */
  readonly groups: ReadonlyMap<string, Progress>;
}

/** The clauses have to be those of a report under this model, in its order. */
export function progressOf(model: Model, { clauses }: Pick<Report, 'clauses'>): ProgressOf {
  const leaves = model.leaves.length;
  /** By leafIndex: how many before it. */
  const asked = new Uint32Array(leaves + 1);
  const answered = new Uint32Array(leaves + 1);
  for (const [index, leaf] of model.leaves.entries()) {
    const result = clauses[index];
    const isAnswered = leaf.method.method !== 'rule' && result !== undefined && result.answered !== null;
    answered[index + 1] = (answered[index] ?? 0) + (isAnswered ? 1 : 0);
    asked[index + 1] = (asked[index] ?? 0) + (isAnswered || result?.state === 'unanswered' ? 1 : 0);
  }
  const between = (first: number, end: number): Progress => ({
    asked: (asked[end] ?? 0) - (asked[first] ?? 0),
    answered: (answered[end] ?? 0) - (answered[first] ?? 0),
  });
  return {
    all: between(0, leaves),
    groups: new Map(model.groups.map(({ id, firstLeaf, endLeaf }) => [id, between(firstLeaf, endLeaf)])),
  };
}
