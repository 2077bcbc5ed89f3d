// The part of dist/ for Node: the engine as a library, the command line and its worker (vite.config.ts), and before it the code
// that is made from the schemas.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './dist.mjs';

/** @type {import('./dist.mjs').Part} */
export const nodePart = {
  name: 'node',
  sources: ['package-lock.json', 'vite.config.ts', 'engine', 'schemas', '!schemas/generated'],
  outputs: ['engine.js', 'cli.js', 'batch-worker.js', 'chunks', '.sources'],
  async build(fresh) {
    generateSchemaCode();
    const { build } = await import('vite');
    await build({ root, logLevel: 'error', build: { outDir: fresh, emptyOutDir: false } });
  },
};

/** In a process of its own, so that what its tools have to say is heard only where it fails. */
export function generateSchemaCode() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'schemas', 'generate.mjs')], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
