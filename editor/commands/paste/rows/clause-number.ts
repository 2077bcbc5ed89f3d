// The numbers that people give to clauses: "5.1.1.1", "５．１．１", "第五章", "一、", "（一）", "1.", "(1)", "①", "A.2". Each has a rank by which rows
// stand under each other; dotted ones also by their own prefix.

export interface ClauseNumber {
  /** Half-width, without the punctuation after it: "5.1.1.1", "一", "(1)". */
  readonly text: string;
  /** A greater rank stands below a smaller one. */
  readonly rank: number;
  readonly isDotted: boolean;
}

export interface NumberedText {
  readonly number: ClauseNumber | undefined;
  /** What stands after the number. */
  readonly rest: string;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/** In the order in which they are tried: the pattern takes half-width text; its first group is the number. */
const STYLES: readonly { readonly pattern: RegExp; readonly rank: number; readonly text?: (number: string) => string }[] = [
  { pattern: new RegExp(`^(第(?:${HAN}|\\d{1,3})[章编部篇])[:、.]?\\s*`), rank: 10 },
  { pattern: new RegExp(`^(第(?:${HAN}|\\d{1,3})[节])[:、.]?\\s*`), rank: 15 },
  { pattern: new RegExp(`^(${HAN})\\s*[、.:]\\s*`), rank: 20 },
  { pattern: new RegExp(`^\\((${HAN})\\)[、.:]?\\s*`), rank: 25, text: (number) => `(${number})` },
  { pattern: /^\((\d{1,3})\)[、.:]?\s*/, rank: 60, text: (number) => `(${number})` },
  { pattern: /^([①-⑳])\s*/u, rank: 70 },
  { pattern: /^([a-z])\)\s*/, rank: 80, text: (number) => `${number})` },
];
const DOTTED =
  /^(?:第|no\.?\s*|§\s*|clause\s+)?([a-z]?\d{1,4}(?:\s*[.-]\s*\d{1,4}){0,8}|[a-z](?:\s*\.\s*\d{1,4}){1,8})(?:条|款)?(?:[.、:)]?\s+|[.、:)](?!\d)|$|(?=[^\d.%\s分,]))/i;

/** The number at the beginning of a text, if there is one. `isLoose`: digits without a mark after them are a number too ("3部门"). */
export function readNumber(cell: string, isLoose = true): NumberedText {
  // NFKC would make plain digits of the circled ones.
  const circled = /^\s*([①-⑳])\s*([\s\S]*)$/u.exec(cell);
  if (circled !== null) return { number: { text: circled[1] ?? '', rank: 70, isDotted: false }, rest: (circled[2] ?? '').trim() };
  // Character for character, so that what stands after the number stays as it was written.
  const whole = cell.trim();
  const text = halfWidth(whole).replace(/。(?=\d)/g, '.');
  for (const { pattern, rank, text: write } of STYLES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const number = found[1] ?? '';
    return { number: { text: write?.(number) ?? number, rank, isDotted: false }, rest: whole.slice(found[0].length).trim() };
  }
  const dotted = DOTTED.exec(text);
  if (dotted === null) return { number: undefined, rest: whole };
  const number = (dotted[1] ?? '').replace(/\s/g, '').replace(/-/g, '.');
  const segments = number.split('.').length;
  const hasMark = /[.、:)\s条款]$/.test(dotted[0]) || dotted[0].length === text.length;
  if (segments === 1 && !hasMark && !isLoose) return { number: undefined, rest: whole };
  if (segments === 1 && !hasMark && !/^\d+\p{Script=Han}/u.test(text)) return { number: undefined, rest: whole };
  return { number: { text: number, rank: 30 + segments, isDotted: true }, rest: whole.slice(dotted[0].length).trim() };
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
}

/** The same for numbers that differ only in how they are written: "５．１" and "5.1", "（1）" and "(1)". */
export function comparableNumber(number: string): string {
  return readNumber(number).number?.text.toLowerCase() ?? number.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
