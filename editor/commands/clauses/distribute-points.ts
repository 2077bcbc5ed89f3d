// Makes the points below a group come to what the group declares: by proportion, in whole steps of the size that the points there are
// written in (0.5, say), the rest step by step to those that came short most, the greatest first. Exact.
import type { Clause, Ruleset } from '../../../engine/model/documents.js';
import {
  add,
  compare,
  divide,
  equals,
  floor,
  fromDecimal,
  fromInteger,
  fromRatio,
  isMultipleOf,
  isZero,
  multiply,
  ONE,
  type Rational,
  sign,
  subtract,
  toNearestNumber,
  toReadable,
  ZERO,
} from '../../../engine/number/rational.js';
import type { Edit } from '../../state/edit.js';
import { clauseSpots } from '../../state/place.js';
import { clauseName, clausePlace, clausesEdit, labelOf } from './clause-edit.js';
import { withFields } from './clause-fields.js';
import { mapClauses, within } from './clause-tree.js';
import { pointsOf } from './points-sums.js';

const STEPS: readonly Rational[] = [
  ONE,
  fromRatio(1, 2),
  fromRatio(1, 4),
  ...Array.from({ length: 9 }, (_, power) => [fromRatio(1, 10 ** (power + 1)), fromRatio(1, 2 * 10 ** (power + 1))]).flat(),
];
const FINEST = fromRatio(1, 2 * 10 ** 9);

/** false where the group's sum is right, where it declares nothing, and where it only scales what is below it. */
export function distributePoints(ruleset: Ruleset, group: string): Edit | false {
  const clause = clauseSpots(ruleset).get(group)?.clause;
  if (clause?.clauses === undefined || clause.points === undefined || !pointsOf(clause).isOff) return false;
  const points = new Map<string, Rational>();
  share(clause, fromDecimal(clause.points), points);
  let changed = 0;
  const after = mapClauses(ruleset.clauses, (one) => {
    const now = points.get(one.id);
    if (now === undefined || (one.points !== undefined && equals(fromDecimal(one.points), now))) return one;
    changed += 1;
    return withFields(one, { points: toNearestNumber(now) });
  });
  const label = labelOf((language) => {
    const total = toReadable(pointsOf(clause).own);
    const name = clauseName(clause, language);
    return language === 'en'
      ? `Distribute ${total} points of ${name} over its clauses (${changed} changed)`
      : `按比例分配 ${name} 的 ${total} 分（调整 ${changed} 个条款）`;
  });
  return clausesEdit(ruleset, after, { label, place: clausePlace(group) });
}

/** The other way round: the group declares what its clauses come to. false where it does already, and for a leaf. */
export function takeSum(ruleset: Ruleset, group: string): Edit | false {
  const clause = clauseSpots(ruleset).get(group)?.clause;
  const sum = clause === undefined ? undefined : pointsOf(clause).below;
  if (clause === undefined || sum === undefined || !pointsOf(clause).isOff) return false;
  const points = toNearestNumber(sum);
  const after = mapClauses(ruleset.clauses, (one) => (one.id === group ? withFields(one, { points }) : one));
  const label = labelOf((language) =>
    language === 'en'
      ? `Points of ${clauseName(clause, language)}: ${clause.points} → ${points}, the sum of its clauses`
      : `${clauseName(clause, language)}：分值 ${clause.points} → ${points}（取下级之和）`,
  );
  return clausesEdit(ruleset, after, { label, place: clausePlace(group, 'points') });
}

function share(group: Clause, total: Rational, points: Map<string, Rational>): void {
  const children = group.clauses ?? [];
  const parts = inParts(
    children.map((one) => pointsOf(one).own),
    total,
    stepOf([...children.flatMap(within), group]),
  );
  children.forEach((child, at) => {
    const part = parts[at] ?? ZERO;
    if (child.clauses === undefined || child.points !== undefined) points.set(child.id, part);
    // A group that scales what is below it needs no other points there.
    const below = pointsOf(child).below;
    if (below !== undefined && child.rollUp !== 'scaled' && !equals(below, part)) share(child, part, points);
  });
}

/** The largest step that all these points are multiples of; never above 1. */
function stepOf(clauses: readonly Clause[]): Rational {
  const points = clauses.flatMap((one) => (one.points === undefined ? [] : [fromDecimal(one.points)]));
  return STEPS.find((step) => points.every((one) => isMultipleOf(one, step))) ?? FINEST;
}

/**
 * A total in parts by weight, each a multiple of the step where the total is one; the parts come to the total exactly. The step gets
 * finer where a clause that has points would be left with none.
 */
export function inParts(weights: readonly Rational[], total: Rational, step: Rational): readonly Rational[] {
  const all = weights.reduce(add, ZERO);
  const effective = isZero(all) ? weights.map(() => ONE) : weights;
  const whole = effective.reduce(add, ZERO);
  if (weights.length === 0) return [];
  const wanted = effective.map((weight) => divide(multiply(total, weight), whole));
  const parts = wanted.map((one) => multiply(floor(divide(one, step)), step));
  let rest = subtract(total, parts.reduce(add, ZERO));
  const order = wanted
    .map((one, at) => ({ at, short: subtract(one, parts[at] ?? ZERO), weight: effective[at] ?? ZERO }))
    .sort((a, b) => compare(b.short, a.short) || compare(b.weight, a.weight) || a.at - b.at);
  for (const { at } of order) {
    if (sign(rest) <= 0) break;
    const more = compare(rest, step) < 0 ? rest : step;
    parts[at] = add(parts[at] ?? ZERO, more);
    rest = subtract(rest, more);
  }
  const isLost = sign(total) > 0 && parts.some((part, at) => isZero(part) && sign(effective[at] ?? ZERO) > 0);
  if (isLost && compare(step, FINEST) > 0) return inParts(weights, total, finer(step));
  return parts;
}

function finer(step: Rational): Rational {
  return STEPS.find((one) => compare(one, step) < 0) ?? divide(step, fromInteger(10));
}
