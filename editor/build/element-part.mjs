// The evaluator element for browsers, in dist/: evaluator.js (registers the tag) and evaluator-element.js (the class alone), ES
// modules with lit inside; what is loaded later stands in dist/evaluator/, found by relative addresses.
import { join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';
import { generateSchemaCode } from '../../engine/cli/build/node-part.mjs';
import { terseTemplates } from './terse-templates.mjs';

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
    plugins: [terseTemplates()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      // As a library: a plain import() stays one, without the preloading that pages get.
      lib: {
        entry: {
          evaluator: join(root, 'editor/embed/define.ts'),
          'evaluator-element': join(root, 'editor/embed/evaluator-element.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        transform: { inject: { HTMLElement: [standIns, 'HTMLElement'], document: [standIns, 'document'] } },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'evaluator/[name].js', minify: true },
      },
    },
  };
}
