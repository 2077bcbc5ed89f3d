// Quantities of a report as people read them: a decimal where it ends soon, else its leading digits and "…", which are never
// on the other side of a minimum than the exact value. The minus is the typographical one. S-140.
import { fromBig, fromInteger, isZero, multiply, parseRational, type Rational, toFixed, toReadable } from '../number/rational.js';

const LONGEST_DECIMALS = 6;
const SHOWN_DECIMALS = 4;
const MOST_DECIMALS = 15;
/** A fraction longer than this says nothing to a reader. */
const LONGEST_FRACTION = 40;
const HUNDRED = fromInteger(100);

/** "2.5", "−1", "90.5263…". What is no quantity is given back as it is. */
export function amountText(quantity: string): string {
  const value = parseRational(quantity);
  return value === undefined ? quantity : readable(value);
}

/** With its sign where it is above zero: "+1". */
export function signedText(quantity: string): string {
  const value = parseRational(quantity);
  return value === undefined || quantity.startsWith('-') || isZero(value) ? amountText(quantity) : `+${readable(value)}`;
}

/** The exact form, where the readable one is not exact: "1720/19". */
export function exactForm(quantity: string): string | undefined {
  const value = parseRational(quantity);
  if (value === undefined || !readable(value).endsWith('…')) return undefined;
  const exact = toReadable(value);
  return exact.length > LONGEST_FRACTION ? undefined : typographical(exact);
}

/** Whether a displayed decimal, such as "929.00", is just the exact quantity. */
export function isExactly(shown: string, exact: string): boolean {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(shown);
  if (match === null) return false;
  const decimals = match[2] ?? '';
  return fromBig(BigInt(`${match[1]}${decimals}`), 10n ** BigInt(decimals.length)).toString() === parseRational(exact)?.toString();
}

/** A share as a number of hundredths: "90", "66.6666…". */
export function hundredths(share: string): string {
  const value = parseRational(share);
  return value === undefined ? share : readable(multiply(value, HUNDRED));
}

export function readable(value: Rational): string {
  const full = toReadable(value);
  const decimals = full.includes('.') ? full.length - full.indexOf('.') - 1 : 0;
  if (!full.includes('/') && decimals <= LONGEST_DECIMALS) return typographical(full);
  for (let shown = SHOWN_DECIMALS; shown <= MOST_DECIMALS; shown += 1) {
    const text = toFixed(value, shown, 'down');
    if (/[1-9]/.test(text)) return `${typographical(text)}…`;
  }
  return typographical(full);
}

function typographical(text: string): string {
  return text.replace('-', '−');
}
