// The site of `npm start`, in dist/pages: the pages, the studio, the element that they use as a portal would, the rulesets with example
// audits, and a service worker that knows all of it. Any static host can serve the folder as it is.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pagesBuild } from './pages-config.mjs';
import { rulesetFiles } from './ruleset-files.mjs';
import { STUDIO_SOURCES } from './studio-part.mjs';

/** Needs the parts of the element and of the studio before it. @type {import('../../engine/cli/build/dist.mjs').Part} */
export const pagesPart = {
  name: 'pages',
  sources: [...new Set([...STUDIO_SOURCES, 'editor/pages', 'editor/offline', 'rulesets'])],
  outputs: ['pages'],
  async build(fresh) {
    const site = join(fresh, 'pages');
    const { build } = await import('vite');
    await build(pagesBuild(site));
    for (const name of ['evaluator.js', 'evaluator-element.js', 'evaluator'])
      cpSync(join(fresh, name), join(site, 'steelyard', name), { recursive: true });
    cpSync(join(fresh, '.studio'), join(site, 'studio'), { recursive: true });
    for (const [address, text] of rulesetFiles()) {
      mkdirSync(dirname(join(site, address)), { recursive: true });
      writeFileSync(join(site, address), text);
    }
    nameFilesToKeep(site);
  },
};

/** Large, and not needed until somebody opens the source of a document: kept when the page has nothing else to do. */
const LATER = /^studio\/assets\/monaco\//;

/** Tells the service worker what the site is made of, and a version that is another one whenever any of it is. */
function nameFilesToKeep(site) {
  const worker = join(site, 'service-worker.js');
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .filter((address) => address !== 'service-worker.js')
    .sort();
  const hash = createHash('sha256');
  for (const address of files) hash.update(`${address}\n`).update(readFileSync(join(site, address)));
  hash.update(readFileSync(worker));
  const kept = {
    version: hash.digest('hex').slice(0, 16),
    addresses: files.filter((name) => !LATER.test(name)).map((name) => name.replace(/(^|\/)index\.html$/, '$1')),
    later: files.filter((name) => LATER.test(name)),
  };
  writeFileSync(worker, `const STEELYARD_SITE=${JSON.stringify(kept)};\n${readFileSync(worker, 'utf8')}`);
}
