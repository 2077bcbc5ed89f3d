// Missing facts, bounds and the exceptions to "unknown stays unknown". S-86, S-87, S-112.
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluating.js';

const STAFF = { var: 'facts.staff' };
const RATE = { var: 'facts.rate' };
const ONLINE = { var: 'facts.online' };
const CHAIN = { var: 'facts.chain' };

describe('truth values', () => {
  const VALUES = [true, false, undefined] as const;
  const facts = (online: boolean | undefined, chain: boolean | undefined) => ({
    ...(online === undefined ? {} : { online }),
    ...(chain === undefined ? {} : { chain }),
  });

  test.each(VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const)))('and, or of %s and %s', (a, b) => {
    const and = a === false || b === false ? 'false' : a === undefined || b === undefined ? 'unknown' : 'true';
    const or = a === true || b === true ? 'true' : a === undefined || b === undefined ? 'unknown' : 'false';
    for (const more of [[], [ONLINE], [ONLINE, CHAIN]]) {
      expect(evaluate({ and: [ONLINE, CHAIN, ...more] }, facts(a, b))).toBe(and);
      expect(evaluate({ or: [ONLINE, CHAIN, ...more] }, facts(a, b))).toBe(or);
    }
  });

  test('! and if', () => {
    expect(evaluate({ '!': ONLINE })).toBe('unknown');
    expect(evaluate({ '!': ONLINE }, { online: false })).toBe('true');
    expect(evaluate({ if: [ONLINE, 1, 2] })).toBe('unknown');
    expect(evaluate({ if: [ONLINE, 2, { '+': [1, 1] }] })).toBe('2');
    expect(evaluate({ if: [ONLINE, STAFF, STAFF] })).toBe('unknown');
    expect(evaluate({ if: [ONLINE, 'a', CHAIN, 'b', 'a'] }, { chain: false })).toBe('a');
    expect(evaluate({ if: [ONLINE, 'a', CHAIN, 'b', 'a'] }, { chain: true })).toBe('unknown');
    expect(evaluate({ '>': [{ if: [ONLINE, 1, 2] }, 0] })).toBe('unknown');
  });
});

describe('a fact that is missing', () => {
  test.each([
    [{ '<=': [STAFF, 0] }],
    [{ '<': [STAFF, 5] }],
    [{ '>': [0, STAFF] }],
    [{ '>=': [STAFF, STAFF] }],
    [{ '==': [STAFF, STAFF] }],
    [{ '!=': [STAFF, 0] }],
    [{ in: [STAFF, []] }],
    [{ '==': [{ var: 'facts.city' }, ''] }],
    [{ in: [{ var: 'facts.kind' }, ['goods', 'services']] }],
    [{ '<': ['2020-01-01', { var: 'facts.founded' }] }],
    [{ '*': [0, STAFF] }],
    [{ '-': [STAFF, STAFF] }],
    [{ min: [STAFF, 3] }],
    [{ max: [3, STAFF] }],
    [{ '<=': [{ min: [STAFF, 3] }, 5] }],
    [{ round: STAFF }],
    [{ '/': [0, STAFF] }],
    [{ dateAdd: ['2020-01-01', STAFF, 'days'] }],
    [{ daysBetween: ['2020-01-01', { var: 'facts.founded' }] }],
  ])('leaves %j unknown', (expression) => {
    expect(evaluate(expression)).toBe('unknown');
  });

  test('a bound that is out of order already settles a between', () => {
    expect(evaluate({ '<': [5, 3, STAFF] })).toBe('false');
    expect(evaluate({ '<': [3, 5, STAFF] })).toBe('unknown');
  });
});

