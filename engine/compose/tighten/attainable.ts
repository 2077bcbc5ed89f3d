// What leaves can earn at the extremes, as far as proofs turn on it. S-33, S-35.
import type { Ruleset } from '../../model/documents.js';
import { clausesOf } from './members.js';
import { numberOr } from './verdict.js';

export function mayEarnBelowZero(ruleset: Ruleset): boolean {
  return clausesOf(ruleset.clauses).some(({ assess }) => {
    if (assess?.method === 'levels') return assess.levels.some((level) => numberOr(level.points, 0) < 0);
    return assess?.method === 'deductions' && (assess.floor === null || numberOr(assess.floor, 0) < 0);
  });
}

export function mayEarnAboveItsPoints(ruleset: Ruleset): boolean {
  return clausesOf(ruleset.clauses).some(
    ({ assess, points }) => assess?.method === 'levels' && assess.levels.some((level) => numberOr(level.points, 0) > numberOr(points, 0)),
  );
}
