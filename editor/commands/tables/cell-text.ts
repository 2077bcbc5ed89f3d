// Cells of a decision table as people write them: "0–45", "≥ 46", "一星、二星", nothing for any. Lossless: what is written from a cell
// reads back as that cell, whatever its type. What is of another type than its column stands behind "=", text that would be read as
// something else in quotes.
import type { Cell, Scalar } from '../../../engine/model/documents.js';
import { typedNumber } from './typed-scalar.js';

/** What a column holds. `isInteger`: "> 45" can be said as 46. */
export interface CellKind {
  readonly kind: 'number' | 'boolean' | 'date' | 'text';
  readonly isInteger?: boolean;
  /** Words for values: titles of the options of a choice. */
  readonly words?: ReadonlyMap<string, string>;
}

const RANGE = '–';
const LIST = '、';
const SPECIAL =
  /^[=≥≤<>"“*＜＞＝]|[–~～—、，,;；"]|\.\.|至|到|^\s|\s$|以上|以下|^-$|^全部$|^(?:不小于|不少于|至少|不大于|不超过|至多|大于|超过|小于|不足|任意|any)|^$/i;

/** "" stands for any value. */
export function cellText(cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  const { min, max } = cell;
  if (cell.in !== undefined) return cell.in.map((one) => scalarText(one, kind)).join(LIST);
  if (min !== undefined && max !== undefined) return `${scalarText(min, kind)}${RANGE}${scalarText(max, kind)}`;
  if (min !== undefined) return `≥ ${scalarText(min, kind)}`;
  return max === undefined ? '' : `≤ ${scalarText(max, kind)}`;
}

/** undefined: it cannot be read. */
export function cellOf(text: string, kind: CellKind): Cell | undefined {
  const plain = kind.kind === 'text' ? text.trim() : unquotedFolded(text).trim();
  if (plain === '' || /^(?:\*|任意|any|全部|—|-)$/i.test(plain)) return null;
  const bound = boundOf(plain, kind);
  if (bound !== undefined) return bound === 'wrong' ? undefined : bound;
  const ends = split(plain, kind.kind === 'number' ? NUMBER_RANGE : TEXT_RANGE);
  if (ends.length === 2) {
    const [min, max] = ends.map((one) => scalarOf(one, kind));
    return isEnd(min) && isEnd(max) ? { min, max } : undefined;
  }
  const list = split(plain, kind.kind === 'number' ? NUMBER_LIST : TEXT_LIST).map((one) => scalarOf(one, kind));
  const known = list.filter((one) => one !== undefined);
  return known.length === list.length && known.length > 0 ? { in: known } : undefined;
}

/** One value: of a list, an end of a range, or what a row gives. */
export function scalarText(value: Scalar, { kind, words }: CellKind): string {
  if (typeof value === 'boolean') return kind === 'boolean' ? (value ? '是' : '否') : `=${value}`;
  if (typeof value === 'number') return kind === 'number' && isPlain(value) ? String(value) : `=${value}`;
  if (kind === 'number' || kind === 'boolean') return JSON.stringify(value);
  const word = kind === 'text' ? words?.get(value) : undefined;
  if (word !== undefined && !SPECIAL.test(word) && valueNamed(word, words) === value) return word;
  return SPECIAL.test(value) || (kind === 'text' && valueNamed(value, words) !== value) || (kind === 'date' && !DAY.test(value))
    ? JSON.stringify(value)
    : value;
}

export function scalarOf(text: string, { kind, words }: CellKind): Scalar | undefined {
  const plain = text.trim();
  if (plain.startsWith('"') || plain.startsWith('=')) return literal(plain);
  switch (kind) {
    case 'number': {
      const number = typedNumber(plain);
      return number === 'wrong' ? undefined : number;
    }
    case 'boolean':
      return /^(?:是|true|yes|y|√|✓)$/i.test(plain) ? true : /^(?:否|false|no|n|×|✗)$/i.test(plain) ? false : undefined;
    case 'date': {
      const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
      return found === null ? undefined : [found[1], found[2]?.padStart(2, '0'), found[3]?.padStart(2, '0')].join('-');
    }
    case 'text':
      return plain === '' ? undefined : valueNamed(plain, words);
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER_RANGE = /–|~|—|至|到|\.\.|(?<=[\d.])\s*-\s*(?=[\d.-])/;
const TEXT_RANGE = /–|~|～|—|至|到|\.\./;
/** A comma before three digits may stand for thousands. */
const NUMBER_LIST = /、|;|,\s+|,(?!\d{3}(?:\D|$))/;
const TEXT_LIST = /、|，|;|；|,/;

const BOUNDS: readonly (readonly [pattern: RegExp, side: 'min' | 'max', isOpen: boolean])[] = [
  [/^(?:≥|>=|不小于|不少于|至少)\s*(.+)$/, 'min', false],
  [/^(?:≤|<=|不大于|不超过|至多)\s*(.+)$/, 'max', false],
  [/^(?:>|大于|超过)\s*(.+)$/, 'min', true],
  [/^(?:<|小于|不足)\s*(.+)$/, 'max', true],
  [/^(.+?)(?:及|\s)*以上$/, 'min', false],
  [/^(.+?)(?:及|\s)*以下$/, 'max', false],
];

function boundOf(text: string, kind: CellKind): Cell | 'wrong' | undefined {
  for (const [pattern, side, isOpen] of BOUNDS) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined || text.startsWith('"') || text.startsWith('=')) continue;
    const value = scalarOf(found, kind);
    if (!isEnd(value)) return 'wrong';
    if (!isOpen) return { [side]: value };
    // Ranges take in their ends: only of whole numbers can the one before or after be said.
    if (!kind.isInteger || typeof value !== 'number' || !Number.isInteger(value)) return 'wrong';
    return { [side]: side === 'min' ? value + 1 : value - 1 };
  }
  return undefined;
}

function isEnd(value: Scalar | undefined): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

function isPlain(value: number): boolean {
  return typedNumber(String(value)) === value;
}

function valueNamed(text: string, words: ReadonlyMap<string, string> | undefined): string {
  if (words?.has(text)) return text;
  for (const [value, word] of words ?? []) if (word === text) return value;
  return text;
}

function literal(text: string): Scalar | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith('=') ? text.slice(1) : text);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Apart at a separator that stands outside of quotes. */
function split(text: string, separator: RegExp): readonly string[] {
  const quotes = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  const isQuoted = (at: number): boolean => quotes.some((one) => at >= one.index && at < one.index + one[0].length);
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(new RegExp(separator.source, 'g'))) {
    if (isQuoted(found.index)) continue;
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

/** Full-width digits and signs as plain ones, outside of quotes. */
function unquotedFolded(text: string): string {
  return text.replace(
    /("(?:[^"\\]|\\.)*")|[^"]+/g,
    (part, quote: string | undefined) => quote ?? part.normalize('NFKC').replaceAll('−', '-'),
  );
}
