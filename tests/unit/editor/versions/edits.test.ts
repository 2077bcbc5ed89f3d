// Edits of the head of a document, of reasons and of the note, and taking a difference back: one step each, undone whole.
import { describe, expect, it } from 'vitest';
import { setDocumentField } from '../../../../editor/commands/versions/document-field.js';
import { isRevertible, revert } from '../../../../editor/commands/versions/revert.js';
import { setNote } from '../../../../editor/commands/versions/set-note.js';
import { isReason, setChangeReason, setReason } from '../../../../editor/commands/versions/set-reason.js';
import { MISSING_REASON } from '../../../../editor/state/overlay/missing-reason.js';
import { workOf } from '../../../../editor/state/work.js';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import { diffRulesets } from '../../../../engine/diff/diff.js';
import type { Overlay, Ruleset } from '../../../../engine/model/documents.js';
import { scheme } from './scheme.js';

const opened = (document: Ruleset | Overlay = scheme() as Ruleset) => new Workpiece({ key: 'k', work: workOf(document) });
const about = { 'zh-CN': '条款 5.1.2 维修：分值 3.9 → 4', en: 'Clause 5.1.2 Repair: points 3.9 → 4' };

describe('the head of a document', () => {
  it('gets approval where files have it, with a label that says who', () => {
    const piece = opened();
    expect(piece.apply(setDocumentField(piece.document, 'approval.draftedBy', '张三')).isApplied).toBe(true);
    expect(Object.keys(piece.document).slice(4, 8)).toEqual(['title', 'effective', 'approval', 'facts']);
    expect(piece.canUndo).toEqual({ 'zh-CN': '编制：无 → 张三', en: 'Drafted by: none → 张三' });
    piece.undo();
    expect(piece.document).toEqual(scheme());
    expect(Object.keys(piece.document)).toEqual(Object.keys(scheme()));
  });

  it('loses what is emptied, and the section with the last of it', () => {
    const piece = opened();
    piece.apply(setDocumentField(piece.document, 'approval.draftedBy', '张三'));
    piece.apply(setDocumentField(piece.document, 'approval.draftedBy', undefined));
    expect(Object.hasOwn(piece.document, 'approval')).toBe(false);
    expect(setDocumentField(piece.document, 'version', '1.0.0')).toBe(false);
  });
});

describe('reasons', () => {
  it('are kept by place and go when they are emptied', () => {
    const piece = opened();
    piece.apply(setReason(piece.work, 'clauses.repair.points', ' 投诉增多 ', about));
    expect(piece.work.reasons).toEqual({ 'clauses.repair.points': '投诉增多' });
    expect(piece.canUndo?.['zh-CN']).toBe('修改理由：条款 5.1.2 维修：分值 3.9 → 4');
    piece.apply(setReason(piece.work, 'clauses.repair.points', '', about));
    expect(piece.work.reasons).toEqual({});
    expect(setReason(piece.work, 'constructor', '', about)).toBe(false);
  });

  it('of an overlay stand in its changes, which never go without', () => {
    const overlay = {
      format: 'steelyard/overlay@1',
      id: 'body',
      version: '1.0.0',
      title: 'x',
      extends: { id: 'scheme', version: '1.0.0' },
      changes: [{ op: 'remove', target: 'evidence/records', reason: '…' }],
    } as unknown as Overlay;
    const piece = opened(overlay);
    expect([overlay.changes[0]?.reason, MISSING_REASON, undefined, '因投诉增多'].map(isReason)).toEqual([false, false, false, true]);
    piece.apply(setChangeReason(overlay, 0, '不再需要', about));
    expect((piece.document as Overlay).changes[0]?.reason).toBe('不再需要');
    expect(setChangeReason(overlay, 0, '  ', about)).toBe(false);
    expect(setChangeReason(overlay, 9, 'x', about)).toBe(false);
  });

  it('and the note are steps of their own', () => {
    const piece = opened();
    piece.apply(setNote(piece.work, '提高维修分值'));
    expect(piece.work.note).toBe('提高维修分值');
    expect(setNote(piece.work, '提高维修分值')).toBe(false);
  });
});

describe('taking a difference back', () => {
  it('restores every value that was one value, to the document of before', () => {
    const after = scheme();
    after.clauses[0].clauses[1].points = 4.2;
    after.clauses[0].title.en = 'Services';
    after.evidence[0].quantity.min = 6;
    after.grades[0].min = 92;
    after.scoring.scale = 1000;
    after.conditions[0].waivable = true;
    const piece = opened(after as Ruleset);
    for (const difference of diffRulesets(scheme() as Ruleset, piece.ruleset)) {
      expect(isRevertible(difference)).toBe(true);
      expect(piece.apply(revert(piece.ruleset, difference)).isApplied).toBe(true);
    }
    expect(piece.document).toEqual(scheme());
  });

  it('keeps the other minima of a grade', () => {
    const [before, after] = [scheme(), scheme()];
    before.grades[0].min = { score: 90, 'clause.service.share': 0.8 };
    after.grades[0].min = { score: 92, 'clause.service.share': 0.9 };
    const piece = opened(after as Ruleset);
    const difference = diffRulesets(before as Ruleset, piece.ruleset).find((one) => one.kind === 'threshold' && one.path !== 'score');
    if (difference !== undefined) piece.apply(revert(piece.ruleset, difference));
    expect(piece.ruleset.grades[0]?.min).toEqual({ score: 92, 'clause.service.share': 0.8 });
  });

  it('is not offered for what came, went or moved', () => {
    const after = scheme();
    after.facts.push({ id: 'staff', type: 'integer' });
    after.clauses.reverse();
    const differences = diffRulesets(scheme() as Ruleset, after as Ruleset);
    expect(differences.length).toBeGreaterThan(1);
    expect(differences.filter(isRevertible)).toEqual([]);
  });
});
