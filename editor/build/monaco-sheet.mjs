// A step of the studio's build, and of developing: Monaco imports its CSS as side effects, for the document. In a shadow root it has to
// be a style sheet object, so each of these imports gives its text to editor/source/monaco-css.ts instead.
import { join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';

const PART = '\0monaco-css:';
const collector = JSON.stringify(join(root, 'editor', 'source', 'monaco-css.ts').replaceAll('\\', '/'));

/** @returns {import('vite').Plugin} */
export function monacoSheet() {
  return {
    name: 'steelyard-monaco-sheet',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (importer === undefined || !/monaco-editor[\\/]esm/.test(importer) || !id.endsWith('.css')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && `${PART}${found.id}.js`;
    },
    load(id) {
      if (!id.startsWith(PART)) return undefined;
      const css = JSON.stringify(`${id.slice(PART.length, -'.js'.length)}?inline`);
      return { code: `import { addCss } from ${collector}; import css from ${css}; addCss(css);`, moduleSideEffects: true };
    },
  };
}
