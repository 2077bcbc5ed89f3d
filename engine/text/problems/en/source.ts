// Sentences about text that cannot be read as a document: engine/source and what the host could not open.
import type { InEnglish, Values } from '../template.js';
import type { SOURCE_ZH } from '../zh/source.js';

const MEGABYTE = 1024 * 1024;

/** A limit in bytes as people say it. */
function size(value: Values): string {
  const bytes = Number(value.of('limit'));
  return bytes >= MEGABYTE && bytes % MEGABYTE === 0 ? `${bytes / MEGABYTE} MB` : `${value.of('limit')} B`;
}

export const SOURCE_EN: InEnglish<typeof SOURCE_ZH> = {
  'empty-document': 'The file is empty. It should hold one JSON document.',
  'not-json': (value) =>
    `This is not JSON: ${value.word('expected')} should stand here, ${value.of('found') === '' ? 'but the text ends' : `not “${value.of('found')}”`}.`,
  'not-utf8': 'The file is not UTF-8 (from byte {offset} on). Save it as UTF-8.',
  'too-large': (value) => `The document is larger than ${size(value)} and was not read. Split it, or take out what does not belong to it.`,
  'too-deep': 'The nesting is deeper than {limit} levels and was not read. Flatten it.',
  'duplicate-key': 'The field “{key}” stands twice in one object, and only the last would count. Remove one.',
  'forbidden-key': 'The field name “{key}” is not allowed. Use another.',
  'number-precision': 'The number {found} has more than 15 significant digits and cannot be kept exactly. Use fewer digits.',
  'number-range': 'The number {found} is out of range: other than 0, its magnitude must be from 10⁻¹⁵ to 10¹⁵.',
  'lone-surrogate': 'The text holds half a Unicode character (a lone surrogate). Type it again.',
  'too-many-problems': 'There are more than {limit} problems; the rest are not listed. Correct these first.',
  'unreadable-file': 'The file cannot be read: {reason:word}. Check the path and the permissions.',
  'internal-error': 'The program failed inside on this document: {reason}. Please report it with the document.',
};
