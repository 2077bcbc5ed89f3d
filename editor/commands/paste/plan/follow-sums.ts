// After the points of clauses have changed: groups whose declared points are not what is below them any more. Those that the sheet says
// nothing of, and the standard neither, follow their children, in their basis too; for the others it is said, and the reader may let
// them follow.
import type { Clause, Ruleset } from '../../../../engine/model/documents.js';
import { toNearestNumber, toReadable } from '../../../../engine/number/rational.js';
import { clauseSpots } from '../../../state/place.js';
import { type ClauseFields, withFields } from '../../clauses/clause-fields.js';
import { mapClauses } from '../../clauses/clause-tree.js';
import { pointsOf, sumOf } from '../../clauses/points-sums.js';
import type { FieldChange, GroupTotal, PasteOptions, PlanRow } from './paste-plan.js';

export interface Followed {
  readonly clauses: readonly Clause[];
  readonly rows: readonly PlanRow[];
}

/** `given`: groups whose points the sheet says. */
export function followSums(ruleset: Ruleset, after: readonly Clause[], given: ReadonlySet<string>, options: PasteOptions): Followed {
  const before = clauseSpots(ruleset);
  const rows: PlanRow[] = [];
  const clauses = mapClauses(after, (group) => {
    const { below, isOff } = pointsOf(group);
    if (below === undefined || group.points === undefined) return group;
    const was = before.get(group.id)?.clause;
    // What was off before and is off by the same still is nobody's doing here.
    if (was === group || !(isOff || isSettled(group))) return group;
    const to = toNearestNumber(below);
    const key = `sum:${group.id}`;
    const isProposed = !given.has(group.id) && group.pointsBasis !== 'normative';
    const isTicked = options.ticks.get(key) ?? isProposed;
    const basis = options.basis;
    const changes: FieldChange[] = isOff ? [{ field: 'points', from: group.points, to }] : [];
    if (group.pointsBasis !== basis) changes.push({ field: 'basis', from: group.pointsBasis, to: basis });
    const followed: ClauseFields = { points: to, pointsBasis: basis };
    rows.push({
      key,
      row: undefined,
      match: undefined,
      clause: group.id,
      action: 'sum',
      changes,
      points: undefined,
      parent: undefined,
      isTickable: true,
      isTicked,
      looks: isTicked ? (group.pointsBasis === 'normative' ? ['normative'] : []) : ['total'],
    });
    return isTicked ? withFields(group, followed) : group;
  });
  return { clauses, rows };
}

/** The sum of points none of which is provisional any more is not provisional either, though it comes to the same. */
function isSettled({ pointsBasis, clauses = [] }: Clause): boolean {
  return pointsBasis === 'provisional' && clauses.every((one) => one.pointsBasis !== 'provisional');
}

/** Declared points and sums of every group, before and after. */
export function groupTotals(ruleset: Ruleset, after: readonly Clause[]): readonly GroupTotal[] {
  const now = clauseSpots({ ...ruleset, clauses: after } as Ruleset);
  const ids = new Set([...clauseSpots(ruleset).keys(), ...now.keys()]);
  const ofBefore = clauseSpots(ruleset);
  return [...ids].flatMap((id) => {
    const was = ofBefore.get(id);
    const is = now.get(id);
    const group = is ?? was;
    if (group === undefined || (was?.clause.clauses === undefined && is?.clause.clauses === undefined)) return [];
    return [
      {
        clause: id,
        level: group.level,
        name: group.clause,
        before: was === undefined ? undefined : sums(was.clause),
        after: is === undefined ? undefined : sums(is.clause),
        isOff: is !== undefined && pointsOf(is.clause).isOff,
      },
    ];
  });
}

function sums(clause: Clause): { readonly declared: string; readonly sum: string } {
  const { own, below } = pointsOf(clause);
  return { declared: toReadable(own), sum: toReadable(below ?? own) };
}

export function totalOf(clauses: readonly Clause[]): string {
  return toReadable(sumOf(clauses));
}
