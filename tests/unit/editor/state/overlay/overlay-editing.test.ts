import { describe, expect, it } from 'vitest';
import { changesWithoutReason, MISSING_REASON } from '../../../../../editor/state/overlay/missing-reason.js';
import { overlayEditing } from '../../../../../editor/state/overlay/overlay-editing.js';
import type { Ground } from '../../../../../editor/state/overlay/overlay-edits.js';
import { problemSentence } from '../../../../../engine/index.js';
import type { Change, Overlay, Ruleset } from '../../../../../engine/model/documents.js';

const base = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  title: '方案',
  clauses: [
    {
      id: 'service',
      number: '5.1',
      title: { 'zh-CN': '服务', en: 'Service' },
      points: 10,
      clauses: [
        {
          id: 'posts',
          number: '5.1.1',
          title: { 'zh-CN': '岗位', en: 'Posts' },
          points: 4,
          pointsBasis: 'provisional',
          assess: { method: 'conformity' },
          tags: ['must'],
        },
        { id: 'repair', number: '5.1.2', title: { 'zh-CN': '维修', en: 'Repair' }, points: 6, assess: { method: 'points', step: 0.5 } },
      ],
    },
  ],
  scoring: {},
  conditions: [{ id: 'no-fraud', holds: { '>=': [{ var: 'score' }, 60] } }],
  evidence: [{ id: 'records', quantity: { min: 4 }, clauses: ['repair'] }],
  grades: [
    { id: 'five-star', min: 95 },
    { id: 'qualified', min: 70 },
  ],
  overlayPolicy: { default: 'tighten', locked: ['scoring.scale'], open: ['outputs'] },
} as unknown as Ruleset;

const free = { ...base, overlayPolicy: { default: 'open' } } as Ruleset;

function overlayWith(changes: readonly unknown[]): Overlay {
  return {
    format: 'steelyard/overlay@1',
    id: 'body',
    version: '1.0.0',
    title: '机构规则',
    extends: { id: 'scheme', version: '1.0.0' },
    changes: changes as Change[],
  } as Overlay;
}

type Loose = { [key: string]: Loose[] & Record<string, unknown> };

/** What editing the ruleset that is shown makes of the changes, or the codes of the refusal. */
function edit(changes: readonly unknown[], change: (ruleset: Loose) => void, ruleset: Ruleset = free): readonly unknown[] {
  const ground: Ground = { ruleset, earlier: [] };
  const overlay = overlayWith(changes);
  const view = overlayEditing.viewOf(ground, overlay);
  const wanted = structuredClone(view.ruleset);
  change(wanted as unknown as Loose);
  const edited = overlayEditing.edited(ground, overlay, view, wanted);
  return edited.overlay?.changes ?? (edited.problems ?? []).map(({ code }) => code);
}

const below = (ruleset: Loose): unknown[] => ruleset.clauses?.[0]?.clauses as unknown[];
const leaf = (ruleset: Loose, at: number): Record<string, unknown> => below(ruleset)[at] as Record<string, unknown>;
function put(owner: unknown, key: string, value: unknown): void {
  (owner as Record<string, unknown>)[key] = value;
}
const why = { reason: '依据机构文件 3 号' };

