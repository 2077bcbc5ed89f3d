// Generates well-typed expressions, as JSON, over the facts of the world.
import type { Random } from './random.js';
import { COLOURS, generateDate, pathsOf } from './world.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Kind = 'number' | 'boolean' | 'date' | 'text';

/** The ids of tables that may be used, by the kind of their result. */
export type TableIds = Readonly<Record<Kind, readonly string[]>>;

export const NO_TABLES: TableIds = { number: [], boolean: [], date: [], text: [] };

const LITERALS = [0, 1, 2, 3, 5, 10, -1, -2, 0.5, 2.5, 0.1, 0.07, 0.3, -0.7, 33.3, 1.25, 100, 7, 0.000001];

/** A number as it may stand in data: mostly small, so that expressions often come out equal or at a tie. */
export function generateNumber(random: Random): number {
  if (random.chance(0.15)) return 0;
  if (random.chance(0.4)) return random.integer(-4, 12);
  return random.chance(0.5) ? random.integer(-40, 120) / 10 : random.pick(LITERALS);
}

/** An expression of any operator that format@1 has; at most so deep. */
export class Generator {
  private readonly random: Random;
  private readonly tables: TableIds;

  constructor(random: Random, tables: TableIds) {
    this.random = random;
    this.tables = tables;
  }

  expression(kind: Kind, depth: number): Json {
    switch (kind) {
      case 'number':
        return this.number(depth);
      case 'boolean':
        return this.boolean(depth);
      case 'date':
        return this.date(depth);
      case 'text':
        return this.text(depth);
    }
  }

  private number(depth: number): Json {
    const { random } = this;
    if (depth <= 1) return random.chance(0.6) ? this.variable('number') : random.pick(LITERALS);
    const operator = random.weighted({
      leaf: 4,
      '+': 2,
      '-': 2,
      '*': 2,
      '/': 2,
      min: 1,
      max: 1,
      ceil: 1,
      floor: 1,
      round: 1,
      if: 2,
      table: this.tables.number.length > 0 ? 2 : 0,
      monthsBetween: 1,
      daysBetween: 1,
    });
    const below = () => this.number(depth - 1);
    switch (operator) {
      case 'leaf':
        return this.number(1);
      case '+':
      case '*':
      case 'min':
      case 'max':
        return this.bare(operator, random.times(1, 3, below));
      case '-':
        return this.bare(operator, random.times(1, 2, below));
      case '/':
        return { '/': [below(), below()] };
      case 'ceil':
      case 'floor':
      case 'round':
        return this.bare(operator, [below()]);
      case 'if':
        return this.choice('number', depth);
      case 'table':
        return this.bare('table', [random.pick(this.tables.number)]);
      case 'monthsBetween':
      case 'daysBetween':
        return { [operator]: [this.dateOrLiteral(depth - 1), this.dateOrLiteral(depth - 1)] };
    }
  }

  private boolean(depth: number): Json {
    const { random } = this;
    if (depth <= 1) return random.chance(0.95) ? this.variable('boolean') : random.chance(0.5);
    const operator = random.weighted({
      leaf: 2,
      and: 3,
      or: 3,
      '!': 2,
      numbers: 8,
      dates: 3,
      texts: 2,
      booleans: 1,
      in: 3,
      if: 1,
      table: this.tables.boolean.length > 0 ? 1 : 0,
    });
    const below = () => this.boolean(depth - 1);
    switch (operator) {
      case 'leaf':
        return this.boolean(1);
      case 'and':
      case 'or':
        return this.bare(operator, random.times(1, 4, below));
      case '!':
        return this.bare('!', [below()]);
      case 'numbers':
        return this.comparison(() => this.number(depth - 1), true);
      case 'dates':
        return this.dateComparison(depth);
      case 'texts': {
        const operands = [this.text(depth - 1), random.chance(0.6) ? random.pick(COLOURS) : this.text(depth - 1)];
        return { [this.equality()]: random.chance(0.5) ? operands : operands.reverse() };
      }
      case 'booleans':
        return { [this.equality()]: [below(), below()] };
      case 'in':
        return this.membership(depth);
      case 'if':
        return this.choice('boolean', depth);
      case 'table':
        return this.bare('table', [random.pick(this.tables.boolean)]);
    }
  }

