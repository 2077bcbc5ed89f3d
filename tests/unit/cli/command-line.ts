// Runs the command line inside the test's process, with streams of its own and files in a folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../../engine/cli/io.js';
import { runCommandLine } from '../../../engine/cli/run.js';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly input?: string | Uint8Array | readonly Uint8Array[];
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

/** English unless the setting or --lang says otherwise. */
export async function steelyard(args: readonly string[], { input = '', env = {}, isTerminal = false }: Setting = {}): Promise<Outcome> {
  const out: Uint8Array[] = [];
  let err = '';
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input;
  const io: Io = {
    out: (text) => void out.push(typeof text === 'string' ? Buffer.from(text) : text),
    err: (text) => {
      err += text;
    },
    isOutTerminal: isTerminal,
    isErrTerminal: isTerminal,
    columns: 100,
    env,
    input: (async function* () {
      yield* chunks;
    })(),
    flushed: () => Promise.resolve(),
    batchWorker: undefined,
  };
  const status = await runCommandLine(args, io);
  return { status, out: Buffer.concat(out).toString('utf8'), err };
}

/** A folder that is gone after the tests of the file. */
export function folder(): { write(name: string, content: unknown): string; path(name: string): string } {
  const root = mkdtempSync(join(tmpdir(), 'steelyard-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return {
    path: (name) => join(root, name),
    /** Text and bytes as they are, anything else as JSON. */
    write: (name, content) => {
      const path = join(root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
      return path;
    },
  };
}
