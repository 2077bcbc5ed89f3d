// Exact numbers. A Rational is a fraction of two integers: while both fit into a double exactly they are kept as doubles,
// beyond that as BigInts. Every operation is exact; there is no rounding but the one that is asked for by name. S-4.

/** How a tie and the rest are rounded: half-up sends ties away from zero, down cuts toward zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

interface BigFraction {
  readonly n: bigint;
  readonly d: bigint;
}

const SAFE = Number.MAX_SAFE_INTEGER;
const REDUCED_BITS = 2048n;

/** An exact fraction. The denominator is above zero; it need not be in lowest terms until it is printed. */
export class Rational {
  /** Numerator and denominator when `big` is undefined; meaningless otherwise. */
  readonly n: number;
  readonly d: number;
  readonly big: BigFraction | undefined;
  /** What toString has found for a big fraction: lowest terms can be dear. */
  private text: string | undefined;

  constructor(n: number, d: number, big?: BigFraction) {
    this.n = n;
    this.d = d;
    this.big = big;
    this.text = undefined;
  }

  /** Lowest terms: "95", "-1/2", "1720/19". */
  toString(): string {
    if (this.big === undefined) {
      const divisor = this.d === 1 ? 1 : greatestCommonDivisor(this.n < 0 ? -this.n : this.n, this.d);
      return divisor === this.d ? String(this.n / divisor) : `${this.n / divisor}/${this.d / divisor}`;
    }
    if (this.text === undefined) {
      const { n, d } = lowestTerms(this);
      this.text = d === 1n ? n.toString() : `${n}/${d}`;
    }
    return this.text;
  }

  toJSON(): string {
    return this.toString();
  }
}

export const ZERO = new Rational(0, 1);
export const ONE = new Rational(1, 1);

const SMALL_INTEGERS = Array.from({ length: 256 }, (_, n) => new Rational(n, 1));

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** An integer that is exact as a double. */
export function fromInteger(n: number): Rational {
  return (n >= 0 && n < 256 ? SMALL_INTEGERS[n] : undefined) ?? new Rational(n, 1);
}

/** n / d of two integers that are exact as doubles; d is not zero. */
export function fromRatio(n: number, d: number): Rational {
  return d < 0 ? new Rational(-n, -d) : new Rational(n, d);
}

/**
 * The decimal as it was written: 0.1 is one tenth. A decimal of at most 15 significant digits survives the way through
 * a double, and the shortest text of that double is the decimal again. The number must be finite.
 */
