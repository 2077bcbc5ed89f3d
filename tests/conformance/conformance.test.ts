// Runs the language-neutral vectors of this folder against the engine, as README.md beside this file describes them, and holds
// every report on the way to what the schema and SEMANTICS.md say of all reports. A requirement without a vector fails.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVectors } from './read-vectors.js';
import { runCase } from './run-case.js';

const FOLDER = new URL('.', import.meta.url);
const files = readVectors(FOLDER);

for (const file of files) {
  describe(`${file.name}: ${file.title}`, () => {
    for (const one of file.cases) {
      it(`${one.requirements.join(' ')} ${one.title}`, () => {
        expect(runCase(one)).toEqual([]);
      });
    }
  });
}

describe('the vectors as a whole', () => {
  const semantics = readFileSync(new URL('../../schemas/SEMANTICS.md', FOLDER), 'utf8');
  const required = [...semantics.matchAll(/^- \*\*(S-\d+)\*\*/gm)].map((match) => match[1] ?? '');
  const covered = new Set(files.flatMap((file) => file.cases.flatMap((one) => one.requirements)));

  it('hold a case for each requirement of SEMANTICS.md', () => {
    expect(required.length).toBeGreaterThan(100);
    expect(required.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('name no requirement that SEMANTICS.md does not have', () => {
    expect([...covered].filter((id) => !required.includes(id))).toEqual([]);
  });

  it('express each feature of other schemes in a ruleset alone', () => {
    const features = files.filter((file) => file.name.startsWith('features/'));
    expect(features.length).toBeGreaterThanOrEqual(11);
    expect(features.filter((file) => file.feature === undefined).map((file) => file.name)).toEqual([]);
  });
});
