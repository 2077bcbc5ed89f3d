// The points that a cell means: "2分", "（2分）", "(3)", "２．５", "满分 40", "40 分/项". What is not plainly one number is not understood, and
// says why; nothing is guessed. At most 15 significant digits, as in every document (S-4).

export type PointsReading =
  | { readonly kind: 'number'; readonly value: number }
  /** Nothing, or a dash that says that there is nothing. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly text: string; readonly why: UnclearPoints };

/** several: more than one number for one clause. */
export type UnclearPoints = 'range' | 'percent' | 'negative' | 'digits' | 'date' | 'words' | 'several';

const NONE: PointsReading = { kind: 'none' };
const BEFORE = /^(?:满分|总分|标准分|分值|最高|合计|小计|共计|共|计|max(?:imum)?\.?|total)(?:分值?)?(?:为|是)?[:=]?/i;
const AFTER = /(?:分|points?|pts?\.?|marks?)(?:\/(?:项|条|个|each|item))?$/i;

export function readPoints(cell: string): PointsReading {
  const text = cell.normalize('NFKC').trim();
  let plain = text
    .replace(/\s+/g, '')
    .replace(/[。·]/g, '.')
    .replace(/[−–—―─]/g, '-');
  if (/^[-/\\*.]*$/.test(plain) || /^(?:无|n\/?a|none)$/i.test(plain)) return NONE;
  plain = unwrapped(plain).replace(BEFORE, '').replace(AFTER, '');
  plain = unwrapped(plain);
  const unclear = (why: UnclearPoints): PointsReading => ({ kind: 'unclear', text: cell, why });
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  if (/^\+?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) {
    const significant = plain.replace(/\D/g, '').replace(/^0+/, '');
    return significant.length > 15 ? unclear('digits') : { kind: 'number', value: Number(plain) };
  }
  if (/^-(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return unclear('negative');
  if (/%$/.test(plain)) return unclear('percent');
  if (/\d月\d|^\d{4}[-/]\d|^\d{1,2}-[a-z]{3}/i.test(plain)) return unclear('date');
  if (/\d(?:分)?[-~～至到]\d|[≤≥<>]|不超过|以内|以上/.test(plain)) return unclear('range');
  return unclear('words');
}

function unwrapped(text: string): string {
  return /^[([{【〔「][^()[\]{}]*[)\]}】〕」]$/.test(text) ? text.slice(1, -1) : text;
}
