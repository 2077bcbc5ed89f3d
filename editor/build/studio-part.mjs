// The studio, in dist/.studio: its page, the modules of it and Monaco's. A part of its own, since the rulesets and the other pages
// change without it; the pages' part takes it into the site. The dot keeps it out of the package.
import { join } from 'node:path';
import { generateSchemaCode } from '../../engine/cli/build/node-part.mjs';
import { ELEMENT_SOURCES } from './element-part.mjs';
import { studioBuild } from './studio-config.mjs';

/** Sources of the studio and of all that it imports. */
export const STUDIO_SOURCES = [
  ...ELEMENT_SOURCES,
  'editor/state',
  'editor/commands',
  'editor/storage',
  'editor/worker',
  'editor/source',
  'editor/views',
  'editor/pages/studio',
  'editor/pages/keep-offline.ts',
];

/** @type {import('../../engine/cli/build/dist.mjs').Part} */
export const studioPart = {
  name: 'studio',
  sources: STUDIO_SOURCES,
  outputs: ['.studio'],
  async build(fresh) {
    generateSchemaCode();
    const { build } = await import('vite');
    await build(studioBuild(join(fresh, '.studio')));
  },
};
