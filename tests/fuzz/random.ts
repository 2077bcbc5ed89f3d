// A small seeded generator (mulberry32): the same seed gives the same run on every machine.

export interface Random {
  /** From 0 to below n. */
  below(n: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  isTrue(chance: number): boolean;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: (list) => list[below(list.length)] ?? list[0], isTrue: (chance) => next() < chance };
}
