// Bytes of a file to text: UTF-8 with or without a byte-order mark. Nothing is guessed into a text: a wrong guess would change names
// silently; what it is instead is said.
import type { IncomingFile, Taken } from '../../state/library-files.js';
import { MAX_FILE_BYTES } from '../bounds.js';

export type FileText = { readonly text: string } | { readonly why: NonNullable<Taken['why']> };

export async function readFileText(file: IncomingFile): Promise<FileText> {
  if (file.size > MAX_FILE_BYTES) return { why: 'large' };
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that has changed since.
    return { why: 'unreadable' };
  }
}

function textOf(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  // A spreadsheet, a Word file, an archive, a picture, a PDF.
  if ((first === 0x50 && second === 0x4b) || first === 0xd0 || first === 0x89 || (first === 0x25 && second === 0x50))
    return { why: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { why: bytes.includes(0) && bytes.length > 3 && first !== 0xff && first !== 0xfe ? 'binary' : 'encoding' };
  }
}
