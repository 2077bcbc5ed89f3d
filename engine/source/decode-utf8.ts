// Bytes to text, strictly: what is not UTF-8 is a problem with the offset of the first wrong byte, never a replacement
// character. A byte-order mark is accepted and left out. S-1.
import { type Problem, problem } from '../model/problem.js';
import { MAX_BYTES } from './limits.js';

// In every host (browser, worker, Node), though not in the language's own library.
declare const TextDecoder: new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };

export interface Decoded {
  /** Undefined where the bytes are not UTF-8 or too many. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

export function decodeUtf8(bytes: Uint8Array, document: string): Decoded {
  if (bytes.length > MAX_BYTES) {
    return { text: undefined, problems: [problem('error', 'too-large', document, '', { limit: MAX_BYTES, found: bytes.length })] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes), problems: [] };
  } catch {
    return { text: undefined, problems: [problem('error', 'not-utf8', document, '', { offset: firstWrongByte(bytes) })] };
  }
}

/** The offset (from 0) of the first byte that does not continue valid UTF-8; the length where the text stops half-way. */
export function firstWrongByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (size === 0) return at;
    for (let next = 1; next < size; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined) return bytes.length;
      // The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
      const least = next > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const most = next > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < least || byte > most) return at + next;
    }
    at += size;
  }
  return at;
}
