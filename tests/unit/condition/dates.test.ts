// Dates in expressions. S-90 to S-92.
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluating.js';

describe('dates', () => {
  test.each<[string, number, string, string]>([
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2023-01-31', 1, 'months', '2023-02-28'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2024-03-31', -1, 'months', '2024-02-29'],
    ['2024-12-31', 1, 'days', '2025-01-01'],
    ['2024-03-01', -1, 'days', '2024-02-29'],
    ['2024-11-30', 3, 'months', '2025-02-28'],
  ])('%s + %s %s is %s', (founded, count, unit, result) => {
    expect(evaluate({ dateAdd: [{ var: 'facts.founded' }, count, unit] }, { founded })).toBe(result);
  });

  test.each<[string, string, string, string]>([
    ['2024-01-31', '2024-02-29', '1', '29'],
    ['2024-01-31', '2024-02-28', '0', '28'],
    ['2024-02-29', '2025-02-28', '12', '365'],
    ['2024-02-29', '2024-02-29', '0', '0'],
    ['2024-02-29', '2024-02-28', '-1', '-1'],
    ['2024-03-31', '2024-02-29', '-1', '-31'],
    ['2024-03-30', '2024-02-28', '-2', '-31'],
    ['2021-06-15', '2024-06-14', '35', '1095'],
  ])('from %s to %s are %s months and %s days', (founded, audited, months, days) => {
    const operands = [{ var: 'facts.founded' }, { var: 'facts.audited' }];
    expect(evaluate({ monthsBetween: operands }, { founded, audited })).toBe(months);
    expect(evaluate({ daysBetween: operands }, { founded, audited })).toBe(days);
  });

  test('comparisons', () => {
    const founded = '2020-02-29';
    const FOUNDED = { var: 'facts.founded' };
    expect(evaluate({ '<=': [FOUNDED, '2020-02-29'] }, { founded })).toBe('true');
    expect(evaluate({ '<': [FOUNDED, '2020-02-29'] }, { founded })).toBe('false');
    expect(evaluate({ '>': [FOUNDED, '2020-02-28'] }, { founded })).toBe('true');
    expect(evaluate({ '>=': ['2020-02-28', FOUNDED] }, { founded })).toBe('false');
    expect(evaluate({ '==': [FOUNDED, '2020-02-29'] }, { founded })).toBe('true');
    expect(evaluate({ '!=': [FOUNDED, '2020-02-29'] }, { founded })).toBe('false');
    expect(evaluate({ '<': ['2020-02-28', FOUNDED, '2020-03-01'] }, { founded })).toBe('true');
    expect(evaluate({ '<': ['2020-02-29', FOUNDED, '2020-03-01'] }, { founded })).toBe('false');
    expect(evaluate({ in: [FOUNDED, ['2020-02-28', '2020-02-29']] }, { founded })).toBe('true');
    expect(evaluate({ if: [true, FOUNDED, '2020-02-28'] }, { founded })).toBe('2020-02-29');
  });
});
