// Where scores lie on the bar, in percent of its width. The stretch below the lowest threshold is shortened when it would take most
// of the bar, so that neighbouring thresholds can be told apart. Positions only: nothing here decides anything.
import type { Report } from '../../../engine/model/documents.js';
import type { Model } from '../../../engine/model/model.js';

/** How much of the bar the shortened stretch keeps, in percent. */
const SHORTENED = 30;

export interface Threshold {
  readonly gradeId: string;
  /** The decimal as the ruleset has it. */
  readonly min: string;
  readonly at: number;
}

export interface ScoreScale {
  /** Best grade first. */
  readonly thresholds: readonly Threshold[];
  /** The end of the shortened stretch, in percent; undefined where the scale is even. */
  readonly breakAt: number | undefined;
  at(score: number): number;
}

export function scoreScale(model: Model, report: Report): ScoreScale {
  const { scoring, grades } = model;
  const minima = grades.flatMap(({ grade, minima: all }) => {
    const min = all.find(({ path }) => path === 'score')?.min.toString();
    return min === undefined ? [] : [{ gradeId: grade.id, min, value: approximate(min) }];
  });
  const { lowest, highest } = report.bounds.score;
  const values = [
    approximate(scoring.base.toString()),
    approximate((scoring.floor ?? scoring.base).toString()),
    ...(scoring.scale === null ? [totalPoints(model)] : [approximate(scoring.scale.toString())]).map(
      (span) => span + approximate(scoring.base.toString()),
    ),
    ...minima.map(({ value }) => value),
    ...[lowest, highest].flatMap((one) => (one === null ? [] : [approximate(one)])),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const first = minima.length > 1 ? Math.min(...minima.map(({ value }) => value)) : low;
  const isShortened = first - low > span / 2;
  const at = (score: number): number => {
    const bounded = Math.min(high, Math.max(low, score));
    if (!isShortened) return ((bounded - low) / span) * 100;
    if (bounded <= first) return ((bounded - low) / (first - low)) * SHORTENED;
    return SHORTENED + ((bounded - first) / (high - first || 1)) * (100 - SHORTENED);
  };
  return {
    thresholds: minima.map(({ gradeId, min, value }) => ({ gradeId, min, at: at(value) })),
    breakAt: isShortened ? SHORTENED / 2 : undefined,
    at,
  };
}

/** "1720/19" as a double, for drawing. */
export function approximate(quantity: string): number {
  const [above = '0', below = '1'] = quantity.split('/');
  return Number(above) / Number(below);
}

function totalPoints(model: Model): number {
  return model.roots.reduce((sum, root) => sum + approximate(root.points.toString()), 0);
}
