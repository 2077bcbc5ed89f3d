// Generates expressions that json-logic-js knows by itself, whose every intermediate is exact in a double: each comes with a
// bound of its magnitude and of its binary places, and one that would not fit any more is not made.
import type { Json } from './generate.js';
import type { Random } from './random.js';
import { COLOURS, pathsOf } from './world.js';

interface ExactNumber {
  readonly json: Json;
  /** |value| ≤ bound, and value × 2^places is an integer. */
  readonly bound: number;
  readonly places: number;
}

const LARGEST = 2 ** 40;

/** Integers and eighths. */
export function generateEighth(random: Random): number {
  return random.chance(0.6) ? random.integer(-6, 30) : random.integer(-80, 800) / 8;
}

export class ExactGenerator {
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  boolean(depth: number): Json {
    const { random } = this;
    if (depth <= 1) return { var: random.pick(pathsOf('boolean')) };
    const below = () => this.boolean(depth - 1);
    switch (random.weighted({ leaf: 1, and: 3, or: 3, '!': 2, numbers: 8, same: 2, in: 3, if: 2 })) {
      case 'leaf':
        return random.chance(0.2) ? random.chance(0.5) : this.boolean(1);
      case 'and':
        return { and: random.times(1, 4, below) };
      case 'or':
        return { or: random.times(1, 4, below) };
      case '!':
        return { '!': random.chance(0.5) ? below() : [below()] };
      case 'numbers': {
        const operator = random.pick(['<', '<=', '>', '>=', '==', '!=', '===', '!==']);
        const count = (operator === '<' || operator === '<=') && random.chance(0.3) ? 3 : 2;
        return { [operator]: Array.from({ length: count }, () => this.number(depth - 1).json) };
      }
      case 'same': {
        const operands = random.chance(0.4)
          ? [below(), below()]
          : [this.text(depth - 1), random.chance(0.5) ? random.pick(COLOURS) : this.text(1)];
        return { [random.pick(['==', '!=', '===', '!=='])]: operands };
      }
      case 'in':
        return random.chance(0.5)
          ? { in: [this.number(depth - 1).json, random.times(0, 5, () => random.integer(-4, 12))] }
          : { in: [this.text(depth - 1), random.times(0, 3, () => random.pick(COLOURS))] };
      case 'if':
        return { if: [...random.times(1, 2, () => [below(), below()]).flat(), below()] };
    }
  }

  number(depth: number): ExactNumber {
    const { random } = this;
    if (depth <= 1) {
      if (random.chance(0.6)) return { json: { var: random.pick(pathsOf('number')) }, bound: 100, places: 3 };
      const value = generateEighth(random);
      return { json: value, bound: Math.abs(value), places: 3 };
    }
    const made = this.operation(depth);
    return made.bound < LARGEST && made.bound * 2 ** made.places < Number.MAX_SAFE_INTEGER ? made : this.number(1);
  }

  private operation(depth: number): ExactNumber {
    const { random } = this;
    const operator = random.pick(['+', '-', '*', '/', 'min', 'max', 'if'] as const);
    if (operator === '/') {
      const { json, bound, places } = this.number(depth - 1);
      const power = random.integer(-3, 3);
      return { json: { '/': [json, 2 ** power * random.pick([1, -1])] }, bound: bound * 8, places: places + 3 };
    }
    const operands = operator === '-' ? random.times(1, 2, () => this.number(depth - 1)) : random.times(1, 3, () => this.number(depth - 1));
    const jsons = operands.map(({ json }) => json);
    const sum = operands.reduce((total, { bound }) => total + bound, 0);
    const places = Math.max(...operands.map((operand) => operand.places));
    if (operator === '*') {
      const product = operands.reduce((total, { bound }) => total * Math.max(1, bound), 1);
      return { json: { '*': jsons }, bound: product, places: operands.reduce((total, operand) => total + operand.places, 0) };
    }
    if (operator !== 'if') return { json: { [operator]: jsons }, bound: sum, places };
    const branches = jsons.slice(1).flatMap((json) => [this.boolean(depth - 1), json]);
    return branches.length === 0 ? this.number(1) : { json: { if: [...branches, jsons[0] ?? 0] }, bound: sum, places };
  }

  private text(depth: number): Json {
    const { random } = this;
    if (depth <= 1 || random.chance(0.7)) return { var: random.pick(pathsOf('text')) };
    return { if: [this.boolean(depth - 1), this.text(depth - 1), this.text(depth - 1)] };
  }
}
