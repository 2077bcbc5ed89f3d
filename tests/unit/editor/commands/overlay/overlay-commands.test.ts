// Commands on an overlay itself: reasons, taking back, and what was set aside; each one step that undoes.
import { describe, expect, it } from 'vitest';
import { dropAside, keepAside, takeAside } from '../../../../../editor/commands/overlay/aside.js';
import { revertChange } from '../../../../../editor/commands/overlay/revert-change.js';
import { setReason, spreadReason } from '../../../../../editor/commands/overlay/set-reason.js';
import { MISSING_REASON } from '../../../../../editor/state/overlay/missing-reason.js';
import { overlayEditing } from '../../../../../editor/state/overlay/overlay-editing.js';
import { verdictsOn } from '../../../../../editor/state/overlay/verdicts.js';
import { workOf } from '../../../../../editor/state/work.js';
import { Workpiece } from '../../../../../editor/state/workpiece.js';
import type { Overlay, Ruleset } from '../../../../../engine/model/documents.js';

const base = {
  format: 'steelyard/ruleset@1',
  id: 'scheme',
  version: '1.0.0',
  title: '方案',
  clauses: [{ id: 'repair', number: '5.1', title: '维修', points: 6, assess: { method: 'points' } }],
  scoring: {},
  grades: [{ id: 'five-star', min: 95 }],
  overlayPolicy: { locked: ['scoring.scale'], open: ['outputs'] },
} as unknown as Ruleset;
const holds = { '>=': [{ var: 'score' }, 80] };
const changes = [
  { op: 'set', target: 'clauses/repair', field: 'points', from: 6, to: 7, reason: '第一条' },
  { op: 'add', collection: 'conditions', value: { id: 'own', title: '自定', holds }, reason: MISSING_REASON },
  { op: 'set', target: 'conditions/own', field: 'waivable', to: false, reason: MISSING_REASON },
  { op: 'set', target: 'clauses/gone', field: 'points', from: 1, to: 2, reason: '第二条' },
];
const ground = { ruleset: base, earlier: [] };

function open(): Workpiece {
  const document = {
    format: 'steelyard/overlay@1',
    id: 'body',
    version: '1.0.0',
    title: '规则',
    extends: { id: 'scheme', version: '1.0.0' },
    changes,
  } as unknown as Overlay;
  return new Workpiece({ key: 'a', work: workOf(document), ground, overlays: overlayEditing, now: () => 0 });
}

const overlayOf = (piece: Workpiece): Overlay => piece.document as Overlay;
const both = (piece: Workpiece): readonly [Ruleset, Ruleset] => [base, piece.ruleset];

describe('a reason', () => {
  it('is given, and taken away again, under a label that names the change', () => {
    const piece = open();
    const edit = setReason(overlayOf(piece), both(piece), 0, ' 依据会议纪要 ');
    expect(edit === false ? '' : edit.label['zh-CN']).toBe('理由：条款 5.1 维修：分值 6 → 7');
    piece.apply(edit);
    expect(overlayOf(piece).changes[0]?.reason).toBe('依据会议纪要');
    piece.apply(setReason(overlayOf(piece), both(piece), 0, '  '));
    expect(overlayOf(piece).changes[0]?.reason).toBe(MISSING_REASON);
    expect(setReason(overlayOf(piece), both(piece), 0, '')).toBe(false);
  });

  it('goes to all that have none', () => {
    const piece = open();
    expect(spreadReason(overlayOf(piece), 1)).toBe(false);
    piece.apply(spreadReason(overlayOf(piece), 0));
    expect(overlayOf(piece).changes.map(({ reason }) => reason)).toEqual(['第一条', '第一条', '第一条', '第二条']);
  });
});

describe('taking back', () => {
  it('takes what was added with all that was said of it', () => {
    const piece = open();
    expect(piece.apply(revertChange(overlayOf(piece), both(piece), 1, true))).toEqual({ isApplied: true });
    expect(overlayOf(piece).changes).toEqual([changes[0], changes[3]]);
    expect(piece.ruleset.conditions).toBeUndefined();
    piece.undo();
    expect(overlayOf(piece).changes).toEqual(changes);
  });

  it('takes a set value, and what cannot be applied', () => {
    const piece = open();
    piece.apply(revertChange(overlayOf(piece), both(piece), 3, false));
    piece.apply(revertChange(overlayOf(piece), both(piece), 0, true));
    expect(overlayOf(piece).changes).toEqual(changes.slice(1, 3));
    expect(piece.ruleset.clauses).toEqual(base.clauses);
    expect(revertChange(overlayOf(piece), both(piece), 9, true)).toBe(false);
  });
});

describe('what was set aside', () => {
  it('is kept with the draft, taken in as of what stands there now, or given up', () => {
    const piece = open();
    const change = { op: 'set', target: 'grades/five-star', field: 'min', from: 90, to: 96, reason: '第三条' } as never;
    expect(keepAside(overlayOf(piece), [], '0.9.0')).toBe(false);
    piece.apply(
      keepAside(
        overlayOf(piece),
        [
          { change, why: 'undecided' },
          { change, why: 'blocked' },
        ],
        '0.9.0',
      ),
    );
    piece.apply(dropAside(piece.work, piece.ruleset, 1));
    expect(piece.work.aside?.map(({ why }) => why)).toEqual(['undecided', 'dropped']);
    piece.apply(takeAside(piece.work, piece.ruleset, 0));
    expect(overlayOf(piece).changes.at(-1)).toMatchObject({ from: 95, to: 96 });
    expect(piece.ruleset.grades[0]?.min).toBe(96);
    expect(piece.work.aside).toHaveLength(1);
  });
});

it('each change is judged by its worst part', () => {
  const piece = open();
  expect(verdictsOn(ground, overlayOf(piece))).toEqual(['unproven', 'tightens', 'neutral', 'stuck']);
});
