// How quantities are read: never so that a score seems to stand on the other side of a minimum.
import { describe, expect, test } from 'vitest';
import { amountText, exactForm, hundredths, isExactly, signedText } from '../../../engine/explain/amounts.js';

test.each([
  ['95', '95'],
  ['-1/2', '−0.5'],
  ['5/2', '2.5'],
  ['1720/19', '90.5263…'],
  ['9499999999/100000000', '94.9999…'],
  ['1/3000000', '0.0000003…'],
  ['-1/3', '−0.3333…'],
  ['3750/32', '117.1875'],
  ['no number', 'no number'],
])('%s reads %s', (quantity, text) => {
  expect(amountText(quantity)).toBe(text);
});

describe('the exact form', () => {
  test.each([
    ['95', undefined],
    ['1720/19', '1720/19'],
    ['-1/3', '−1/3'],
    ['9499999999/100000000', '94.99999999'],
    [`${'1'.repeat(30)}/${'7'.repeat(29)}`, undefined],
  ])('of %s is %s', (quantity, text) => {
    expect(exactForm(quantity)).toBe(text);
  });
});

test.each([
  ['929.00', '929', true],
  ['93.27', '52883/567', false],
  ['-0.50', '-1/2', true],
  ['95', '9499999999/100000000', false],
  ['', '0', false],
])('whether %s is just %s: %s', (shown, exact, expected) => {
  expect(isExactly(shown, exact)).toBe(expected);
});

test('signs and hundredths', () => {
  expect([signedText('1'), signedText('-1'), signedText('0')]).toEqual(['+1', '−1', '0']);
  expect([hundredths('9/10'), hundredths('2/3'), hundredths('1')]).toEqual(['90', '66.6666…', '100']);
});
