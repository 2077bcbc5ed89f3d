// levels: a named level gives a share of the points, or points outright (S-33).

import type { LeafNode, LevelModel } from '../../model/model.js';
import { compare, ONE, type Rational, sign, ZERO } from '../../number/rational.js';
import { answerFields, type MethodRules } from './method-rules.js';

export const levels: MethodRules = {
  ...answerFields('level'),
  attainable: (leaf) => {
    const all = [...levelsOf(leaf).values()];
    const earned = all.map((level) => level.earned).sort(compare);
    const shares = all.map(shareOfLevel).sort(compare);
    return {
      low: earned[0] ?? ZERO,
      high: earned.at(-1) ?? ZERO,
      availableAtHigh: leaf.points,
      lowShareOfNothing: shares[0] ?? ZERO,
      highShareOfNothing: shares.at(-1) ?? ZERO,
    };
  },
  read: (leaf, answer, report) => {
    if (answer.level === undefined) return undefined;
    const level = levelsOf(leaf).get(answer.level);
    if (level === undefined) {
      report('unknown-level', 'level', { level: answer.level, levels: [...levelsOf(leaf).keys()] });
      return undefined;
    }
    return { earned: level.earned, available: leaf.points, shareOfNothing: shareOfLevel(level) };
  },
};

function levelsOf(leaf: LeafNode): ReadonlyMap<string, LevelModel> {
  return leaf.method.method === 'levels' ? leaf.method.levels : new Map();
}

function shareOfLevel(level: LevelModel): Rational {
  return level.share ?? (sign(level.earned) >= 0 ? ONE : ZERO);
}
