// Fractions for the oracle, from fraction.js: the engine's own numbers are what is being checked. S-4, S-66 to S-68.
import Fraction from 'fraction.js';

export type Exact = Fraction;
export type RoundingMode = 'half-up' | 'half-even' | 'down';

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
/** The least number above 0 that a document can write (S-4). */
export const LEAST = new Fraction(1).div(new Fraction(10).pow(15));
/** Stands for what has no lower limit: no document can write a number that comes near it. */
export const BOTTOMLESS = new Fraction(-1).mul(new Fraction(10).pow(80));
const NEARLY_BOTTOMLESS = new Fraction(-1).mul(new Fraction(10).pow(40));

/** The decimal as it is written. */
export function decimal(value: number): Exact {
  const [digits = '0', power = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(power)));
}

export function whole(value: number): Exact {
  return new Fraction(value);
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, one) => total.add(one), ZERO);
}

export function least(values: readonly Exact[]): Exact | undefined {
  return values.reduce<Exact | undefined>((low, one) => (low === undefined || one.compare(low) < 0 ? one : low), undefined);
}

export function greatest(values: readonly Exact[]): Exact | undefined {
  return values.reduce<Exact | undefined>((high, one) => (high === undefined || one.compare(high) > 0 ? one : high), undefined);
}

export function isZero(value: Exact): boolean {
  return value.n === 0n;
}

export function isWhole(value: Exact): boolean {
  return value.d === 1n;
}

export function isBottomless(value: Exact): boolean {
  return value.compare(NEARLY_BOTTOMLESS) < 0;
}

/** Lowest terms, as reports write it; null for what is not known. */
export function textOf(value: Exact | undefined): string | null {
  return value === undefined ? null : value.toFraction();
}

/** S-67: by hand, on the absolute value. */
export function roundTo(value: Exact, decimals: number, mode: RoundingMode): Exact {
  const unit = new Fraction(10).pow(decimals);
  const scaled = value.abs().mul(unit);
  const below = scaled.floor();
  const rest = scaled.sub(below).compare(new Fraction(1, 2));
  const isOdd = below.n % 2n === 1n;
  const isUp = mode === 'half-up' ? rest >= 0 : mode === 'half-even' ? rest > 0 || (rest === 0 && isOdd) : false;
  const rounded = (isUp ? below.add(1) : below).div(unit);
  return value.s < 0n ? rounded.neg() : rounded;
}

/** S-68: all decimals written, one more for as long as a minimum stands between what is shown and what is. */
export function displayed(value: Exact, decimals: number, mode: RoundingMode, minima: readonly Exact[]): string {
  for (let more = decimals; ; more += 1) {
    const shown = roundTo(value, more, mode);
    if (minima.every((min) => shown.compare(min) >= 0 === value.compare(min) >= 0)) return written(shown, more);
  }
}

function written(value: Exact, decimals: number): string {
  const digits = value
    .abs()
    .mul(new Fraction(10).pow(decimals))
    .toFraction()
    .padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value.s < 0n && value.n !== 0n ? `-${text}` : text;
}
