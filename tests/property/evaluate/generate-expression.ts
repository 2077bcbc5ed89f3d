// Typed expressions at random over what a ruleset declares: comparisons with a variable in them, arithmetic, logic, dates, tables.
import type { Dice } from './dice.js';

export type Expression = Readonly<Record<string, unknown>>;

/** The names that an expression may read, by type. */
export interface Readable {
  readonly numbers: readonly string[];
  readonly booleans: readonly string[];
  readonly dates: readonly string[];
  /** Text with the only values that it can have. */
  readonly choices: readonly { readonly path: string; readonly options: readonly string[] }[];
  readonly tables: readonly { readonly id: string; readonly type: 'number' | 'boolean' }[];
}

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', '==='] as const;

/** The types of the documents know expressions as objects only. */
export function literalTruth(value: boolean): Expression {
  return value as unknown as Expression;
}

/** A truth that depends on something. */
export function truth(dice: Dice, names: Readable, depth = 2): Expression {
  if (depth > 0 && dice.chance(0.4)) {
    switch (dice.integer(0, 3)) {
      case 0:
        return { '!': truth(dice, names, depth - 1) };
      case 1:
        return { if: [truth(dice, names, depth - 1), truth(dice, names, depth - 1), truth(dice, names, depth - 1)] };
      default:
        return { [dice.pick(['and', 'or'])]: dice.times(dice.integer(2, 3), () => truth(dice, names, depth - 1)) };
    }
  }
  const kind = dice.next();
  const truths = names.tables.filter(({ type }) => type === 'boolean');
  if (kind < 0.12 && names.booleans.length > 0) return { var: dice.pick(names.booleans) };
  if (kind < 0.24 && names.choices.length > 0) return choiceTruth(dice, names);
  if (kind < 0.34 && names.dates.length > 0) return dateTruth(dice, names);
  if (kind < 0.4 && truths.length > 0) return { table: dice.pick(truths).id };
  const number = amount(dice, names, depth);
  if (dice.chance(0.1)) return { in: [number, dice.times(3, () => literal(dice))] };
  if (dice.chance(0.15)) return { [dice.pick(['<', '<='])]: [literal(dice), number, literal(dice)] };
  return { [dice.pick(COMPARISONS)]: [number, dice.chance(0.7) ? literal(dice) : amount(dice, names, depth - 1)] };
}

/** A number that depends on something. */
export function amount(dice: Dice, names: Readable, depth = 2): Expression {
  if (depth <= 0 || dice.chance(0.6)) return numberLeaf(dice, names);
  const one = () => (dice.chance(0.3) ? literal(dice) : amount(dice, names, depth - 1));
  switch (dice.integer(0, 6)) {
    case 0:
      return { '+': [amount(dice, names, depth - 1), one()] };
    case 1:
      return { '-': dice.chance(0.2) ? [amount(dice, names, depth - 1)] : [amount(dice, names, depth - 1), one()] };
    case 2:
      return { '*': [amount(dice, names, depth - 1), one()] };
    case 3:
      return { '/': [one(), amount(dice, names, depth - 1)] };
    case 4:
      return { [dice.pick(['min', 'max'])]: [amount(dice, names, depth - 1), one(), one()] };
    case 5:
      return { [dice.pick(['ceil', 'floor', 'round'])]: amount(dice, names, depth - 1) };
    default:
      return { if: [truth(dice, names, depth - 1), one(), amount(dice, names, depth - 1)] };
  }
}

/** A day that depends on something. */
export function day(dice: Dice, names: Readable): Expression {
  const one = { var: dice.pick(names.dates) };
  if (dice.chance(0.5)) return one;
  const count = dice.chance(0.3) ? { var: dice.pick(names.numbers) } : dice.integer(-20, 60);
  return { dateAdd: [one, count, dice.pick(['days', 'months', 'years'])] };
}

function numberLeaf(dice: Dice, names: Readable): Expression {
  const kind = dice.next();
  const tables = names.tables.filter(({ type }) => type === 'number');
  if (kind < 0.1 && tables.length > 0) return { table: dice.pick(tables).id };
  if (kind < 0.2 && names.dates.length > 0) {
    return { [dice.pick(['monthsBetween', 'daysBetween'])]: [day(dice, names), day(dice, names)] };
  }
  return { var: dice.pick(names.numbers) };
}

function choiceTruth(dice: Dice, names: Readable): Expression {
  const { path, options } = dice.pick(names.choices);
  if (dice.chance(0.4)) return { in: [{ var: path }, dice.shuffled(options).slice(0, 2)] };
  return { [dice.pick(['==', '!='])]: [{ var: path }, dice.pick(options)] };
}

function dateTruth(dice: Dice, names: Readable): Expression {
  const other = dice.chance(0.6) ? dice.pick(['2025-06-30', '2026-01-01', '2024-02-29']) : day(dice, names);
  return { [dice.pick(COMPARISONS)]: [day(dice, names), other] };
}

function literal(dice: Dice): number {
  return dice.pick([0, 0, 1, 1, 2, 3, 5, 10, 20, 50, 60, 80, 0.5, 0.75, 0.9, 2.5, -1, 1.05, 0.1]);
}
