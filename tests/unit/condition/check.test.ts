// What the check refuses, with the place of it. S-80 to S-85, S-88.
import { describe, expect, test } from 'vitest';
import { checkExpression } from '../../../engine/condition/check.js';
import { problemsOf, scopeWith, typed } from './evaluating.js';

const STAFF = { var: 'facts.staff' };
const ONLINE = { var: 'facts.online' };
const FOUNDED = { var: 'facts.founded' };
const KIND = { var: 'facts.kind' };

describe('shape', () => {
  test.each([
    ['null', null, ''],
    ['a list', [1, 2], ''],
    ['an object of two keys', { and: [true], or: [true] }, ''],
    ['an object of no key', {}, ''],
    ['null as an operand', { '==': [STAFF, null] }, '/==/1'],
    ['a list as an operand', { '+': [1, [2]] }, '/+/1'],
    ['a number that is none', { '+': [1, Number.NaN] }, '/+/1'],
    ['an infinite number', Number.POSITIVE_INFINITY, ''],
    ['a path that is computed', { var: { if: [ONLINE, 'facts.staff', 'facts.rate'] } }, ''],
    ['a path that is a number', { var: 1 }, ''],
    ['the empty path', { var: [null] }, ''],
    ['a table that is computed', { table: STAFF }, ''],
    ['membership in a text', { in: [KIND, 'goods and services'] }, '/in/1'],
    ['membership in a computed list', { in: [STAFF, { var: 'facts.staff' }] }, '/in/1'],
    ['a list with an expression in it', { in: [STAFF, [1, STAFF]] }, '/in/1/1'],
    ['a list with null in it', { in: [STAFF, [null]] }, '/in/1/0'],
    ['an unknown unit', { dateAdd: [FOUNDED, 1, 'weeks'] }, '/dateAdd/2'],
  ])('%s is expression-shape', (_, expression, pointer) => {
    expect(problemsOf(expression)).toEqual([`expression-shape ${pointer}`]);
  });
});

describe('operators', () => {
  test.each([
    'missing',
    'missing_some',
    'some',
    'all',
    'none',
    'filter',
    'map',
    'reduce',
    'merge',
    'cat',
    'substr',
    '%',
    '!!',
    '?:',
    'log',
    'method',
  ])('%s is unknown-operator', (operator) => {
    expect(problemsOf({ and: [ONLINE, { [operator]: [STAFF, 1] }] })).toEqual(['unknown-operator /and/1']);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'log.prototype.constructor', '', 'VAR', ' var'])(
    '%j is unknown-operator',
    (operator) => {
      expect(problemsOf({ [operator]: [1] })).toEqual(['unknown-operator ']);
    },
  );

  test('__proto__ as a key of its own is unknown-operator', () => {
    expect(problemsOf(JSON.parse('{ "__proto__": [1, 2] }'))).toEqual(['unknown-operator ']);
  });

  test('names the operator', () => {
    const { problems } = checkExpression({ cat: ['a'] }, scopeWith(), { expect: 'any', allowLiteral: true }, 'ruleset', '/x');
    expect(problems).toEqual([
      { code: 'unknown-operator', severity: 'error', document: 'ruleset', pointer: '/x', params: { operator: 'cat' } },
    ]);
  });

  test('=== and !== are == and !=', () => {
    expect(typed({ '===': [STAFF, 1] })).toMatchObject({ node: 'comparison', operator: '==', pointer: '' });
    expect(typed({ '!==': [STAFF, 1] })).toMatchObject({ operator: '!=', operands: [{ pointer: '/!==/0' }, { pointer: '/!==/1' }] });
  });
});

