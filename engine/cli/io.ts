// What the command line touches of the outside, in one place, so that tests can run it without a process.
import { readFileSync, statSync, writeFileSync } from 'node:fs';

/** Exit statuses. */
export const DONE = 0;
/** The document has errors, or a verification fails. */
export const FOUND_ERRORS = 1;
/** Wrong use, or a file that cannot be read. */
export const WRONG_USE = 2;

export type ExitStatus = typeof DONE | typeof FOUND_ERRORS | typeof WRONG_USE;

export interface Io {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, for what reads it as a stream. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves when standard output can take more. */
  flushed(): Promise<void>;
  /** The worker of batches; undefined where there is none, and batches run in this thread. */
  readonly batchWorker: string | undefined;
}

/** The process's own streams. */
export function processIo(batchWorker: string | undefined): Io {
  const { stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isOutTerminal: stdout.isTTY === true,
    isErrTerminal: stderr.isTTY === true,
    columns: stdout.columns ?? 100,
    env: process.env,
    input: process.stdin,
    flushed: () => (stdout.writableNeedDrain ? new Promise((resolve) => stdout.once('drain', resolve)) : Promise.resolve()),
    batchWorker,
  };
}

export type FileContent = { readonly bytes: Uint8Array } | { readonly tooLarge: number } | { readonly unreadable: string };

/** A whole file, unless it is larger than `limit` bytes: then it is not read. */
export function readBounded(path: string, limit: number): FileContent {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { unreadable: 'EISDIR' };
    if (stat.size > limit) return { tooLarge: stat.size };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/** Writes a whole file; why not, where that fails. */
export function writeWhole(path: string, text: string): { readonly unwritable: string } | undefined {
  try {
    writeFileSync(path, text);
    return undefined;
  } catch (error) {
    return { unwritable: reasonOf(error) };
  }
}

/** The system's code, such as ENOENT. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** All of a stream, unless it is longer than `limit` bytes. */
export async function readStream(input: AsyncIterable<Uint8Array>, limit: number): Promise<FileContent> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > limit) return { tooLarge: size };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
