// The evaluator element for browsers, in dist/: evaluator.js (registers the tag) and evaluator-element.js (the class alone), ES
// modules with lit inside; what is loaded later stands in dist/evaluator/, found by relative addresses.
import { basename, dirname, join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';
import { generateSchemaCode } from '../../engine/cli/build/node-part.mjs';
import { noGlobals } from './no-globals.mjs';
import { terseTemplates } from './terse-templates.mjs';

const elementSource = join(root, 'editor', 'embed', 'evaluator-element.ts');
const lintSource = join(root, 'engine', 'page', 'lint.ts');
const standIns = join(root, 'editor', 'build', 'server-stand-ins.ts');

/** Sources of the element and of all that it imports. */
export const ELEMENT_SOURCES = [
  'package-lock.json',
  'engine',
  '!engine/cli',
  'engine/cli/build',
  'schemas',
  '!schemas/generated',
  'editor/build',
  'editor/embed',
  'editor/ui',
  'editor/theme',
  'editor/text',
  'editor/tsconfig.json',
];

/** @type {import('../../engine/cli/build/dist.mjs').Part} */
export const elementPart = {
  name: 'element',
  sources: ELEMENT_SOURCES,
  outputs: ['evaluator.js', 'evaluator-element.js', 'evaluator'],
  async build(fresh) {
    generateSchemaCode();
    const { build } = await import('vite');
    await build(elementBuild(fresh));
  },
};

/** How vite makes the element in a folder. @returns {import('vite').InlineConfig} */
export function elementBuild(outDir) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [noGlobals(), terseTemplates()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: a plain import() stays one, without the preloading that pages get.
      lib: {
        entry: {
          evaluator: join(root, 'editor/embed/define.ts'),
          'evaluator-element': elementSource,
        },
        formats: ['es'],
      },
      rolldownOptions: {
        transform: { inject: { HTMLElement: [standIns, 'HTMLElement'], document: [standIns, 'document'] } },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: laterName,
          minify: true,
          // Hints for bundlers that would take the element apart: it is whole already.
          comments: { annotation: false },
          codeSplitting: { groups: [{ name: together(elementSource, 'element') }, { name: together(lintSource, 'page-lint') }] },
        },
      },
    },
  };
}

/**
 * Puts all that loads with a source into one module, also what later parts use of it: one request, and better compressed than many.
 * Done for the class, and for the checks without which no ruleset is shown; what only other parts share is left to the bundler.
 */
function together(source, name) {
  const reached = new Set();
  const reach = (id, graph) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(next, graph);
  };
  return (id, graph) => {
    if (reached.size === 0) reach(source, graph);
    return reached.has(id) ? name : null;
  };
}

/** Several later parts have the same name in folders of their own: record/styles.ts becomes record-styles.js. */
function laterName({ name, facadeModuleId }) {
  const folder = facadeModuleId == null ? undefined : basename(dirname(facadeModuleId));
  return folder === undefined || folder === name || facadeModuleId === elementSource
    ? 'evaluator/[name].js'
    : `evaluator/${folder}-[name].js`;
}
