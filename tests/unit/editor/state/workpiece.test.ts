// An open document: one step for each edit, undone and done again to the very same text; what is refused leaves no trace.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setMinimum } from '../../../../editor/commands/grades/set-minimum.js';
import { setField } from '../../../../editor/commands/set-field.js';
import type { Edit } from '../../../../editor/state/edit.js';
import { overlayEditing } from '../../../../editor/state/overlay/overlay-editing.js';
import type { Ground } from '../../../../editor/state/overlay/overlay-edits.js';
import { workOf } from '../../../../editor/state/work.js';
import { Workpiece, type WorkpieceOptions } from '../../../../editor/state/workpiece.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';

const ruleset = JSON.parse(readFileSync('rulesets/gbt-27922-2011/1.0.0/ruleset.json', 'utf8')) as Ruleset;
const overlay: Overlay = {
  format: 'steelyard/overlay@1',
  id: 'body',
  version: '1.0.0',
  extends: { id: ruleset.id, version: ruleset.version },
  changes: [],
} as never;

function workpiece(options: Partial<WorkpieceOptions> = {}): { readonly piece: Workpiece; tick(milliseconds: number): void } {
  let time = 1_000;
  const piece = new Workpiece({ key: 'k', work: workOf(ruleset), now: () => time, ...options });
  return {
    piece,
    tick: (milliseconds) => {
      time += milliseconds;
    },
  };
}

function points(piece: Workpiece, value: number, joins?: string): Edit | false {
  return setMinimum(piece.ruleset, 'five-star', 'score', value, joins);
}

const text = (piece: Workpiece): string => JSON.stringify(piece.work);

describe('undo and redo', () => {
  it('take one drag as one step, however slow, and the next drag as another', () => {
    const { piece, tick } = workpiece();
    const first = text(piece);
    for (const value of [96, 97]) {
      piece.apply(points(piece, value, 'gesture:1'));
      tick(5000);
    }
    piece.apply(points(piece, 98, 'gesture:2'));
    expect(piece.history.steps).toHaveLength(2);
    piece.undo();
    piece.undo();
    expect(text(piece)).toBe(first);
  });

  it('give back the very same text, step by step', () => {
    const { piece, tick } = workpiece();
    const texts = [text(piece)];
    for (const value of [96, 97, 98]) {
      tick(1000);
      piece.apply(points(piece, value));
      texts.push(text(piece));
    }
    for (const wanted of texts.slice(0, -1).reverse()) {
      expect(piece.undo()).toBe(true);
      expect(text(piece)).toBe(wanted);
    }
    expect(piece.undo()).toBe(false);
    for (const wanted of texts.slice(1)) {
      expect(piece.redo()).toBe(true);
      expect(text(piece)).toBe(wanted);
    }
    expect(piece.redo()).toBe(false);
  });

  it('say which step is next, and lead to its place', () => {
    const { piece } = workpiece();
    piece.apply(points(piece, 96));
    expect(piece.canUndo?.['zh-CN']).toContain('五星级');
    expect(piece.canUndo?.['zh-CN']).toContain('96');
    expect(piece.canRedo).toBeUndefined();
    piece.select({ collection: 'clauses', id: 'repair' });
    piece.undo();
    expect(piece.selected).toEqual({ collection: 'grades', id: 'five-star', field: 'min' });
    expect(piece.canUndo).toBeUndefined();
    expect(piece.canRedo?.en).toContain('96');
  });

  it('forget what was undone once something else is done', () => {
    const { piece, tick } = workpiece();
    piece.apply(points(piece, 96));
    piece.undo();
    tick(1000);
    piece.apply(points(piece, 99));
    expect(piece.canRedo).toBeUndefined();
    expect(piece.history.steps).toHaveLength(1);
  });

  it('keep the last five hundred steps', () => {
    const { piece, tick } = workpiece();
    for (let at = 0; at < 503; at += 1) {
      tick(1000);
      piece.apply(points(piece, 50 + at / 10));
    }
    expect(piece.history.steps).toHaveLength(500);
    expect(piece.history.position).toBe(500);
    let undone = 0;
    while (piece.undo()) undone += 1;
    expect(undone).toBe(500);
    expect(piece.ruleset.grades[0]?.min).toBe(50.2);
  });
});

