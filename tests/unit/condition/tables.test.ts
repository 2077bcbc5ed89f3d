// Tables: what is refused, which row applies, and what stays unknown. S-100 to S-104.
import { describe, expect, test } from 'vitest';
import { checkTable } from '../../../engine/condition/check.js';
import { row, table } from '../../property/condition/row.js';
import { evaluateWithReports, type Facts, problemsOf, scopeWith } from './evaluating.js';

const STAFF = { var: 'facts.staff' };
const KIND = { var: 'facts.kind' };
const FOUNDED = { var: 'facts.founded' };

function lookUp(made: ReturnType<typeof table>, facts: Facts = {}): string {
  const { value, reports } = evaluateWithReports({ table: made.id }, facts, scopeWith([made]));
  return [value, ...reports].join(', ');
}

describe('rows', () => {
  const fee = table('fee', [STAFF], [row([{ min: 0, max: 45 }], 5000), row([{ min: 46, max: 80 }], 7500.5), row([{ min: 1000 }], null)]);

  test('bounds are inclusive', () => {
    expect(lookUp(fee, { staff: 0 })).toBe('5000');
    expect(lookUp(fee, { staff: 45 })).toBe('5000');
    expect(lookUp(fee, { staff: 46 })).toBe('15001/2');
    expect(lookUp(fee, { staff: 80 })).toBe('15001/2');
  });

  test('no row is a problem, a row that says null is none', () => {
    expect(lookUp(fee, { staff: 45.5 })).toBe('unknown, table-no-row ');
    expect(lookUp(fee, { staff: 81 })).toBe('unknown, table-no-row ');
    expect(lookUp(fee, { staff: 1000 })).toBe('unknown');
    expect(lookUp(fee)).toBe('unknown');
  });

  test('a number between bounds', () => {
    expect(lookUp(fee, { staff: [0, 45] })).toBe('5000');
    expect(lookUp(fee, { staff: [0, 46] })).toBe('unknown');
    expect(lookUp(fee, { staff: [-5, -1] })).toBe('unknown, table-no-row ');
    expect(lookUp(fee, { staff: [-5, null] })).toBe('unknown');
  });

  test('two rows of a unique table are an overlap, of a first table the first counts', () => {
    const rows = [row([{ max: 45 }], 1), row([{ min: 45 }], 2)];
    expect(lookUp(table('t', [STAFF], rows), { staff: 45 })).toBe('unknown, table-overlap ');
    expect(lookUp(table('t', [STAFF], rows, { hit: 'unique' }), { staff: 44 })).toBe('1');
    expect(lookUp(table('t', [STAFF], rows, { hit: 'first' }), { staff: 45 })).toBe('1');
    expect(lookUp(table('t', [STAFF], rows, { hit: 'first' }), { staff: 46 })).toBe('2');
  });

  test('an unknown input leaves the result unknown, unless it cannot matter', () => {
    const first = { hit: 'first' } as const;
    expect(lookUp(table('t', [STAFF], [row([{ max: 45 }], 1), row([null], 1)], first))).toBe('1');
    expect(lookUp(table('t', [STAFF], [row([{ max: 45 }], 1), row([null], 2)], first))).toBe('unknown');
    expect(lookUp(table('t', [STAFF], [row([{ max: 45 }], 1), row([{ min: 46 }], 1)], first))).toBe('unknown');
    expect(lookUp(table('t', [STAFF], [row([{ max: 45 }], null), row([null], null)], { hit: 'first', type: 'number' }))).toBe('unknown');
    const two = [row([{ min: 10 }, null], 1), row([{ max: 9 }, { in: ['goods'] }], 2), row([{ max: 9 }, { in: ['services'] }], 3)];
    expect(lookUp(table('t', [STAFF, KIND], two), { staff: 10 })).toBe('1');
    expect(lookUp(table('t', [STAFF, KIND], two), { staff: 9 })).toBe('unknown');
    expect(lookUp(table('t', [STAFF, KIND], two), { kind: 'goods' })).toBe('unknown');
    expect(lookUp(table('t', [STAFF, KIND], two), { staff: 9, kind: 'services' })).toBe('3');
  });

  test('as long as a unique table may come to an overlap its result is unknown', () => {
    const made = table('t', [STAFF], [row([{ max: 45 }], 1), row([null], 1)]);
    expect(lookUp(made)).toBe('unknown');
    expect(lookUp(made, { staff: 45 })).toBe('unknown, table-overlap ');
    expect(lookUp(made, { staff: 46 })).toBe('1');
  });

  test('every kind of cell and result', () => {
    expect(lookUp(table('t', [KIND], [row([{ in: ['goods'] }], 'a'), row([{ in: ['services'] }], 'b')]), { kind: 'services' })).toBe('b');
    expect(
      lookUp(table('t', [{ var: 'facts.online' }], [row([{ in: [true] }], true), row([{ in: [false] }], false)]), { online: false }),
    ).toBe('false');
    const dates = [row([{ min: '2020-02-01', max: '2020-02-29' }], '2021-01-01'), row([{ in: ['2020-03-01'] }], '2021-01-02')];
    expect(lookUp(table('t', [FOUNDED], dates, { type: 'date' }), { founded: '2020-02-29' })).toBe('2021-01-01');
    expect(lookUp(table('t', [FOUNDED], dates, { type: 'date' }), { founded: '2020-03-01' })).toBe('2021-01-02');
    expect(lookUp(table('t', [FOUNDED], dates, { type: 'date' }), { founded: '2020-01-31' })).toBe('unknown, table-no-row ');
    expect(lookUp(table('t', [STAFF], [row([{ in: [0.1, 2] }], 1)]), { staff: 2 })).toBe('1');
  });

  test('what goes wrong in an input is reported in the table', () => {
    const made = table('t', [{ '/': [1, STAFF] }], [row([{ min: 0 }], 1)]);
    expect(lookUp(made, { staff: 0 })).toBe('unknown, division-by-zero /tables/0/inputs/0');
  });
});

