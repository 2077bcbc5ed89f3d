// A seeded source of chances: the same seed gives the same ruleset and audit on every machine.

import { Chances } from '../chances.js';

export class Dice extends Chances {
  constructor(seed: number) {
    // Neighbouring seeds are to give different runs from the first throw on.
    super(seed * 0x9e3779b1);
    for (let warmUp = 0; warmUp < 3; warmUp += 1) this.next();
  }

  /** Each member with the given probability, in order. */
  some<T>(list: readonly T[], probability: number): readonly T[] {
    return list.filter(() => this.chance(probability));
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    const left = [...list];
    const result: T[] = [];
    while (left.length > 0) result.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return result;
  }

  times<T>(count: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
