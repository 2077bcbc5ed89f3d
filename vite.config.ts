import { defineConfig } from 'vitest/config';

// Node side: the engine as a library and the command line with its workers, in dist/.
export default defineConfig({
  // Property tests take what they take; a limit is there against hangs only.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 300_000 },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { engine: 'engine/index.ts', cli: 'engine/cli/main.ts', 'batch-worker': 'engine/cli/batch-worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
