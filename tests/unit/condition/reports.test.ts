// Problems from within an expression are reported where the operation is reached, and only there. S-87, S-89, S-90.
import { describe, expect, test } from 'vitest';
import { evaluateWithReports } from './evaluating.js';

const ONLINE = { var: 'facts.online' };
const FAULT = { '>': [{ '/': [1, 0] }, 0] };

function reports(expression: unknown, facts = {}): readonly string[] {
  return evaluateWithReports(expression, facts).reports;
}

describe('and, or, if stop where the result is settled', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['behind false', { and: [false, FAULT] }, []],
    ['before false', { and: [FAULT, false] }, ['division-by-zero /and/0/>/0']],
    ['behind true in and', { and: [true, FAULT] }, ['division-by-zero /and/1/>/0']],
    ['behind unknown in and', { and: [ONLINE, FAULT] }, ['division-by-zero /and/1/>/0']],
    ['behind unknown and false', { and: [ONLINE, false, FAULT] }, []],
    ['as the fourth', { and: [true, true, ONLINE, FAULT] }, ['division-by-zero /and/3/>/0']],
    ['as the fourth, behind false', { and: [true, ONLINE, false, FAULT] }, []],
    ['behind true', { or: [true, FAULT] }, []],
    ['behind false in or', { or: [false, FAULT] }, ['division-by-zero /or/1/>/0']],
    ['behind unknown in or', { or: [ONLINE, FAULT] }, ['division-by-zero /or/1/>/0']],
    ['behind unknown and true', { or: [ONLINE, true, FAULT] }, []],
    ['as the fourth of or, behind true', { or: [false, false, true, FAULT] }, []],
    ['in the branch not taken', { if: [false, FAULT, true] }, []],
    ['in the branch taken', { if: [true, FAULT, true] }, ['division-by-zero /if/1/>/0']],
    ['in both branches of an unknown if', { if: [ONLINE, FAULT, FAULT] }, ['division-by-zero /if/1/>/0', 'division-by-zero /if/2/>/0']],
    ['in a later condition', { if: [true, true, FAULT, true, false] }, []],
    ['in a later condition after unknown', { if: [ONLINE, true, FAULT, true, false] }, ['division-by-zero /if/2/>/0']],
  ])('%s', (_, expression, expected) => {
    expect(reports(expression)).toEqual(expected);
  });

  test('other operations reach all their operands', () => {
    expect(reports({ '<': [2, 1, { '/': [1, 0] }] })).toEqual(['division-by-zero /</2']);
    expect(reports({ '+': [{ var: 'facts.staff' }, { '/': [1, 0] }] })).toEqual(['division-by-zero /+/1']);
  });
});

describe('division', () => {
  test('by zero is reported, by what may be zero is not', () => {
    expect(reports({ '/': [{ var: 'facts.staff' }, 0] })).toEqual(['division-by-zero ']);
    expect(reports({ '/': [1, { var: 'facts.staff' }] }, { staff: 0 })).toEqual(['division-by-zero ']);
    expect(reports({ '/': [1, { var: 'facts.staff' }] }, { staff: [0, 1] })).toEqual([]);
    expect(reports({ '/': [1, { var: 'facts.staff' }] })).toEqual([]);
  });
});

describe('dateAdd', () => {
  const add = (count: unknown, unit = 'days') => ({ dateAdd: [{ var: 'facts.founded' }, count, unit] });
  const founded = '9999-12-30';

  test.each<[unknown, string, readonly string[]]>([
    [add(1), '9999-12-31', []],
    [add(2), 'unknown', ['date-range ']],
    [add(1, 'months'), 'unknown', ['date-range ']],
    [add(0.5), 'unknown', ['date-range ']],
    [add({ '/': [4, 2] }, 'years'), 'unknown', ['date-range ']],
    [add({ '/': [-4, 2] }, 'years'), '9997-12-30', []],
    [add(-1e15, 'years'), 'unknown', ['date-range ']],
    [add({ '*': [1e15, 1e15, 1e15] }), 'unknown', ['date-range ']],
  ])('%j is %s', (expression, value, expected) => {
    expect(evaluateWithReports(expression, { founded })).toEqual({ value, reports: expected });
  });

  test('of an unknown date is unknown, and a count that is not whole is reported all the same', () => {
    expect(evaluateWithReports(add(1))).toEqual({ value: 'unknown', reports: [] });
    expect(evaluateWithReports(add(0.5))).toEqual({ value: 'unknown', reports: ['date-range '] });
    expect(evaluateWithReports(add({ var: 'facts.staff' }), { founded })).toEqual({ value: 'unknown', reports: [] });
  });
});
