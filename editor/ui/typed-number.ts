// Reads a number as people type it: full-width digits and punctuation, the full stop of a Chinese keyboard, spaces, thousands
// by commas. At most 15 significant digits, as in every document (S-4).

/** The number that a text means; undefined for an empty one, 'wrong' for what is no number. */
export function typedNumber(text: string): number | undefined | 'wrong' {
  const plain = text.normalize('NFKC').replace(/[\s_]/g, '').replace(/[。·]/g, '.').replace(/[−–—]/g, '-');
  if (plain === '') return undefined;
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.|$)/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return 'wrong';
  const significant = digits.replace(/\D/g, '').replace(/^0+/, '');
  return significant.length > 15 ? 'wrong' : Number(digits) + 0;
}

/** The next multiple of a step above (1) or below (-1) a number, within the limits. */
export function stepped(value: number | undefined, direction: 1 | -1, { step = 1, min = -Infinity, max = Infinity }): number {
  if (value === undefined) return Math.min(Math.max(0, min), max);
  const steps = value / step;
  const next = direction > 0 ? Math.floor(steps + 1e-9) + 1 : Math.ceil(steps - 1e-9) - 1;
  return Math.min(Math.max(Number((next * step).toPrecision(12)), min), max);
}
