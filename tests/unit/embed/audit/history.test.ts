import { describe, expect, it } from 'vitest';
import { type History, record, redo, start, undo } from '../../../../editor/embed/audit/history.js';
import type { Edit } from '../../../../editor/embed/desk.js';
import type { Audit } from '../../../../engine/model/documents.js';
import { Chances } from '../../../property/chances.js';

const FIRST: Audit = { format: 'steelyard/audit@1' };

function audit(note: string): Audit {
  return { ...FIRST, note };
}

function typing(note: string, joinKey = 'note'): Edit {
  return { of: { kind: 'clause', id: 'a' }, audit: audit(note), joinKey };
}

/** A history that a hasty reader made, and the time at its end. */
function madeBy(chances: Chances): { readonly history: History; readonly now: number } {
  let history = start(FIRST);
  let now = 0;
  for (let step = chances.integer(0, 40); step > 0; step -= 1) {
    now += chances.pick([0, 200, 999, 1000, 1001, 5000]);
    if (chances.chance(0.2)) history = undo(history);
    else if (chances.chance(0.1)) history = redo(history);
    else history = record(history, { ...typing(`${step}`, chances.pick(['x', 'y'])), of: 'audit' }, now);
  }
  return { history, now };
}

describe('undo and redo', () => {
  it('say that there is nothing to do by giving the same history', () => {
    const empty = start(FIRST);
    expect(undo(empty)).toBe(empty);
    expect(redo(empty)).toBe(empty);
    const one = record(empty, { of: 'audit', audit: audit('x') }, 0);
    expect(undo(one)).not.toBe(one);
    expect(redo(one)).toBe(one);
    expect(redo(undo(one))).not.toBe(one);
  });

  it('give the very audits back that were recorded', () => {
    const edited = audit('x');
    const history = record(start(FIRST), { of: 'audit', audit: edited }, 0);
    expect(undo(history).present).toBe(FIRST);
    expect(redo(undo(history)).present).toBe(edited);
  });

  it('undo after a record is the identity, whatever came before', () => {
    const chances = new Chances(11);
    for (let run = 0; run < 300; run += 1) {
      const { history, now } = madeBy(chances);
      const back = undo(record(history, { of: 'audit', audit: audit('new') }, now));
      expect(back.present).toBe(history.present);
      expect(back.past).toEqual(history.past);
    }
  });

  it('redo after undo is the identity, and undo after redo', () => {
    const chances = new Chances(12);
    for (let run = 0; run < 300; run += 1) {
      const { history } = madeBy(chances);
      if (undo(history) !== history) expect(redo(undo(history))).toEqual(history);
      if (redo(history) !== history) expect(undo(redo(history))).toEqual(history);
    }
  });

  it('taking everything back leads to the first audit, bringing everything again to the last', () => {
    const chances = new Chances(13);
    for (let run = 0; run < 100; run += 1) {
      const { history } = madeBy(chances);
      let back = history;
      while (undo(back) !== back) back = undo(back);
      expect(back.present).toBe(FIRST);
      let again = back;
      while (redo(again) !== again) again = redo(again);
      expect(again.past.length).toBe(back.future.length);
      expect(again.past.slice(0, history.past.length)).toEqual(history.past);
    }
  });
});

describe('a record', () => {
  it('joins what is typed into one field within a second of the last key', () => {
    let history = start(FIRST);
    for (const [at, note] of [
      [0, 'a'],
      [900, 'ab'],
      [1900, 'abc'],
    ] as const) {
      history = record(history, typing(note), at);
    }
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(FIRST);
    expect(redo(undo(history)).present.note).toBe('abc');
  });

  it.each([
    ['a pause of more than a second', typing('b'), 1001],
    ['another field', typing('b', 'other'), 10],
    ['an edit that is a step by itself', { of: 'audit', audit: audit('b') } as const, 10],
    ['a clock that was set back', typing('b'), -5],
  ])('keeps %s apart', (_, edit, at) => {
    const history = record(record(start(FIRST), typing('a'), 0), edit, at);
    expect(undo(history).present.note).toBe('a');
  });

  it('joins nothing to what stands before something undone', () => {
    let history = record(record(start(FIRST), typing('a'), 0), typing('b', 'other'), 10);
    history = record(undo(history), typing('c'), 20);
    expect(undo(history).present.note).toBe('a');
  });

  it('gives up what was undone', () => {
    const history = record(undo(record(start(FIRST), typing('a'), 0)), typing('b'), 5000);
    expect(redo(history)).toBe(history);
  });

  it('is none where the edit gives the present audit', () => {
    const history = record(start(FIRST), typing('a'), 0);
    expect(record(history, { of: 'audit', audit: history.present }, 10)).toBe(history);
  });

  it('keeps 200 steps and forgets the oldest', () => {
    let history = start(FIRST);
    for (let step = 0; step < 205; step += 1) history = record(history, { of: 'audit', audit: audit(`${step}`) }, step);
    expect(history.past).toHaveLength(200);
    while (undo(history) !== history) history = undo(history);
    expect(history.present.note).toBe('4');
  });

  it('says what a step changed, for undo and for redo', () => {
    const history = record(start(FIRST), typing('a'), 0);
    expect(history.past.at(-1)?.of).toEqual({ kind: 'clause', id: 'a' });
    expect(undo(history).future.at(-1)?.of).toEqual({ kind: 'clause', id: 'a' });
  });
});
