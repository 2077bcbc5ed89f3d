// What the rulesets in rulesets/ come to: every scenario gives what was calculated for it apart from the engine, every overlay
// composes alone and with all the others, and every example audit gives its report byte for byte.
// A report that has changed on purpose: `UPDATE_GOLDEN=1 npx vitest run tests/golden/rulesets.test.ts` writes them anew;
// read the difference before it is committed, because these files are what a reader takes for right.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, type Loaded, load, type Report } from '../../engine/index.js';
import { auditFiles, overlayFiles, RULESETS, rulesetFiles, scenarioFiles } from '../unit/rulesets/ruleset-files.js';

interface Reference {
  readonly id: string;
  readonly version?: string;
}

const isUpdate = process.env.UPDATE_GOLDEN === '1';
const loaded = new Map<string, Loaded>();

/** A ruleset with overlays, found in rulesets/ by id and version; loaded once for each combination. */
function loadNamed(ruleset: Reference | undefined, overlays: readonly Reference[]): Loaded {
  const key = JSON.stringify([ruleset?.id, ruleset?.version, ...overlays.map(({ id, version }) => [id, version])]);
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const fresh = load({
    ruleset: documentOf(rulesetFiles, ruleset),
    overlays: overlays.map((overlay) => documentOf(overlayFiles, overlay)),
  });
  loaded.set(key, fresh);
  return fresh;
}

function documentOf<T extends Reference>(files: readonly { readonly document: T }[], wanted: Reference | undefined): T {
  const file = files.find(({ document }) => document.id === wanted?.id && document.version === wanted?.version);
  if (file === undefined) throw new Error(`rulesets/ has no ${wanted?.id}@${wanted?.version}`);
  return file.document;
}

function reportOf(ruleset: Reference | undefined, overlays: readonly Reference[], audit: unknown): Report {
  const { program, problems } = loadNamed(ruleset, overlays);
  if (program === undefined) throw new Error(`not loaded: ${JSON.stringify(problems, null, 1)}`);
  return evaluate(program, audit);
}

describe.each(scenarioFiles)('$path', ({ document }) => {
  it.each(document.scenarios.map((scenario) => [scenario.name['zh-CN'], scenario] as const))('%s', (_, scenario) => {
    const report = reportOf(scenario.audit.ruleset, scenario.overlays ?? [], scenario.audit);
    const { status, score, exactScore, grade } = report;
    const problems = [...new Set(report.problems.map(({ code }) => code))].sort();
    expect({ status, score, exactScore, grade, problems }).toEqual(scenario.expect);
  });
});

describe('the overlays', () => {
  const base = { id: 'gbt-27922-2011', version: '1.0.0' };
  const stack = [
    'eligibility',
    'evidence-list',
    'first-certificate-at-qualified',
    'five-star-requirements',
    'fee-schedule',
    'certificate-cycle',
  ].map((id) => ({ id, version: '1.0.0' }));
  const faults = (overlays: readonly Reference[]) =>
    loadNamed(base, overlays)
      .problems.filter(({ severity, code }) => severity !== 'info' && code !== 'provisional-points')
      .map(({ code, document, pointer }) => `${code} ${document} ${pointer}`);

  it.each(stack)('$id composes alone, without a warning', (overlay) => {
    expect(faults([overlay])).toEqual([]);
  });

  it('compose all together, and in the reverse order', () => {
    expect(faults(stack)).toEqual([]);
    expect(faults([...stack].reverse())).toEqual([]);
  });

  it('leave nothing out', () => {
    expect(overlayFiles.map(({ document }) => document.id).sort()).toEqual(stack.map(({ id }) => id).sort());
  });
});

describe('what the overlays give beside the grade', () => {
  const base = { id: 'gbt-27922-2011', version: '1.0.0' };
  const full = scenarioFiles.find(({ path }) => path.startsWith('gbt-27922-2011/'))?.document.scenarios[0]?.audit;
  const outputsOf = (overlay: string, audit: object) => {
    const { outputs } = reportOf(base, [{ id: overlay, version: '1.0.0' }], { ...full, overlays: [{ id: overlay }], ...audit });
    return Object.fromEntries(Object.entries(outputs).map(([id, { value }]) => [id, value]));
  };

  it.each([
    [1, 1, false, '5000'],
    [45, 1, false, '5000'],
    [46, 1, false, '5400'],
    [65, 2, false, '6200'],
    [66, 1, true, '6500'],
    [425, 3, true, '9700'],
    [426, 1, false, null],
  ])('%i persons at %i sites, rush %s: %s CNY', (headcount, sites, rush, fee) => {
    expect(outputsOf('fee-schedule', { facts: { ...full?.facts, headcount, sites, rush } })).toEqual({ fee });
  });

  it('no fee while a fact for it is missing', () => {
    expect(outputsOf('fee-schedule', { facts: { ...full?.facts, headcount: 40, sites: 1 } })).toEqual({ fee: null });
  });

  it('dates of a certificate from the day of the audit, at the end of February too', () => {
    expect(outputsOf('certificate-cycle', { date: '2028-02-29' })).toEqual({
      'certificate-expires': '2031-02-28',
      'next-surveillance': '2029-02-28',
      'renewal-from': '2030-11-28',
    });
  });

  it('no longer certificate by a surveillance audit', () => {
    const audit = { type: 'surveillance', date: '2026-05-20', previous: { grade: 'five-star', date: '2025-06-01' } };
    expect(outputsOf('certificate-cycle', audit)).toEqual({
      'certificate-expires': '2028-06-01',
      'next-surveillance': '2027-05-20',
      'renewal-from': '2028-03-01',
    });
  });

  it('no dates without a certificate', () => {
    const none = { 'certificate-expires': null, 'next-surveillance': null, 'renewal-from': null };
    const adjustments = Array.from({ length: 5 }, () => ({ id: 'special-deduction', kind: 'law' }));
    expect(outputsOf('certificate-cycle', { adjustments })).toEqual(none);
    expect(outputsOf('certificate-cycle', { clauses: {} })).toEqual(none);
  });
});

describe('the example audits', () => {
  it.each(auditFiles)('$path gives the report that lies beside it', ({ path, document }) => {
    const report = reportOf(document.ruleset, document.overlays ?? [], document);
    const place = RULESETS + path.replace('.audit.json', '.report.json');
    if (isUpdate) writeFileSync(place, `${JSON.stringify(report, null, 2)}\n`);
    expect(existsSync(place), 'the report is missing; UPDATE_GOLDEN=1 writes it').toBe(true);
    const kept = readFileSync(place, 'utf8');
    // Which engine wrote the report is not part of what is compared.
    const { engine } = JSON.parse(kept) as Report;
    expect(`${JSON.stringify({ ...report, engine }, null, 2)}\n`).toBe(kept);
  });
});

describe('who may rely on a report', () => {
  const binding = (id: string) =>
    auditFiles
      .filter(({ document }) => document.ruleset?.id === id)
      .map(({ document }) => reportOf(document.ruleset, document.overlays ?? [], document).binding);

  it('nobody, while points are provisional', () => {
    for (const { value, because } of binding('gbt-27922-2011')) expect([value, because[0]]).toEqual([false, 'provisional']);
  });

  it('everybody, where only established points count', () => {
    for (const one of binding('gbt-27922-2011-categories')) expect(one).toEqual({ value: true, because: [] });
  });

  it('nobody, while the ruleset is under review', () => {
    for (const id of ['gbt-27925-2011', 'elderly-care-homes']) {
      for (const one of binding(id)) expect(one).toEqual({ value: false, because: ['draft'] });
    }
  });
});
