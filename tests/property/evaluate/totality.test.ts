// Whatever an audit is, evaluating it never throws and gives a report that fits the schema: any JSON value, real audits with one place
// made wrong, and values that are not JSON at all.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate, load, type Program, summarise } from '../../../engine/index.js';
import { report as isReport } from '../../../schemas/generated/validators.js';
import { Dice } from './dice.js';

const RULESETS = join(import.meta.dirname, '../../../rulesets');

interface Real {
  readonly name: string;
  readonly program: Program;
  readonly audits: readonly unknown[];
}

const REAL: readonly Real[] = ['gbt-27922-2011', 'gbt-27922-2011-categories', 'gbt-27925-2011', 'elderly-care-homes'].map((name) => {
  const folder = join(RULESETS, name, '1.0.0');
  const { program } = load({ ruleset: JSON.parse(readFileSync(join(folder, 'ruleset.json'), 'utf8')) });
  if (program === undefined) throw new Error(`${name} does not load`);
  const files = readdirSync(join(folder, 'audits')).filter((file) => file.endsWith('.audit.json'));
  return { name, program, audits: files.map((file) => JSON.parse(readFileSync(join(folder, 'audits', file), 'utf8')) as unknown) };
});

/** Evaluates both ways; fails unless the report fits its schema and the two agree. */
function expectReport(program: Program, audit: unknown, named: () => string): string {
  let status = 'threw';
  try {
    const report = evaluate(program, audit);
    status = report.status;
    expect(isReport(JSON.parse(JSON.stringify(report))), `${JSON.stringify(isReport.errors)} ${named()}`).toBe(true);
    expect(summarise(program, audit).status, named()).toBe(status);
  } catch (error) {
    if (status !== 'threw') throw error;
    expect.fail(`threw ${String(error)} for ${named()}`);
  }
  return status;
}

it('takes any JSON value', () => {
  const statuses = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...REAL), fc.jsonValue({ maxDepth: 4 }), ({ program }, value) => {
      statuses.add(expectReport(program, value, () => JSON.stringify(value)));
      statuses.add(expectReport(program, { format: 'steelyard/audit@1', clauses: value }, () => JSON.stringify(value)));
    }),
    { seed: 20_260_301, numRuns: 400 },
  );
  expect([...statuses].sort()).toEqual(['incomplete', 'invalid']);
});

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '~/',
  'a'.repeat(5000),
  '\ud800',
  'note',
  'points',
];
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e-16, 1e16, 1e300, 0.1234567890123456, 2 ** 53, 2 ** 53 + 2, '', ' ', 'conforming', '2026-02-30'],
  ...[
    '__proto__',
    'constructor',
    [],
    {},
    [[]],
    { '': {} },
    ['x', null],
    '\ud800',
    'x'.repeat(30_000),
    { notApplicable: true },
    { points: -1 },
  ],
  ...[JSON.parse('{"__proto__":{"polluted":true}}'), JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'), nest(200, [])],
];

function nest(depth: number, value: unknown): unknown {
  return depth === 0 ? value : nest(depth - 1, depth % 2 === 0 ? [value] : { in: value });
}

type Places = readonly (readonly (string | number)[])[];

function placesIn(value: unknown, at: readonly (string | number)[] = []): Places {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesIn((value as Readonly<Record<string | number, unknown>>)[key], [...at, key]))];
}

/** A copy with one place replaced, taken away, or given one more member; members called __proto__ become members. */
function changed(dice: Dice, value: unknown, place: readonly (string | number)[]): unknown {
  const [key, ...rest] = place;
  if (key === undefined) {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap && dice.chance(0.5) ? withMember(value, dice.pick(ODD_KEYS), dice.pick(ODD_VALUES)) : dice.pick(ODD_VALUES);
  }
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? changed(dice, one, rest) : one));
  const old = (value as Readonly<Record<string, unknown>>)[String(key)];
  if (rest.length === 0 && dice.chance(0.2)) {
    return Object.fromEntries(Object.entries(value as object).filter(([other]) => other !== key));
  }
  return withMember(value as object, String(key), changed(dice, old, rest));
}

function withMember(value: object, key: string, member: unknown): object {
  const copy = { ...value };
  Object.defineProperty(copy, key, { value: member, enumerable: true, configurable: true, writable: true });
  return copy;
}

it('takes real audits with something wrong at any place', () => {
  const statuses = new Map<string, number>();
  for (let seed = 50_001; seed <= 50_600; seed += 1) {
    const dice = new Dice(seed);
    const { name, program, audits } = dice.pick(REAL);
    let audit = dice.pick(audits);
    for (const _ of dice.times(dice.integer(1, 3), () => 0)) audit = changed(dice, audit, dice.pick(placesIn(audit)));
    const status = expectReport(program, audit, () => `seed ${seed}, ${name}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(statuses.get('invalid') ?? 0).toBeGreaterThan(200);
  expect((statuses.get('final') ?? 0) + (statuses.get('incomplete') ?? 0)).toBeGreaterThan(30);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

it('takes answers of any kind at any clause', () => {
  const words = fc.constantFrom('conforming', 'nonconforming', 'good', 'a', '', '2026-03-01', '__proto__');
  const answer = fc.dictionary(
    fc.constantFrom(
      'result',
      'sampled',
      'nonconforming',
      'level',
      'percentage',
      'findings',
      'points',
      'involved',
      'notApplicable',
      'reason',
      'note',
      'x',
    ),
    fc.oneof(fc.integer({ min: -3, max: 101 }), fc.double(), words, fc.constant(true), fc.dictionary(words, fc.integer())),
  );
  fc.assert(
    fc.property(fc.constantFrom(...REAL), fc.array(answer, { minLength: 1, maxLength: 4 }), ({ program }, answers) => {
      const ids = program.model.leaves.map(({ id }) => id);
      const clauses = Object.fromEntries(ids.map((id, index) => [id, answers[index % answers.length]]));
      expectReport(program, { format: 'steelyard/audit@1', clauses }, () => JSON.stringify(answers));
    }),
    { seed: 20_260_302, numRuns: 300 },
  );
});

it('takes what is no JSON', () => {
  const cycle: Record<string, unknown> = { format: 'steelyard/audit@1' };
  cycle.clauses = cycle;
  const thrower = {
    format: 'steelyard/audit@1',
    get clauses(): unknown {
      throw new Error('no');
    },
  };
  const odd: readonly unknown[] = [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('s'), () => 0, cycle, thrower, new Date(0)];
  const more = [
    new Map(),
    new Proxy({}, {}),
    Object.create(null),
    [undefined],
    new Array(3),
    { format: 'steelyard/audit@1', facts: new Map() },
  ];
  for (const value of [...odd, ...more, { format: 'steelyard/audit@1', date: Number.NaN, facts: { x: undefined, y: 1n } }]) {
    for (const { program, name } of REAL)
      expect(
        expectReport(program, value, () => `${name} ${typeof value}`),
        name,
      ).toMatch(/^(invalid|incomplete)$/);
  }
});
