// Exact numbers against an independent library (fraction.js), with small numbers and with numbers far beyond doubles.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  fromBig,
  fromDecimal,
  isMultipleOf,
  isZero,
  multiply,
  parseRational,
  type Rational,
  round,
  subtract,
  toFixed,
  toReadable,
} from '../../../engine/number/rational.js';

const integer = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -30, max: 30 }).map(BigInt) },
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const rational = fc.tuple(
  integer,
  integer.map((n) => (n < 0n ? -n : n) + 1n),
);
const make = ([n, d]: readonly [bigint, bigint]): Rational => fromBig(n, d);
const other = ([n, d]: readonly [bigint, bigint]): Fraction => new Fraction(n, d);
const text = (value: Fraction): string => (value.d === 1n ? `${value.s * value.n}` : `${value.s * value.n}/${value.d}`);
const RUNS = { numRuns: 3000, seed: 20261121 } as const;

describe('arithmetic agrees with an independent library', () => {
  it('adds, subtracts, multiplies, divides and compares', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(add(make(a), make(b)).toString()).toBe(text(other(a).add(other(b))));
        expect(subtract(make(a), make(b)).toString()).toBe(text(other(a).sub(other(b))));
        expect(multiply(make(a), make(b)).toString()).toBe(text(other(a).mul(other(b))));
        expect(Math.sign(compare(make(a), make(b)))).toBe(other(a).compare(other(b)));
        if (!isZero(make(b))) expect(divide(make(a), make(b)).toString()).toBe(text(other(a).div(other(b))));
      }),
      RUNS,
    );
  });

  it('takes floors and ceilings', () => {
    fc.assert(
      fc.property(rational, (a) => {
        expect(floor(make(a)).toString()).toBe(text(other(a).floor()));
        expect(ceil(make(a)).toString()).toBe(text(other(a).ceil()));
      }),
      RUNS,
    );
  });

  it('keeps long sums exact without lowest terms in between', () => {
    let sum = fromDecimal(0);
    let expected = new Fraction(0);
    for (let n = 1; n <= 120; n += 1) {
      sum = add(sum, fromBig(1n, BigInt(n)));
      expected = expected.add(new Fraction(1, n));
    }
    expect(sum.toString()).toBe(text(expected));
  });
});

describe('fractions of thousands of digits', () => {
  const prime = (n: number): boolean => Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, i) => i + 2).every((d) => n % d !== 0);

  it('are added, compared and printed exactly though they are not reduced on the way', () => {
    const primes = Array.from({ length: 6000 }, (_, i) => i + 2).filter(prime);
    const there = primes.reduce((sum, n) => add(sum, fromBig(1n, BigInt(n))), fromDecimal(0));
    const back = [...primes].reverse().reduce((sum, n) => add(sum, fromBig(1n, BigInt(n))), fromDecimal(0));
    expect(primes.length).toBeGreaterThan(700);
    expect(compare(there, back)).toBe(0);
    expect(there.toString()).toBe(back.toString());
    const product = primes.reduce((all, n) => all * BigInt(n), 1n);
    expect(there.toString().endsWith(`/${product}`)).toBe(true);
    const nothing = subtract(there, back);
    expect(isZero(nothing)).toBe(true);
    expect(nothing.toString()).toBe('0');
    expect(multiply(there, fromBig(product, 1n)).toString()).toBe(primes.reduce((sum, n) => sum + product / BigInt(n), 0n).toString());
  });
});

describe('a decimal is what was written', () => {
  it('reads every decimal of up to 15 digits as itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }), (digits, decimals) => {
        const written = `${digits}e-${decimals}`;
        expect(fromDecimal(Number(written)).toString()).toBe(fromBig(digits, 10n ** BigInt(decimals)).toString());
      }),
      RUNS,
    );
  });

  it.each([
    [0.1, '1/10'],
    [94.5, '189/2'],
    [1e-7, '1/10000000'],
    [1e21, '1000000000000000000000'],
    [-2.5, '-5/2'],
    [0.07, '7/100'],
  ])('%d is %s', (value, expected) => {
    expect(fromDecimal(value).toString()).toBe(expected);
  });
});

describe('rounding', () => {
  it.each([
    ['1/2', 0, 'half-up', '1'],
    ['-1/2', 0, 'half-up', '-1'],
    ['1/2', 0, 'half-even', '0'],
    ['3/2', 0, 'half-even', '2'],
    ['-5/2', 0, 'half-even', '-2'],
    ['-29/10', 0, 'down', '-2'],
    ['189/2', 2, 'half-up', '94.50'],
    ['1720/19', 2, 'half-up', '90.53'],
    ['94995/1000', 2, 'half-up', '95.00'],
    ['94995/1000', 2, 'half-even', '95.00'],
    ['94985/1000', 2, 'half-even', '94.98'],
    ['-1/1000', 2, 'half-up', '0.00'],
  ] as const)('%s to %d decimals, %s: %s', (value, decimals, mode, expected) => {
    const parsed = parseRational(value);
    if (parsed === undefined) throw new Error('not a number');
    expect(toFixed(parsed, decimals, mode)).toBe(expected);
    expect(compare(round(parsed, decimals, mode), fromDecimal(Number(expected)))).toBe(0);
  });

  it('is within one unit, and half-up within half a unit, of any number', () => {
    fc.assert(
      fc.property(
        rational,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('half-up', 'half-even', 'down' as const),
        (a, decimals, mode) => {
          const distance = other(a)
            .sub(new Fraction(round(make(a), decimals, mode as 'down').toString()))
            .abs();
          const unit = new Fraction(1n, 10n ** BigInt(decimals));
          expect(distance.compare(mode === 'down' ? unit : unit.div(2))).toBeLessThanOrEqual(mode === 'down' ? -0 : 0);
        },
      ),
      RUNS,
    );
  });
});

describe('as texts', () => {
  it('parses what it prints', () => {
    fc.assert(
      fc.property(rational, (a) => {
        const back = parseRational(make(a).toString());
        expect(back !== undefined && compare(back, make(a)) === 0).toBe(true);
      }),
      RUNS,
    );
  });

  it.each([
    ['5/2', '2.5'],
    ['1720/19', '1720/19'],
    ['100', '100'],
    ['-1/8', '-0.125'],
    ['1200', '1200'],
  ])('reads %s as %s', (value, expected) => {
    const parsed = parseRational(value);
    expect(parsed === undefined ? undefined : toReadable(parsed)).toBe(expected);
  });

  it('knows multiples of decimals', () => {
    expect(isMultipleOf(fromDecimal(0.3), fromDecimal(0.1))).toBe(true);
    expect(isMultipleOf(fromDecimal(0.35), fromDecimal(0.1))).toBe(false);
  });
});