describe('an edit becomes changes', () => {
  it('a field is set, with what stood there', () => {
    expect(edit([], (r) => put(leaf(r, 1), 'points', 5))).toEqual([
      { op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 5, reason: MISSING_REASON },
    ]);
  });

  it('a field of another language is set alone, a field that was absent without a from', () => {
    expect(
      edit([], (r) => {
        leaf(r, 0).title = { 'zh-CN': '岗位', en: 'Positions' };
        leaf(r, 0).deletable = true;
      }),
    ).toEqual([
      { op: 'set', target: 'clauses/posts', field: 'title.en', from: 'Posts', to: 'Positions', reason: MISSING_REASON },
      { op: 'set', target: 'clauses/posts', field: 'deletable', to: true, reason: MISSING_REASON },
    ]);
  });

  it('a change that is there is written on, and keeps its place and reason', () => {
    const first = { op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 5, ...why };
    const second = { op: 'set', target: 'grades/five-star', field: 'min', from: 95, to: 96, ...why };
    expect(edit([first, second], (r) => put(leaf(r, 1), 'points', 5.5))).toEqual([{ ...first, to: 5.5 }, second]);
  });

  it('a value that is again what the base has is no change any more', () => {
    const first = { op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 5, ...why };
    const second = { op: 'remove', target: 'conditions/no-fraud', ...why };
    expect(edit([first, second], (r) => put(leaf(r, 1), 'points', 6))).toEqual([second]);
    expect(edit([first, second], (r) => put(r, 'conditions', base.conditions))).toEqual([first]);
  });

  it('a member is added after the one before it, and edited in the value that it adds', () => {
    const added = edit([], (r) => void r.evidence?.push({ id: 'photos', quantity: { min: 1 } } as never));
    expect(added).toEqual([{ op: 'add', collection: 'evidence', value: { id: 'photos', quantity: { min: 1 } }, reason: MISSING_REASON }]);
    expect(edit(added, (r) => put(r.evidence?.[1], 'quantity', { min: 3 }))).toEqual([
      { op: 'add', collection: 'evidence', value: { id: 'photos', quantity: { min: 3 } }, reason: MISSING_REASON },
    ]);
    expect(edit(added, (r) => void r.evidence?.pop())).toEqual([]);
  });

  it('a clause that is added takes its own clauses along, moves and is renamed in its change', () => {
    const group = { id: 'own', title: '自定', clauses: [{ id: 'own-a', points: 1, assess: { method: 'conformity' } }] };
    const added = { op: 'add', collection: 'clauses', parent: 'service', value: group, position: { after: 'posts' }, ...why };
    expect(edit([], (r) => void below(r).splice(1, 0, group))).toEqual([{ ...added, reason: MISSING_REASON }]);
    const moved = edit([added], (r) => {
      const list = below(r);
      list.push(...list.splice(1, 1));
    });
    const { position: _, ...last } = added;
    expect(moved).toEqual([last]);
    const child = { id: 'own-b', points: 2, assess: { method: 'conformity' } };
    expect(edit([added], (r) => void (leaf(r, 1).clauses as unknown[]).push(child))).toEqual([
      { ...added, value: { ...group, clauses: [...group.clauses, child] } },
    ]);
  });

  it('what is said of something added goes with it', () => {
    const added = { op: 'add', collection: 'conditions', value: { id: 'own', holds: { '>=': [{ var: 'score' }, 80] } }, ...why };
    const set = { op: 'set', target: 'conditions/own', field: 'waivable', to: true, ...why };
    const element = { op: 'add', collection: 'grades/five-star/requires', value: 'own', ...why };
    expect(edit([added, set, element], (r) => void r.conditions?.pop())).toEqual([element]);
  });

  it('elements of a set come and go by name', () => {
    expect(edit([], (r) => put(r.grades?.[0], 'requires', ['no-fraud']))).toEqual([
      { op: 'add', collection: 'grades/five-star/requires', value: 'no-fraud', reason: MISSING_REASON },
    ]);
    expect(edit([], (r) => void delete leaf(r, 0).tags)).toEqual([
      { op: 'remove', target: 'clauses/posts/tags/must', reason: MISSING_REASON },
    ]);
  });

  it('another method of assessment is one change', () => {
    expect(edit([], (r) => put(leaf(r, 1), 'assess', { method: 'conformity' }))).toEqual([
      {
        op: 'set',
        target: 'clauses/repair',
        field: 'assess',
        from: { method: 'points', step: 0.5 },
        to: { method: 'conformity' },
        reason: MISSING_REASON,
      },
    ]);
  });

  it('a change for another value of the base is decided by editing its field, and otherwise left as it is', () => {
    const stuck = { op: 'set', target: 'clauses/repair', field: 'points', from: 8, to: 9, ...why };
    expect(edit([stuck], (r) => put(leaf(r, 1), 'points', 7))).toEqual([{ ...stuck, from: 6, to: 7 }]);
    expect(edit([stuck], (r) => put(leaf(r, 0), 'points', 3))).toEqual([
      stuck,
      { op: 'set', target: 'clauses/posts', field: 'points', from: 4, to: 3, reason: MISSING_REASON },
    ]);
  });
});

