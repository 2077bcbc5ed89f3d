// How vite makes the studio: one build of the page, the element in it and the check worker, all from their sources, so that lit and the
// engine are there once. Monaco stands in modules of its own, which editor/source alone asks for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';
import { contentSecurityMeta } from './content-security.mjs';
import { monacoSheet } from './monaco-sheet.mjs';
import { terseTemplates } from './terse-templates.mjs';

const page = join(root, 'editor', 'pages', 'studio');

/** Whether a module is Monaco's, by its id. */
export const isOfMonaco = (id) => /node_modules[\\/]monaco-editor[\\/]|[\\/]source[\\/]monaco-css/.test(id);

/** @returns {import('vite').InlineConfig} */
export function studioBuild(outDir) {
  return {
    root: page,
    configFile: false,
    base: './',
    // Icons and the like are the site's, one folder above.
    publicDir: false,
    logLevel: 'error',
    plugins: [contentSecurityMeta('studio'), checkWorker(), plainImports(), monacoSheet(), terseTemplates()],
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/monaco/[name]-[hash].js' } } },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { studio: join(page, 'index.html') },
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: ({ moduleIds, facadeModuleId }) =>
            `assets/${[...moduleIds, facadeModuleId ?? ''].some(isOfMonaco) ? 'monaco/' : ''}[name]-[hash].js`,
          assetFileNames: ({ names }) =>
            `assets/${names.some((name) => name.startsWith('codicon')) ? 'monaco/' : ''}[name]-[hash][extname]`,
          comments: { annotation: false, legal: true },
          codeSplitting: { groups: togetherAtFirst() },
        },
      },
    },
  };
}

/**
 * What the worker needs is one module, which the page takes its share of the engine from, and what the page needs at once is another:
 * few requests, and better compressed than many small ones. What comes later is left to the bundler.
 */
function togetherAtFirst() {
  const ofWorker = reachedFrom(join(root, 'editor', 'worker', 'check-worker.ts'));
  const ofPage = reachedFrom(join(page, 'page.ts'));
  return [{ name: (id, graph) => (ofWorker(id, graph) ? 'engine' : ofPage(id, graph) ? 'first' : null) }];
}

/** Whether a module loads with a source, which is left where it is: it does things as soon as it is loaded. */
function reachedFrom(source) {
  const reached = new Set();
  const reach = (id, graph) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(next, graph);
  };
  return (id, graph) => {
    if (reached.size === 0) reach(source, graph);
    return reached.has(id) && id !== source;
  };
}

/**
 * The worker as an entry of the same build, which shares modules with the page; a worker that vite builds would bring its own engine.
 * What editor/worker/worker-address.ts says while developing becomes the address of the built module.
 */
function checkWorker() {
  const address = /new URL\('\.\/check-worker\.ts', import\.meta\.url\)/;
  const source = join(root, 'editor', 'worker', 'check-worker.ts');
  return {
    name: 'steelyard-check-worker',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/editor/worker/worker-address.ts')) return undefined;
      if (!address.test(code)) throw new Error('worker-address.ts no longer names the check worker as the build looks for it');
      if (!existsSync(source)) throw new Error(`${source} is missing`);
      const reference = this.emitFile({ type: 'chunk', id: source, name: 'check-worker' });
      return code.replace(address, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`);
    },
  };
}

/** An import() as it is written: vite's helper looks for style sheets in the document, which the worker has not. */
function plainImports() {
  return {
    name: 'steelyard-plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