describe('operands', () => {
  test.each([
    [{ var: ['facts.staff', 0] }],
    [{ var: [] }],
    [{ '!': [] }],
    [{ '!': [ONLINE, ONLINE] }],
    [{ '==': STAFF }],
    [{ '==': [1, 2, 3] }],
    [{ '>': [3, 2, 1] }],
    [{ '<': [1] }],
    [{ '<=': [1, 2, 3, 4] }],
    [{ '-': [1, 2, 3] }],
    [{ '/': [1] }],
    [{ and: [] }],
    [{ '+': [] }],
    [{ min: [] }],
    [{ round: [1.5, 1] }],
    [{ in: [STAFF] }],
    [{ if: [ONLINE, 1] }],
    [{ if: [ONLINE, 1, ONLINE, 2] }],
    [{ if: [1] }],
    [{ dateAdd: [FOUNDED, 1] }],
    [{ monthsBetween: [FOUNDED] }],
    [{ daysBetween: [FOUNDED, FOUNDED, FOUNDED] }],
    [{ table: ['a', 'b'] }],
  ])('%j is operand-count', (expression) => {
    expect(problemsOf({ '!': { '==': [true, expression] } })).toEqual(['operand-count /!/==/1']);
  });

  test('one operand may stand without brackets', () => {
    expect(problemsOf({ '!': ONLINE })).toEqual([]);
    expect(problemsOf({ var: ['facts.staff'] })).toEqual([]);
    expect(typed({ ceil: STAFF })).toMatchObject({ operand: { pointer: '/ceil' } });
    expect(typed({ ceil: [STAFF] })).toMatchObject({ operand: { pointer: '/ceil/0' } });
  });
});

describe('types', () => {
  test.each([
    ['a number as a condition', { and: [ONLINE, STAFF] }, '/and/1'],
    ['a number as a condition of if', { if: [STAFF, 1, 2] }, '/if/0'],
    ['not of a number', { '!': STAFF }, '/!'],
    ['a text with a number', { '==': [STAFF, '5'] }, '/==/1'],
    ['a text as a summand', { '+': [STAFF, '1'] }, '/+/1'],
    ['a boolean as a summand', { '-': [STAFF, true] }, '/-/1'],
    ['an order of texts', { '<': [KIND, KIND] }, '/</0'],
    ['an order of booleans', { '>=': [ONLINE, true] }, '/>=/0'],
    ['a date with a number', { '<': [FOUNDED, 5] }, '/</1'],
    ['a date as a number', { '+': [FOUNDED, 1] }, '/+/0'],
    ['a number as a date', { dateAdd: [STAFF, 1, 'days'] }, '/dateAdd/0'],
    ['a text as a date', { daysBetween: [KIND, FOUNDED] }, '/daysBetween/0'],
    ['branches of two types', { if: [ONLINE, 1, 'one'] }, '/if/2'],
    ['a number in a list of texts', { in: [STAFF, ['1', 2]] }, '/in/1/0'],
    ['a boolean in a list of dates', { in: [FOUNDED, [true]] }, '/in/1/0'],
  ])('%s is expression-type', (_, expression, pointer) => {
    expect(problemsOf(expression)).toEqual([`expression-type ${pointer}`]);
  });

  test('all faults of an expression are named at once', () => {
    expect(problemsOf({ and: [STAFF, { '+': [1, 'a'] }, { '==': [{ var: 'facts.none' }, 1] }] })).toEqual([
      'expression-type /and/0',
      'expression-type /and/1/+/1',
      'unknown-variable /and/2/==/0',
    ]);
  });

  test('pointers escape the operators', () => {
    expect(problemsOf({ '/': [STAFF, { '/': [1, 'x'] }] })).toEqual(['expression-type /~1/1/~1/1']);
  });

  test('what is wanted of the whole', () => {
    expect(problemsOf(STAFF, scopeWith(), { expect: 'boolean' })).toEqual(['expression-type ']);
    expect(problemsOf(STAFF, scopeWith(), { expect: 'share' })).toEqual([]);
    expect(problemsOf(ONLINE, scopeWith(), { expect: 'share' })).toEqual([]);
    expect(problemsOf(KIND, scopeWith(), { expect: 'share' })).toEqual(['expression-type ']);
    expect(problemsOf('2024-02-30', scopeWith(), { expect: 'date' })).toEqual(['invalid-date ']);
    expect(problemsOf({ if: [ONLINE, '2024-02-28', '2024-02-29'] }, scopeWith(), { expect: 'date' })).toEqual([]);
  });

  test('a bare literal where none may stand', () => {
    for (const literal of [true, false, 1, 'yes']) {
      expect(problemsOf(literal, scopeWith(), { expect: 'boolean', allowLiteral: false })).toEqual(['literal-condition ']);
    }
    expect(problemsOf({ and: [true] }, scopeWith(), { expect: 'boolean', allowLiteral: false })).toEqual([]);
    expect(problemsOf(null, scopeWith(), { expect: 'boolean', allowLiteral: false })).toEqual(['expression-shape ']);
  });
});

