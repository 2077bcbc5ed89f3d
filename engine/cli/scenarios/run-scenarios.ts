// Scenarios: small audits of a ruleset and what each must come to. A field that is not expected is not compared.
import { checkAudit, evaluate, type Problem } from '../../index.js';
import { problem } from '../../model/problem.js';
import { type ScenarioDifference, scenarioDifferences } from '../../scenario/compare.js';
import type { DocumentFile } from '../document-file.js';
import { type Documents, findDocuments, type Named, namedBy } from '../documents-for.js';
import type { Library } from '../library.js';

export interface ScenarioResult {
  readonly name: { readonly zh: string; readonly en: string };
  readonly differences: readonly ScenarioDifference[];
}

/** `file` is `{ "scenarios": [ { name, audit, overlays?, expect } ] }`; the ruleset is the one that was named, whatever the audits say. */
export function runScenarios(
  ruleset: DocumentFile,
  file: unknown,
  path: string,
  library: Library,
): { readonly results: readonly ScenarioResult[]; readonly problems: readonly Problem[] } {
  const scenarios = fieldsOf(file).scenarios;
  if (!Array.isArray(scenarios))
    return { results: [], problems: [problem('error', 'missing-field', path, '/scenarios', { field: 'scenarios' })] };
  const known = new Map<string, Documents>();
  const documentsFor = (named: Named): Documents => {
    const key = JSON.stringify(named.overlays);
    const documents = known.get(key) ?? findDocuments(library, { ruleset: ruleset.name, overlays: undefined }, named);
    known.set(key, documents);
    return documents;
  };
  return { results: scenarios.map((scenario) => runScenario(fieldsOf(scenario), documentsFor)), problems: [] };
}

function runScenario(scenario: Readonly<Record<string, unknown>>, documentsFor: (named: Named) => Documents): ScenarioResult {
  const audit = { format: 'steelyard/audit@1', ...fieldsOf(scenario.audit) };
  const named = namedBy(scenario.overlays === undefined ? audit : { ...audit, overlays: scenario.overlays });
  const { loaded, problems } = documentsFor(named);
  const name = nameOf(scenario.name);
  if (loaded?.program === undefined)
    return { name, differences: [{ field: 'problems', expected: [], found: problems.map((one) => one.code) }] };
  const report = evaluate(loaded.program, checkAudit(audit));
  return { name, differences: scenarioDifferences(fieldsOf(scenario.expect), report) };
}

function nameOf(name: unknown): ScenarioResult['name'] {
  if (typeof name === 'string') return { zh: name, en: name };
  const { 'zh-CN': zh, en } = fieldsOf(name);
  return { zh: String(zh ?? en ?? '?'), en: String(en ?? zh ?? '?') };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
