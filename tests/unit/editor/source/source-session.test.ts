// Text and document kept together: what reaches the document, what is kept as text, and what happens where both were changed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentText } from '../../../../editor/source/document-text.js';
import { PAUSE_MILLISECONDS, SourceSession, type TextBox } from '../../../../editor/source/source-session.js';
import { workOf } from '../../../../editor/state/work.js';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import type { Ruleset } from '../../../../engine/model/documents.js';

const RULESET: Ruleset = {
  format: 'steelyard/ruleset@1',
  id: 'small',
  version: '1.0.0',
  title: '小方案',
  clauses: [
    { id: 'a', title: '甲', points: 60, assess: { method: 'conformity' } },
    { id: 'b', title: '乙', points: 40, assess: { method: 'conformity' } },
  ],
  scoring: { scale: 100 },
  grades: [{ id: 'pass', title: '合格', min: { score: 60 } }],
} as unknown as Ruleset;

class Box implements TextBox {
  text = '';
  replaced = 0;

  replace(text: string): void {
    this.text = text;
    this.replaced += 1;
  }
}

function opened(text?: string): { workpiece: Workpiece; box: Box; session: SourceSession; type: (text: string) => void } {
  const workpiece = new Workpiece({ key: 'k', work: workOf(RULESET), text });
  const box = new Box();
  const session = new SourceSession(workpiece, box, () => undefined);
  const type = (typed: string): void => {
    box.text = typed;
    session.typed();
    vi.advanceTimersByTime(PAUSE_MILLISECONDS);
  };
  return { workpiece, box, session, type };
}

