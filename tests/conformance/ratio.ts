// Quantities of reports, apart from the engine's own numbers: a fraction of two integers.

export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** "95" or "1720/19". */
export function fromRatioText(text: string): Rational {
  const [top = '0', bottom = '1'] = text.split('/');
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

/** Negative, 0 or positive as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
