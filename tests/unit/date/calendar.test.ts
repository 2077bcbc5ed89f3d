// The calendar against the platform's, and the clamping that it has not got.
import { describe, expect, it } from 'vitest';
import { dateAdd, daysBetween, formatDate, monthsBetween, parseDate } from '../../../engine/date/calendar.js';

const day = (text: string): number => {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`no such day: ${text}`);
  return found;
};

describe('days', () => {
  it('agrees with the platform on every day of eight centuries', () => {
    for (let n = day('1600-01-01'); n < day('2400-01-01'); n += 1) {
      const text = new Date(n * 86_400_000).toISOString().slice(0, 10);
      if (formatDate(n) !== text || parseDate(text) !== n) expect(formatDate(n)).toBe(text);
    }
    expect(day('2400-01-01') - day('1600-01-01')).toBe(292194);
  });

  it.each(['2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-01', '', '2026-01-01T00:00'])(
    'knows no day %j',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it.each(['0000-01-01', '0000-02-29', '9999-12-31', '2000-02-29'])('writes %s as it was', (text) => {
    expect(formatDate(day(text))).toBe(text);
  });
});

describe('adding', () => {
  it.each([
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2023-01-31', 1, 'months', '2023-02-28'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-03-31', -1, 'months', '2024-02-29'],
    ['2024-12-15', 13, 'months', '2026-01-15'],
    ['2024-03-01', -1, 'days', '2024-02-29'],
    ['2026-03-01', 3, 'years', '2029-03-01'],
  ] as const)('%s + %d %s is %s', (from, n, unit, expected) => {
    const sum = dateAdd(day(from), n, unit);
    expect(sum === undefined ? undefined : formatDate(sum)).toBe(expected);
  });

  it('has no day outside the years that can be written', () => {
    expect(dateAdd(day('9999-12-31'), 1, 'days')).toBeUndefined();
    expect(dateAdd(day('0000-01-31'), -1, 'months')).toBeUndefined();
    expect(dateAdd(day('2026-01-01'), 1e300, 'years')).toBeUndefined();
  });
});

describe('between', () => {
  it('counts the greatest number of months that does not pass the later day', () => {
    for (let a = day('2023-12-25'); a < day('2024-03-05'); a += 1) {
      for (let b = day('2023-01-01'); b < day('2025-06-01'); b += 7) {
        const months = monthsBetween(a, b);
        expect((dateAdd(a, months, 'months') ?? Number.NaN) <= b).toBe(true);
        expect((dateAdd(a, months + 1, 'months') ?? Number.NaN) > b).toBe(true);
      }
    }
  });

  it('counts days with their sign', () => {
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
    expect(daysBetween(day('2024-03-01'), day('2024-02-28'))).toBe(-2);
  });
});
