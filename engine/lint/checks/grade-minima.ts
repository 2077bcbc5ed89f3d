// Minima of grades against what an audit can come to: above it nobody gets the grade; far below it the two scales were mixed up
// (thresholds for 1,000 points over 100, or for 100 over 1,000); below the lowest score everybody gets it.
import { compare, fromInteger, multiply, type Rational, sign, toReadable } from '../../number/rational.js';
import { attainableScore } from '../attainable-score.js';
import type { Check } from '../check.js';
import { readingRange } from '../reading-range.js';

const TWO = fromInteger(2);

export const gradeMinima: Check = {
  codes: ['grade-above-highest', 'grades-below-half', 'ungraded-unreachable'],
  run: ({ model }, report) => {
    const score = attainableScore(model);
    const highestByPath = new Map<string, Rational | undefined>([['score', score?.highest]]);
    for (const { grade, minima } of model.grades) {
      for (const { path, pointer, min, slot } of minima) {
        if (!highestByPath.has(path)) {
          const reading = model.slots[slot]?.reading;
          highestByPath.set(path, reading && readingRange(reading, model).max);
        }
        const highest = highestByPath.get(path);
        if (highest !== undefined && compare(min, highest) > 0) {
          report('error', 'grade-above-highest', pointer, { grade: grade.id, path, min: toReadable(min), highest: toReadable(highest) });
        }
        // A minimum that is the lowest score is the usual way to write "everybody else"; one below it distinguishes nothing.
        if (path === 'score' && score?.lowest !== undefined && compare(min, score.lowest) < 0) {
          report('warning', 'ungraded-unreachable', pointer, { grade: grade.id, min: toReadable(min), lowest: toReadable(score.lowest) });
        }
      }
    }

    const best = model.grades[0]?.minima.find((minimum) => minimum.path === 'score');
    const highest = score?.highestWithoutUnlimited;
    if (best === undefined || highest === undefined || sign(highest) <= 0) return;
    if (compare(multiply(best.min, TWO), highest) < 0) {
      report('warning', 'grades-below-half', best.pointer, {
        grade: model.grades[0]?.grade.id,
        min: toReadable(best.min),
        highest: toReadable(highest),
      });
    }
  },
};