describe('numbers between bounds', () => {
  test.each<[unknown, readonly [number | null, number | null], string]>([
    [{ '>=': [STAFF, 5] }, [5, 9], 'true'],
    [{ '>': [STAFF, 5] }, [5, 9], 'unknown'],
    [{ '<': [STAFF, 5] }, [5, 9], 'false'],
    [{ '<=': [STAFF, 9] }, [5, 9], 'true'],
    [{ '<': [STAFF, 9] }, [5, 9], 'unknown'],
    [{ '>=': [STAFF, 9.1] }, [5, 9], 'false'],
    [{ '>': [STAFF, 9] }, [5, 9], 'false'],
    [{ '<=': [10, STAFF] }, [5, 9], 'false'],
    [{ '==': [STAFF, 7] }, [5, 9], 'unknown'],
    [{ '==': [STAFF, 10] }, [5, 9], 'false'],
    [{ '!=': [STAFF, 4] }, [5, 9], 'true'],
    [{ '<': [{ '+': [STAFF, 0] }, { '*': [3, 3] }] }, [5, 8], 'true'],
    [{ '>=': [{ '+': [STAFF, 0] }, { '*': [3, 3] }] }, [5, 8], 'false'],
    [{ '<': [{ '+': [STAFF, 0] }, { '+': [5, 0] }] }, [5, 8], 'false'],
    [{ '<=': [4, STAFF, 9] }, [5, 9], 'true'],
    [{ '<': [5, STAFF, 9] }, [5, 9], 'unknown'],
    [{ in: [STAFF, [1, 2, 10]] }, [5, 9], 'false'],
    [{ in: [STAFF, [1, 6]] }, [5, 9], 'unknown'],
    [{ '>': [STAFF, 4] }, [5, null], 'true'],
    [{ '>': [STAFF, 6] }, [5, null], 'unknown'],
    [{ '<=': [STAFF, 9] }, [null, 9], 'true'],
  ])('%j on %j is %s', (expression, staff, result) => {
    expect(evaluate(expression, { staff })).toBe(result);
  });

  test.each<[unknown, string]>([
    [{ '+': [STAFF, RATE] }, '[2, 9]'],
    [{ '-': [STAFF, RATE] }, '[-8, -1]'],
    [{ '-': STAFF }, '[-4, 3]'],
    [{ '*': [STAFF, RATE] }, '[-15, 20]'],
    [{ '*': [STAFF, STAFF] }, '[-12, 16]'],
    [{ '*': [STAFF, 0] }, '0'],
    [{ '*': [STAFF, -0.5] }, '[-2, 3/2]'],
    [{ '/': [STAFF, RATE] }, '[-3/5, 4/5]'],
    [{ '/': [STAFF, { '-': RATE }] }, '[-4/5, 3/5]'],
    [{ '/': [RATE, STAFF] }, 'unknown'],
    [{ '/': [1, RATE] }, '1/5'],
    [{ min: [STAFF, 1] }, '[-3, 1]'],
    [{ max: [STAFF, 1] }, '[1, 4]'],
    [{ max: [STAFF, RATE] }, '5'],
    [{ min: [STAFF, -5] }, '-5'],
  ])('%j is %s', (expression, result) => {
    expect(evaluate(expression, { staff: [-3, 4], rate: 5 })).toBe(result);
  });

  test.each<[unknown, readonly [number | null, number | null], string]>([
    [{ '/': [6, STAFF] }, [2, 3], '[2, 3]'],
    [{ '/': [6, STAFF] }, [-3, -2], '[-3, -2]'],
    [{ '/': [6, STAFF] }, [2, null], '[0, 3]'],
    [{ '/': [6, STAFF] }, [null, -2], '[-3, 0]'],
    [{ '/': [6, STAFF] }, [0, 3], 'unknown'],
    [{ '/': [6, STAFF] }, [-3, 0], 'unknown'],
    [{ '/': [6, STAFF] }, [-1, 1], 'unknown'],
    [{ '*': [STAFF, 0] }, [2, null], '0'],
    [{ '*': [STAFF, -1] }, [2, null], '[-, -2]'],
    [{ '*': [STAFF, STAFF] }, [null, -2], '[4, -]'],
    [{ min: [STAFF, 7] }, [5, null], '[5, 7]'],
    [{ max: [STAFF, 7] }, [null, 9], '[7, 9]'],
    [{ '+': [STAFF, 1] }, [5, null], '[6, -]'],
    [{ '-': [1, STAFF] }, [5, null], '[-, -4]'],
    [{ floor: STAFF }, [1.2, 1.8], '1'],
    [{ ceil: STAFF }, [1.2, 2.8], '[2, 3]'],
    [{ round: STAFF }, [-2.5, 2.5], '[-3, 3]'],
    [{ floor: STAFF }, [null, 2.8], '[-, 2]'],
    [{ dateAdd: ['2020-01-01', STAFF, 'days'] }, [1, 2], 'unknown'],
  ])('%j on %j is %s', (expression, staff, result) => {
    expect(evaluate(expression, { staff })).toBe(result);
  });
});
