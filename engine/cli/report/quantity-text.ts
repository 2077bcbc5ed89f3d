// Exact quantities of a report in its columns: written as the explanations write them.
import { amountText } from '../../explain/amounts.js';
import { parseRational, toFixed } from '../../number/rational.js';

/** "5/2" is "2.5", "11/6" is "1.8333…", null is "–". */
export function readable(quantity: string | null): string {
  return quantity === null ? '–' : amountText(quantity);
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
