// A number as it stands in a table: digits, a point, a sign; thousands by commas. At most 15 significant digits (S-4).

/** 'wrong' for what is no number. */
export function typedNumber(text: string): number | 'wrong' {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/[。·]/g, '.');
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.|$)/.test(plain) ? plain.replaceAll(',', '') : plain;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return 'wrong';
  return digits.replace(/\D/g, '').replace(/^0+/, '').length > 15 ? 'wrong' : Number(digits) + 0;
}
