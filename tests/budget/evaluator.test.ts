// The evaluator's size as portals get it: what loads with the tag, and what is fetched later. Prints the table that it judges.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadedBy, total } from './loaded.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Bytes of gzip. */
const AT_ONCE_LIMIT = 40_000;

const modules = loadedBy(dist, 'evaluator.js');
const atOnce = modules.filter(({ isAtOnce }) => isAtOnce);
const later = modules.filter(({ isAtOnce }) => !isAtOnce);

function table(): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(10);
  const row = (name: string, bytes: number, gzipBytes: number): string => `${name.padEnd(48)}${kilobytes(bytes)}${kilobytes(gzipBytes)}`;
  const part = (title: string, of: typeof modules): readonly string[] => [
    ...of.map(({ name, bytes, gzipBytes }) => row(`  ${name}`, bytes, gzipBytes)),
    row(
      title,
      of.reduce((sum, { bytes }) => sum + bytes, 0),
      total(of),
    ),
  ];
  const head = `${'evaluator'.padEnd(48)}${'minified'.padStart(10)}${'gzip'.padStart(10)}`;
  return [head, ...part('at once', atOnce), ...part('later', later), ...part('all', modules).slice(-1)].join('\n');
}

it('loads within its budget', () => {
  console.log(table());
  expect(total(atOnce), table()).toBeLessThanOrEqual(AT_ONCE_LIMIT);
});

it('is measured whole: every published module of it is counted', () => {
  const published = readdirSync(join(dist, 'evaluator')).map((name) => `evaluator/${name}`);
  const counted = new Set([...modules, ...loadedBy(dist, 'evaluator-element.js')].map(({ name }) => name));
  expect(published.filter((name) => !counted.has(name))).toEqual([]);
});

it('does not bring its code twice', () => {
  const alone = loadedBy(dist, 'evaluator-element.js').filter(({ name }) => name.startsWith('evaluator/'));
  const names = new Set(modules.map(({ name }) => name));
  expect(alone.filter(({ name }) => !names.has(name))).toEqual([]);
});
