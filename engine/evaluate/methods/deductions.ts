// deductions: from the points, so much per finding, down to a floor (S-35).

import type { LeafNode } from '../../model/model.js';
import { add, fromInteger, greatest, multiply, ONE, type Rational, sign, ZERO } from '../../number/rational.js';
import { answerFields, type MethodRules } from './method-rules.js';

export const deductions: MethodRules = {
  ...answerFields('findings'),
  attainable: (leaf) => {
    const { floor, findings } = optionsOf(leaf);
    const canLose = [...findings.values()].some((points) => sign(points) < 0);
    const high = floor === null ? leaf.points : greatest(floor, leaf.points);
    const low = canLose ? floor : high;
    return {
      low,
      high,
      availableAtHigh: leaf.points,
      lowShareOfNothing: low === null ? ZERO : shareOf(low),
      highShareOfNothing: shareOf(high),
    };
  },
  read: (leaf, answer, report) => {
    if (answer.findings === undefined) return undefined;
    const { floor, findings } = optionsOf(leaf);
    let earned = leaf.points;
    let isKnown = true;
    for (const [id, count] of Object.entries(answer.findings)) {
      const points = findings.get(id);
      if (points === undefined) {
        report('unknown-finding', 'findings', { finding: id, findings: [...findings.keys()] });
        isKnown = false;
      } else earned = add(earned, multiply(points, fromInteger(count)));
    }
    if (!isKnown) return undefined;
    if (floor !== null) earned = greatest(floor, earned);
    return { earned, available: leaf.points, shareOfNothing: shareOf(earned) };
  },
};

function optionsOf(leaf: LeafNode): { floor: Rational | null; findings: ReadonlyMap<string, Rational> } {
  return leaf.method.method === 'deductions' ? leaf.method : { floor: ZERO, findings: new Map() };
}

function shareOf(earned: Rational): Rational {
  return sign(earned) >= 0 ? ONE : ZERO;
}
