// Every document in rulesets/ has the shape that its schema asks for, is written the one way that the tools write it,
// and speaks both languages. What it comes to is checked in tests/golden.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../engine/model/documents.js';
import * as validators from '../../../schemas/generated/validators.js';
import { allJsonPaths, auditFiles, overlayFiles, reportFiles, rulesetFiles, scenarioFiles } from './ruleset-files.js';

function errorsOf(validate: validators.Validator, document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`);
}

/** What an overlay adds, put into an otherwise empty ruleset, so that the ruleset's schema judges it. */
function rulesetWith(change: Change): unknown {
  const empty = { format: 'steelyard/ruleset@1', id: 'x', version: '1.0.0', title: 'x', clauses: [], scoring: {}, grades: [] };
  return change.op === 'add' && !change.collection.includes('/') ? { ...empty, [change.collection]: [change.value] } : empty;
}

const files = [...rulesetFiles, ...overlayFiles, ...auditFiles, ...reportFiles, ...scenarioFiles];

describe('the documents in rulesets/', () => {
  it('are all known: a ruleset, an overlay, an audit, a report, scenarios or the index', () => {
    expect(allJsonPaths.filter((path) => path !== 'index.json')).toEqual(files.map(({ path }) => path).sort());
  });

  it.each(rulesetFiles)('$path is a ruleset', ({ document }) => {
    expect(errorsOf(validators.ruleset, document)).toEqual([]);
  });

  it.each(overlayFiles)('$path is an overlay that adds what a ruleset can hold', ({ document }) => {
    expect(errorsOf(validators.overlay, document)).toEqual([]);
    for (const change of document.changes) expect(errorsOf(validators.ruleset, rulesetWith(change))).toEqual([]);
  });

  it.each(auditFiles)('$path is an audit of the ruleset that it lies with', ({ path, document }) => {
    expect(errorsOf(validators.audit, document)).toEqual([]);
    expect(path.startsWith(`${document.ruleset?.id}/${document.ruleset?.version}/`)).toBe(true);
  });

  it.each(reportFiles)('$path is a report beside its audit', ({ path, document }) => {
    expect(errorsOf(validators.report, document)).toEqual([]);
    expect(allJsonPaths).toContain(path.replace('.report.json', '.audit.json'));
  });

  it.each(scenarioFiles)('$path holds audits and what they come to', ({ path, document }) => {
    for (const { name, audit, overlays, expect: expected } of document.scenarios) {
      expect(errorsOf(validators.audit, audit), name.en).toEqual([]);
      expect(path.startsWith(`${audit.ruleset?.id}/`), name.en).toBe(true);
      expect(overlays ?? [], name.en).toEqual(audit.overlays ?? []);
      expect(Object.keys(expected), name.en).toEqual(['status', 'score', 'exactScore', 'grade', 'problems']);
    }
    const names = document.scenarios.map(({ name }) => name['zh-CN']);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(files)('$path is two-space JSON with a line end', ({ text, document }) => {
    expect(text).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('has at least three examples for each ruleset', () => {
    for (const { document } of rulesetFiles) {
      const examples = auditFiles.filter(({ path }) => path.startsWith(`${document.id}/${document.version}/`));
      expect(examples.length, document.id).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('texts for people', () => {
  const textKeys = new Set(['title', 'text', 'confidence', 'unit']);

  /** Places where a text has only one language; a unit such as CNY needs none. */
  function monolingual(value: unknown, at = ''): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const here = `${at}/${key}`;
      if (!textKeys.has(key)) return monolingual(inner, here);
      const whole = typeof inner === 'object' && inner !== null && 'zh-CN' in inner && 'en' in inner;
      return whole || inner === 'CNY' ? [] : [here];
    });
  }

  it.each([...rulesetFiles, ...overlayFiles])('$path has each in Chinese and in English', ({ document }) => {
    expect(monolingual(document)).toEqual([]);
  });
});
