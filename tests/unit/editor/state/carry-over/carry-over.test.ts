// A body's rules on a new version of the scheme, change by change.
import { describe, expect, it } from 'vitest';
import { carriedOver, openChanges } from '../../../../../editor/state/carry-over/carry-over.js';
import { compareBases } from '../../../../../editor/state/carry-over/compare-bases.js';
import { nextVersion } from '../../../../../editor/state/carry-over/extends-of.js';
import { digest } from '../../../../../engine/index.js';
import type { Overlay, Ruleset } from '../../../../../engine/model/documents.js';

const leaf = (id: string, points: number, more = {}): object => ({
  id,
  points,
  pointsBasis: 'provisional',
  assess: { method: 'conformity' },
  ...more,
});

function scheme(version: string, clauses: readonly object[], more = {}): Ruleset {
  return {
    format: 'steelyard/ruleset@1',
    id: 'scheme',
    version,
    title: '方案',
    clauses: [{ id: 'service', clauses }],
    scoring: {},
    evidence: [
      { id: 'records', quantity: { min: 4 } },
      { id: 'photos', quantity: { min: 2 } },
    ],
    grades: [
      { id: 'five-star', min: 95 },
      { id: 'qualified', min: 70 },
    ],
    ...more,
  } as unknown as Ruleset;
}

const old = scheme('1.0.0', [leaf('posts', 4), leaf('repair', 6), leaf('complaints', 2), leaf('recycling', 1)]);
// Posts are as before, repair was revised, complaints got the body's own points, recycling is gone.
const now = scheme('1.1.0', [leaf('posts', 4), leaf('repair', 5), leaf('complaints', 3), leaf('delivery', 2)], {
  evidence: [
    { id: 'records', quantity: { min: 6 } },
    { id: 'photos', quantity: { min: 2 } },
    { id: 'contracts', quantity: { min: 1 } },
  ],
  overlayPolicy: { locked: ['grades.qualified.min'] },
});

const reason = '依据机构文件 3 号';
const set = (target: string, field: string, from: unknown, to: unknown): object => ({ op: 'set', target, field, from, to, reason });
const changes = [
  set('clauses/posts', 'points', 4, 3),
  set('clauses/repair', 'points', 6, 7),
  set('clauses/complaints', 'points', 2, 3),
  set('clauses/recycling', 'points', 1, 2),
  set('evidence/records', 'quantity.min', 4, 5),
  set('grades/qualified', 'min', 70, 75),
  { op: 'add', collection: 'evidence', value: { id: 'contracts', quantity: { min: 3 } }, reason },
  { op: 'add', collection: 'clauses', parent: 'service', value: leaf('training', 1), position: { after: 'recycling' }, reason },
];
const overlay = {
  format: 'steelyard/overlay@1',
  id: 'body',
  version: '2.3.1',
  status: 'published',
  title: '机构规则',
  extends: { id: 'scheme', version: '1.0.0', digest: digest(old) },
  approval: { approvedBy: '王' },
  changes,
} as unknown as Overlay;

const [before, after] = [
  { ruleset: old, earlier: [] },
  { ruleset: now, earlier: [] },
];
const comparison = compareBases(overlay, before, after);

describe('an overlay on a new version of its base', () => {
  it('is compared change by change, with all three values and the reason', () => {
    expect(
      comparison.changes.map(({ place, status, old, now, mine }) => [place.slice(1).join('.'), status, old, now, mine]).slice(0, 6),
    ).toEqual([
      ['posts.points', 'merges', 4, 4, 3],
      ['repair.points', 'decision', 6, 5, 7],
      ['complaints.points', 'already', 2, 3, 3],
      ['recycling.points', 'blocked', 1, undefined, 2],
      ['records.quantity.min', 'decision', 4, 6, 5],
      ['qualified.min', 'blocked', 70, 70, 75],
    ]);
    expect(comparison.changes.map(({ status }) => status).slice(6)).toEqual(['decision', 'merges']);
    expect(comparison.changes.map(({ problems }) => problems.map(({ code }) => code))[5]).toEqual(['overlay-locked']);
  });

  it('says what else is new in the base', () => {
    const news = comparison.news.map(({ kind, collection, id, field }) => [kind, collection, id, field].filter(Boolean).join(' '));
    expect(news).toContain('added clauses delivery');
    expect(news.some((one) => one.includes('repair'))).toBe(false);
  });

  it('loses nothing where nobody decides: what is open stands beside the draft', () => {
    const { overlay: made, aside, problems } = carriedOver(comparison, new Map());
    expect(made.changes).toHaveLength(2);
    expect(aside.map(({ why }) => why)).toEqual(['undecided', 'already', 'blocked', 'undecided', 'blocked', 'undecided']);
    expect([...made.changes, ...aside.map(({ change }) => change)]).toHaveLength(changes.length);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(openChanges(comparison, new Map()).map(({ index }) => index)).toEqual([1, 3, 4, 5, 6]);
  });

  it('is a draft of the next version that names the new base and nobody as its approver', () => {
    const { overlay: made } = carriedOver(comparison, new Map());
    expect(made).toMatchObject({ version: '2.4.0', status: 'draft', extends: { id: 'scheme', version: '1.1.0', digest: digest(now) } });
    expect(made.approval).toBeUndefined();
    const ranged = { ...overlay, extends: { id: 'scheme', version: '^1.0.0' } } as Overlay;
    expect(carriedOver(compareBases(ranged, before, after), new Map()).overlay.extends).toEqual({ id: 'scheme', version: '^1.1.0' });
  });

  it('takes mine with what now stands there, keeps theirs, or takes another value', () => {
    const {
      overlay: made,
      aside,
      problems,
    } = carriedOver(
      comparison,
      new Map([
        [1, { kind: 'mine' }],
        [3, { kind: 'theirs' }],
        [4, { kind: 'value', value: 8 }],
        [5, { kind: 'theirs' }],
        [6, { kind: 'mine' }],
      ]),
    );
    expect(made.changes.slice(1, 4)).toEqual([
      set('clauses/repair', 'points', 5, 7),
      set('evidence/records', 'quantity.min', 6, 8),
      set('evidence/contracts', 'quantity.min', 1, 3),
    ]);
    expect(aside.map(({ why }) => why)).toEqual(['already', 'dropped', 'dropped']);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('stands what it adds after the nearest one that is left', () => {
    const { overlay: made } = carriedOver(comparison, new Map());
    expect(made.changes[1]).toMatchObject({ op: 'add', value: { id: 'training' }, position: { after: 'complaints' } });
  });

  it('is checked again: a decision that the new policy does not take is reported', () => {
    const { problems } = carriedOver(comparison, new Map([[4, { kind: 'mine' }]]));
    expect(problems.map(({ code }) => code)).toContain('overlay-loosens');
  });
});

it('the next version goes as far as its base went', () => {
  const two = { ...now, version: '2.0.0' };
  expect(['1.2.3', '0.3.0', 'draft'].map((version) => nextVersion(version, old, two))).toEqual(['2.0.0', '0.4.0', '1.0.0']);
  expect(nextVersion('1.2.3', old, now)).toBe('1.3.0');
});
