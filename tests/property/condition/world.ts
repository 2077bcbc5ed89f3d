// The facts that generated expressions read, and one set of data in the three forms that the evaluators want: slots for the
// compiled form, values for the reference walker, a nested object for json-logic-js.
import Fraction from 'fraction.js';
import type { ReferenceValue } from '../../../engine/condition/reference.js';
import type { Run, Scope, SlotValue, ValueType } from '../../../engine/condition/types.js';
import { formatDate, parseDate } from '../../../engine/date/calendar.js';
import type { Table } from '../../../engine/model/documents.js';
import { fromDecimal } from '../../../engine/number/rational.js';
import type { Random } from './random.js';

export const COLOURS = ['red', 'green', 'blue'] as const;

const NUMBER: ValueType = { kind: 'number' };
const CHOICE: ValueType = { kind: 'text', options: COLOURS };

export const TYPES: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ['facts.n0', NUMBER],
  ['facts.n1', NUMBER],
  ['facts.n2', NUMBER],
  ['facts.n3', NUMBER],
  ['facts.b0', { kind: 'boolean' }],
  ['facts.b1', { kind: 'boolean' }],
  ['facts.b2', { kind: 'boolean' }],
  ['facts.d0', { kind: 'date' }],
  ['facts.d1', { kind: 'date' }],
  ['facts.c0', CHOICE],
  ['facts.c1', CHOICE],
  ['facts.t0', { kind: 'text' }],
]);

export const PATHS = [...TYPES.keys()];

export function pathsOf(kind: ValueType['kind']): readonly string[] {
  return PATHS.filter((path) => TYPES.get(path)?.kind === kind);
}

export function scopeOf(tables: ReadonlyMap<string, Table>): Scope {
  return {
    variable: (path) => {
      const type = TYPES.get(path);
      return type === undefined ? { refused: 'unknown-variable' } : { path, slot: PATHS.indexOf(path), type };
    },
    table: (id) => tables.get(id),
  };
}

/** By path; what is missing is unknown. */
export type Data = ReadonlyMap<string, number | boolean | string>;

export interface Values {
  readonly number: (random: Random) => number;
  /** How often a fact is missing. */
  readonly missing: number;
}

export function generateData(random: Random, { number, missing }: Values): Data {
  const data = new Map<string, number | boolean | string>();
  for (const [path, { kind, options }] of TYPES) {
    if (random.chance(missing)) continue;
    if (kind === 'number') data.set(path, number(random));
    else if (kind === 'boolean') data.set(path, random.chance(0.5));
    else if (kind === 'date') data.set(path, generateDate(random));
    else data.set(path, random.pick(options ?? [...COLOURS, 'other']));
  }
  return data;
}

/** Near each other and near the ends of months; now and then at the ends of the calendar. */
export function generateDate(random: Random): string {
  if (random.chance(0.04)) return random.pick(['0000-01-01', '9999-12-31', '0000-02-29', '9999-11-30']);
  if (random.chance(0.3)) return random.pick(['2024-02-29', '2023-02-28', '2024-01-31', '2023-12-31', '2024-03-30', '2024-03-31']);
  return formatDate((parseDate('2022-06-15') ?? 0) + random.integer(0, 900));
}

export function slotsOf(data: Data): SlotValue[] {
  return PATHS.map((path) => {
    const value = data.get(path);
    if (typeof value === 'number') return fromDecimal(value);
    return typeof value === 'string' && TYPES.get(path)?.kind === 'date' ? parseDate(value) : value;
  });
}

export function runOf(slots: readonly SlotValue[]): Run {
  return { slots, report: () => {} };
}

export function lookupOf(data: Data): (path: string) => ReferenceValue | undefined {
  const values = new Map<string, ReferenceValue>();
  for (const [path, value] of data) {
    const day = typeof value === 'string' && TYPES.get(path)?.kind === 'date' ? parseDate(value) : undefined;
    values.set(path, day !== undefined ? { date: day } : typeof value === 'number' ? new Fraction(decimalText(value)) : value);
  }
  return (path) => values.get(path);
}

export function nestedOf(data: Data): { readonly facts: Readonly<Record<string, unknown>> } {
  return { facts: Object.fromEntries([...data].map(([path, value]) => [path.slice('facts.'.length), value])) };
}

function decimalText(value: number): string {
  const text = String(value);
  if (text.includes('e')) throw new RangeError(`write ${text} out`);
  return text;
}
