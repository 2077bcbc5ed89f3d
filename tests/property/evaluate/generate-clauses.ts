// A tree of clauses at random: groups within groups, every method, deletable, with applies and tags.
import type { Clause } from '../../../engine/index.js';
import type { Dice } from './dice.js';
import { type Assess, tidy } from './generate-answers.js';
import { amount, literalTruth, type Readable, truth } from './generate-expression.js';

export const TAGS = ['must', 'core', 'extra'] as const;

/** Makes the clauses of one ruleset, with ids that are its own. */
export class ClauseMaker {
  private count = 0;

  constructor(
    private readonly dice: Dice,
    private readonly basics: Readable,
    private readonly withEvidence: Readable,
    private readonly isFromBase: boolean,
  ) {}

  make(leaves: number): readonly Clause[] {
    const clauses = this.list(leaves, 0);
    const [first, ...others] = clauses;
    if (this.isFromBase || first === undefined || pointsOf(clauses) > 0) return clauses;
    return [{ ...this.leaf(), points: 5, assess: { method: 'conformity' } }, ...others];
  }

  private list(leaves: number, depth: number): readonly Clause[] {
    const { dice } = this;
    const clauses: Clause[] = [];
    for (let left = leaves; left > 0; ) {
      const taken = depth < 3 && left > 1 && dice.chance(0.55) ? dice.integer(2, left) : 1;
      clauses.push(taken === 1 && !(depth < 3 && dice.chance(0.1)) ? this.leaf() : this.group(taken, depth));
      left -= taken;
    }
    return clauses;
  }

  private common(prefix: string): Pick<Clause, 'id' | 'title' | 'deletable' | 'applies' | 'tags'> {
    const { dice } = this;
    this.count += 1;
    const id = `${prefix}-${this.count}`;
    return {
      id,
      title: id,
      ...(dice.chance(prefix === 'leaf' ? 0.35 : 0.15) ? { deletable: true } : {}),
      ...(dice.chance(0.15) ? { applies: dice.chance(0.05) ? literalTruth(dice.chance(0.7)) : truth(dice, this.basics, 1) } : {}),
      ...(dice.chance(0.35) ? { tags: [dice.pick(TAGS)] } : {}),
    };
  }

  private group(leaves: number, depth: number): Clause {
    const { dice } = this;
    const common = this.common('group');
    const clauses = this.list(leaves, depth + 1);
    const isScaled = dice.chance(0.35);
    const points = isScaled ? dice.pick([10, 20, 30, 7, 0.5, ...(dice.chance(0.2) ? [0] : [])]) : pointsOf(clauses);
    const isImplied = !isScaled && dice.chance(0.3);
    return { ...common, ...(isImplied ? {} : { points }), ...(isScaled ? { rollUp: 'scaled' } : {}), clauses };
  }

  private leaf(): Clause {
    const { dice } = this;
    const isZero = this.isFromBase ? dice.chance(0.8) : dice.chance(0.08);
    const points = isZero ? 0 : dice.pick([1, 2, 2.5, 3, 5, 5, 7, 10, 0.3, 1.05, 12]);
    return { ...this.common('leaf'), points, assess: this.assess(points) };
  }

  private assess(points: number): Assess {
    const { dice } = this;
    switch (dice.integer(0, this.isFromBase ? 9 : 7)) {
      case 0:
        return { method: 'sampling' };
      case 1:
      case 8:
        return { method: 'levels', levels: this.levels(points) };
      case 2:
        return this.percentage();
      case 3:
      case 9: {
        const findings = dice.times(dice.integer(1, 2), (index) => ({
          id: `finding-${index}`,
          title: 'f',
          points: dice.pick([-0.5, -1, -2, -0.3]),
        }));
        const floor = dice.pick([undefined, null, null, 0, -5]);
        return { method: 'deductions', findings, ...(floor === undefined ? {} : { floor }) };
      }
      case 4:
        return { method: 'points', ...(dice.chance(0.5) ? { step: dice.pick([0.5, 0.1, 1, 0.25]) } : {}) };
      case 5: {
        const share = dice.chance(0.5) ? truth(dice, this.withEvidence, 1) : amount(dice, this.withEvidence, 1);
        const isTruth = dice.chance(0.5);
        if (isTruth) return { method: 'rule', share: truth(dice, this.withEvidence, 1) };
        return {
          method: 'rule',
          share: dice.chance(0.85) ? { min: [1, { max: [0, { '/': [amount(dice, this.withEvidence, 1), 10] }] }] } : share,
        };
      }
      default:
        return { method: 'conformity' };
    }
  }

  /** The best first; in points also below zero. */
  private levels(points: number): Extract<Assess, { method: 'levels' }>['levels'] {
    const { dice } = this;
    const steps = dice.times(dice.integer(1, 2), () =>
      dice.chance(0.6) ? { share: dice.pick([0.5, 0.25, 0.8, 0]) } : { points: dice.pick([-2, -1, 0, Math.min(points, 0.5)]) },
    );
    const best = dice.chance(0.7) ? { share: 1 } : { points: dice.chance(0.2) ? points + 1 : points };
    return [best, ...steps].map((level, index) => ({ id: `level-${index}`, title: 'l', ...level }));
  }

  private percentage(): Assess {
    const { dice } = this;
    const step = dice.pick([undefined, 5, 10, 2.5]);
    const bands = [
      { id: 'low', title: 'b', min: 0, max: 30 },
      { id: 'middle', title: 'b', min: dice.pick([32, 40]), max: 60 },
      { id: 'high', title: 'b', min: 75, max: dice.pick([90, 97, 100]) },
    ];
    const from = dice.integer(0, 2);
    return {
      method: 'percentage',
      ...(step === undefined ? {} : { step }),
      ...(dice.chance(0.6) ? { bands: bands.slice(from, from + 2) } : {}),
    };
  }
}

/** A group without points has the sum of what is below it. */
function pointsOf(clauses: readonly Clause[]): number {
  return tidy(clauses.reduce((all, { points, clauses: below }) => all + (points ?? pointsOf(below ?? [])), 0));
}