describe('an edit is refused', () => {
  it.each<readonly [string, string, (r: Loose) => void]>([
    ['what is locked', 'overlay-locked', (r) => put(r.scoring, 'scale', 1000)],
    ['what loosens', 'overlay-loosens', (r) => put(r.grades?.[0], 'min', 90)],
    ['what the schema does not take', 'wrong-type', (r) => put(leaf(r, 0), 'points', 'many')],
    ['another order of what the base has', 'overlay-cannot-move', (r) => void r.grades?.reverse()],
    ['the title of the ruleset', 'overlay-cannot-say', (r) => put(r, 'title', '别的')],
  ])('for %s', (_, code, change) => {
    expect(edit([], change, base)).toEqual([code]);
  });

  it('with a sentence in both languages', () => {
    const one = {
      code: 'overlay-cannot-move',
      severity: 'error',
      document: 'overlay:body',
      pointer: '',
      params: { place: 'grades.a' },
    } as const;
    expect(problemSentence(one, 'zh-CN')).toContain('不能移动');
    expect(problemSentence(one, 'en')).toContain('cannot move');
  });

  it('but not for what was wrong before', () => {
    const loose = { op: 'set', target: 'grades/five-star', field: 'min', from: 95, to: 90, ...why };
    const edited = edit([loose], (r) => put(r.evidence?.[0], 'quantity', { min: 5 }), base);
    expect(edited).toEqual([
      loose,
      { op: 'set', target: 'evidence/records', field: 'quantity.min', from: 4, to: 5, reason: MISSING_REASON },
    ]);
    // The one that is wrong may be mended, and not be made wrong in another way.
    expect(edit([loose], (r) => put(r.grades?.[0], 'min', 96), base)).toEqual([{ ...loose, to: 96 }]);
    expect(edit([loose], (r) => put(r.grades?.[0], 'min', 80), base)).toEqual(['overlay-loosens']);
  });
});

describe('what an author sees', () => {
  const changes = [
    { op: 'set', target: 'clauses/gone', field: 'points', to: 1, ...why },
    { op: 'set', target: 'clauses/posts', field: 'points', from: 4, to: 'many', ...why },
    { op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 5, reason: MISSING_REASON },
    { op: 'remove', target: 'evidence/records', ...why },
  ];
  const ground: Ground = { ruleset: base, earlier: [] };
  const view = overlayEditing.viewOf(ground, overlayWith(changes));

  it('leaves out what cannot be carried out, and says so', () => {
    expect(view.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown-target', '/changes/0/target'],
      ['wrong-type', '/changes/1/to'],
      ['overlay-unproven', '/changes/2/to'],
      ['overlay-loosens', '/changes/3/target'],
    ]);
    expect(JSON.stringify(view.ruleset)).not.toContain('many');
  });

  it('knows what the overlay changed, who set what, and which reasons are missing', () => {
    expect([...view.changed]).toEqual([
      ['clauses.repair.points', 2],
      ['evidence.records', 3],
    ]);
    expect(view.setBy('clauses.repair.points')).toBe('body@1.0.0');
    expect(view.setBy('clauses.posts.points')).toBe('scheme@1.0.0');
    expect(view.before).toBe(base);
    expect(changesWithoutReason(overlayWith(changes))).toEqual([2]);
  });

  it('knows what the base lets it do', () => {
    expect(['scoring.scale', 'outputs.fee', 'clauses.repair.points'].map((place) => overlayEditing.permission(ground, place))).toEqual([
      'locked',
      'open',
      'tighten',
    ]);
    const locked: Ground = { ruleset: { ...base, overlayPolicy: { locked: ['clauses.*.points'] } } as Ruleset, earlier: [] };
    expect(overlayEditing.permission(locked, 'clauses.repair')).toBe('locked');
    expect(overlayEditing.permission(locked, 'clauses.repair.title')).toBe('tighten');
  });
});
