// A ruleset with the defaults of S-9 filled in and its clauses laid out: leaves and groups, each with what it inherits. S-20 to S-23.
import type { Assess, Audit, Clause, Ruleset } from '../../engine/index.js';
import { decimal, type Exact, type RoundingMode, sum } from './exact.js';

export interface Leaf {
  readonly kind: 'leaf';
  readonly clause: Clause;
  readonly id: string;
  readonly points: Exact;
  readonly assess: Assess;
  /** The leaf and the groups above it, from the top. */
  readonly line: readonly Clause[];
  readonly tags: ReadonlySet<string>;
  readonly isDeletable: boolean;
}

export interface Group {
  readonly kind: 'group';
  readonly clause: Clause;
  readonly id: string;
  readonly points: Exact;
  readonly isScaled: boolean;
  readonly isDeletable: boolean;
  readonly children: readonly Node[];
}

export type Node = Leaf | Group;

export interface Scoring {
  readonly scale: Exact | null;
  readonly base: Exact;
  readonly deletion: 'renormalise' | 'forfeit' | 'keep';
  readonly deletionAt: 'total' | 'group';
  readonly deletionLimit: Exact | null;
  readonly reasonForLoss: boolean;
  readonly rounding: { readonly at: 'none' | 'clause' | 'score'; readonly mode: RoundingMode; readonly decimals: number };
  readonly display: { readonly mode: RoundingMode; readonly decimals: number };
  readonly floor: Exact | null;
  readonly cap: Exact | null;
}

export interface Scheme {
  readonly ruleset: Ruleset;
  readonly top: readonly Node[];
  readonly leaves: readonly Leaf[];
  readonly groups: readonly Group[];
  readonly scoring: Scoring;
}

/** What one evaluation is about. */
export interface Case {
  readonly scheme: Scheme;
  readonly audit: Audit;
}

export function layOut(ruleset: Ruleset): Scheme {
  const top = ruleset.clauses.map((clause) => nodeOf(clause, []));
  const all = top.flatMap(withAllBelow);
  const leaves = all.filter((node) => node.kind === 'leaf');
  const groups = all.filter((node) => node.kind === 'group');
  return { ruleset, top, leaves, groups, scoring: scoringOf(ruleset) };
}

/** A node and everything below it, in document order. */
export function withAllBelow(node: Node): readonly Node[] {
  return node.kind === 'leaf' ? [node] : [node, ...node.children.flatMap(withAllBelow)];
}

export function leavesBelow(node: Node): readonly Leaf[] {
  return withAllBelow(node).filter((one) => one.kind === 'leaf');
}

/** The leaves that an id stands for: itself, or all below the group. */
export function leavesOf(scheme: Scheme, id: string): readonly Leaf[] {
  return scheme.leaves.filter((leaf) => leaf.line.some((clause) => clause.id === id));
}

/** A group that names no points has those of its children together (S-21). */
function pointsOf({ points, clauses = [] }: Clause): Exact {
  return points === undefined ? sum(clauses.map(pointsOf)) : decimal(points);
}

function nodeOf(clause: Clause, above: readonly Clause[]): Node {
  const line = [...above, clause];
  const common = { id: clause.id, points: pointsOf(clause), isDeletable: line.some((one) => one.deletable === true) };
  if (clause.assess !== undefined) {
    return { kind: 'leaf', clause, ...common, assess: clause.assess, line, tags: new Set(line.flatMap((one) => one.tags ?? [])) };
  }
  const children = (clause.clauses ?? []).map((child) => nodeOf(child, line));
  return { kind: 'group', clause, ...common, isScaled: clause.rollUp === 'scaled', children };
}

function scoringOf({ scoring }: Ruleset): Scoring {
  const number = (value: number | null | undefined, absent: number | null) => {
    const used = value === undefined ? absent : value;
    return used === null ? null : decimal(used);
  };
  return {
    scale: number(scoring.scale, 100),
    base: decimal(scoring.base ?? 0),
    deletion: scoring.deletion ?? 'renormalise',
    deletionAt: scoring.deletionAt ?? 'total',
    deletionLimit: number(scoring.deletionLimit, null),
    reasonForLoss: scoring.reasonForLoss ?? false,
    rounding: { at: 'none', mode: 'half-up', decimals: 2, ...scoring.rounding },
    display: { mode: 'half-up', decimals: 2, ...scoring.display },
    floor: number(scoring.floor, 0),
    cap: number(scoring.cap, null),
  };
}
