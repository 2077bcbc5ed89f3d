// How vite makes the pages under editor/pages: each folder with an index.html is one. When built they import the very files that
// portals get, from steelyard/ beside them; while developing, the sources. The studio is built apart (studio-config.mjs).
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';
import { contentSecurityMeta } from './content-security.mjs';
import { monacoSheet } from './monaco-sheet.mjs';
import { rulesetFiles } from './ruleset-files.mjs';

const pages = join(root, 'editor', 'pages');

/** What pages import by the package's name: the built module, and its sources. The frameworks' entries differ in types alone. */
const PUBLISHED = new Map([
  ['steelyard/evaluator', { built: 'evaluator.js', source: 'define.ts' }],
  ['steelyard/evaluator-element', { built: 'evaluator-element.js', source: 'evaluator-element.ts' }],
  ['steelyard/react', { built: 'evaluator.js', source: 'react.ts' }],
  ['steelyard/vue', { built: 'evaluator.js', source: 'vue.ts' }],
]);

/** Names of the pages, which are also their addresses. */
export function pageNames() {
  return readdirSync(pages).filter((name) => existsSync(join(pages, name, 'index.html')));
}

/** The engine too, where a page needs more of it than the element. */
const ENGINE = { find: /^steelyard$/, replacement: join(root, 'engine', 'index.ts') };

const shared = { root: pages, configFile: false, base: './', appType: 'mpa', publicDir: join(pages, 'public') };

/** @returns {import('vite').InlineConfig} */
export function pagesBuild(outDir) {
  const names = pageNames().filter((name) => name !== 'studio');
  const input = Object.fromEntries(names.map((name) => [name, join(pages, name, 'index.html')]));
  return {
    ...shared,
    logLevel: 'error',
    plugins: [contentSecurityMeta('page')],
    resolve: { alias: [ENGINE] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      // Data addresses are outside the pages' own policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...input, 'service-worker': join(root, 'editor', 'offline', 'service-worker.ts') },
        external: [...PUBLISHED.keys()],
        output: {
          paths: Object.fromEntries([...PUBLISHED].map(([name, { built }]) => [name, `../steelyard/${built}`])),
          entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  };
}

/** @returns {import('vite').InlineConfig} */
export function pagesDevelopment() {
  return {
    ...shared,
    base: '/',
    plugins: [rulesetsWhileDeveloping(), monacoSheet()],
    // Taken apart beforehand, Monaco would lose its workers and its style sheets.
    optimizeDeps: { exclude: ['monaco-editor'] },
    worker: { format: 'es' },
    resolve: {
      alias: [
        ENGINE,
        ...[...PUBLISHED].map(([name, { source }]) => ({
          find: new RegExp(`^${name}$`),
          replacement: join(root, 'editor', 'embed', source),
        })),
      ],
    },
    server: { fs: { allow: [root] }, host: '127.0.0.1', open: process.stdout.isTTY ? '/studio/' : false },
  };
}

function rulesetsWhileDeveloping() {
  return {
    name: 'steelyard-rulesets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? '').split('?')[0].slice(1);
        const text = address.startsWith('rulesets/') ? rulesetFiles().get(address) : undefined;
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
  };
}