export function fromDecimal(value: number): Rational {
  if (Number.isSafeInteger(value)) return fromInteger(value);
  // Of all decimals of up to 15 digits only one is nearest to a given double: if whole / 10 is, the decimal was that.
  for (let factor = 10; factor <= 1000; factor *= 10) {
    const whole = Math.round(value * factor);
    if (whole / factor === value && Math.abs(whole) < 1e15) return reduced(whole, factor);
  }
  const text = String(value);
  const point = text.indexOf('.');
  // Up to 15 digits without an exponent: numerator and denominator are exact as doubles.
  if (point > 0 && text.length <= 16 && !text.includes('e')) {
    return reduced(Number(text.slice(0, point) + text.slice(point + 1)), POWERS_OF_TEN[text.length - point - 1] as number);
  }
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign, whole = '', part = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${part}`);
  const power = Number(exponent) - part.length;
  return power >= 0 ? fromBig(digits * 10n ** BigInt(power), 1n) : fromBig(digits, 10n ** BigInt(-power));
}

/** The inverse of toString: "95", "-1/2"; undefined where the text is neither. */
export function parseRational(text: string): Rational | undefined {
  const match = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(text);
  return match === null ? undefined : fromBig(BigInt(match[1] as string), BigInt(match[2] ?? '1'));
}

/**
 * n / d of any two integers, d above zero: in lowest terms, but for denominators of thousands of bits, where finding the common
 * divisor at every step would cost more than all other work. Sample sizes without common factors lead there.
 */
export function fromBig(n: bigint, d: bigint): Rational {
  if (n === 0n) return ZERO;
  if (d >> REDUCED_BITS !== 0n) return new Rational(0, 1, { n, d });
  const divisor = bigGcd(n < 0n ? -n : n, d);
  const numerator = n / divisor;
  const denominator = d / divisor;
  if (numerator <= BigInt(SAFE) && numerator >= -BigInt(SAFE) && denominator <= BigInt(SAFE)) {
    return new Rational(Number(numerator), Number(denominator));
  }
  return new Rational(0, 1, { n: numerator, d: denominator });
}

export function add(a: Rational, b: Rational): Rational {
  if (a.big === undefined && b.big === undefined) {
    if (a.d === b.d) {
      const sum = a.n + b.n;
      if (isSafe(sum)) return sum === 0 ? ZERO : new Rational(sum, a.d);
    } else {
      const common = a.d === 1 || b.d === 1 ? 1 : greatestCommonDivisor(a.d, b.d);
      const d = (a.d / common) * b.d;
      const left = a.n * (b.d / common);
      const right = b.n * (a.d / common);
      const sum = left + right;
      if (isSafe(d) && isSafe(left) && isSafe(right) && isSafe(sum)) return sum === 0 ? ZERO : new Rational(sum, d);
    }
  }
  const x = toBig(a);
  const y = toBig(b);
  return fromBig(x.n * y.d + y.n * x.d, x.d * y.d);
}

export function negate(a: Rational): Rational {
  if (a.big !== undefined) return new Rational(0, 1, { n: -a.big.n, d: a.big.d });
  return a.n === 0 ? ZERO : new Rational(-a.n, a.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  if (a.big === undefined && b.big === undefined) {
    if (a.n === 0 || b.n === 0) return ZERO;
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return d === 1 ? new Rational(n, 1) : reduced(n, d);
  }
  const x = toBig(a);
  const y = toBig(b);
  return fromBig(x.n * y.n, x.d * y.d);
}

/** a / b; b is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new RangeError('division by zero');
  if (b.big === undefined) return multiply(a, b.n < 0 ? new Rational(-b.d, -b.n) : new Rational(b.d, b.n));
  const { n, d } = b.big;
  return multiply(a, n < 0n ? fromBig(-d, -n) : fromBig(d, n));
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  if (a.big === undefined && b.big === undefined) {
    if (a.d === b.d) return a.n - b.n;
    const left = a.n * b.d;
    const right = b.n * a.d;
    if (isSafe(left) && isSafe(right)) return left - right;
  }
  const x = toBig(a);
  const y = toBig(b);
  const left = x.n * y.d;
  const right = y.n * x.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

export function sign(a: Rational): number {
  if (a.big !== undefined) return a.big.n < 0n ? -1 : 1;
  return Math.sign(a.n);
}

export function isZero(a: Rational): boolean {
  return a.big === undefined && a.n === 0;
}

export function isInteger(a: Rational): boolean {
  return a.big === undefined ? a.n % a.d === 0 : a.big.n % a.big.d === 0n;
}

export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

/** The greatest integer not above a. */
export function floor(a: Rational): Rational {
  if (a.big === undefined) return fromInteger(exactFloor(a.n, a.d));
  return fromBig(bigFloor(a.big.n, a.big.d), 1n);
}

/** The least integer not below a. */
export function ceil(a: Rational): Rational {
  return negate(floor(negate(a)));
}

/** a rounded to a number of decimals. */
export function round(a: Rational, decimals: number, mode: RoundingMode): Rational {
  const units = smallUnits(a, decimals, mode);
  if (units !== undefined) return reduced(units, POWERS_OF_TEN[decimals] as number);
  return fromBig(bigUnits(a, decimals, mode), 10n ** BigInt(decimals));
}

/** a rounded to a number of decimals and written with all of them: "94.50". Never "-0". */
export function toFixed(a: Rational, decimals: number, mode: RoundingMode): string {
  const units = smallUnits(a, decimals, mode) ?? bigUnits(a, decimals, mode);
  const isNegative = units < 0;
  const digits = (isNegative ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isNegative ? `-${whole}` : whole;
}

/** Whether a is a whole multiple of step; step is above zero. */
export function isMultipleOf(a: Rational, step: Rational): boolean {
  return isInteger(divide(a, step));
}

/**
 * The nearest double: a decimal of up to 15 digits comes back as it is written in a document, an integer as itself. Beyond what
 * doubles hold it is near enough to draw, and nothing is decided on it.
 */
export function toNearestNumber(a: Rational): number {
  if (a.big === undefined) return a.n / a.d;
  const shift = BigInt(Math.max(0, a.big.d.toString(2).length - 80));
  return Number(a.big.n >> shift) / Number(a.big.d >> shift || 1n);
}

/** A terminating decimal is written out, everything else is a fraction: "2.5", "1720/19". For sentences. */
export function toReadable(a: Rational): string {
  const { n, d } = lowestTerms(a);
  let decimals = 0;
  let rest = d;
  while (rest % 10n === 0n && decimals < 15) {
    rest /= 10n;
    decimals += 1;
  }
  while ((rest % 2n === 0n || rest % 5n === 0n) && decimals < 15) {
    rest = rest % 2n === 0n ? rest / 2n : rest / 5n;
    decimals += 1;
  }
  if (rest !== 1n) return `${n}/${d}`;
  const text = toFixed(a, decimals, 'down');
  return decimals === 0 ? text : text.replace(/\.?0+$/, '');
}

/** a × 10^decimals, rounded to an integer, while every step stays exact in doubles; undefined otherwise. */
function smallUnits(a: Rational, decimals: number, mode: RoundingMode): number | undefined {
  const factor = POWERS_OF_TEN[decimals];
  if (a.big !== undefined || factor === undefined) return undefined;
  const scaled = Math.abs(a.n) * factor;
  if (scaled > SAFE || a.d > SAFE / 2) return undefined;
  const rest = scaled % a.d;
  const units = (scaled - rest) / a.d;
  const rounded = isRoundedUp(rest * 2 - a.d, units % 2 === 1, mode) ? units + 1 : units;
  return a.n < 0 && rounded !== 0 ? -rounded : rounded;
}

function bigUnits(a: Rational, decimals: number, mode: RoundingMode): bigint {
  const { n, d } = toBig(a);
  const isNegative = n < 0n;
  const scaled = (isNegative ? -n : n) * 10n ** BigInt(decimals);
  const units = scaled / d;
  const rounded = isRoundedUp((scaled % d) * 2n - d, units % 2n === 1n, mode) ? units + 1n : units;
  return isNegative ? -rounded : rounded;
}

/** Whether a magnitude goes up to the next unit; `excess` is twice what is left over less a unit: 0 is a tie. */
function isRoundedUp(excess: number | bigint, isOdd: boolean, mode: RoundingMode): boolean {
  if (mode === 'down') return false;
  return mode === 'half-up' ? excess >= 0 : excess > 0 || ((typeof excess === 'number' ? excess === 0 : excess === 0n) && isOdd);
}

function lowestTerms(a: Rational): BigFraction {
  const { n, d } = toBig(a);
  const divisor = bigGcd(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function toBig(a: Rational): BigFraction {
  return a.big ?? { n: BigInt(a.n), d: BigInt(a.d) };
}

function isSafe(n: number): boolean {
  return n <= SAFE && n >= -SAFE;
}

function exactFloor(n: number, d: number): number {
  const remainder = n % d;
  return (n - remainder) / d - (remainder < 0 ? 1 : 0);
}

function bigFloor(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** n / d in lowest terms, of safe integers. */
function reduced(n: number, d: number): Rational {
  const divisor = greatestCommonDivisor(n < 0 ? -n : n, d);
  return divisor === 1 ? new Rational(n, d) : new Rational(n / divisor, d / divisor);
}

/** Of two safe integers that are not negative. */
export function greatestCommonDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function bigGcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x === 0n ? 1n : x;
}