describe('steps that belong together', () => {
  it('are one within half a second, and not after it', () => {
    const { piece, tick } = workpiece();
    for (const value of [96, 97, 98]) {
      tick(499);
      piece.apply(points(piece, value, 'drag'));
    }
    expect(piece.history.steps).toHaveLength(1);
    tick(500);
    piece.apply(points(piece, 99, 'drag'));
    expect(piece.history.steps).toHaveLength(2);
    piece.undo();
    expect(piece.ruleset.grades[0]?.min).toBe(98);
    piece.undo();
    expect(piece.ruleset.grades[0]?.min).toBe(95);
    piece.redo();
    expect(piece.ruleset.grades[0]?.min).toBe(98);
  });

  it('are several where they are of different things', () => {
    const { piece } = workpiece();
    piece.apply(points(piece, 96, 'one'));
    piece.apply(points(piece, 97, 'other'));
    piece.apply(points(piece, 98));
    expect(piece.history.steps).toHaveLength(3);
  });
});

describe('an edit is not made', () => {
  const quiet = (piece: Workpiece, edit: Edit | false) => {
    const before = [text(piece), piece.revision, piece.history];
    const applied = piece.apply(edit);
    expect([text(piece), piece.revision, piece.history]).toEqual(before);
    expect(applied.isApplied).toBe(false);
    return applied;
  };

  it('where nothing may be changed', () => {
    const { piece } = workpiece({ readOnly: 'published' });
    quiet(piece, points(piece, 96));
    expect(piece.undo()).toBe(false);
  });

  it('where it changes nothing', () => {
    const { piece } = workpiece();
    quiet(piece, points(piece, 95));
    quiet(piece, false);
    quiet(piece, { of: 'work', label: { 'zh-CN': '无', en: 'Nothing' }, change: () => {} });
  });

  it('where it is structure and only values may be changed', () => {
    const { piece } = workpiece({ isValuesOnly: true });
    const applied = quiet(piece, {
      of: 'ruleset',
      label: { 'zh-CN': '删', en: 'Remove' },
      change: (draft) => void draft.grades.pop(),
    });
    expect(applied.isApplied === false && applied.problems.map(({ code }) => code)).toEqual(['values-only']);
    expect(piece.apply(points(piece, 96)).isApplied).toBe(true);
  });

  it('where the base of an overlay does not allow it; what it allows becomes a change of the overlay', () => {
    const ground: Ground = { ruleset, earlier: [] };
    const { piece } = workpiece({ work: workOf(overlay), ground, overlays: overlayEditing });
    const applied = quiet(piece, setField(piece.ruleset, { collection: 'scoring', id: '', field: 'scale' }, 1000));
    expect(applied.isApplied === false && applied.problems.length > 0).toBe(true);
    expect(piece.apply(points(piece, 96)).isApplied).toBe(true);
    expect((piece.document as Overlay).changes).toMatchObject([
      { op: 'set', target: 'grades/five-star', field: 'min.score', from: 95, to: 96 },
    ]);
    expect(piece.ruleset.grades[0]?.min).toBe(96);
    piece.undo();
    expect((piece.document as Overlay).changes).toEqual([]);
  });
});

describe('what the worker found', () => {
  const checks = { problems: [], isUsable: true, trial: undefined, scenarios: [], milliseconds: 0 };

  it('is taken only while it is of the work as it stands', () => {
    const { piece } = workpiece();
    const { revision } = piece;
    piece.apply(points(piece, 96));
    piece.takeChecks({ ...checks, revision });
    expect(piece.checks).toBeUndefined();
    piece.takeChecks({ ...checks, revision: piece.revision });
    expect(piece.checks?.revision).toBe(piece.revision);
  });
});

describe('an overlay whose base is missing', () => {
  const orphan = () => workpiece({ work: workOf(overlay), overlays: overlayEditing }).piece;

  it('has a ruleset without rules to show', () => {
    const { ruleset: shown } = orphan();
    expect([shown.clauses, shown.grades, shown.format]).toEqual([[], [], 'steelyard/ruleset@1']);
  });

  it('takes no edit of rules into the overlay, and says that the base was not found', () => {
    const piece = orphan();
    const before = text(piece);
    const applied = piece.apply(setField(piece.ruleset, { collection: 'scoring', id: '', field: 'scale' }, 200));
    expect(applied).toMatchObject({ isApplied: false, problems: [{ code: 'base-missing', params: { id: ruleset.id } }] });
    expect(text(piece)).toBe(before);
  });
});
