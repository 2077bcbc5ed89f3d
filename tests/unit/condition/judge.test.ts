// Conditions that come out the same whatever the facts are, and what expressions read.
import { describe, expect, test } from 'vitest';
import { judgeAlways } from '../../../engine/condition/judge.js';
import { variablesOf } from '../../../engine/condition/variables.js';
import { row, table } from '../../property/condition/row.js';
import { scopeWith, typed } from './evaluating.js';

const STAFF = { var: 'facts.staff' };
const CERTIFIED = { var: 'facts.certified' };
const RATE = { var: 'facts.rate' };
const KIND = { var: 'facts.kind' };
const ONLINE = { var: 'facts.online' };

describe('judgeAlways', () => {
  test.each<[unknown, string]>([
    [{ '>=': [STAFF, 0] }, 'always-true'],
    [{ '<': [STAFF, 0] }, 'always-false'],
    [{ '>': [STAFF, 0] }, 'varies'],
    [{ '<=': [CERTIFIED, 100] }, 'always-true'],
    [{ '>': [CERTIFIED, 100] }, 'always-false'],
    [{ '>=': [RATE, 80] }, 'always-false'],
    [{ '<': [{ '*': [RATE, 100] }, 101] }, 'always-true'],
    [{ and: [{ '>=': [STAFF, 5] }, { '<': [STAFF, 3] }] }, 'always-false'],
    [{ or: [{ '>=': [STAFF, 5] }, { '<': [STAFF, 5] }] }, 'always-true'],
    [{ or: [{ '>': [RATE, 0.5] }, { '<': [RATE, 0.5] }] }, 'varies'],
    [{ '==': [STAFF, 2.5] }, 'always-false'],
    [{ '!=': [STAFF, 2.5] }, 'always-true'],
    [{ '==': [STAFF, 2] }, 'varies'],
    [{ in: [STAFF, [-1, 0.5]] }, 'always-false'],
    [{ in: [KIND, ['goods', 'services']] }, 'always-true'],
    [{ in: [KIND, ['goods']] }, 'varies'],
    [{ and: [{ '==': [KIND, 'goods'] }, { '==': [KIND, 'services'] }] }, 'always-false'],
    [{ or: [ONLINE, { '!': ONLINE }] }, 'always-true'],
    [ONLINE, 'varies'],
    [{ '<': [{ var: 'facts.founded' }, '2020-01-01'] }, 'varies'],
    [{ '==': [{ var: 'facts.city' }, 'x'] }, 'varies'],
    [{ '<': [1, 2] }, 'always-true'],
    [{ '>': [{ '/': [1, 0] }, 2] }, 'varies'],
    [STAFF, 'varies'],
  ])('%j: %s', (expression, judgement) => {
    expect(judgeAlways(typed(expression))).toBe(judgement);
  });

  test('many variables are judged by their whole ranges', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ '>=': [{ '+': [STAFF, CERTIFIED, RATE, index] }, index / 3] }));
    expect(judgeAlways(typed({ and: many }))).toBe('always-true');
  });
});

describe('variablesOf', () => {
  test('names each variable once, those of tables too', () => {
    const scope = scopeWith([table('a', [{ table: 'b' }], [row([null], 1)]), table('b', [STAFF], [row([null], 1)])]);
    const expression = { if: [ONLINE, { '+': [{ table: 'a' }, RATE, RATE] }, { '-': RATE }] };
    expect(variablesOf(typed(expression, scope)).map(({ path }) => path)).toEqual(['facts.online', 'facts.staff', 'facts.rate']);
  });
});
