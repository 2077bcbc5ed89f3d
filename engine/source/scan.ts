// One quick pass over JSON text. It is no parser: it jumps over strings and only counts, so that what JSON.parse does not
// report (nesting, keys that stand twice, numbers that cannot be kept) is noticed at a fraction of the cost of parsing.
// Whatever it calls suspicious is looked at again, exactly, by examine.ts. S-1, S-4.
import { MAX_DEPTH, MAX_DIGITS } from './limits.js';

export interface Scan {
  /** Nested deeper than MAX_DEPTH; the scan stopped there. */
  readonly isTooDeep: boolean;
  /** Colons outside strings: in valid JSON the number of name and value pairs as written. */
  readonly pairs: number;
  /** Perhaps a forbidden key or a number that cannot be kept. */
  readonly isSuspicious: boolean;
  /** Keys and texts may be written as \u005f, so that only the parsed value shows what they are. */
  readonly hasEscapes: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;
const TOO_DEEP: Scan = { isTooDeep: true, pairs: 0, isSuspicious: true, hasEscapes: true };

export function scan(text: string): Scan {
  let depth = 0;
  let pairs = 0;
  let isSuspicious = false;
  const length = text.length;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end < 0) break;
      const size = end - at - 1;
      if ((size === 9 || size === 11) && mayBeForbidden(text, at + 1, end)) isSuspicious = true;
      at = end;
    } else if (code === 58) {
      pairs += 1;
    } else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > MAX_DEPTH) return TOO_DEEP;
    } else if (code === 125 || code === 93) {
      depth -= 1;
    } else if ((code >= 48 && code <= 57) || code === 45) {
      const start = at;
      let next = text.charCodeAt(at + 1);
      while (isNumberPart(next)) {
        if (next > 57) isSuspicious = true;
        at += 1;
        next = text.charCodeAt(at + 1);
      }
      if (at - start >= MAX_DIGITS) isSuspicious = true;
    }
  }
  return { isTooDeep: false, pairs, isSuspicious, hasEscapes: text.includes('\\u') };
}

/** Whether bytes in UTF-8 are more than a limit, without writing them. */
export function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes > limit;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && text.charCodeAt(end - 1) === BACKSLASH) {
    let backslashes = 1;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) break;
    end = text.indexOf('"', end + 1);
  }
  return end;
}

function mayBeForbidden(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== 95 && first !== 99 && first !== 112) return false;
  const word = text.slice(start, end);
  return word === '__proto__' || word === 'constructor' || word === 'prototype';
}

// Digits, ".", "e", "E", "+" and "-".
function isNumberPart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 101 || code === 69 || code === 43 || code === 45;
}
