// Whatever is edited, joined, undone, done again and half-typed, and whenever the whole work was written last: the journal gives back the
// very state that the page was in, with its history.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOf } from '../../../../editor/state/work.js';
import { Workpiece } from '../../../../editor/state/workpiece.js';
import { advanced, afterCompacting, compacted, factOf, keptOf, replayed, rewritten } from '../../../../editor/storage/journal.js';
import type { JournalRow, Kept, WorkRecord } from '../../../../editor/storage/records.js';
import type { Ruleset } from '../../../../engine/model/documents.js';
import { retitle, SCHEME } from './at-storage.js';

/** The database of one document, as editor/storage/work-store.ts writes it. */
class Paper {
  kept: Kept;
  rows: JournalRow[] = [];
  record: WorkRecord;

  constructor(workpiece: Workpiece) {
    this.kept = keptOf(workpiece);
    this.record = { key: 'k', work: workpiece.work, position: 0, upTo: 0 };
  }

  note(workpiece: Workpiece): void {
    const now = { work: workpiece.work, history: workpiece.history, text: workpiece.text };
    const fact = factOf(this.kept, now);
    if (fact === 'nothing') return;
    if (fact === 'whole') {
      this.kept = rewritten(this.kept, now);
      this.writeWhole();
      return;
    }
    this.kept = advanced(this.kept, fact, now);
    this.rows.push(structuredClone({ key: 'k', id: this.kept.lastId, ...fact }));
  }

  writeWhole(): void {
    const wanted = compacted(this.kept);
    this.rows = wanted.map(({ id, step }) => structuredClone({ key: 'k', id, what: 'step' as const, step, after: 0, joins: false }));
    const { work, history, text, lastId } = this.kept;
    this.record = structuredClone({ key: 'k', work, position: history.position, upTo: lastId, ...(text === undefined ? {} : { text }) });
    this.kept = afterCompacting(this.kept);
  }
}

type Act = 'edit' | 'drag' | 'add' | 'move' | 'undo' | 'redo' | 'text' | 'no text' | 'whole' | 'replace';
const acts = fc.array(
  fc.constantFrom<Act>('edit', 'edit', 'drag', 'drag', 'add', 'move', 'undo', 'undo', 'redo', 'text', 'no text', 'whole', 'replace'),
  { minLength: 1, maxLength: 60 },
);

function act(workpiece: Workpiece, what: Act, count: number): void {
  const label = { 'zh-CN': what, en: what };
  if (what === 'edit') retitle(workpiece, `edited ${count}`);
  if (what === 'drag') retitle(workpiece, `dragged ${count}`, 'drag');
  if (what === 'undo') workpiece.undo();
  if (what === 'redo') workpiece.redo();
  if (what === 'text') workpiece.keepText(`{ ${count}`);
  if (what === 'no text') workpiece.keepText(undefined);
  if (what === 'replace') workpiece.replace(workOf({ ...SCHEME, note: `carried over ${count}` }), { steps: [], position: 0 });
  if (what === 'add') {
    const change = (ruleset: { clauses: unknown[] }): void =>
      void ruleset.clauses.push({ id: `new-${count}`, points: 1, assess: { method: 'conformity' } });
    workpiece.apply({ of: 'ruleset', label, change: change as never });
  }
  if (what === 'move') workpiece.apply({ of: 'ruleset', label, change: (ruleset) => void ruleset.clauses.reverse() });
}

describe('the journal', () => {
  it('gives back what was there at any moment', () => {
    fc.assert(
      fc.property(acts, fc.integer({ min: 100, max: 700 }), (all, pause) => {
        let time = 0;
        const now = (): number => {
          time += pause;
          return time;
        };
        const workpiece = new Workpiece({ key: 'k', work: workOf(SCHEME), now });
        const paper = new Paper(workpiece);
        workpiece.addEventListener('change', () => paper.note(workpiece));
        for (const [count, what] of all.entries()) {
          if (what === 'whole') paper.writeWhole();
          else act(workpiece, what, count);
          const again = replayed(paper.record, paper.rows);
          expect(JSON.stringify(again.work)).toBe(JSON.stringify(workpiece.work));
          expect(again.history).toEqual(workpiece.history);
          expect(again.text).toBe(workpiece.text);
        }
        // Going on from there comes to the same, too.
        const { work, history, text } = replayed(paper.record, paper.rows);
        const second = new Workpiece({ key: 'k', work, history, text, now });
        while (second.undo());
        while (workpiece.undo());
        expect(JSON.stringify(second.work)).toBe(JSON.stringify(workpiece.work));
      }),
      { seed: 27922, numRuns: 200 },
    );
  });

  it('ends before a row that fits nothing, and gives what was before it', () => {
    const workpiece = new Workpiece({ key: 'k', work: workOf(SCHEME) });
    const paper = new Paper(workpiece);
    workpiece.addEventListener('change', () => paper.note(workpiece));
    retitle(workpiece, 'sound');
    const broken = { label: { 'zh-CN': '', en: '' }, redo: [{ path: ['document', 'title', 'no', 'where'], to: 1 }], undo: [], at: 0 };
    paper.rows.push({ key: 'k', id: 2, what: 'step', step: broken, after: 1, joins: false });
    paper.rows.push({ key: 'k', id: 3, what: 'position', position: 99 });
    const again = replayed(paper.record, paper.rows);
    expect((again.work.document as Ruleset).clauses[0]?.title).toBe('sound');
  });
});
