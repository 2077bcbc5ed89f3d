import { defineConfig } from 'vite';

// Node side: the engine as a library and the command line with its workers, in dist/.
export default defineConfig({
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
