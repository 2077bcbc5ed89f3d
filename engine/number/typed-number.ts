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
