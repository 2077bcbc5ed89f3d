// Grades stand best first, and the first that is reached is given (S-74): one that asks no less than a grade before it is never
// given. Each pair of grades is compared, minima by path and requirements as sets.
import type { GradeModel, Model } from '../../model/model.js';
import { compare, type Rational, toReadable } from '../../number/rational.js';
import type { Check } from '../check.js';

export const gradeOrder: Check = {
  codes: ['grade-order', 'grade-unreachable', 'grade-overlap', 'stars-order'],
  run: ({ model }, report) => {
    for (const later of model.grades) {
      const earlier = model.grades.slice(0, later.index);
      const starred = earlier.find((one) => (one.grade.stars ?? Infinity) < (later.grade.stars ?? -Infinity));
      if (starred !== undefined) {
        report('warning', 'stars-order', `${later.pointer}/stars`, {
          grade: later.grade.id,
          stars: later.grade.stars,
          other: starred.grade.id,
          otherStars: starred.grade.stars,
        });
      }

      const hiding = earlier.find((better) => isReachedWith(better, later, model));
      const lower = earlier.find((better) => isScoreAbove(later, better));
      const inTheWay = hiding ?? lower;
      if (inTheWay === undefined) continue;
      const code = hiding === undefined ? 'grade-overlap' : isScoreAbove(later, hiding) ? 'grade-order' : 'grade-unreachable';
      report(hiding === undefined ? 'warning' : 'error', code, later.pointer, {
        grade: later.grade.id,
        min: readable(scoreMinimum(later)),
        other: inTheWay.grade.id,
        otherMin: readable(scoreMinimum(inTheWay)),
      });
    }
  },
};

/** Whether whoever reaches the later grade has reached the better one, which then is given. */
function isReachedWith(better: GradeModel, later: GradeModel, model: Model): boolean {
  const conditions = [...model.conditions.values()];
  // A cap between the two takes the better one out and leaves the later.
  if (conditions.some(({ capIndex }) => capIndex !== undefined && capIndex > better.index && capIndex <= later.index)) return false;
  // What fails the audit as a whole distinguishes no grades.
  const decided = new Set(conditions.filter(({ effect }) => effect === 'fail' || effect === 'ineligible').map(({ index }) => index));
  if (better.requires.length < (better.grade.requires ?? []).length) return false;
  if (!better.requires.every((index) => decided.has(index) || later.requires.includes(index))) return false;
  return better.minima.every(({ path, min }) => {
    const other = later.minima.find((one) => one.path === path);
    return other !== undefined && compare(min, other.min) <= 0;
  });
}

function isScoreAbove(later: GradeModel, better: GradeModel): boolean {
  const [a, b] = [scoreMinimum(later), scoreMinimum(better)];
  return a !== undefined && b !== undefined && compare(a, b) > 0;
}

function scoreMinimum(grade: GradeModel): Rational | undefined {
  return grade.minima.find((one) => one.path === 'score')?.min;
}

function readable(min: Rational | undefined): string | null {
  return min === undefined ? null : toReadable(min);
}
