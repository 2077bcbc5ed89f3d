// Whether two titles are the same but for a slip: a few characters typed otherwise, or one with a remark behind it.

/** The number of characters to add, drop or change; undefined where it is above `most`. */
export function editDistance(one: string, other: string, most: number): number | undefined {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > most) return undefined;
  let row = b.map((_, at) => at + 1);
  for (let i = 0; i < a.length; i += 1) {
    const next: number[] = [];
    let left = i + 1;
    for (let j = 0; j < b.length; j += 1) {
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      left = Math.min(left + 1, (row[j] ?? 0) + 1, diagonal + (a[i] === b[j] ? 0 : 1));
      next.push(left);
    }
    if (Math.min(...next, i + 1) > most) return undefined;
    row = next;
  }
  const distance = b.length === 0 ? a.length : (row.at(-1) ?? 0);
  return distance > most ? undefined : distance;
}

/** How far two comparable titles are from each other: 0 for equal ones, undefined for different ones. */
export function titleDistance(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 3 && long.startsWith(short)) return 1;
  if (short.length < 4 || long.length > 80) return undefined;
  return editDistance(one, other, short.length < 10 ? 1 : 2);
}
