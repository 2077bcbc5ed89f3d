// The traps of JSON Logic as it is commonly run: each is refused here, or has one exact meaning. S-80 to S-88.
import jsonLogic from 'json-logic-js';
import { expect, test } from 'vitest';
import { evaluate, problemsOf } from './evaluating.js';

const STAFF = { var: 'facts.staff' };

test('a fact that is absent is neither below nor equal to anything', () => {
  expect(jsonLogic.apply({ '<=': [STAFF, 0] }, {})).toBe(true);
  expect(evaluate({ '<=': [STAFF, 0] })).toBe('unknown');
});

test('var does not walk the prototype chain, nor into values', () => {
  for (const path of ['__proto__', 'constructor', 'facts.__proto__', 'facts.constructor.name', 'facts.city.length']) {
    expect(problemsOf({ var: path })).toEqual(['unknown-variable ']);
  }
});

test('missing, which evaluates logic found in the data, is refused', () => {
  expect(problemsOf({ missing: ['facts.staff'] })).toEqual(['unknown-operator ']);
});

test('a small rule that would exhaust the memory is refused', () => {
  const bomb = { reduce: [{ var: 'list' }, { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] }, [1]] };
  expect(problemsOf(bomb)).toEqual(['unknown-operator ']);
});

test('list operators and their scopes are refused', () => {
  for (const operator of ['some', 'all', 'none', 'filter', 'map', 'reduce', 'merge']) {
    expect(problemsOf({ [operator]: [[], { var: '' }] })).toEqual(['unknown-operator ']);
  }
});

test('in is membership of a list, never of a text', () => {
  expect(jsonLogic.apply({ in: ['i', 'team'] })).toBe(false);
  expect(jsonLogic.apply({ in: ['ea', 'team'] })).toBe(true);
  expect(problemsOf({ in: ['ea', 'team'] })).toEqual(['expression-shape /in/1']);
});

test('texts are never read as numbers', () => {
  expect(jsonLogic.apply({ '+': ['12abc', 1] })).toBe(13);
  expect(problemsOf({ '+': ['12abc', 1] })).toEqual(['expression-type /+/0']);
  expect(problemsOf({ '==': ['', 0] })).toEqual(['expression-type /==/0']);
  expect(problemsOf({ '===': ['1', 1] })).toEqual(['expression-type /===/0']);
});

test('a division by zero is unknown', () => {
  expect(jsonLogic.apply({ '/': [1, 0] })).toBe(Number.POSITIVE_INFINITY);
  expect(evaluate({ '>': [{ '/': [1, STAFF] }, 5] }, { staff: 0 })).toBe('unknown');
});

test('decimals are what they are written as', () => {
  expect(jsonLogic.apply({ '<=': [{ '*': [0.07, 100] }, 7] })).toBe(false);
  expect(evaluate({ '<=': [{ '*': [0.07, 100] }, 7] })).toBe('true');
  expect(evaluate({ '==': [{ '+': [0.1, 0.2] }, 0.3] })).toBe('true');
  expect(evaluate({ '*': [{ '/': [1, 3] }, 3] })).toBe('1');
});

test('nothing but a truth value is a condition', () => {
  for (const value of [0, 1, '', 'no']) expect(problemsOf({ if: [value, 1, 2] })).toEqual(['expression-type /if/0']);
  expect(problemsOf({ if: [null, 1, 2] })).toEqual(['expression-shape /if/0']);
  expect(problemsOf({ '!': [[]] })).toEqual(['expression-shape /!/0']);
});

test('var has no default', () => {
  expect(problemsOf({ '<': [{ var: ['facts.staff', 0] }, 5] })).toEqual(['operand-count /</0']);
});

test('an if without an else is refused', () => {
  expect(problemsOf({ if: [{ var: 'facts.online' }, 1] })).toEqual(['operand-count ']);
});

test('names that would run something else are refused', () => {
  expect(problemsOf({ 'log.prototype.constructor': ['alert(1)'] })).toEqual(['unknown-operator ']);
});

test('a number is rounded with ties away from zero', () => {
  for (const [value, rounded] of [
    [2.5, '3'],
    [-2.5, '-3'],
    [2.4999, '2'],
    [-0.5, '-1'],
    [0.5, '1'],
  ] as const) {
    expect(evaluate({ round: value })).toBe(rounded);
  }
});
