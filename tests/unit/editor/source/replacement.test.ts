import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacementOf } from '../../../../editor/source/replacement.js';

function replaced(before: string, after: string): string {
  const found = replacementOf(before, after);
  return found === undefined ? before : before.slice(0, found.offset) + found.text + before.slice(found.offset + found.length);
}

describe('the smallest replacement', () => {
  it('is nothing for equal texts', () => {
    expect(replacementOf('abc', 'abc')).toBeUndefined();
  });

  it('touches only what differs', () => {
    expect(replacementOf('{"points": 2}', '{"points": 2.5}')).toEqual({ offset: 12, length: 0, text: '.5' });
    expect(replacementOf('aaa', 'aa')).toEqual({ offset: 2, length: 1, text: '' });
  });

  it('never cuts a character in two', () => {
    // 😀 and 😁 share their first half.
    expect(replacementOf('a😀b', 'a😁b')).toEqual({ offset: 1, length: 2, text: '😁' });
    // 😀 and 🨀 share their second half.
    expect(replacementOf('a😀b', 'a🨀b')).toEqual({ offset: 1, length: 2, text: '🨀' });
  });

  it('makes the one text of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '标', '😀', '😁', '🨀'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => replaced(before, after) === after),
      { seed: 4, numRuns: 500 },
    );
  });
});
