// --ruleset and --overlay with an id alone: the version that the audit names, else the one for its date, else the latest.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Programs } from '../../../engine/cli/batch/programs.js';
import { findDocuments, namedBy } from '../../../engine/cli/documents-for.js';
import { Library } from '../../../engine/cli/library.js';
import { AUDIT, OVERLAY, RULESET } from './small-documents.js';

const root = mkdtempSync(join(tmpdir(), 'steelyard-library-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const periods = [
  ['1.0.0', { from: '2020-01-01', until: '2022-12-31' }],
  ['2.0.0', { from: '2023-01-01', until: null }],
] as const;

function entry(
  name: string,
  content: { readonly id: string; readonly version: string; readonly [field: string]: unknown },
  effective: object,
) {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, name), JSON.stringify({ ...content, effective }));
  return { id: content.id, version: content.version, status: 'published', effective, path: name };
}

const rulesets = periods.map(([version, effective]) => entry(`small-${version}.json`, { ...RULESET, version }, effective));
const overlays = periods.map(([version, effective]) =>
  entry(`stricter-${version}.json`, { ...OVERLAY, version, extends: { id: 'small', version } }, effective),
);
writeFileSync(join(root, 'index.json'), JSON.stringify({ rulesets, overlays }));
const library = Library.open(root);

test.each([
  ['names the version', { ruleset: { id: 'small', version: '1.0.0' }, date: '2026-03-01' }, '1.0.0'],
  ['names another ruleset and has a date', { ruleset: { id: 'other', version: '1.0.0' }, date: '2021-05-01' }, '1.0.0'],
  ['names nothing and has a date', { ruleset: undefined, date: '2026-03-01' }, '2.0.0'],
  ['names nothing and has no date', { ruleset: undefined, date: undefined }, '2.0.0'],
])('an audit that %s', (_, change, version) => {
  const audit = { ...AUDIT, ...change };
  const { ruleset, problems } = findDocuments(library, { ruleset: 'small', overlays: [] }, namedBy(audit));
  expect(problems).toEqual([]);
  expect(ruleset?.value).toMatchObject({ id: 'small', version });
  const programs = new Programs(library, { ruleset: 'small', overlays: [] });
  // Another audit before it must not decide.
  programs.for({ ...AUDIT, date: '2021-05-01', ruleset: undefined });
  expect(programs.for(audit)).toMatchObject({ program: { effective: { base: { version } } } });
});

test('a date on which no version is in force is an error, and so is the audit’s own reference without version and date', () => {
  const early = { ...AUDIT, ruleset: undefined, date: '1999-01-01' };
  expect(findDocuments(library, { ruleset: 'small', overlays: [] }, namedBy(early)).problems).toMatchObject([
    { code: 'no-version-for-date' },
  ]);
  const own = { ...AUDIT, ruleset: { id: 'small' }, date: undefined };
  expect(findDocuments(library, { ruleset: undefined, overlays: [] }, namedBy(own)).problems).toMatchObject([
    { code: 'no-version-for-date' },
  ]);
});

test.each([
  ['the version that the audit names', { overlays: [{ id: 'stricter', version: '1.0.0' }], date: '2026-03-01' }, '1.0.0'],
  ['the version for its date', { date: '2021-05-01' }, '1.0.0'],
  ['the latest without a date', { date: undefined }, '2.0.0'],
])('an overlay without version: %s', (_, change, version) => {
  const audit = { ...AUDIT, ...change };
  const found = findDocuments(library, { ruleset: `small@${version}`, overlays: ['stricter'] }, namedBy(audit));
  expect(found.overlays.map((file) => file.value)).toMatchObject([{ id: 'stricter', version }]);
});
