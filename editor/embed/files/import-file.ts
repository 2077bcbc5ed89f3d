// A file, a text or a value that somebody hands in as an audit: read, decoded, parsed, recognised; what it is instead is said. Nothing
// is evaluated and nothing is checked beyond the format: the element does that with what it gets. Never throws or rejects.
import type { Problem } from '../../../engine/model/problem.js';
import { pageProblem } from '../../text/embed/files.js';
import { decodeText, MAX_BYTES } from './decode-text.js';

export interface Imported {
  /** What says that it is an audit and has no errors in its text; unchecked beyond that. */
  readonly audit?: unknown;
  /** Of the document "audit"; problems of the text carry `line` and `column`. */
  readonly problems: readonly Problem[];
}

const AUDIT = 'steelyard/audit@1';
const OTHERS: ReadonlyMap<unknown, string> = new Map([
  ['steelyard/ruleset@1', 'ruleset'],
  ['steelyard/overlay@1', 'overlay'],
  ['steelyard/report@1', 'report'],
]);

/** A File or Blob, JSON text, or a plain value that was parsed elsewhere. */
export async function importAudit(input: unknown): Promise<Imported> {
  if (typeof input === 'string') return importText(input);
  if (!isFile(input)) return recognised(input);
  const { size } = input;
  // The engine has a sentence for this code.
  if (size > MAX_BYTES) {
    return failed({ code: 'too-large', severity: 'error', document: 'audit', pointer: '', params: { limit: MAX_BYTES, found: size } });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await input.arrayBuffer());
  } catch {
    // A folder, or a file that has changed since.
    return failed(pageProblem('file-unreadable', 'audit'));
  }
  const decoded = decodeText(bytes, 'audit');
  return 'problem' in decoded ? failed(decoded.problem) : importText(decoded.text);
}

async function importText(text: string): Promise<Imported> {
  const { parse } = await import('../../../engine/page/parse.js');
  const { value, problems } = await parse(text, 'audit');
  return problems.length > 0 ? { problems } : recognised(value);
}

function recognised(value: unknown): Imported {
  const format = formatOf(value);
  if (format === AUDIT) return { audit: value, problems: [] };
  const other = OTHERS.get(format);
  if (other !== undefined) return failed(pageProblem('file-other-document', 'audit', { found: other }));
  return failed(pageProblem('file-unknown-format', 'audit', { found: typeof format === 'string' ? format : null }));
}

function failed(problem: Problem): Imported {
  return { problems: [problem] };
}

function formatOf(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'format')
      ? (value as { readonly format?: unknown }).format
      : undefined;
  } catch {
    // A host's own object may do anything when it is read.
    return undefined;
  }
}

function isFile(value: unknown): value is Blob {
  try {
    return value instanceof Blob;
  } catch {
    // A proxy that does not say what it is.
    return false;
  }
}
