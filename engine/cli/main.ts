#!/usr/bin/env node
// The entry of dist/cli.js: the process's own streams and exit status around run.ts.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processIo } from './io.js';
import { runCommandLine } from './run.js';

// Whoever reads the output has gone (`| head`): nothing is left to do, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const here = dirname(fileURLToPath(import.meta.url));
process.exitCode = await runCommandLine(process.argv.slice(2), processIo(join(here, 'batch-worker.js')));
