// The package as a consumer has it: packed, and unpacked into node_modules of a folder of its own, beside what it depends on and
// what the consumer's own framework brings.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that a consumer's node_modules would hold, by npm or by the consumer's own choice. */
const BESIDE = ['lit', 'commander', 'fraction.js', 'jsonc-parser', 'react', '@types/react', 'vue', '@vue'];

export interface Installed {
  /** The consumer's folder. */
  readonly folder: string;
  /** The package in it. */
  readonly library: string;
  remove(): void;
}

export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'steelyard-consumer-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const arguments_ = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync(npm, arguments_, { cwd: root, shell: process.platform === 'win32' });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  renameSync(join(folder, 'package'), join(modules, 'steelyard'));
  for (const name of BESIDE) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return { folder, library: join(modules, 'steelyard'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
