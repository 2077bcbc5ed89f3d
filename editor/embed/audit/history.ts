// What undo and redo go through: the audits before and after the present one. Immutable; the audits in it are the very objects that
// were recorded, so a history costs a pointer for each step. Typing in one field is one step.
import type { Audit } from '../../../engine/model/documents.js';
import type { Edit } from '../desk.js';

/** The most steps that can be taken back; the oldest go first. */
const MOST_STEPS = 200;
/** Edits of one field that follow one another no later than this, in milliseconds, are one step. */
const JOIN_WITHIN = 1000;

interface Step {
  /** What was changed: undo and redo can say it and go there. */
  readonly of: Edit['of'];
  /** The audit on the other side of the step: before it for undo, after it for redo. */
  readonly audit: Audit;
  readonly joinKey: string | undefined;
  /** When the step was last added to, in the milliseconds that `record` is given. */
  readonly at: number;
}

export interface History {
  readonly present: Audit;
  /** Oldest first: the last is what undo takes back. */
  readonly past: readonly Step[];
  /** The last is what redo brings again. */
  readonly future: readonly Step[];
}

/** A history without steps. */
export function start(audit: Audit): History {
  return { present: audit, past: [], future: [] };
}

/** The history with one edit more; the same object where the edit changes nothing. What had been undone is given up. */
export function record(history: History, { of, audit, joinKey }: Edit, now: number): History {
  const { present, past, future } = history;
  if (audit === present) return history;
  const last = past.at(-1);
  const isJoined =
    joinKey !== undefined &&
    last?.joinKey === joinKey &&
    future.length === 0 &&
    // A clock that was set back joins nothing.
    now >= last.at &&
    now - last.at <= JOIN_WITHIN;
  const steps = isJoined
    ? [...past.slice(0, -1), { ...last, at: now }]
    : [...past.slice(1 - MOST_STEPS), { of, audit: present, joinKey, at: now }];
  return { present: audit, past: steps, future: [] };
}

/** One step back; the same object where there is none, so that a button asks `undo(history) !== history`. */
export function undo(history: History): History {
  const { present, past, future } = history;
  const step = past.at(-1);
  if (step === undefined) return history;
  return { present: step.audit, past: past.slice(0, -1), future: [...future, { ...step, audit: present }] };
}

/** One step forward again; the same object where nothing was undone. */
export function redo(history: History): History {
  const { present, past, future } = history;
  const step = future.at(-1);
  if (step === undefined) return history;
  return { present: step.audit, past: [...past, { ...step, audit: present }], future: future.slice(0, -1) };
}
