// Whether a number as written can be kept: at most 15 significant digits, a magnitude of 0 or from 10^-15 to 10^15. S-4.
// Decided on the text, because the double that JSON.parse makes of it has already forgotten.
import { MAX_DIGITS } from './limits.js';

const GREATEST_POWER = 15;

export type NumberFault = 'number-precision' | 'number-range';

/** The text is a number of JSON. Zeros at either end are not significant: 10^15 and 0.50 are fine. */
export function numberFault(text: string): NumberFault | undefined {
  const match = /^-?(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const whole = match[1] ?? '';
  const written = whole + (match[2] ?? '');
  const digits = written.replace(/^0+/, '');
  const significant = withoutTrailingZeros(digits);
  if (significant === '') return undefined;
  // The value is 0.<digits> × 10^power. A huge exponent becomes ±Infinity, which compares as it should.
  const power = whole.length - (written.length - digits.length) + Number(match[3] ?? '0');
  if (power > GREATEST_POWER + 1 || (power === GREATEST_POWER + 1 && significant !== '1')) return 'number-range';
  if (power < 1 - GREATEST_POWER) return 'number-range';
  return significant.length > MAX_DIGITS ? 'number-precision' : undefined;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}
