// The portal of editor/embed/README.md: its files as they stand there, put in a folder of their own beside the package and served by the
// server that stands there.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policy that a portal may have, and the one name that lit needs (issue 3, §2). */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface Portal {
  readonly origin: string;
  close(): void;
}

/** Files of the README by their names. */
export function readmeFiles(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(root, 'editor/embed/README.md'), 'utf8');
  const files = [...readme.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm)];
  return new Map(files.map(([, name = '', text = '']) => [name, text]));
}

/** With files beside the README's, or in the place of one. */
export async function openPortal(more: ReadonlyMap<string, string> = new Map()): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-portal-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'steelyard'), 'junction');
  for (const [name, text] of [...readmeFiles(), ...more]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = spawn(process.execPath, ['server.mjs', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    origin: new URL(await firstLine(server)).origin,
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', (code) => reject(new Error(`the README's server ended with ${code}`)));
  });
}