const retitled = (workpiece: Workpiece, title: string): void =>
  void workpiece.apply({
    of: 'ruleset',
    label: { 'zh-CN': '标题', en: 'Title' },
    change: (ruleset) => {
      ruleset.title = title;
    },
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('typing', () => {
  it('reaches the document after a pause, as one step that touches only what differs', () => {
    const { workpiece, box, session } = opened();
    box.text = box.text.replace('60,', '61,');
    session.typed();
    expect(workpiece.history.steps).toHaveLength(0);
    vi.advanceTimersByTime(PAUSE_MILLISECONDS);
    expect((workpiece.document as Ruleset).clauses[0]?.points).toBe(61);
    expect(workpiece.history.steps).toHaveLength(1);
    expect(workpiece.history.steps[0]?.redo.map(({ path }) => path.join('/'))).toEqual(['document/clauses/0/points']);
    expect((workpiece.document as Ruleset).clauses[1]).toBe(RULESET.clauses[1]);
    expect(session.state).toEqual({ kind: 'same' });
  });

  it('keeps text that is no JSON beside the document, and says where', () => {
    const { workpiece, type, session, box } = opened();
    type(box.text.replace('"甲"', '"甲'));
    expect(workpiece.document).toBe(RULESET);
    expect(workpiece.text).toBe(box.text);
    expect(session.state.kind).toBe('wrong');
    expect(session.state.kind === 'wrong' && session.state.problems[0]?.params.line).toBe(9);
  });

  it('keeps text of the wrong shape beside the document', () => {
    const { workpiece, type, session, box } = opened();
    type(box.text.replace('"points": 40', '"points": "vierzig"'));
    expect(workpiece.document).toBe(RULESET);
    expect(workpiece.text).toBe(box.text);
    expect(session.state.kind === 'wrong' && session.state.problems.map(({ pointer }) => pointer)).toEqual(['/clauses/1/points']);
  });

  it('takes it in once it is right, and keeps no text any more', () => {
    const { workpiece, type, session, box } = opened();
    const right = box.text.replace('小方案', '新方案');
    type(right.slice(0, -4));
    type(right);
    expect((workpiece.document as Ruleset).title).toBe('新方案');
    expect(workpiece.text).toBeUndefined();
    expect(session.state).toEqual({ kind: 'same' });
    expect(workpiece.history.steps).toHaveLength(1);
  });

  it('leaves the text as it was typed: another layout is no change', () => {
    const { workpiece, type, box } = opened();
    const { replaced } = box;
    type(JSON.stringify(RULESET));
    expect(workpiece.history.steps).toHaveLength(0);
    expect(workpiece.text).toBeUndefined();
    expect(box.replaced).toBe(replaced);
  });

  it('is taken on leaving without waiting', () => {
    const { workpiece, box, session } = opened();
    box.text = box.text.replace('小方案', '新方案');
    session.typed();
    session.close();
    expect((workpiece.document as Ruleset).title).toBe('新方案');
  });

  it('takes a document of another kind for what it is: not this one', () => {
    const { workpiece, type, session } = opened();
    type('{"format": "steelyard/overlay@1"}');
    expect(workpiece.document).toBe(RULESET);
    expect(session.state.kind).toBe('wrong');
  });
});

describe('changes from elsewhere', () => {
  it('come into the text', () => {
    const { workpiece, box } = opened();
    retitled(workpiece, '别处的标题');
    expect(box.text).toBe(documentText(workpiece.document));
    workpiece.undo();
    expect(box.text).toBe(documentText(RULESET));
  });

  it('do not disturb text that is wrong, and are not overwritten by it once it is right', () => {
    const { workpiece, box, session, type } = opened();
    const right = box.text.replace('60,', '61,');
    type(`${right}]`);
    retitled(workpiece, '别处的标题');
    expect(session.state).toMatchObject({ kind: 'wrong', isBehind: true });
    expect(box.text).toBe(`${right}]`);
    type(right);
    expect(session.state).toEqual({ kind: 'apart' });
    expect((workpiece.document as Ruleset).title).toBe('别处的标题');
    expect((workpiece.document as Ruleset).clauses[0]?.points).toBe(60);
    expect(workpiece.text).toBe(right);
  });

  it('give way to the text where somebody says so, as a step that can be undone', () => {
    const { workpiece, box, session, type } = opened();
    const right = box.text.replace('60,', '61,');
    type(`${right}]`);
    retitled(workpiece, '别处的标题');
    type(right);
    session.useText();
    expect((workpiece.document as Ruleset).title).toBe('小方案');
    expect((workpiece.document as Ruleset).clauses[0]?.points).toBe(61);
    expect(workpiece.text).toBeUndefined();
    workpiece.undo();
    expect((workpiece.document as Ruleset).title).toBe('别处的标题');
    expect(box.text).toBe(documentText(workpiece.document));
  });

  it('are what is left where somebody discards the text', () => {
    const { workpiece, box, session, type } = opened();
    type('{');
    retitled(workpiece, '别处的标题');
    session.discard();
    expect(workpiece.text).toBeUndefined();
    expect(box.text).toBe(documentText(workpiece.document));
    expect(session.state).toEqual({ kind: 'same' });
  });

  it('are heard no more when the text is closed', () => {
    const { workpiece, box, session } = opened();
    session.close();
    retitled(workpiece, '别处的标题');
    expect(box.text).toBe(documentText(RULESET));
  });
});

describe('kept text', () => {
  it('is shown first, with what is wrong in it', () => {
    const { box, session } = opened('{ "id": ');
    expect(box.text).toBe('{ "id": ');
    expect(session.state).toMatchObject({ kind: 'wrong', isBehind: false });
  });

  it('does not take back what was changed while Source was closed', () => {
    const { workpiece, box, session, type } = opened();
    const right = box.text.replace('60,', '61,');
    type(`${right}]`);
    session.close();
    retitled(workpiece, '别处的标题');
    const again = new Box();
    const reopened = new SourceSession(workpiece, again, () => undefined);
    expect(reopened.state).toMatchObject({ kind: 'wrong', isBehind: true });
    again.text = right;
    reopened.typed();
    reopened.flush();
    expect(reopened.state).toEqual({ kind: 'apart' });
    expect((workpiece.document as Ruleset).title).toBe('别处的标题');
  });

  it('that has become right is taken in', () => {
    const { workpiece, session } = opened(documentText({ ...RULESET, title: '补好的' }));
    expect((workpiece.document as Ruleset).title).toBe('补好的');
    expect(session.state).toEqual({ kind: 'same' });
  });
});
