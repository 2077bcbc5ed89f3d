// A ruleset made from a seed and made ready, and how a difference on it is told: with the case made small.
import { expect } from 'vitest';
import { type Audit, load, type Program, type Ruleset } from '../../../engine/index.js';
import { audit as isAudit } from '../../../schemas/generated/validators.js';
import { Dice } from './dice.js';
import { generateRuleset, type Wishes } from './generate-ruleset.js';
import { type Json, shrink } from './shrink.js';

export interface Made {
  readonly seed: number;
  readonly dice: Dice;
  readonly ruleset: Ruleset;
  readonly program: Program;
}

/** What differs on an audit, line by line; the name of what differs stands before a colon. */
export type Differ = (ruleset: Ruleset, program: Program, audit: Audit) => readonly string[];

const UNUSABLE = ['grade-above-highest', 'nothing-to-score'];

/** One ruleset for each seed from `first` on. A few ask for what nobody can reach, and are left out. */
export function makeRulesets(first: number, count: number, wishes: (dice: Dice) => Wishes): readonly Made[] {
  const made: Made[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const dice = new Dice(seed);
    const ruleset = generateRuleset(dice, wishes(dice));
    const { program, problems } = load({ ruleset });
    if (program !== undefined) made.push({ seed, dice, ruleset, program });
    else expect(UNUSABLE).toContain(problems.find(({ severity }) => severity === 'error')?.code);
  }
  expect(made.length).toBeGreaterThan(count * 0.96);
  return made;
}

/** Fails with the seed, the differences and the smallest ruleset and audit that still show the first of them. */
export function expectNone({ seed, ruleset, program }: Made, audit: Audit, differ: Differ): void {
  const found = differ(ruleset, program, audit);
  if (found.length === 0) return;
  const [first = ''] = found;
  const kind = first.slice(0, first.indexOf(':'));
  const small = shrink({ ruleset, audit } as unknown as Json, (value) => differences(value, differ).some((one) => one.startsWith(kind)));
  expect.fail(`seed ${seed}\n${found.join('\n')}\nin small: ${differences(small, differ).join('\n')}\n${JSON.stringify(small)}`);
}

function differences(value: Json, differ: Differ): readonly string[] {
  const { ruleset, audit } = value as unknown as { readonly ruleset: Ruleset; readonly audit: Audit };
  if (ruleset === undefined || !isAudit(audit)) return [];
  const { program } = load({ ruleset });
  return program === undefined ? [] : differ(ruleset, program, audit);
}

/** Counts what occurs, to show that the generators are not degenerate. */
export class Census {
  private readonly counts = new Map<string, number>();

  add(...labels: readonly string[]): void {
    for (const label of new Set(labels)) this.counts.set(label, (this.counts.get(label) ?? 0) + 1);
  }

  /** Fails for each label that occurred fewer times. */
  expectAtLeast(count: number, labels: readonly string[]): void {
    const rare = labels.filter((label) => (this.counts.get(label) ?? 0) < count);
    expect(rare.map((label) => `${label}: ${this.counts.get(label) ?? 0}`)).toEqual([]);
  }
}
