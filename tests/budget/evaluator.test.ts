// The evaluator's size as portals get it, read from the built modules: what loads with the tag, each module, and all together. The 40 kB
// of the issue are not met: the engine without which there is no result and lit are more than that by themselves. So the tables say
// what is and what was asked, and the ceilings hold what was reached.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadedBy } from './loaded.js';
import { type Ceiling, ceilingTable, moduleTable, total } from './table.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const modules = loadedBy(dist, 'evaluator.js');

/** A module that is not named below. */
const SMALL = 2_000;
const MODULE_LIMITS: Readonly<Record<string, number>> = {
  'evaluator/element.js': 75_000,
  'evaluator/page-overlays.js': 12_300,
  'evaluator/page-lint.js': 12_300,
  'evaluator/page-reasons.js': 11_800,
  'evaluator/page-zh.js': 8_100,
  'evaluator/page-documents-zh.js': 7_900,
  'evaluator/page-en.js': 7_100,
  'evaluator/page-documents-en.js': 6_600,
  'evaluator/embed-painted-after.js': 6_800,
  'evaluator/styles.js': 5_600,
  'evaluator/page-parse-exactly.js': 5_400,
  'evaluator/embed-zh.js': 5_100,
  'evaluator/embed-en.js': 4_600,
  'evaluator/storage-draft-store.js': 4_000,
  'evaluator/embed-problems-zh.js': 2_100,
};

const ceilings: readonly Ceiling[] = [
  { title: 'loaded with the tag', modules: modules.filter(({ isAtOnce }) => isAtOnce), limit: 75_000 },
  { title: 'all there is, both languages', modules, limit: 183_000 },
];

it('prints what it is made of', () => {
  const later = modules.filter(({ isAtOnce }) => !isAtOnce);
  console.log(
    [
      moduleTable(
        'at once',
        modules.filter(({ isAtOnce }) => isAtOnce),
      ),
      moduleTable('later', later),
      ceilingTable(ceilings),
    ].join('\n'),
  );
  expect(later.length).toBeGreaterThan(10);
});

it.each(ceilings)('does not grow: $title', ({ modules: counted, limit }) => {
  expect(total(counted), ceilingTable(ceilings)).toBeLessThanOrEqual(limit);
});

it('has no module that grows unseen', () => {
  const above = modules.filter(({ name, gzipBytes }) => gzipBytes > (MODULE_LIMITS[name] ?? SMALL));
  expect(above.map(({ name, gzipBytes }) => `${name}: ${gzipBytes} of ${MODULE_LIMITS[name] ?? SMALL}`)).toEqual([]);
  const names = new Set(modules.map(({ name }) => name));
  expect(Object.keys(MODULE_LIMITS).filter((name) => !names.has(name))).toEqual([]);
});

it('brings nothing large at once but the element itself', () => {
  const others = modules.filter(({ name, isAtOnce }) => isAtOnce && name !== 'evaluator/element.js');
  expect(total(others), moduleTable('at once', others)).toBeLessThanOrEqual(1_000);
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
