// Bytes to text: UTF-8 with or without a byte-order mark (S-1), or what they are instead, so that a clerk is told what to save
// the file as. Nothing is guessed into a text: a wrong guess would change names silently.

import type { Problem } from '../../../engine/model/problem.js';
import { type PageCode, pageProblem } from '../../text/embed/files.js';

/** The engine's limit for a document (S-1), kept here so that nothing larger is read in the first place. */
export const MAX_BYTES = 8 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

export function decodeText(bytes: Uint8Array, document: string): Decoded {
  const wrong = (code: PageCode, params: Readonly<Record<string, string>>): Decoded => ({ problem: pageProblem(code, document, params) });
  const [first = 0, second = 0] = bytes;
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return wrong('file-not-text', { found: 'office' });
  if (startsWith(bytes, '%PDF')) return wrong('file-not-text', { found: 'pdf' });
  // With a mark, or JSON's first two characters, which are ASCII, in two bytes each.
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (bytes.length > 1 && (first === 0) !== (second === 0))
  ) {
    return wrong('file-encoding', { encoding: 'UTF-16' });
  }
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return { text };
  // What Chinese Windows calls ANSI: it begins like JSON there too.
  if (/^\s*[{[]/.test(decodedAs('gb18030', bytes) ?? '')) return wrong('file-encoding', { encoding: 'GB 18030 / GBK (ANSI)' });
  return wrong('file-not-text', { found: 'binary' });
}

function decodedAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return bytes.length >= magic.length && [...magic].every((character, at) => bytes[at] === character.charCodeAt(0));
}
