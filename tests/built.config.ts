// Tests of what was built: the package as others get it, and its pages in a browser. `npm test` builds first.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Limits are there against hangs only. */
const TIMEOUT_MS = 180_000;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        test: {
          root,
          name: 'package',
          include: ['tests/budget/evaluator.test.ts', 'tests/package/**/*.test.ts'],
          testTimeout: TIMEOUT_MS,
        },
      },
      {
        test: {
          root,
          name: 'journeys',
          include: ['tests/journey/**/*.test.ts', 'tests/budget/in-use.test.ts', 'tests/budget/studio.test.ts'],
          // One browser at a time.
          fileParallelism: false,
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
        },
      },
    ],
  },
});
