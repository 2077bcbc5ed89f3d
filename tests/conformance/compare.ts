// Partial comparison: only what a vector lists is compared, results by their id. Gives sentences about what differs.

type Json = Readonly<Record<string, unknown>>;

/** Arrays of a report whose elements are found by id, and of which a vector may name some. */
const BY_ID: ReadonlySet<string> = new Set(['clauses', 'groups', 'conditions', 'evidence', 'adjustments']);

/** Where `found` is not as `expected`; nothing where it is. */
export function differences(expected: unknown, found: unknown, at = ''): readonly string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [differ(at, expected, found)];
    if (BY_ID.has(at.slice(1)) && expected.every(isObject)) return byId(expected as readonly Json[], found as readonly Json[], at);
    if (expected.length !== found.length) return [differ(at, expected, found)];
    return expected.flatMap((one, index) => differences(one, found[index], `${at}/${index}`));
  }
  if (isObject(expected)) {
    if (!isObject(found)) return [differ(at, expected, found)];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, Object.hasOwn(found, key) ? found[key] : undefined, `${at}/${key}`),
    );
  }
  return Object.is(expected, found) ? [] : [differ(at, expected, found)];
}

/** Which of the expected problems are not among those found, and which are that may not be. */
export function problemDifferences(expected: Json, problems: readonly Json[]): readonly string[] {
  const listed = (expected.problems ?? []) as readonly Json[];
  const missing = listed.filter((one) => !problems.some((other) => differences(one, other).length === 0));
  const forbidden = (expected.noProblems ?? []) as readonly string[];
  const unwanted = problems.filter((one) => forbidden.includes(String(one.code)));
  const all = problems.map(({ severity, code, document, pointer }) => `${severity} ${code} ${document}${pointer}`).join(', ');
  return [
    ...missing.map((one) => `no problem ${JSON.stringify(one)} among: ${all}`),
    ...unwanted.map((one) => `unexpected problem ${JSON.stringify(one)}`),
  ];
}

function byId(expected: readonly Json[], found: readonly Json[], at: string): readonly string[] {
  return expected.flatMap((one) => {
    const other = found.find((result) => result.id === one.id);
    return other === undefined ? [`${at}: nothing with the id ${one.id}`] : differences(one, other, `${at}/${one.id}`);
  });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function differ(at: string, expected: unknown, found: unknown): string {
  return `${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
