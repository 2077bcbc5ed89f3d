// From leaves to groups and to the whole, once for each kind of deletion. S-40 to S-45, S-94.
import { type Exact, isZero, sum, ZERO } from './exact.js';
import { type Leaf, leavesBelow, type Node, type Scoring } from './scheme.js';

/** What a leaf comes to in the end: after evidence and rounding. */
export type Settled =
  | { readonly state: 'deleted' }
  | {
      readonly state: 'involved';
      readonly earned: Exact;
      readonly share: Exact;
      readonly counted: Exact;
      readonly level: string | undefined;
      /** What the answer alone earns. */
      readonly answered: Exact;
    };

export type Settlements = ReadonlyMap<string, Settled>;

export interface Sides {
  readonly earned: Exact;
  readonly points: Exact;
}

/** How what is deleted counts: `total` and `group` are the two kinds of renormalise. */
export type Mode = 'total' | 'group' | 'forfeit' | 'keep';

export function modeOf({ deletion, deletionAt }: Scoring): Mode {
  return deletion === 'renormalise' ? deletionAt : deletion;
}

/** The mode in which expressions and scaled groups see a clause: over the involved only. */
export function involvedMode(mode: Mode): Mode {
  return mode === 'group' ? 'group' : 'total';
}

export function isDeleted(node: Node, settled: Settlements): boolean {
  return leavesBelow(node).every((leaf) => settled.get(leaf.id)?.state === 'deleted');
}

/** What a clause brings to the level above; undefined where it counts on neither side. */
export function rollUp(node: Node, settled: Settlements, mode: Mode): Sides | undefined {
  if (node.kind === 'leaf') return leafSides(node, settled.get(node.id), mode);
  const isGone = isDeleted(node, settled);
  if (isGone && (mode === 'total' || mode === 'group')) return undefined;
  if (node.isScaled) {
    if (isGone) return { earned: mode === 'keep' ? node.points : ZERO, points: node.points };
    return scaleTo(node.points, addSides(node.children, settled, involvedMode(mode)));
  }
  const sides = addSides(node.children, settled, mode);
  return mode === 'group' ? scaleTo(node.points, sides) : sides;
}

/** A and V. */
export function rollUpAll(top: readonly Node[], settled: Settlements, mode: Mode): Sides {
  return addSides(top, settled, mode);
}

/** clause.<id>: nothing where the clause is deleted. */
export function overInvolved(node: Node, settled: Settlements, mode: Mode): Sides {
  return rollUp(node, settled, involvedMode(mode)) ?? { earned: ZERO, points: ZERO };
}

function addSides(nodes: readonly Node[], settled: Settlements, mode: Mode): Sides {
  const all = nodes.map((node) => rollUp(node, settled, mode)).filter((one) => one !== undefined);
  return { earned: sum(all.map(({ earned }) => earned)), points: sum(all.map(({ points }) => points)) };
}

function scaleTo(points: Exact, over: Sides): Sides {
  if (isZero(over.points)) return { earned: over.earned, points: ZERO };
  return { earned: points.mul(over.earned).div(over.points), points };
}

function leafSides({ points }: Leaf, settled: Settled | undefined, mode: Mode): Sides | undefined {
  if (settled === undefined || settled.state === 'deleted') {
    if (mode === 'forfeit') return { earned: ZERO, points };
    return mode === 'keep' ? { earned: points, points } : undefined;
  }
  const { earned, counted } = settled;
  if (counted.equals(points)) return { earned, points };
  switch (mode) {
    case 'total':
      return { earned, points: counted };
    case 'group':
      return { earned: points.mul(earned).div(counted), points };
    case 'forfeit':
      return { earned, points };
    case 'keep':
      return { earned: earned.add(points).sub(counted), points };
  }
}
