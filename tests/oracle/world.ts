// One finished audit: every leaf and every item settled. From there to the score and to all that conditions can read.
// S-45, S-46, S-56, S-60 to S-67, S-94, S-95.
import type { Audit } from '../../engine/index.js';
import { shareOf } from './answers.js';
import type { Lookup, Value } from './basics.js';
import type { Quantities } from './evidence.js';
import { decimal, type Exact, greatest, isZero, least, ONE, roundTo, sum, whole, ZERO } from './exact.js';
import { type ItemWay, notAsked, quantity } from './open-items.js';
import { isDeleted, type Mode, modeOf, overInvolved, rollUpAll, type Settled, type Settlements, type Sides } from './roll-up.js';
import { type Case, type Leaf, leavesBelow, leavesOf, type Node } from './scheme.js';
import type { LeafStanding, Standing } from './standing.js';

export interface AdjustmentSum {
  readonly id: string;
  readonly count: number;
  readonly counted: number;
  readonly points: Exact;
}

export interface Total {
  readonly sides: Sides;
  readonly scored: Exact;
  readonly adjusted: Exact;
  readonly limited: Exact;
  readonly score: Exact;
}

export interface World {
  readonly settled: Settlements;
  readonly items: ReadonlyMap<string, Quantities & { readonly isAsked: boolean }>;
  /** undefined where there is nothing to score. */
  readonly total: Total | undefined;
  readonly lookup: Lookup;
}

export function worldOf(
  standing: Standing,
  ways: ReadonlyMap<string, LeafStanding['ways'][number]>,
  itemWays: ReadonlyMap<string, ItemWay>,
  applies: ReadonlyMap<string, boolean>,
): World {
  const { scheme } = standing.case;
  const involved = new Set(
    scheme.leaves
      .filter(({ id, line }) => ways.get(id) !== 'deleted' && line.every((clause) => applies.get(clause.id) !== false))
      .map(({ id }) => id),
  );
  const items = new Map(
    standing.items.map(({ recorded }) => {
      const { item } = recorded;
      const linked = (item.clauses ?? []).flatMap((id) => leavesOf(scheme, id));
      const way = itemWays.get(item.id) ?? 'not-asked';
      const isAsked = way !== 'not-asked' && (linked.length === 0 || linked.some(({ id }) => involved.has(id)));
      return [item.id, { ...(isAsked ? way : notAsked(recorded)), isAsked }];
    }),
  );
  const overridden = new Set(
    standing.items
      .filter(({ recorded }) => recorded.shortfall === 'nonconforming' && (items.get(recorded.item.id)?.short ?? 0) > 0)
      .flatMap(({ recorded }) => (recorded.item.clauses ?? []).flatMap((id) => leavesOf(scheme, id).map((leaf) => leaf.id))),
  );
  const settled = new Map(
    scheme.leaves.map((leaf) => [
      leaf.id,
      settle(leaf, involved.has(leaf.id) ? ways.get(leaf.id) : 'deleted', overridden.has(leaf.id), standing),
    ]),
  );
  const total = totalOf(standing, settled);
  return { settled, items, total, lookup: lookupIn(standing, settled, items, total?.score) };
}

function settle(leaf: Leaf, way: LeafStanding['ways'][number] | undefined, isOverridden: boolean, { case: of }: Standing): Settled {
  if (way === undefined || way === 'deleted') return { state: 'deleted' };
  const { rounding } = of.scheme.scoring;
  const afterEvidence = isOverridden ? (least([ZERO, way.earned]) ?? ZERO) : way.earned;
  const earned = rounding.at === 'clause' ? roundTo(afterEvidence, rounding.decimals, rounding.mode) : afterEvidence;
  const share = isOverridden ? ZERO : shareOf(leaf, earned, way.counted, way.share);
  return { state: 'involved', earned, share, counted: way.counted, level: way.level, answered: way.earned };
}

/** S-15, S-62: an occurrence of what is not declared has no effect. */
export function adjustmentSums({ case: of }: Standing): readonly AdjustmentSum[] {
  return (of.scheme.ruleset.adjustments ?? []).map((adjustment) => {
    const { id, points, limit } = adjustment;
    const count = (of.audit.adjustments ?? []).filter((one) => one.id === id && isDeclared(one, of)).length;
    const counted = limit === undefined || limit === null ? count : Math.min(count, limit);
    return { id, count, counted, points: decimal(points).mul(counted) };
  });
}