  private date(depth: number): Json {
    const { random } = this;
    const operator = depth <= 1 ? 'leaf' : random.weighted({ leaf: 3, dateAdd: 4, if: 2, table: this.tables.date.length > 0 ? 1 : 0 });
    if (operator === 'leaf') return this.variable('date');
    if (operator === 'if') return this.choice('date', depth);
    if (operator === 'table') return this.bare('table', [random.pick(this.tables.date)]);
    const count = random.chance(0.6)
      ? random.integer(-40, 40)
      : random.chance(0.1)
        ? random.pick([1e15, -120000, 0.5])
        : this.number(depth - 1);
    return { dateAdd: [this.dateOrLiteral(depth - 1), count, random.pick(['days', 'months', 'years'])] };
  }

  private text(depth: number): Json {
    const { random } = this;
    const operator = depth <= 1 ? 'leaf' : random.weighted({ leaf: 4, if: 2, table: this.tables.text.length > 0 ? 1 : 0 });
    if (operator === 'leaf') return this.variable('text');
    return operator === 'if' ? this.choice('text', depth) : this.bare('table', [random.pick(this.tables.text)]);
  }

  private variable(kind: Kind): Json {
    return this.bare('var', [this.random.pick(pathsOf(kind))]);
  }

  /** One operand may stand without brackets. */
  private bare(operator: string, operands: readonly Json[]): Json {
    const [only] = operands;
    return { [operator]: only !== undefined && operands.length === 1 && this.random.chance(0.5) ? only : operands };
  }

  private choice(kind: Kind, depth: number): Json {
    const value = () => this.expression(kind, depth - 1);
    // One branch at least is no literal, so that the others are dates beside it.
    const pairs = this.random.times(1, 2, () => [this.boolean(depth - 1), value()]).flat();
    const isWritten = this.random.chance(0.3) && (kind === 'date' || kind === 'text');
    return { if: [...pairs, isWritten ? (kind === 'date' ? generateDate(this.random) : this.random.pick(COLOURS)) : value()] };
  }

  private equality(): string {
    return this.random.pick(['==', '!=', '===', '!==']);
  }

  private comparison(operand: () => Json, hasThree: boolean): Json {
    const operator = this.random.pick(['<', '<=', '>', '>=', '<', '<=', '==', '!=', '===', '!==']);
    const count = hasThree && (operator === '<' || operator === '<=') && this.random.chance(0.3) ? 3 : 2;
    return { [operator]: Array.from({ length: count }, operand) };
  }

  private dateOrLiteral(depth: number): Json {
    return this.random.chance(0.3) ? generateDate(this.random) : this.date(depth);
  }

  private dateComparison(depth: number): Json {
    let hasDate = false;
    const operand = () => {
      const written = hasDate ? this.dateOrLiteral(depth - 1) : this.date(depth - 1);
      hasDate = true;
      return written;
    };
    const made = this.comparison(operand, true) as { readonly [key: string]: readonly Json[] };
    const [[operator, operands] = ['==', []]] = Object.entries(made);
    return { [operator]: this.random.chance(0.5) ? operands : [...operands].reverse() };
  }

  private membership(depth: number): Json {
    const { random } = this;
    const kind = random.weighted({ number: 3, text: 3, date: 2, boolean: 1 });
    const literals: Readonly<Record<Kind, () => Json>> = {
      number: () => generateNumber(random),
      text: () => random.pick(COLOURS),
      date: () => generateDate(random),
      boolean: () => random.chance(0.5),
    };
    return { in: [this.expression(kind, depth - 1), random.times(0, 5, literals[kind])] };
  }
}

/** How often each operator stands in an expression, added to a count. */
export function countOperators(json: Json, counts: Map<string, number>): void {
  if (typeof json !== 'object' || json === null) return;
  if (Array.isArray(json)) {
    for (const one of json as readonly Json[]) countOperators(one, counts);
    return;
  }
  for (const [operator, operands] of Object.entries(json)) {
    counts.set(operator, (counts.get(operator) ?? 0) + 1);
    countOperators(operands, counts);
  }
}
