// Which members of a list moved, where the same members stand in another order: as few as possible, so that one clause dragged to the
// top is one difference and not a difference of all that it passed.

/** The members of `after` that do not stand in a longest common order with `before`; both hold the same members, each once. */
export function movedMembers(before: readonly string[], after: readonly string[]): readonly string[] {
  const indexes = new Map(before.map((id, index) => [id, index]));
  const staying = longestRise(after.map((id) => indexes.get(id) ?? -1));
  return after.filter((_, at) => !staying.has(at));
}

/** The positions of a longest strictly rising part of a list, found by keeping the lowest end for each length. */
function longestRise(list: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, value] of list.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const rise = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.add(at);
  return rise;
}