/** Whether the adjustment, its kind and its clause are all declared. */
export function isDeclared(record: NonNullable<Audit['adjustments']>[number], { scheme }: Case): boolean {
  const adjustment = (scheme.ruleset.adjustments ?? []).find(({ id }) => id === record.id);
  const isKind = record.kind === undefined || (adjustment?.kinds ?? []).some(({ id }) => id === record.kind);
  const isClause = record.clause === undefined || [...scheme.leaves, ...scheme.groups].some(({ id }) => id === record.clause);
  return adjustment !== undefined && isKind && isClause;
}

function totalOf(standing: Standing, settled: Settlements): Total | undefined {
  const { top, scoring } = standing.case.scheme;
  const sides = rollUpAll(top, settled, modeOf(scoring));
  if (scoring.scale !== null && isZero(sides.points)) return undefined;
  const scored = scoring.base.add(scoring.scale === null ? sides.earned : scoring.scale.mul(sides.earned).div(sides.points));
  const adjusted = scored.add(sum(adjustmentSums(standing).map(({ points }) => points)));
  const raised = scoring.floor === null ? adjusted : (greatest([adjusted, scoring.floor]) ?? adjusted);
  const limited = scoring.cap === null ? raised : (least([raised, scoring.cap]) ?? raised);
  const { rounding } = scoring;
  const score = rounding.at === 'score' ? roundTo(limited, rounding.decimals, rounding.mode) : limited;
  return { sides, scored, adjusted, limited, score };
}

/** S-46, of what is surely deleted. */
export function deletedShare({ case: { scheme }, leaves }: Standing): Exact {
  const all = sum(scheme.leaves.map(({ points }) => points));
  if (isZero(all)) return ZERO;
  const gone = leaves.map(({ leaf, isInvolved, result }) => {
    if (isInvolved === false) return leaf.points;
    return result === undefined ? ZERO : leaf.points.sub(result.counted);
  });
  return sum(gone).div(all);
}

/** conforming, nonconforming, notApplicable and levels.<id>: counts of leaves. */
export function countLeaves(leaves: readonly Leaf[], settled: Settlements, what: string): number {
  return leaves.filter(({ id }) => {
    const leaf = settled.get(id);
    if (leaf === undefined || leaf.state === 'deleted') return what === 'notApplicable';
    if (what === 'conforming') return leaf.share.compare(ONE) >= 0;
    if (what === 'nonconforming') return leaf.share.compare(ONE) < 0;
    return what.startsWith('levels.') && leaf.level === what.slice('levels.'.length);
  }).length;
}

/** S-94: earned / points, with what stands for it where there are no points. */
export function shareOver({ earned, points }: Sides, isAnyInvolved: boolean): Exact {
  if (!isAnyInvolved) return ONE;
  return isZero(points) ? (earned.compare(ZERO) >= 0 ? ONE : ZERO) : earned.div(points);
}

function lookupIn(standing: Standing, settled: Settlements, items: World['items'], score: Exact | undefined): Lookup {
  const { scheme } = standing.case;
  const mode = modeOf(scheme.scoring);
  return (path) => {
    const [kind = '', id = '', ...rest] = path.split('.');
    const what = rest.join('.');
    switch (kind) {
      case 'score':
        return score;
      case 'evidence': {
        const item = items.get(id);
        return item === undefined ? undefined : quantity(item, what);
      }
      case 'adjustment': {
        const count = adjustmentSums(standing).find((one) => one.id === id)?.count;
        return count === undefined ? undefined : whole(count);
      }
      case 'clause': {
        const node = [...scheme.leaves, ...scheme.groups].find((one) => one.id === id);
        return node === undefined ? undefined : ofClause(node, what, settled, mode);
      }
      case 'tag':
        return ofTag(
          scheme.leaves.filter(({ tags }) => tags.has(id)),
          what,
          settled,
        );
      default:
        return standing.basics(path);
    }
  };
}

function ofClause(node: Node, what: string, settled: Settlements, mode: Mode): Value {
  const sides = overInvolved(node, settled, node.kind === 'leaf' ? 'total' : mode);
  if (what === 'points' || what === 'earned') return sides[what];
  if (what !== 'share') return whole(countLeaves(leavesBelow(node), settled, what));
  const own = settled.get(node.id);
  if (node.kind === 'leaf') return own?.state === 'involved' ? own.share : ONE;
  return shareOver(sides, !isDeleted(node, settled));
}

function ofTag(leaves: readonly Leaf[], what: string, settled: Settlements): Value {
  const all = leaves.map((leaf) => overInvolved(leaf, settled, 'total'));
  const sides = { earned: sum(all.map(({ earned }) => earned)), points: sum(all.map(({ points }) => points)) };
  if (what === 'points' || what === 'earned') return sides[what];
  if (what === 'share') {
    return shareOver(
      sides,
      leaves.some((leaf) => !isDeleted(leaf, settled)),
    );
  }
  return whole(countLeaves(leaves, settled, what));
}
