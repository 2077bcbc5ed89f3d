// Expressions that are too large are refused in bounded time, whatever they are made of. S-80.
import { describe, expect, test } from 'vitest';
import { row, table } from '../../property/condition/row.js';
import { problemsOf, scopeWith } from './evaluating.js';

function nested(depth: number, make: (inner: unknown) => unknown, inner: unknown): unknown {
  let expression = inner;
  for (let level = 1; level < depth; level += 1) expression = make(expression);
  return expression;
}

const NOT = (inner: unknown) => ({ '!': [inner] });
const ONLINE = { var: 'facts.online' };

describe('depth', () => {
  test('32 levels are enough, 33 are too many', () => {
    expect(problemsOf(nested(32, NOT, ONLINE))).toEqual([]);
    expect(problemsOf(nested(33, NOT, ONLINE))).toEqual(['expression-size ']);
  });

  test.each<[string, (inner: unknown) => unknown]>([
    ['!', NOT],
    ['! without brackets', (inner) => ({ '!': inner })],
    ['and', (inner) => ({ and: [true, inner] })],
    ['if as the condition', (inner) => ({ if: [inner, true, false] })],
    ['if as the value', (inner) => ({ if: [true, inner, 'text'] })],
    ['==', (inner) => ({ '==': ['a', inner] })],
    ['in', (inner) => ({ in: [inner, [true]] })],
    ['var', (inner) => ({ var: inner })],
    ['+', (inner) => ({ '+': inner })],
  ])('10,000 levels of %s are refused', (_, make) => {
    expect(problemsOf(nested(10_000, make, 'text')).length).toBeGreaterThan(0);
  });

  test('10,000 levels of lists are refused', () => {
    expect(problemsOf({ '+': nested(10_000, (inner) => [inner], 1) })).toEqual(['expression-shape /+/0']);
  });
});

describe('nodes', () => {
  test('1,000 are enough, 1,001 are too many', () => {
    expect(problemsOf({ '+': Array.from({ length: 999 }, () => 1) })).toEqual([]);
    expect(problemsOf({ '+': Array.from({ length: 1000 }, () => 1) })).toEqual(['expression-size ']);
    expect(problemsOf({ in: [1, Array.from({ length: 998 }, () => 1)] })).toEqual([]);
    expect(problemsOf({ in: [1, Array.from({ length: 999 }, () => 1)] })).toEqual(['expression-size ']);
  });

  test('a million operands are refused once', () => {
    expect(
      problemsOf({ and: Array.from({ length: 1_000_000 }, () => null) }).filter((one) => one.startsWith('expression-size')),
    ).toHaveLength(1);
    expect(problemsOf({ in: [1, Array.from({ length: 1_000_000 }, () => 1)] })).toEqual(['expression-size ']);
  });

  test('the inputs of a table count each time that it is used', () => {
    const inputs = [{ '+': Array.from({ length: 98 }, () => 1) }];
    const scope = scopeWith([table('sum', inputs, [row([null], 1)])]);
    const uses = (count: number) => ({ '+': Array.from({ length: count }, () => ({ table: 'sum' })) });
    expect(problemsOf(uses(9), scope)).toEqual([]);
    expect(problemsOf(uses(10), scope)).toEqual(['expression-size ']);
  });

  test('tables that double what they use are refused at once', () => {
    const tables = Array.from({ length: 60 }, (_, index) =>
      table(`t${index}`, index === 0 ? [1] : [{ table: `t${index - 1}` }, { table: `t${index - 1}` }], [
        row(index === 0 ? [null] : [null, null], 1),
      ]),
    );
    const scope = scopeWith(tables);
    expect(problemsOf({ table: 't8' }, scope)).toEqual([]);
    expect(problemsOf({ table: 't31' }, scope).join()).toMatch(/expression-size/);
    expect(problemsOf({ table: 't59' }, scope).join()).toMatch(/expression-size/);
  });

  test('a chain of 10,000 tables is refused', () => {
    const tables = Array.from({ length: 10_000 }, (_, index) => table(`t${index}`, [{ table: `t${index + 1}` }], [row([null], 1)]));
    const byId = new Map(tables.map((one) => [one.id, one]));
    const scope = { ...scopeWith(), table: (id: string) => byId.get(id), tablePointer: (id: string) => `/tables/${id.slice(1)}` };
    expect(problemsOf({ table: 't0' }, scope).join()).toMatch(/expression-size/);
  });
});
