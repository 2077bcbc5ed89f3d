// `npm run sizes [element|studio]`: what the element and the studio are made of. Builds them aside and lists, for each of their modules,
// the sources in it by the bytes that they leave, the largest first, and their folders; so that whoever holds the budget sees where it
// went. Of Monaco only what it comes to.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../engine/cli/build/dist.mjs';
import { elementBuild } from './element-part.mjs';
import { studioBuild } from './studio-config.mjs';

const SHOWN = 20;
const out = join(root, 'node_modules', '.cache', 'steelyard', 'sizes');
const { build } = await import('vite');
const [only] = process.argv.slice(2);
const chunks = [];
if (only !== 'studio') for (const { output } of await build(elementBuild(out))) chunks.push(...output);
if (only !== 'element') chunks.push(...(await build(studioBuild(out))).output);

const isMonaco = ({ fileName }) => /monaco\//.test(fileName);
const codes = chunks.filter(({ type }) => type === 'chunk').sort((a, b) => b.code.length - a.code.length);
for (const chunk of codes.filter((one) => !isMonaco(one))) {
  const sources = Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ name: relative(root, id), bytes: renderedLength }));
  const gzip = gzipSync(chunk.code, { level: 9 }).length;
  process.stdout.write(`\n${chunk.fileName}: ${kilobytes(gzip).trim()} gzip of ${kilobytes(chunk.code.length).trim()}\n`);
  list(sources);
  if (sources.length > SHOWN) list(folders(sources));
}
const monaco = chunks.filter(isMonaco).map((one) => gzipSync(one.code ?? one.source, { level: 9 }).length);
if (monaco.length > 0)
  process.stdout.write(`\nMonaco: ${kilobytes(monaco.reduce((sum, one) => sum + one, 0)).trim()} gzip, when Source is opened\n`);
rmSync(out, { recursive: true, force: true });

function list(sized) {
  for (const { name, bytes } of sized.toSorted((a, b) => b.bytes - a.bytes).slice(0, SHOWN))
    process.stdout.write(`${kilobytes(bytes)}  ${name}\n`);
}

/** By the first two names of their paths. */
function folders(sources) {
  const sums = new Map();
  for (const { name, bytes } of sources) {
    const folder = `${name.split(/[\\/]/).slice(0, 2).join('/')}/`;
    sums.set(folder, (sums.get(folder) ?? 0) + bytes);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes }));
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
}
