// The way from the report's own roll-up to its score and grade once more, with fraction.js and nothing of the engine: base and scale,
// adjustments, floor and cap, rounding, minima. S-61 to S-67, S-74.
import Fraction from 'fraction.js';
import type { Report, Ruleset } from '../../index.js';

export interface ReplayedStep {
  readonly step: 'scored' | 'adjusted' | 'limited' | 'exactScore' | 'grade';
  readonly stored: string | null;
  readonly replayed: string | null;
}

/** The steps that come to something else; those that rest on what is not determined are left out. */
export function replayScore(report: Report, ruleset: Ruleset): readonly ReplayedStep[] {
  const { available, earned, scored, adjusted, limited } = report.total;
  const { scale = 100, base = 0, floor = 0, cap = null } = ruleset.scoring;
  const steps: ReplayedStep[] = [];
  const compare = (step: ReplayedStep['step'], stored: string | null, replayed: Fraction | undefined): void => {
    if (stored !== null && replayed !== undefined && !replayed.equals(stored))
      steps.push({ step, stored, replayed: replayed.toFraction() });
  };
  if (earned !== null && available !== null && !(scale !== null && new Fraction(available).equals(0))) {
    const share = scale === null ? new Fraction(earned) : new Fraction(earned).div(available).mul(exact(scale));
    compare('scored', scored, exact(base).add(share));
  }
  if (scored !== null)
    compare(
      'adjusted',
      adjusted,
      report.adjustments.reduce((sum, one) => sum.add(one.points), new Fraction(scored)),
    );
  if (adjusted !== null) {
    const raised = floor === null ? new Fraction(adjusted) : greatest(new Fraction(adjusted), exact(floor));
    compare('limited', limited, cap === null ? raised : greatest(raised.neg(), exact(cap).neg()).neg());
  }
  if (limited !== null) compare('exactScore', report.exactScore, rounded(new Fraction(limited), ruleset));
  const grade = replayGrade(report, ruleset);
  if (grade !== undefined && grade !== report.grade) steps.push({ step: 'grade', stored: report.grade, replayed: grade });
  return steps;
}

function rounded(value: Fraction, { scoring: { rounding } }: Ruleset): Fraction {
  if (rounding?.at !== 'score') return value;
  const factor = new Fraction(10).pow(rounding.decimals ?? 2) ?? new Fraction(1);
  const scaled = value.abs().mul(factor);
  const below = scaled.floor();
  const rest = scaled.sub(below).compare(new Fraction(1, 2));
  const isUp = rounding.mode === 'down' ? false : rest !== 0 ? rest > 0 : rounding.mode !== 'half-even' || below.mod(2).equals(1);
  const magnitude = (isUp ? below.add(1) : below).div(factor);
  return value.s < 0n ? magnitude.neg() : magnitude;
}

/** The grade of a final report by its score, caps and requirements; undefined where a minimum of another quantity decides, too. */
function replayGrade(report: Report, ruleset: Ruleset): string | null | undefined {
  if (report.status !== 'final' || report.exactScore === null || ruleset.grades.length === 0) return undefined;
  const states = new Map(report.conditions.map(({ id, state }) => [id, state]));
  const ungraded = ruleset.ungraded?.id ?? 'ungraded';
  const failing = (ruleset.conditions ?? []).filter(({ id }) => states.get(id) === 'fails');
  // With a condition that is still open, the engine's bounds decide.
  if ([...states.values()].includes('undetermined')) return undefined;
  if (failing.some(({ otherwise }) => otherwise?.effect === 'fail')) return ungraded;
  const caps = failing.flatMap(({ otherwise }) =>
    otherwise?.effect === 'cap' ? [ruleset.grades.findIndex(({ id }) => id === otherwise.grade)] : [],
  );
  for (const { id, min, requires = [] } of ruleset.grades.slice(Math.max(0, ...caps))) {
    const minima = typeof min === 'number' ? { score: min } : min;
    if (Object.keys(minima).some((path) => path !== 'score')) return undefined;
    const isReached = Object.values(minima).every((one) => new Fraction(report.exactScore ?? 0).compare(exact(one)) >= 0);
    if (isReached && requires.every((condition) => states.get(condition) !== 'fails')) return id;
  }
  return ungraded;
}

/** The decimal as it is written; fraction.js would look for the nearest simple fraction of the double. */
function exact(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(power)) ?? 1);
}

function greatest(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}