describe('variables', () => {
  test('unknown and too late', () => {
    expect(problemsOf({ '>': [{ var: 'score' }, 1] }, scopeWith([], ['score']))).toEqual(['variable-too-late />/0']);
    for (const path of ['', 'facts', 'facts.none', 'facts.__proto__', 'constructor', 'facts.staff.length', 'facts.staff ']) {
      expect(problemsOf({ var: path })).toEqual(['unknown-variable ']);
    }
  });
});

describe('literals beside something', () => {
  test('a text beside a date is a date', () => {
    expect(typed({ '<': [FOUNDED, '2020-02-29'] })).toMatchObject({ operands: [{}, { node: 'date', value: 18321 }] });
    expect(typed({ '>=': ['2020-02-29', FOUNDED] })).toMatchObject({ operands: [{ node: 'date' }, {}] });
    expect(typed({ if: [ONLINE, '2020-01-01', FOUNDED] })).toMatchObject({ type: { kind: 'date' } });
    expect(typed({ '<': [{ if: [ONLINE, '2020-01-01', '2021-01-01'] }, FOUNDED] })).toMatchObject({
      operands: [{ type: { kind: 'date' } }, {}],
    });
    expect(typed({ '<=': ['2020-01-01', FOUNDED, '2021-01-01'] })).toMatchObject({ operands: [{ node: 'date' }, {}, { node: 'date' }] });
  });

  test('a date that does not exist', () => {
    expect(problemsOf({ '<': [FOUNDED, '2021-02-29'] })).toEqual(['invalid-date /</1']);
    expect(problemsOf({ in: [FOUNDED, ['2021-02-28', 'soon']] })).toEqual(['invalid-date /in/1/1']);
    expect(problemsOf({ dateAdd: ['today', 1, 'days'] })).toEqual(['invalid-date /dateAdd/0']);
  });

  test('two texts are texts, however they look', () => {
    expect(problemsOf({ '==': ['2020-01-01', '2020-01-01'] })).toEqual([]);
    expect(problemsOf({ '<': ['2020-01-01', '2020-01-02'] })).toEqual(['expression-type /</0']);
  });

  test('beside a choice stands the id of one of its options', () => {
    expect(problemsOf({ '==': [KIND, 'goods'] })).toEqual([]);
    expect(problemsOf({ '==': [KIND, 'Goods'] })).toEqual(['unknown-option /==/1']);
    expect(problemsOf({ '!=': ['good', KIND] })).toEqual(['unknown-option /!=/0']);
    expect(problemsOf({ in: [KIND, ['goods', 'both']] })).toEqual(['unknown-option /in/1/1']);
    expect(problemsOf({ '==': [{ var: 'facts.city' }, 'anything'] })).toEqual([]);
    expect(problemsOf({ '==': [{ if: [ONLINE, KIND, 'none'] }, 'none'] })).toEqual([]);
    expect(problemsOf({ '==': [{ if: [ONLINE, KIND, 'none'] }, 'nothing'] })).toEqual(['unknown-option /==/1']);
  });
});
