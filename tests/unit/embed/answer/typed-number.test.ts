// How a typed number is read, and where the arrow keys lead.
import { describe, expect, it } from 'vitest';
import { stepped, typedNumber } from '../../../../editor/ui/typed-number.js';

describe('a typed number', () => {
  it.each([
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['12。5', 12.5],
    [' 1 200 ', 1200],
    ['1,200.5', 1200.5],
    ['１，２００', 1200],
    ['－3', -3],
    ['−3', -3],
    ['1.', 1],
    ['.5', 0.5],
    ['+7', 7],
    ['0.10', 0.1],
    ['123456789012345', 123456789012345],
    ['0.000000000000001', 0.000000000000001],
  ])('reads %j as %d', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each(['', '  ', '　'])('takes %j for no number at all', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });

  it.each(['12x', '1e3', '0x10', '1.2.3', '-', '.', '1,2', '十二', 'Infinity', 'NaN', '1234567890123456', '12,34,567'])(
    'does not read %j',
    (text) => {
      expect(typedNumber(text)).toBe('wrong');
    },
  );

  it('knows no negative zero', () => {
    expect(Object.is(typedNumber('-0'), 0)).toBe(true);
  });
});

describe('the arrow keys', () => {
  it('go to the next multiple of the step', () => {
    expect(stepped(24.5, 1, { step: 0.5 })).toBe(25);
    expect(stepped(24.3, 1, { step: 0.5 })).toBe(24.5);
    expect(stepped(24.3, -1, { step: 0.5 })).toBe(24);
    expect(stepped(0.2, 1, { step: 0.1 })).toBe(0.3);
    expect(stepped(0.3, -1, { step: 0.1 })).toBe(0.2);
  });

  it('stay within the limits', () => {
    expect(stepped(30, 1, { max: 30 })).toBe(30);
    expect(stepped(0, -1, { min: 0 })).toBe(0);
    expect(stepped(29.8, 1, { step: 0.5, max: 30 })).toBe(30);
  });

  it('start from an empty field at zero, or the least that is allowed', () => {
    expect(stepped(undefined, 1, {})).toBe(0);
    expect(stepped(undefined, -1, { min: 1 })).toBe(1);
  });
});
