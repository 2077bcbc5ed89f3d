// What a portal's developer reads and their tools read, in dist/: the declarations of the engine and the element (types/), and the
// element's manifest for editors and documentation (custom-elements.json, from the JSDoc of its class).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';
import { generateSchemaCode } from '../../engine/cli/build/node-part.mjs';
import { ELEMENT_SOURCES } from './element-part.mjs';

const elementSource = 'editor/embed/evaluator-element.ts';

/** Called by the browser or lit alone. */
const NOT_FOR_HOSTS = /^[_#]|Callback$|^(?:formAssociated|shadowRootOptions)$/;

/** @type {import('../../engine/cli/build/dist.mjs').Part} */
export const typesPart = {
  name: 'types',
  sources: ELEMENT_SOURCES,
  outputs: ['types', 'custom-elements.json'],
  async build(fresh) {
    generateSchemaCode();
    declare(join(fresh, 'types'));
    await describe(fresh);
  },
};

function declare(out) {
  run(join('typescript', 'bin', 'tsc'), '-p', join(root, 'editor', 'build', 'types.tsconfig.json'), '--outDir', out);
  const generated = join('schemas', 'generated');
  mkdirSync(join(out, generated), { recursive: true });
  // Written by hand or by the generator, so that the compiler does not repeat them.
  for (const name of readdirSync(join(root, generated)).filter((one) => one.endsWith('.d.ts')))
    cpSync(join(root, generated, name), join(out, generated, name));
}

/** The manifest speaks of the files that are published, and of nothing private. */
async function describe(out) {
  const { create, ts } = await import('@custom-elements-manifest/analyzer');
  const { litPlugin } = await import('@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js');
  const text = readFileSync(join(root, elementSource), 'utf8');
  const modules = [ts.createSourceFile('dist/evaluator-element.js', text, ts.ScriptTarget.ES2022, true)];
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
  const element = manifest.modules[0].declarations.find(({ customElement }) => customElement);
  if (element?.tagName === undefined) throw new Error(`${elementSource} describes no custom element with a @tag`);
  element.members = (element.members ?? []).filter(({ name, privacy = 'public' }) => privacy === 'public' && !NOT_FOR_HOSTS.test(name));
  const declaration = { name: element.name, module: 'dist/evaluator-element.js' };
  manifest.modules.push({
    kind: 'javascript-module',
    path: 'dist/evaluator.js',
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration }],
  });
  writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function run(script, ...args) {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`);
}
