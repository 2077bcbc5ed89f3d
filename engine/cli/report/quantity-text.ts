// Exact quantities as people read them: as a decimal where that is exact, else rounded and marked so.
import { equals, parseRational, type Rational, toFixed } from '../../number/rational.js';

const DECIMALS = 4;

/** "5/2" is "2.5", "11/6" is "≈1.8333", null is "–". */
export function readable(quantity: string | null): string {
  if (quantity === null) return '–';
  const value = parseRational(quantity);
  if (value === undefined) return quantity;
  const text = toFixed(value, DECIMALS, 'half-up').replace(/\.?0+$/, '');
  return isExact(value, text) ? text : `≈${text}`;
}

/** The share of one quantity in another, for a bar: from 0 to 1, 0 where it is not known. */
export function shareOf(part: string | null, whole: string | null): number {
  const [a, b] = [toDouble(part), toDouble(whole)];
  return a === undefined || b === undefined || b <= 0 ? 0 : Math.min(1, Math.max(0, a / b));
}

function toDouble(quantity: string | null): number | undefined {
  const value = quantity === null ? undefined : parseRational(quantity);
  return value === undefined ? undefined : Number(toFixed(value, 6, 'half-up'));
}

function isExact(value: Rational, text: string): boolean {
  const [whole = '', part = ''] = text.split('.');
  const back = parseRational(part === '' ? whole : `${whole}${part}/1${'0'.repeat(part.length)}`);
  return back !== undefined && equals(back, value);
}
