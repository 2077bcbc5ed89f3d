// The documents that the pages may fetch, as addresses below the site and what stands there: the library's index, what it lists,
// the scenarios and the example audits beside the rulesets, and a listing of the audits (rulesets/examples.json), which nobody keeps by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../engine/cli/build/dist.mjs';

/** @returns {Map<string, string>} texts by address, such as `rulesets/index.json` */
export function rulesetFiles() {
  const files = new Map();
  const add = (path) => {
    const text = readFileSync(join(root, 'rulesets', path), 'utf8');
    files.set(`rulesets/${path}`, text);
    return JSON.parse(text);
  };
  const { rulesets, overlays } = add('index.json');
  for (const { path } of [...rulesets, ...overlays]) add(path);
  for (const { path } of rulesets) if (hasScenarios(path)) add(`${dirname(path)}/scenarios.json`);
  const examples = rulesets.flatMap(({ id, version, path }) =>
    auditsBeside(path).map((at) => {
      const { id: audit, type, date, organisation, overlays: named } = add(at);
      return { ruleset: { id, version }, path: at, id: audit, type, date, organisation: organisation?.name, overlays: named ?? [] };
    }),
  );
  return files.set('rulesets/examples.json', `${JSON.stringify(examples, null, 2)}\n`);
}

function hasScenarios(rulesetPath) {
  return existsSync(join(root, 'rulesets', dirname(rulesetPath), 'scenarios.json'));
}

function auditsBeside(rulesetPath) {
  const folder = `${dirname(rulesetPath)}/audits`;
  try {
    const names = readdirSync(join(root, 'rulesets', folder)).filter((name) => name.endsWith('.audit.json'));
    return names.sort().map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
