// Numbers of clauses as people write them: what stands before the count, how it is counted, what stands after. "5.1.2", "第三条", "(4)", "B".

export type Counter = 'arabic' | 'chinese' | 'upper' | 'lower';

export interface NumberStyle {
  readonly before: string;
  readonly counter: Counter;
  readonly after: string;
  /** "01" has two digits at least. */
  readonly digits: number;
}

export interface Counted {
  readonly style: NumberStyle;
  readonly count: number;
}

const NUMERALS = '零一二三四五六七八九';
const LAST_COUNT = /^(.*?)(\d{1,9}|[零一二三四五六七八九十百]+|[A-Z]|[a-z])([^\dA-Za-z零一二三四五六七八九十百]*)$/s;

/** The last count in a number; undefined where there is none ("客户关系"). */
export function countedFrom(number: string): Counted | undefined {
  const [, before = '', token = '', after = ''] = LAST_COUNT.exec(number) ?? [];
  if (token === '') return undefined;
  // A letter counts where it stands alone; at the end of a word it is part of the word.
  if (/^[A-Za-z]$/.test(token) && /[A-Za-z]$/.test(before)) return undefined;
  const counter: Counter = /^\d/.test(token) ? 'arabic' : /^[A-Z]$/.test(token) ? 'upper' : /^[a-z]$/.test(token) ? 'lower' : 'chinese';
  const count = countOf(token, counter);
  if (count === undefined) return undefined;
  const digits = counter === 'arabic' && token.startsWith('0') ? token.length : 1;
  return { style: { before, counter, after, digits }, count };
}

/** The number with a count; what letters cannot count goes on in digits. */
export function numberText({ before, counter, after, digits }: NumberStyle, count: number): string {
  return `${before}${countText(counter, count, digits)}${after}`;
}

function countText(counter: Counter, count: number, digits: number): string {
  if (counter === 'chinese' && count < 1000) return chinese(count);
  if ((counter === 'upper' || counter === 'lower') && count >= 1 && count <= 26) {
    return String.fromCharCode((counter === 'upper' ? 64 : 96) + count);
  }
  return String(count).padStart(digits, '0');
}

function countOf(token: string, counter: Counter): number | undefined {
  if (counter === 'arabic') return Number(token);
  if (counter === 'upper') return token.charCodeAt(0) - 64;
  if (counter === 'lower') return token.charCodeAt(0) - 96;
  return chineseCount(token);
}

/** 0 to 999. */
function chinese(count: number): string {
  const [hundreds, tens, ones] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
  if (count < 10) return NUMERALS.charAt(count);
  const high = hundreds === 0 ? '' : `${NUMERALS.charAt(hundreds)}百`;
  const middle = tens === 0 ? (ones === 0 ? '' : '零') : `${tens === 1 && hundreds === 0 ? '' : NUMERALS.charAt(tens)}十`;
  return `${high}${middle}${ones === 0 ? '' : NUMERALS.charAt(ones)}`;
}

function chineseCount(token: string): number | undefined {
  const [, hundreds, , tens, ones] =
    /^(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九]?)十)?([零一二三四五六七八九])?$/.exec(token) ?? [];
  if (hundreds === undefined && tens === undefined && ones === undefined) return undefined;
  const digit = (text: string | undefined): number => (text === undefined ? 0 : text === '' ? 1 : NUMERALS.indexOf(text));
  return digit(hundreds) * 100 + digit(tens) * 10 + digit(ones);
}
