// Versions of documents: their order and the ranges that an overlay may name. S-6, S-120.
// Takes the texts as they are written; a text that is no version stands before every version and satisfies nothing.

interface Version {
  readonly numbers: readonly [number, number, number];
  /** The identifiers of the pre-release part; undefined for a release. */
  readonly preRelease: readonly string[] | undefined;
}

/**
 * Negative where a comes before b, positive where it comes after, 0 where they are the same text. The order is that of
 * Semantic Versioning 2.0.0: a pre-release comes before its release, numeric identifiers before others.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (left === undefined || right === undefined) {
    return left !== undefined ? 1 : right !== undefined ? -1 : compareText(a, b);
  }
  return compareNumbers(left, right) || comparePreReleases(left.preRelease, right.preRelease) || compareText(a, b);
}

/**
 * Whether a version lies in a range: exact ("1.2.3"), "^1.2.3" (same major, at least that; with major 0 the same minor, with
 * 0.0 the same patch) or "~1.2.3" (same minor, at least that patch). A pre-release satisfies only a range that names just it.
 */
export function satisfies(version: string, range: string): boolean {
  const sign = range[0] === '^' || range[0] === '~' ? range[0] : '';
  const least = range.slice(sign.length);
  const [has, wants] = [parseVersion(version), parseVersion(least)];
  if (has === undefined || wants === undefined) return false;
  if (sign === '' || has.preRelease !== undefined) return version === least;
  if (compareVersions(version, least) < 0) return false;
  return has.numbers.slice(0, fixedNumbers(sign, wants)).every((number, at) => number === wants.numbers[at]);
}

/** Whether the text names one version and not a range. */
export function isExactVersion(range: string): boolean {
  return parseVersion(range) !== undefined;
}

/** How many of the three numbers may not differ in a range. */
function fixedNumbers(sign: string, { numbers: [major, minor] }: Version): number {
  if (sign === '~') return 2;
  if (major > 0) return 1;
  return minor > 0 ? 2 : 3;
}

function parseVersion(text: string): Version | undefined {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?$/.exec(text);
  if (match === null) return undefined;
  return { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], preRelease: match[4]?.split('.') };
}

function compareNumbers(a: Version, b: Version): number {
  return a.numbers[0] - b.numbers[0] || a.numbers[1] - b.numbers[1] || a.numbers[2] - b.numbers[2];
}

function comparePreReleases(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  if (!isNumberA) return compareText(a, b);
  // By length and then by digits: the numbers may be longer than a double can hold.
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareText(left, right);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
