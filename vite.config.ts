import { defineConfig } from 'vitest/config';

// Node side: the engine as a library and the command line with its workers, in dist/. The browser's side is built by editor/build.
export default defineConfig({
  // Property tests take what they take; a limit is there against hangs only.
  // What needs a browser or the built dist/ is left to tests/built.config.ts and tests/component.
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/component/**', 'tests/journey/**', 'tests/budget/**', 'tests/package/**'],
    testTimeout: 300_000,
  },
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
