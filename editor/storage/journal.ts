// The journal of a document: what one change of a workpiece is as a row, and a document made again of its last whole work and the rows
// after it. Pure; takes and gives what records.ts describes.
import { patched } from '../state/patch.js';
import type { Work } from '../state/work.js';
import type { History, Step } from '../state/workpiece.js';
import type { JournalFact, JournalRow, Kept, LiveStep, WorkRecord } from './records.js';

/** As many as a workpiece keeps. */
const KEPT_STEPS = 500;

/** What a workpiece shows. */
export interface Shown {
  readonly work: Work;
  readonly history: History;
  readonly text: string | undefined;
}

/** A document that has no journal yet. Its steps get the rows 1, 2, 3 … */
export function keptOf({ work, history, text }: Shown): Kept {
  const live = history.steps.map((step, at) => ({ step, rows: [at + 1] }));
  return { work, history, text, live, lastId: live.length };
}

/** What has happened between two states: a fact for the journal, nothing, or something that only the whole work can say. */
export function factOf(before: Kept, now: Shown): JournalFact | 'nothing' | 'whole' {
  const { steps, position } = now.history;
  const isSameSteps = steps.length === before.live.length && steps.every((step, at) => step === before.live[at]?.step);
  if (isSameSteps) {
    if (position !== before.history.position) return now.text === before.text ? { what: 'position', position } : 'whole';
    if (now.work !== before.work) return 'whole';
    return now.text === before.text ? 'nothing' : { what: 'text', text: now.text };
  }
  const step = steps.at(-1);
  if (step === undefined || position !== steps.length || now.text !== before.text) return 'whole';
  const done = before.live.slice(0, before.history.position);
  const [last, earlier] = [done.at(-1), steps.at(-2)];
  if (earlier === last?.step) return { what: 'step', step, after: lastRow(last), joins: false };
  if (last !== undefined && earlier === done.at(-2)?.step && isContinued(last.step, step)) {
    const redo = step.redo.slice(last.step.redo.length);
    const undo = step.undo.slice(0, step.undo.length - last.step.undo.length);
    return { what: 'step', step: { ...step, redo, undo }, after: lastRow(last), joins: true };
  }
  return 'whole';
}

/** The same document with a fact more, which gets the next row. `now` where it is known what it came to. */
export function advanced(kept: Kept, fact: JournalFact, now: Shown): Kept {
  const id = kept.lastId + 1;
  return { ...now, live: liveAfter(kept, fact, id, now.history), lastId: id };
}

function liveAfter(kept: Kept, fact: JournalFact, id: number, { steps }: History): readonly LiveStep[] {
  const step = steps.at(-1);
  if (fact.what !== 'step' || step === undefined) return kept.live;
  const done = kept.live.slice(0, kept.history.position);
  const last = done.at(-1);
  const next =
    fact.joins && last !== undefined ? [...done.slice(0, -1), { step, rows: [...last.rows, id] }] : [...done, { step, rows: [id] }];
  return next.slice(-KEPT_STEPS);
}

/** A document after something that only the whole work can say: steps that are known keep their rows. */
export function rewritten(kept: Kept, now: Shown): Kept {
  const known = new Map(kept.live.map((one) => [one.step, one.rows] as const));
  let { lastId } = kept;
  const live = now.history.steps.map((step) => {
    const rows = known.get(step);
    if (rows !== undefined) return { step, rows };
    lastId += 1;
    return { step, rows: [lastId] };
  });
  // Rows must be in the order of the steps; where they would not be, all are numbered anew.
  const isOrdered = live.every((one, at) => at === 0 || lastRow(live[at - 1]) < (one.rows[0] ?? 0));
  if (isOrdered) return { ...now, live, lastId };
  const first = kept.lastId + 1;
  return { ...now, live: live.map(({ step }, at) => ({ step, rows: [first + at] })), lastId: first + live.length };
}

/** The rows that stay beside a whole work: one for each step, under the last of the rows that made it. */
export function compacted(kept: Kept): readonly { readonly id: number; readonly step: Step; readonly isNew: boolean }[] {
  return kept.live.map((one) => ({ id: lastRow(one), step: one.step, isNew: one.rows.length > 1 }));
}

/** The same with one row for each step, as it stands in the database after `compacted` was written. */
export function afterCompacting(kept: Kept): Kept {
  if (kept.live.every(({ rows }) => rows.length === 1)) return kept;
  return { ...kept, live: kept.live.map((one) => ({ step: one.step, rows: [lastRow(one)] })) };
}

/** A document as it was when the last row was written. A row that cannot be applied ends it: what is before that is kept. */
export function replayed(record: WorkRecord, rows: readonly JournalRow[]): Kept {
  const settled = rows.filter((row) => row.id <= record.upTo);
  const live = settled.flatMap((row) => (row.what === 'step' ? [{ step: row.step, rows: [row.id] }] : []));
  const position = Math.max(0, Math.min(record.position, live.length));
  let kept: Kept = {
    work: record.work,
    history: { steps: live.map(({ step }) => step), position },
    text: record.text,
    live,
    lastId: record.upTo,
  };
  for (const row of rows) {
    if (row.id <= record.upTo) continue;
    const next = afterRow(kept, row);
    if (next === undefined) break;
    kept = { ...next, lastId: row.id };
  }
  return kept;
}

function afterRow(kept: Kept, row: JournalRow): Kept | undefined {
  try {
    if (row.what === 'text') return { ...kept, text: row.text };
    if (row.what === 'position') return movedTo(kept, row.position);
    return withStep(kept, row.id, row);
  } catch {
    // Patches that do not fit: the database was tampered with.
    return undefined;
  }
}

function movedTo(kept: Kept, position: number): Kept | undefined {
  const { steps } = kept.history;
  if (!Number.isInteger(position) || position < 0 || position > steps.length) return undefined;
  let { work } = kept;
  for (let at = kept.history.position; at > position; at -= 1) work = patched(work, steps[at - 1]?.undo ?? []);
  for (let at = kept.history.position; at < position; at += 1) work = patched(work, steps[at]?.redo ?? []);
  return { ...kept, work, history: { steps, position } };
}

function withStep(kept: Kept, id: number, { step, after, joins }: Extract<JournalFact, { what: 'step' }>): Kept | undefined {
  const done = kept.live.slice(0, kept.history.position);
  const last = done.at(-1);
  if (lastRow(last) !== after && done.length > 0) return undefined;
  const work = patched(kept.work, step.redo);
  const made: LiveStep =
    joins && last !== undefined
      ? {
          step: { ...step, redo: [...last.step.redo, ...step.redo], undo: [...step.undo, ...last.step.undo] },
          rows: [...last.rows, id],
        }
      : { step, rows: [id] };
  const live = [...(joins ? done.slice(0, -1) : done), made].slice(-KEPT_STEPS);
  return { ...kept, work, live, history: { steps: live.map((one) => one.step), position: live.length } };
}

function lastRow(live: LiveStep | undefined): number {
  return live?.rows.at(-1) ?? 0;
}

/** Whether the second step is the first with more after it. */
function isContinued(before: Step, after: Step): boolean {
  return after.redo.length >= before.redo.length && before.redo.every((patch, at) => after.redo[at] === patch);
}
