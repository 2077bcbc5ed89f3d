// What clauses and groups come to, exactly. Found once per clause object: an edit of one clause counts the groups above it anew, and
// nothing else.
import type { Clause } from '../../../engine/model/documents.js';
import { ExactSum } from '../../../engine/number/exact-sum.js';
import { equals, fromDecimal, type Rational, ZERO } from '../../../engine/number/rational.js';

export interface PointsSum {
  /** What the clause counts for: its points, or of a group without points the sum below it. S-21. */
  readonly own: Rational;
  /** Of a group: the sum of its children; undefined for a leaf. */
  readonly below: Rational | undefined;
  /** A group that adds up its children declares another sum. */
  readonly isOff: boolean;
  /** Numbers of leaves and of all clauses, itself included. */
  readonly leaves: number;
  readonly clauses: number;
}

const known = new WeakMap<Clause, PointsSum>();

export function pointsOf(clause: Clause): PointsSum {
  const found = known.get(clause);
  if (found !== undefined) return found;
  const made = clause.clauses === undefined ? ofLeaf(clause) : ofGroup(clause, clause.clauses);
  known.set(clause, made);
  return made;
}

/** The sum of what a list of clauses counts for. */
export function sumOf(clauses: readonly Clause[]): Rational {
  const sum = new ExactSum();
  for (const clause of clauses) sum.add(pointsOf(clause).own);
  return sum.total();
}

function ofLeaf({ points }: Clause): PointsSum {
  return { own: points === undefined ? ZERO : fromDecimal(points), below: undefined, isOff: false, leaves: 1, clauses: 1 };
}

function ofGroup({ points, rollUp }: Clause, children: readonly Clause[]): PointsSum {
  const below = sumOf(children);
  const own = points === undefined ? below : fromDecimal(points);
  const counts = children.map(pointsOf);
  return {
    own,
    below,
    isOff: rollUp !== 'scaled' && !equals(own, below),
    leaves: counts.reduce((sum, one) => sum + one.leaves, 0),
    clauses: counts.reduce((sum, one) => sum + one.clauses, 1),
  };
}