describe('refused', () => {
  const problems = (made: ReturnType<typeof table>) =>
    problemsOf({ '!': { '==': [{ table: made.id }, { table: made.id }] } }, scopeWith([made])).slice(0, 1);

  test.each<[string, ReturnType<typeof table>, string]>([
    ['too few cells', table('t', [STAFF, KIND], [row([null], 1)]), 'table-shape /tables/0/rows/0/when'],
    ['too many cells', table('t', [STAFF], [row([null], 1), row([null, null], 1)]), 'table-shape /tables/0/rows/1/when'],
    ['a range and a list in one', table('t', [STAFF], [row([{ min: 1, in: [2] }], 1)]), 'table-shape /tables/0/rows/0/when/0'],
    ['a text as the bound of a number', table('t', [STAFF], [row([{ min: '1' }], 1)]), 'table-type /tables/0/rows/0/when/0/min'],
    ['a number as the bound of a date', table('t', [FOUNDED], [row([{ max: 2020 }], 1)]), 'table-type /tables/0/rows/0/when/0/max'],
    ['a bound that is no date', table('t', [FOUNDED], [row([{ max: '2020-02-30' }], 1)]), 'invalid-date /tables/0/rows/0/when/0/max'],
    ['a range of texts', table('t', [KIND], [row([{ min: 'goods' }], 1)]), 'table-type /tables/0/rows/0/when/0'],
    ['a number in a list of texts', table('t', [KIND], [row([{ in: ['goods', 1] }], 1)]), 'table-type /tables/0/rows/0/when/0/in/1'],
    ['an unknown option', table('t', [KIND], [row([{ in: ['good'] }], 1)]), 'unknown-option /tables/0/rows/0/when/0/in/0'],
    ['results of two types', table('t', [STAFF], [row([null], 1), row([null], '1')]), 'table-type /tables/0/rows/1/then'],
    ['results of another type than said', table('t', [STAFF], [row([null], 'x')], { type: 'number' }), 'table-type /tables/0/rows/0/then'],
    ['a result that is no date', table('t', [STAFF], [row([null], '2021-02-29')], { type: 'date' }), 'invalid-date /tables/0/rows/0/then'],
    ['no result at all', table('t', [STAFF], [row([null], null)]), 'table-type /tables/0'],
    ['an unknown variable', table('t', [{ '+': [{ var: 'facts.none' }, 1] }], [row([null], 1)]), 'unknown-variable /tables/0/inputs/0/+/0'],
    ['itself', table('t', [{ '+': [{ table: 't' }, 1] }], [row([null], 1)]), 'table-cycle /tables/0/inputs/0/+/0'],
  ])('%s', (_, made, expected) => {
    expect(problems(made)).toEqual([expected]);
  });

  test('a table that does not exist', () => {
    expect(problemsOf({ '+': [1, { table: 'none' }] })).toEqual(['unknown-table /+/1']);
    expect(problemsOf({ table: '__proto__' })).toEqual(['unknown-table ']);
  });

  test('a longer cycle', () => {
    const tables = [table('a', [{ table: 'b' }], [row([null], 1)]), table('b', [{ table: 'a' }], [row([null], 1)])];
    expect(problemsOf({ table: 'a' }, scopeWith(tables))).toEqual(['table-cycle /tables/1/inputs/0']);
  });

  test('what a table reads too early is refused where the table is used', () => {
    const tables = [table('a', [{ table: 'b' }], [row([null], 1)]), table('b', [STAFF, STAFF], [row([null, null], 1)])];
    expect(problemsOf({ '+': [1, { table: 'a' }] }, scopeWith(tables, ['facts.staff']))).toEqual(['variable-too-late /+/1']);
  });

  test('a table of many faults names ten', () => {
    const made = table(
      't',
      [STAFF],
      Array.from({ length: 2000 }, () => row([{ min: 'x' }], 1)),
    );
    expect(problemsOf({ table: 't' }, scopeWith([made]))).toHaveLength(10);
  });
});

describe('checkTable', () => {
  test('checks a table that nothing uses', () => {
    const made = table('t', [STAFF], [row([{ min: 0 }], 'a')]);
    expect(checkTable('t', scopeWith([made]), 'ruleset').value).toMatchObject({ id: 't', hit: 'unique', type: { kind: 'text' } });
    const faulty = checkTable('t', scopeWith([table('t', [STAFF], [row([], 'a')])]), 'ruleset');
    expect(faulty.value).toBeUndefined();
    expect(faulty.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['table-shape /tables/0/rows/0/when']);
    expect(checkTable('none', scopeWith(), 'ruleset').problems.map(({ code }) => code)).toEqual(['unknown-table']);
  });
});
