// A file as a document: read, decoded, parsed and checked, with what was wrong and where.
import { check, type DocumentKind, type Position, type Problem, parse } from '../index.js';
import { problem } from '../model/problem.js';
import { decodeUtf8 } from '../source/decode-utf8.js';
import { MAX_BYTES } from '../source/limits.js';
import { type FileContent, type Io, readBounded, readStream } from './io.js';

export interface DocumentFile {
  /** As the user gave it; "-" is standard input. */
  readonly name: string;
  readonly kind: DocumentKind | undefined;
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The file could not be read at all. */
  readonly isUnreadable: boolean;
  locate(pointer: string): Position;
}

/** Reads a file, or standard input for "-". Problems name `document`. */
export async function readDocument(name: string, io: Io, document: string = name): Promise<DocumentFile> {
  return name === '-' ? documentOf(name, await readStream(io.input, MAX_BYTES), document) : readDocumentFile(name, document);
}

export function readDocumentFile(name: string, document: string = name): DocumentFile {
  return documentOf(name, readBounded(name, MAX_BYTES), document);
}

function documentOf(name: string, content: FileContent, document: string): DocumentFile {
  if ('unreadable' in content)
    return unusable(name, true, problem('error', 'unreadable-file', document, '', { reason: content.unreadable }));
  if ('tooLarge' in content) {
    return unusable(name, false, problem('error', 'too-large', document, '', { limit: MAX_BYTES, found: content.tooLarge }));
  }
  const decoded = decodeUtf8(content.bytes, document);
  if (decoded.text === undefined) return unusable(name, false, ...decoded.problems);
  const parsed = parse(decoded.text, document);
  if (parsed.value === undefined) return unusable(name, false, ...parsed.problems);
  const checked = check(parsed.value, document, 'parsed');
  return {
    name,
    kind: checked.kind,
    value: parsed.value,
    problems: [...parsed.problems, ...withoutEchoes(checked.problems, parsed.problems)],
    isUnreadable: false,
    locate: parsed.locate,
  };
}

function unusable(name: string, isUnreadable: boolean, ...problems: readonly Problem[]): DocumentFile {
  return { name, kind: undefined, value: undefined, problems, isUnreadable, locate: () => ({ line: 1, column: 1 }) };
}

/** A number out of range has become Infinity, whose type is wrong as well: told once. */
function withoutEchoes(checked: readonly Problem[], parsed: readonly Problem[]): readonly Problem[] {
  const outOfRange = new Set(parsed.filter((one) => one.code === 'number-range').map((one) => one.pointer));
  return outOfRange.size === 0 ? checked : checked.filter((one) => !outOfRange.has(one.pointer));
}
