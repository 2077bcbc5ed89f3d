// What the worker works out: places of problems, also of those in an overlay; the trial against the version before; scenarios under the
// overlays that they name.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckRequest, Checks } from '../../../../editor/state/checks.js';
import type { Scenario } from '../../../../editor/state/work.js';
import { runChecks } from '../../../../editor/worker/run-checks.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';

const HOME = 'rulesets/gbt-27922-2011';
const read = (path: string): unknown => JSON.parse(readFileSync(`${HOME}/${path}`, 'utf8'));
const ruleset = read('1.0.0/ruleset.json') as Ruleset;
const { overlays: _, ...audit } = read('1.0.0/audits/01-household-appliances-four-star.audit.json') as Readonly<Record<string, unknown>>;

function overlayWith(changes: readonly unknown[], version = '1.0.0'): Overlay {
  const { id } = ruleset;
  return { format: 'steelyard/overlay@1', id: 'body', version, title: '某机构', extends: { id, version: '1.0.0' }, changes } as never;
}

function checked(change: Partial<CheckRequest>): Checks {
  const request = { ruleset, overlays: [], originStack: [], origin: undefined, audit: undefined, scenarios: [], library: {}, ...change };
  return runChecks({ trialStack: request.overlays, ...request }, 7, () => 0);
}

const reason = '理由';
const set = (target: string, field: string, from: unknown, to: unknown) => ({ op: 'set', target, field, from, to, reason });

describe('places of problems', () => {
  const placesOf = (overlay: Overlay) => checked({ overlays: [overlay] }).problems.map(({ problem, place }) => [problem.code, place]);

  it('are what a change of an overlay is about', () => {
    const found = placesOf(
      overlayWith([
        set('grades/five-star', 'min', 94, 96),
        { op: 'add', collection: 'evidence', value: { id: 'plan' }, reason },
        { op: 'add', collection: 'evidence', value: { id: 'plan' }, reason },
        { op: 'set', target: 'clauses/nowhere', field: 'points', to: 1, reason },
      ]),
    );
    expect(found).toContainEqual(['overlay-conflict', { collection: 'grades', id: 'five-star', field: 'min' }]);
    expect(found).toContainEqual([expect.any(String), { collection: 'evidence', id: 'plan' }]);
    expect(found).toContainEqual([expect.any(String), { collection: 'clauses', id: 'nowhere', field: 'points' }]);
  });

  it('are the overlay itself where no change is meant', () => {
    const broken = { ...overlayWith([]), extends: { id: ruleset.id, version: '9.9.9' } } as Overlay;
    const places = placesOf(broken).map(([, place]) => place);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => place === undefined || (place as { collection: string }).collection === 'overlay')).toBe(true);
  });

  it('are things of the ruleset', () => {
    const clauses = ruleset.clauses.map((one, at) => (at === 0 ? { ...one, points: 99 } : one));
    const { problems, isUsable, revision } = checked({ ruleset: { ...ruleset, clauses } });
    expect(problems.find(({ problem }) => problem.code === 'points-sum')?.place).toEqual({
      collection: 'clauses',
      id: ruleset.clauses[0]?.id,
      field: 'points',
    });
    expect(isUsable).toBe(false);
    expect(revision).toBe(7);
  });
});

describe('the trial', () => {
  it('is what the audit comes to now and under the version before', () => {
    const grades = ruleset.grades.map((one) => (one.id === 'four-star' ? { ...one, min: 94 } : one));
    const { trial } = checked({ ruleset: { ...ruleset, version: '1.1.0', grades }, audit, origin: { ruleset, overlays: [] } });
    expect([trial?.report.status, trial?.report.grade]).toEqual(['final', 'three-star']);
    expect([trial?.before?.status, trial?.before?.grade]).toEqual(['final', 'four-star']);
    expect(trial?.report.score).toBe(trial?.before?.score);
  });

  it('says that nothing can be tried where the rules are faulty, and takes any audit', () => {
    const faulty = { ...ruleset, clauses: [...ruleset.clauses, ruleset.clauses[0]] } as Ruleset;
    expect(checked({ ruleset: faulty, audit }).trial?.report.status).toBe('invalid');
    for (const odd of [null, 7, 'x', [], {}, { clauses: [] }]) expect(checked({ audit: odd }).trial?.report.status).toBeDefined();
  });
});

describe('scenarios', () => {
  const scenario = (expected: Scenario['expect'], more: Partial<Scenario> = {}): Scenario => ({
    name: '用例',
    audit,
    expect: expected,
    ...more,
  });
  const stricter = overlayWith([set('grades/four-star', 'min', 90, 94)]);
  const named = { overlays: [{ id: 'body', version: '1.0.0' }] };

  it('are compared with what they come to', () => {
    const { scenarios } = checked({ scenarios: [scenario({ grade: 'four-star' }), scenario({ grade: 'five-star' })] });
    expect(scenarios[0]?.differences).toEqual([]);
    expect(scenarios[1]?.differences).toEqual([{ field: 'grade', expected: 'five-star', found: 'four-star' }]);
  });

  it('are run under the overlays that they name', () => {
    const scenarios = [scenario({ grade: 'three-star' }, named), scenario({ grade: 'four-star' })];
    const { scenarios: found } = checked({ scenarios, library: { 'body@1.0.0': stricter } });
    expect(found.map(({ differences }) => differences)).toEqual([[], []]);
  });

  it('say which overlay is missing', () => {
    const { scenarios } = checked({
      scenarios: [scenario({ grade: 'four-star' }, { overlays: [{ id: 'constructor', version: '1.0.0' }] })],
    });
    expect(scenarios[0]?.differences).toEqual([{ field: 'overlays', expected: ['constructor@1.0.0'], found: null }]);
  });

  it('have the open overlay in its own place, whichever version of it they name', () => {
    const open = overlayWith([set('grades/four-star', 'min', 90, 94)], '1.1.0');
    const scenarios = [scenario({ grade: 'three-star' }, named), scenario({ grade: 'three-star' })];
    const { scenarios: found } = checked({ scenarios, overlays: [open], library: { 'body@1.0.0': overlayWith([]) } });
    expect(found.map(({ differences }) => differences)).toEqual([[], []]);
  });

  it('fail, and break nothing, whatever is in them', () => {
    const odd = [7, 'x', { id: 'body' }, [null, 7, { id: 'x' }]].map((overlays) => scenario({ grade: null }, { audit: { overlays } }));
    const { scenarios } = checked({ scenarios: [...odd, scenario({}), scenario({ constructor: 1 } as never)] });
    expect(scenarios).toHaveLength(6);
    expect(scenarios.slice(-2).every(({ differences }) => differences.length > 0)).toBe(true);
  });
});
